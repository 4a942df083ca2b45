package io.mayfly.replay;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.json.Difference;
import io.mayfly.report.JsonReport;
import io.mayfly.score.Receipt;
import java.util.ArrayList;
import java.util.List;

/**
 * What assessments were once made with: each scorecard that was in use, with its signals, reference data and register. An old
 * assessment is made again with what it was made with then, however often the scorecard has changed since. Immutable and
 * thread-safe.
 */
public final class Archive {

    private final List<Mayfly> kept;

    private Archive(List<Mayfly> kept) {
        this.kept = List.copyOf(kept);
    }

    /**
     * Starts an archive.
     *
     * @param first what assessments are or were made with
     * @return an archive of that alone
     */
    public static Archive of(Mayfly first) {
        return new Archive(List.of(first));
    }

    /**
     * Keeps more.
     *
     * @param other what other assessments are or were made with
     * @return an archive with that too
     */
    public Archive with(Mayfly other) {
        List<Mayfly> more = new ArrayList<>(kept);
        more.add(other);
        return new Archive(more);
    }

    /**
     * Makes a saved assessment again, with whatever is kept that its receipt fits best; of several that fit alike, with the one
     * kept first.
     *
     * @param report the JSON form of an assessment, as {@link JsonReport#of} wrote it
     * @param dossier everything at hand about the company now: what became known after the day of the assessment makes no
     *     difference
     * @return what came of it
     * @throws io.mayfly.json.InvalidDocumentException if the text is no JSON object with a receipt
     * @throws IllegalStateException if a signal breaks its contract and throws; the message names signal and company
     */
    public Replay replay(String report, Dossier dossier) {
        Receipt receipt = Receipt.ofReport(report);
        Mayfly best = kept.get(0);
        List<Difference> least = best.verify(receipt, dossier);
        for (Mayfly other : kept.subList(1, kept.size())) {
            List<Difference> differences = other.verify(receipt, dossier);
            if (differences.size() < least.size()) {
                best = other;
                least = differences;
            }
        }
        return new Replay(report, JsonReport.of(best.assess(dossier, receipt.asOf())), least);
    }
}
