package io.mayfly.experiment;

import java.util.ArrayList;
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
    private static final int BINS = 10;

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

    private interface Fit {
        Calibration of(Outcomes outcomes);
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
        int[] part = new int[backtest.cases().size()];
        int[] next = new int[2];
        IntStream.of(backtest.labelled())
                .forEach(place ->
                        part[place] = next[backtest.cases().get(place).label() == Label.SHELL ? 1 : 0]++ % PARTS);
        return new HeldOutCalibration(
                quality(backtest, part, PlattCalibration::fit), quality(backtest, part, IsotonicCalibration::fit));
    }

    private static Quality quality(Backtest backtest, int[] part, Fit fit) {
        List<Calibration> taught = new ArrayList<>();
        for (int held = 0; held < PARTS; held++) {
            taught.add(fit.of(others(backtest, part, held)));
        }
        Outcomes probabilities =
                backtest.outcomes(place -> taught.get(part[place]).probability(backtest.total(place)));
        return new Quality(ProbabilityLoss.brierScore(probabilities), ReliabilityCurve.equalCount(probabilities, BINS));
    }

    private static Outcomes others(Backtest backtest, int[] part, int held) {
        return Backtest.outcomes(backtest.cases(), place -> part[place] != held, backtest::total);
    }
}
