package io.mayfly.experiment;

/**
 * From a score to the probability that a case is a shell. Fit one on some cases and judge it on others: on those that it was
 * fitted on it looks better than it is. The probability holds for the mix of shells and others that it was fitted on.
 */
@FunctionalInterface
public interface Calibration {

    /**
     * Answers the probability of a shell.
     *
     * @param score finite
     * @return from 0 to 1; it never falls where the score rises, unless the score was upside down on the cases of the fit
     */
    double probability(double score);

    /**
     * Puts probabilities in the place of scores.
     *
     * @param outcomes cases, best those held out from the fit
     * @return the same cases with their probabilities
     */
    default Outcomes applyTo(Outcomes outcomes) {
        return outcomes.withScores(this::probability);
    }
}
