package io.mayfly.experiment;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression whose coefficients are never below 0: features are coded so that more of them speaks for a shell, and one
 * that would speak against it on these cases gets 0 instead. It minimises the sum over cases of weight times log loss plus
 * penalty / 2 times the sum of squared coefficients; the intercept is free and not penalised. It stops where no coefficient
 * could be moved to gain: the slope of the loss is 0 for each above 0 and not below 0 for each at 0, to 1e-10 of the weight of
 * all cases times the greatest size of the feature.
 *
 * @param intercept the log odds of a shell where all features are 0
 * @param coefficients one for each feature, 0 or more
 * @param converged whether it got there; it does not where there is no penalty and two features say the same, say
 */
public record LogisticFit(double intercept, List<Double> coefficients, boolean converged) {

    private static final int MOST_STEPS = 200;

    /** Copies the list. */
    public LogisticFit {
        coefficients = List.copyOf(coefficients);
    }

    /**
     * Fits.
     *
     * @param features for each feature its value in each case; finite
     * @param shells whether each case is a shell; at least one of either class
     * @param weights what each case counts as, from 1e-50 to 1e50
     * @param penalty in cases, 0 or more and finite; without one, and where the features tell both classes apart without fail, the
     *     coefficients are great and mean little
     * @return the fit
     * @throws IllegalArgumentException if sizes differ, a number is out of range or there is but one class
     */
    public static LogisticFit of(double[][] features, boolean[] shells, double[] weights, double penalty) {
        Outcomes cases = Outcomes.of(new double[shells.length], shells, weights);
        cases.requireOfEitherClass(1, "a logistic regression");
        check(features, shells.length, penalty);
        LogisticNewton newton = new LogisticNewton(features, shells, weights, penalty);
        int steps = 0;
        while (!newton.optimal() && steps < MOST_STEPS && newton.step()) {
            steps++;
        }
        return new LogisticFit(
                newton.intercept(), Arrays.stream(newton.coefficients()).boxed().toList(), newton.optimal());
    }

    private static void check(double[][] features, int cases, double penalty) {
        if (!(penalty >= 0 && penalty < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("penalty (" + penalty + ") must be finite and 0 or more");
        }
        for (int j = 0; j < features.length; j++) {
            if (features[j].length != cases) {
                throw new IllegalArgumentException(
                        "feature " + j + " has " + features[j].length + " values for " + cases + " cases");
            }
            if (!Arrays.stream(features[j]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("feature " + j + " must be finite");
            }
        }
    }

    /**
     * The log odds of a shell.
     *
     * @param features as many as coefficients
     * @return the log odds
     * @throws IllegalArgumentException if there are more or fewer
     */
    public double logOdds(double... features) {
        if (features.length != coefficients.size()) {
            throw new IllegalArgumentException("features (" + features.length + ") and coefficients ("
                    + coefficients.size() + ") must be equally many");
        }
        double sum = intercept;
        for (int j = 0; j < features.length; j++) {
            sum += coefficients.get(j) * features[j];
        }
        return sum;
    }
}
