package io.mayfly.experiment;

/**
 * Two scores of the same cases, and whether one tells shells apart better: the paired test of DeLong, DeLong and Clarke-Pearson
 * (1988).
 *
 * @param first the AUC of the first score, such as the challenger's
 * @param second the AUC of the second score, such as the champion's
 * @param variance of the difference, the square of its standard error; it is smaller than the sum of both variances where both
 *     scores err on the same cases
 */
public record AucComparison(AucEstimate first, AucEstimate second, double variance) {

    /**
     * Two scores of the same cases add up their weights in different orders, so that AUCs that are the same may differ in the last
     * digits. Where both tell the classes apart without fail, the error of the difference is as small.
     */
    private static final double ROUNDING = 1e-12;

    /** Checks that the variance is not negative. */
    public AucComparison {
        if (!(variance >= 0)) {
            throw new IllegalArgumentException("variance (" + variance + ") must not be negative");
        }
    }

    /**
     * Compares two scores of the same cases, given in the same order.
     *
     * @param first the cases with the first score; at least two of either class
     * @param second the same cases with the second score
     * @return the comparison
     * @throws IllegalArgumentException if the cases are not the same or there are fewer
     */
    public static AucComparison of(Outcomes first, Outcomes second) {
        first.requireSameCases(second);
        Placements one = Placements.of(first);
        Placements other = Placements.of(second);
        return new AucComparison(AucEstimate.of(one), AucEstimate.of(other), one.varianceOfDifference(other));
    }

    /** {@return the first AUC less the second} */
    public double difference() {
        return first.auc() - second.auc();
    }

    /** {@return the standard error of the difference} */
    public double standardError() {
        return Math.sqrt(variance);
    }

    /**
     * Answers the difference in standard errors.
     *
     * @return 0 if there is no difference but for rounding (1e-12), infinite if there is one without an error
     */
    public double z() {
        return Math.abs(difference()) <= ROUNDING ? 0 : difference() / standardError();
    }

    /** {@return how often so great a difference to either side comes about by chance, from 0 to 1} */
    public double pValue() {
        return 2 * AucEstimate.standardNormal().cumulativeProbability(-Math.abs(z()));
    }

    /**
     * Answers the interval of the difference by the normal distribution.
     *
     * @param level between 0 and 1, such as 0.95
     * @return the interval, within -1 and 1
     * @throws IllegalArgumentException if the level is out of range
     */
    public ConfidenceInterval interval(double level) {
        double reach = AucEstimate.quantile(level) * standardError();
        return new ConfidenceInterval(
                difference(), Math.max(-1, difference() - reach), Math.min(1, difference() + reach), level);
    }
}
