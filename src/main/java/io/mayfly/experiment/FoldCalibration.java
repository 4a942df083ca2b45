package io.mayfly.experiment;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Calibrates scores fold by fold, each by what the others teach. */
final class FoldCalibration {

    private static final int BINS = 10;

    private final double[] scores;
    private final boolean[] shells;
    private final double[] weights;
    private final Folds folds;

    FoldCalibration(double[] scores, boolean[] shells, double[] weights, Folds folds) {
        this.scores = scores;
        this.shells = shells;
        this.weights = weights;
        this.folds = folds;
    }

    HeldOutCalibration both() {
        return new HeldOutCalibration(quality(PlattCalibration::fit), quality(IsotonicCalibration::fit));
    }

    private HeldOutCalibration.Quality quality(Function<Outcomes, Calibration> fit) {
        List<Calibration> taught = IntStream.range(0, folds.count())
                .mapToObj(held -> fit.apply(at(folds.others(held))))
                .toList();
        double[] probabilities = IntStream.range(0, scores.length)
                .mapToDouble(i -> taught.get(folds.of(i)).probability(scores[i]))
                .toArray();
        Outcomes outcomes = Outcomes.of(probabilities, shells, weights);
        return new HeldOutCalibration.Quality(
                ProbabilityLoss.brierScore(outcomes), ReliabilityCurve.equalCount(outcomes, BINS));
    }

    private Outcomes at(int[] places) {
        boolean[] classes = new boolean[places.length];
        for (int i = 0; i < places.length; i++) {
            classes[i] = shells[places[i]];
        }
        return Outcomes.of(
                IntStream.of(places).mapToDouble(i -> scores[i]).toArray(),
                classes,
                IntStream.of(places).mapToDouble(i -> weights[i]).toArray());
    }
}
