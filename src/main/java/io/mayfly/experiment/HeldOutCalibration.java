package io.mayfly.experiment;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How well a score can be turned into a probability. Cases are dealt into five parts by turns within each class; each part gets
 * the probabilities that the other four teach, so that nothing is judged on what it was fitted on. The probabilities hold for
 * the share of shells in the sample and for no other.
 *
 * @param platt by a logistic curve
 * @param isotonic by steps that rise with the score
 */
public record HeldOutCalibration(Quality platt, Quality isotonic) {

    private static final int PARTS = 5;

    /**
     * How good probabilities are.
     *
     * @param brierScore the mean squared distance between probability and outcome, from 0 to 1; the lower the better
     * @param reliability probabilities against what came out, in ten bins of about as many cases
     */
    public record Quality(double brierScore, ReliabilityCurve reliability) {

        /** {@return the mean distance between probability and outcome over the bins, from 0 to 1} */
        public double expectedCalibrationError() {
            return reliability.expectedCalibrationError();
        }
    }

    /**
     * Calibrates a backtest.
     *
     * @param backtest the backtest
     * @return both; {@code null} where there are fewer than five cases of either class
     */
    public static @Nullable HeldOutCalibration of(Backtest backtest) {
        Outcomes all = backtest.outcomes();
        if (all.shellCount() < PARTS || all.legitimateCount() < PARTS) {
            return null;
        }
        List<LabelledCase> cases = backtest.cases();
        int[] places = backtest.labelled();
        boolean[] shells = new boolean[places.length];
        for (int i = 0; i < places.length; i++) {
            shells[i] = cases.get(places[i]).label() == Label.SHELL;
        }
        double[] scores = IntStream.of(places).mapToDouble(backtest::total).toArray();
        double[] weights = IntStream.of(places)
                .mapToDouble(place -> cases.get(place).countsAs())
                .toArray();
        return new FoldCalibration(scores, shells, weights, Folds.of(shells, PARTS)).both();
    }
}
