package io.mayfly.experiment;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * An AUC and how sure it is, by DeLong, DeLong and Clarke-Pearson (1988).
 *
 * <p>The variance is that of a sample of cases, one for one: with weights it is that of a weighted mean, and multiplying all
 * weights by a number changes nothing. A case of weight 2 is not two cases here.
 *
 * @param auc from 0 to 1
 * @param variance the square of the standard error; not negative
 */
public record AucEstimate(double auc, double variance) {

    /** Checks the ranges. */
    public AucEstimate {
        if (!(auc >= 0 && auc <= 1)) {
            throw new IllegalArgumentException("auc (" + auc + ") must lie between 0 and 1");
        }
        if (!(variance >= 0)) {
            throw new IllegalArgumentException("variance (" + variance + ") must not be negative");
        }
    }

    /**
     * Estimates the AUC.
     *
     * @param outcomes at least two cases of either class
     * @return the estimate
     * @throws IllegalArgumentException if there are fewer
     */
    public static AucEstimate of(Outcomes outcomes) {
        return of(Placements.of(outcomes));
    }

    static AucEstimate of(Placements placements) {
        return new AucEstimate(placements.auc(), placements.variance());
    }

    /** {@return the standard error} */
    public double standardError() {
        return Math.sqrt(variance);
    }

    /**
     * Answers the interval by the normal distribution, cut off at 0 and 1. In small samples near 0 or 1 it is too narrow: where
     * the variance is 0, because the classes are perfectly apart, it is a point. {@link Bootstrap} does no better there.
     *
     * @param level between 0 and 1, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval interval(double level) {
        double reach = quantile(level) * standardError();
        return new ConfidenceInterval(auc, Math.max(0, auc - reach), Math.min(1, auc + reach), level);
    }

    /** {@return how many standard errors an interval reaches to either side} */
    static double quantile(double level) {
        ConfidenceInterval.requireLevel(level);
        return standardNormal().inverseCumulativeProbability((1 + level) / 2);
    }

    /** Without a generator of its own, which would be seeded by the clock. */
    static NormalDistribution standardNormal() {
        return new NormalDistribution(null, 0, 1);
    }
}
