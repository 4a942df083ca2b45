package io.mayfly.experiment;

import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.signal.Reading;
import org.jspecify.annotations.Nullable;

/** What a card made of a company, in numbers alone: some hundreds of bytes. Signals are in the order of the card. */
final class Judgement {

    private static final double TENTHS = 10;

    private final int total;
    private final @Nullable Band band;
    private final short[] points;
    private final boolean[] known;

    private Judgement(int total, @Nullable Band band, short[] points, boolean[] known) {
        this.total = total;
        this.band = band;
        this.points = points;
        this.known = known;
    }

    static Judgement of(Assessment assessment) {
        int signals = assessment.scorecard().signals().size();
        short[] points = new short[signals];
        boolean[] known = new boolean[signals];
        for (int i = 0; i < signals; i++) {
            points[i] = (short) assessment.points(i).tenths();
            known[i] = assessment.reading(i) instanceof Reading.Measured;
        }
        return new Judgement(assessment.total().tenths(), assessment.band(), points, known);
    }

    /** The total, which there is even where the score is refused. */
    double total() {
        return total / TENTHS;
    }

    /** The total in tenths of a point, which add up exactly. */
    int tenths() {
        return total;
    }

    /** The band; {@code null} where the score is refused. */
    @Nullable
    Band band() {
        return band;
    }

    /** The points of a signal in tenths, before the limit of its family. */
    int tenths(int signal) {
        return points[signal];
    }

    /** The points of a signal, before the limit of its family. */
    double points(int signal) {
        return points[signal] / TENTHS;
    }

    /** Whether a signal measured anything. */
    boolean known(int signal) {
        return known[signal];
    }
}
