package io.mayfly.experiment;

/**
 * A logistic curve through the scores (Platt 1999): the odds of a shell are multiplied by the same number for each point of
 * score.
 *
 * @param slope the natural logarithm of that number
 * @param intercept the natural logarithm of the odds at a score of 0
 */
public record PlattCalibration(double slope, double intercept) implements Calibration {

    /** Checks that both are finite. */
    public PlattCalibration {
        if (!Double.isFinite(slope) || !Double.isFinite(intercept)) {
            throw new IllegalArgumentException(
                    "slope (" + slope + ") and intercept (" + intercept + ") must be finite");
        }
    }

    /**
     * Fits the calibration by maximum likelihood. As Platt proposed, the outcomes aimed at are drawn in from 0 and 1, as if there
     * were one more case of either kind: so the fit exists where the classes are perfectly apart.
     *
     * @param outcomes cases of both classes
     * @return the calibration; falling if shells have the lower scores
     * @throws IllegalArgumentException if a class is missing
     */
    public static PlattCalibration fit(Outcomes outcomes) {
        outcomes.requireOfEitherClass(1, "a calibration");
        return new PlattFit(outcomes).calibration();
    }

    @Override
    public double probability(double score) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("score (" + score + ") must be finite");
        }
        return logistic(slope * score + intercept);
    }

    /** Without overflow, and without loss of digits for small probabilities. */
    static double logistic(double logOdds) {
        double small = Math.exp(-Math.abs(logOdds));
        return logOdds >= 0 ? 1 / (1 + small) : small / (1 + small);
    }
}
