package io.mayfly.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The best fit by least squares that never falls, found by pooling adjacent violators. It assumes no shape, so it wants some
 * hundred cases; {@link PlattCalibration} does with fewer. Between two knots it is a straight line, beyond the outermost it stays.
 *
 * @param scores of the knots, strictly rising
 * @param probabilities at the knots, from 0 to 1, never falling
 */
public record IsotonicCalibration(List<Double> scores, List<Double> probabilities) implements Calibration {

    /** Checks that there are as many probabilities as scores and that both are in order. */
    public IsotonicCalibration {
        scores = List.copyOf(scores);
        probabilities = List.copyOf(probabilities);
        if (scores.isEmpty() || scores.size() != probabilities.size()) {
            throw new IllegalArgumentException("scores (" + scores.size() + ") and probabilities ("
                    + probabilities.size() + ") must be equally many, and not none");
        }
        for (int i = 0; i < scores.size(); i++) {
            check(scores, probabilities, i);
        }
    }

    private static void check(List<Double> scores, List<Double> probabilities, int i) {
        if (!Double.isFinite(scores.get(i)) || (i > 0 && scores.get(i) <= scores.get(i - 1))) {
            throw new IllegalArgumentException(
                    "score " + i + " (" + scores.get(i) + ") must be finite and above the one before");
        }
        double least = i == 0 ? 0 : probabilities.get(i - 1);
        if (!(probabilities.get(i) >= least && probabilities.get(i) <= 1)) {
            throw new IllegalArgumentException(
                    "probability " + i + " (" + probabilities.get(i) + ") must lie between " + least + " and 1");
        }
    }

    /**
     * Fits the calibration. The average probability of the cases of the fit, by weight, is their share of shells.
     *
     * @param outcomes cases of both classes
     * @return the calibration
     * @throws IllegalArgumentException if a class is missing
     */
    public static IsotonicCalibration fit(Outcomes outcomes) {
        outcomes.requireOfEitherClass(1, "a calibration");
        Pools pools = new Pools(outcomes.levels());
        List<Double> scores = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        int first = 0;
        for (int pool = 0; pool < pools.count; pool++) {
            scores.add(outcomes.levels().score(first));
            probabilities.add(pools.mean(pool));
            if (pools.last[pool] > first) {
                scores.add(outcomes.levels().score(pools.last[pool]));
                probabilities.add(pools.mean(pool));
            }
            first = pools.last[pool] + 1;
        }
        return new IsotonicCalibration(scores, probabilities);
    }

    @Override
    public double probability(double score) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("score (" + score + ") must be finite");
        }
        int found = Collections.binarySearch(scores, score + 0.0);
        if (found >= 0) {
            return probabilities.get(found);
        }
        int above = -found - 1;
        if (above == 0) {
            return probabilities.get(0);
        }
        if (above == scores.size()) {
            return probabilities.get(above - 1);
        }
        double low = probabilities.get(above - 1);
        double high = probabilities.get(above);
        // halves, so that two scores at opposite ends of all numbers have a distance
        double start = scores.get(above - 1) / 2;
        double way = (score / 2 - start) / (scores.get(above) / 2 - start);
        return Math.min(high, low + (high - low) * way);
    }

    /** Neighbouring levels, pooled until no pool has a smaller share of shells than the one before. */
    private static final class Pools {

        private final double[] shells;
        private final double[] weight;
        private final int[] last;
        private int count;

        Pools(Levels levels) {
            shells = new double[levels.size()];
            weight = new double[levels.size()];
            last = new int[levels.size()];
            for (int level = 0; level < levels.size(); level++) {
                shells[count] = levels.shells(level);
                weight[count] = levels.weight(level);
                last[count] = level;
                count++;
                while (count > 1 && mean(count - 2) >= mean(count - 1)) {
                    pool();
                }
            }
        }

        double mean(int pool) {
            return shells[pool] / weight[pool];
        }

        private void pool() {
            count--;
            shells[count - 1] += shells[count];
            weight[count - 1] += weight[count];
            last[count - 1] = last[count];
        }
    }
}
