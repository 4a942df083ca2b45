package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.ScoreInterval;
import java.util.EnumSet;
import java.util.List;

/**
 * Bands from one to another, all of those between included.
 *
 * @param low the lowest
 * @param high the highest, not below {@code low}
 */
public record Bands(Band low, Band high) {

    static Bands of(Assessment assessment, ScoreInterval interval) {
        return new Bands(assessment.bandOf(interval.low()), assessment.bandOf(interval.high()));
    }

    /** {@return each of them, the lowest first} */
    public List<Band> all() {
        return List.copyOf(EnumSet.range(low, high));
    }

    /**
     * What is possible here and not there.
     *
     * @param others other bands
     * @return each of these that is none of the others, the lowest first
     */
    public List<Band> without(Bands others) {
        return all().stream()
                .filter(band -> band.compareTo(others.low) < 0 || band.compareTo(others.high) > 0)
                .toList();
    }
}
