package io.mayfly.experiment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far two samples differ in how they fall into the same bins: the population stability index (PSI) where the bins are those
 * of a score, the characteristic stability index (CSI) where they are those of one input. It is the sum of (actual − expected) ×
 * ln(actual / expected) over the shares of all bins, missing values being a bin of their own, and the same in either direction.
 *
 * <p>An empty bin would make it infinite. Any share below {@value #SMALLEST_SHARE} counts as that much, on either side, so that a
 * bin empty on both adds nothing. Such a bin adds 0.046 where the other share is 1 %.
 *
 * @param value the index, not negative; 0 if the shares are the same
 * @param terms what each bin adds
 * @param missingTerm what the bin of missing values adds
 */
public record StabilityIndex(double value, List<Double> terms, double missingTerm) {

    /** The share that an emptier bin is taken to have. */
    public static final double SMALLEST_SHARE = 0.0001;

    private static final double MODERATE_FROM = 0.10;
    private static final double LARGE_FROM = 0.25;

    /** Copies the terms. */
    public StabilityIndex {
        terms = List.copyOf(terms);
    }

    /**
     * Compares two samples.
     *
     * @param expected the sample to compare with, such as that of development
     * @param actual the later sample, in the same bins
     * @return the index
     * @throws IllegalArgumentException if the numbers of bins differ
     */
    public static StabilityIndex between(Histogram expected, Histogram actual) {
        int bins = expected.counts().size();
        if (actual.counts().size() != bins) {
            throw new IllegalArgumentException(
                    "expected (" + bins + ") and actual (" + actual.counts().size() + ") must have equally many bins");
        }
        List<Double> terms = IntStream.range(0, bins)
                .mapToObj(bin -> term(expected.share(bin), actual.share(bin)))
                .toList();
        double missing = term(expected.missingShare(), actual.missingShare());
        return new StabilityIndex(
                terms.stream().mapToDouble(Double::doubleValue).sum() + missing, terms, missing);
    }

    private static double term(double expectedShare, double actualShare) {
        double expected = Math.max(expectedShare, SMALLEST_SHARE);
        double actual = Math.max(actualShare, SMALLEST_SHARE);
        return (actual - expected) * Math.log(actual / expected);
    }

    /** {@return how large the shift is by custom} */
    public Shift shift() {
        if (value < MODERATE_FROM) {
            return Shift.SMALL;
        }
        return value < LARGE_FROM ? Shift.MODERATE : Shift.LARGE;
    }

    /**
     * What credit scoring makes of an index by custom. The bounds of 0.10 and 0.25 are usually traced to Lewis, An Introduction
     * to Credit Scoring (1994); nobody has derived them. They know nothing of sample size: with B bins and samples of M and N
     * cases chance alone gives about (B − 1) × (1 / M + 1 / N) on average (Yurdakul, Statistical Properties of Population
     * Stability Index, 2018).
     */
    public enum Shift {
        /** Below 0.10. */
        SMALL,
        /** From 0.10 and below 0.25: look which bins moved. */
        MODERATE,
        /** From 0.25: the score meets another population than the one it was made for. */
        LARGE
    }
}
