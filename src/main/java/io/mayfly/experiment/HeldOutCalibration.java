package io.mayfly.experiment;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How well a score can be turned into a probability. Companies are dealt into five parts by turns within each class; each part gets
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
     * @return both; {@code null} where there are fewer than five cases of either class, or where those of one class are of so
     *     few companies that nothing is left to learn from
     */
    public static @Nullable HeldOutCalibration of(Backtest backtest) {
        Outcomes all = backtest.outcomes();
        if (all.shellCount() < PARTS || all.legitimateCount() < PARTS) {
            return null;
        }
        int[] places = backtest.labelled();
        List<LabelledCase> cases =
                IntStream.of(places).mapToObj(backtest.cases()::get).toList();
        boolean[] shells = new boolean[places.length];
        for (int i = 0; i < places.length; i++) {
            shells[i] = cases.get(i).label() == Label.SHELL;
        }
        double[] scores = IntStream.of(places).mapToDouble(backtest::total).toArray();
        double[] weights = cases.stream().mapToDouble(LabelledCase::countsAs).toArray();
        Folds folds = Folds.ofCompanies(cases, PARTS);
        return folds.leavesBoth(shells) ? new FoldCalibration(scores, shells, weights, folds).both() : null;
    }
}
