package io.mayfly.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Calibrates scores fold by fold, each by what the others teach. */
final class FoldCalibration {

    private static final int BINS = 10;

    private final double[] scores;
    private final boolean[] shells;
    private final double[] weights;
    private final int[] fold;
    private final int folds;

    FoldCalibration(double[] scores, boolean[] shells, double[] weights, int[] fold, int folds) {
        this.scores = scores;
        this.shells = shells;
        this.weights = weights;
        this.fold = fold;
        this.folds = folds;
    }

    HeldOutCalibration both() {
        return new HeldOutCalibration(quality(PlattCalibration::fit), quality(IsotonicCalibration::fit));
    }

    private HeldOutCalibration.Quality quality(Function<Outcomes, Calibration> fit) {
        List<Calibration> taught = new ArrayList<>();
        for (int held = 0; held < folds; held++) {
            taught.add(fit.apply(others(held)));
        }
        double[] probabilities = IntStream.range(0, scores.length)
                .mapToDouble(i -> taught.get(fold[i]).probability(scores[i]))
                .toArray();
        Outcomes outcomes = Outcomes.of(probabilities, shells, weights);
        return new HeldOutCalibration.Quality(
                ProbabilityLoss.brierScore(outcomes), ReliabilityCurve.equalCount(outcomes, BINS));
    }

    private Outcomes others(int held) {
        int[] places =
                IntStream.range(0, scores.length).filter(i -> fold[i] != held).toArray();
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
