package io.mayfly.experiment;

import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether the companies of a later period are like those that a card was made for: the spread of scores, of the points of each
 * signal, and of what is not known.
 *
 * @param score the population stability index of the totals, in bins of ten points
 * @param signals by signal, how its points are spread otherwise than before, unknown being a bin of its own
 * @param missing by signal, the share of cases in which it measures nothing, later less before
 */
public record Drift(StabilityIndex score, Map<String, StabilityIndex> signals, Map<String, Double> missing) {

    private static final double[] SCORE_EDGES = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100};

    /**
     * Compares two periods.
     *
     * @param before a backtest of the period that the card was made in, or is known to do well in
     * @param after one of a later period by the same card
     * @return the drift
     * @throws IllegalArgumentException if the cards differ
     */
    public static Drift between(Backtest before, Backtest after) {
        if (!before.scorecard().equals(after.scorecard())) {
            throw new IllegalArgumentException("both periods must be scored by the same scorecard");
        }
        Map<String, StabilityIndex> signals = new LinkedHashMap<>();
        Map<String, Double> missing = new LinkedHashMap<>();
        List<Scorecard.Entry> entries = before.scorecard().signals();
        for (int i = 0; i < entries.size(); i++) {
            Curve curve = entries.get(i).curve();
            if (curve != null) {
                double[] earlier = points(before, i);
                double[] later = points(after, i);
                signals.put(entries.get(i).id(), of(earlier, later, edges(curve)));
                missing.put(entries.get(i).id(), missing(later) - missing(earlier));
            }
        }
        return new Drift(ofScores(before, after), signals, missing);
    }

    static StabilityIndex ofScores(Backtest before, Backtest after) {
        return of(before.totals(), after.totals(), SCORE_EDGES);
    }

    private static StabilityIndex of(double[] expected, double[] actual, double[] edges) {
        Bins bins = Bins.of(edges);
        return StabilityIndex.between(bins.histogram(expected), bins.histogram(actual));
    }

    private static double[] points(Backtest backtest, int signal) {
        return IntStream.range(0, backtest.cases().size())
                .mapToDouble(place -> backtest.known(place, signal) ? backtest.points(place, signal) : Double.NaN)
                .toArray();
    }

    private static double missing(double[] points) {
        return (double) IntStream.range(0, points.length)
                        .filter(i -> Double.isNaN(points[i]))
                        .count()
                / points.length;
    }

    /** Nothing, some, and the greater half of what a signal can give. */
    private static double[] edges(Curve curve) {
        double full = Math.max(
                Math.abs(curve.least().decimal().doubleValue()),
                Math.abs(curve.most().decimal().doubleValue()));
        boolean mitigating = curve.least().tenths() < 0;
        List<Double> edges = new ArrayList<>();
        for (double share : new double[] {0.001, 0.5}) {
            edges.add(mitigating ? -share * full : share * full);
        }
        return edges.stream()
                .distinct()
                .sorted()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
