package io.mayfly.explain;

import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a company that objects: for each line that adds points, the evidence that would clear it, what clearing it would
 * change, and the facts that it rests on, since a wrong fact is the first thing to contest.
 *
 * <p>A line is <em>cleared</em> where its signal reads what the scorecard gives the fewest points for. That is worked out by the
 * calculation itself ({@link io.mayfly.score.Supposition}), with gates, limits of families, typologies and the refusal. One reading is changed at a
 * time, although a fact may feed several: the true effect of a corrected fact is that of a new assessment.
 *
 * <p>Other than {@link Counterfactuals}, which propose nothing that the scorecard calls fixed, this asks what holds if a record
 * proves wrong or an innocent explanation is shown: that may happen to any line.
 *
 * @param now what it comes to as it is: no line is cleared
 * @param lines the lines that add points, the one with the most points first, of equal points the first in the scorecard first; none
 *     that a gate has set aside. Empty where the subject is not eligible
 * @param grounds the facts that they rest on, each once, in the order in which the lines name them
 * @param lower the smallest sets of lines that lead to the next lower band if cleared together, the ones that others have to
 *     confirm first; at most ten. Empty where there is no lower band, none is reached with six lines, or there are too many sets to try
 * @param everything what it would come to if all lines were cleared
 */
public record Clearing(Cleared now, List<Line> lines, List<Ground> grounds, List<Cleared> lower, Cleared everything) {

    /**
     * A line that adds points.
     *
     * @param entry its entry in the scorecard
     * @param step its step in the assessment
     * @param evidence what would clear it, in words, each one item that a company may hand in and others can confirm; for a signal
     *     that no language has such words for, the innocent explanations that its entry names
     * @param gates the gates that set it aside where they close
     * @param alone what clearing it alone would come to
     * @param together where clearing it alone changes nothing since its family is at its limit: this line and others of the family
     *     with which it makes a difference, the largest first, none of which could be left out; {@code null} else
     */
    public record Line(
            Scorecard.Entry entry,
            Step step,
            List<Message> evidence,
            List<Scorecard.Gate> gates,
            Cleared alone,
            @Nullable Cleared together) {
        /** Copies the lists. */
        public Line {
            evidence = List.copyOf(evidence);
            gates = List.copyOf(gates);
        }

        /** {@return the facts that it was measured from; {@code Subject.knownAt} says since when each is known, and why} */
        public List<Cited> facts() {
            Evidence found = step.evidence();
            return found == null ? List.of() : found.facts();
        }
    }

    /**
     * A fact that lines rest on.
     *
     * @param cited the fact and where it stands in the dossier
     * @param cleared these lines, and what it would come to if all of them were cleared. A line may stand without the fact, where
     *     others carry it as well
     */
    public record Ground(Cited cited, Cleared cleared) {}

    /**
     * Some lines cleared together, all else as it was measured.
     *
     * @param lines the ids of their signals
     * @param total the total then, before it is brought into 0 to 100. It lies above the total as it is only where a card has a gate
     *     that closes on a low reading of a line; the standard card has none
     * @param band the band of that total, also where a score would be refused
     * @param refusal why there would be no score then; {@code null} if there would be one
     */
    public record Cleared(
            List<String> lines,
            Points total,
            Band band,
            @Nullable Refusal refusal) {
        /** Copies the list. */
        public Cleared {
            lines = List.copyOf(lines);
        }
    }

    /** Copies the lists. */
    public Clearing {
        lines = List.copyOf(lines);
        grounds = List.copyOf(grounds);
        lower = List.copyOf(lower);
    }

    /** {@return the band next below that of the total as it is; {@code null} where that is the lowest} */
    public @Nullable Band lowerBand() {
        return below(now.band());
    }

    static @Nullable Band below(Band band) {
        return Stream.of(Band.values())
                .filter(other -> other.compareTo(band) < 0)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Works out what would clear the lines of an assessment.
     *
     * @param assessment the assessment
     * @return the lines, with what would clear them and what that would change
     */
    public static Clearing of(Assessment assessment) {
        return new Clearer(assessment).all();
    }
}
