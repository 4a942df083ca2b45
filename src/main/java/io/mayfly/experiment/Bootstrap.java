package io.mayfly.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * How sure any statistic is: it is computed again on samples drawn from the sample, with replacement, and the middle of the
 * answers is the interval (the percentile method). As many shells and as many others are drawn as there are. A case that is
 * drawn brings its weight; weights do not change the chance to be drawn.
 *
 * <p>The same seed gives the same intervals on any number of processors, as each round has a generator of its own.
 *
 * @param rounds how many samples are drawn: from 100 to 1,000,000; 1,000 or more for an interval of 95 %
 * @param seed any number
 */
public record Bootstrap(int rounds, long seed) {

    private static final int FEWEST = 100;
    private static final int MOST = 1_000_000;

    /** Checks the number of rounds. */
    public Bootstrap {
        if (rounds < FEWEST || rounds > MOST) {
            throw new IllegalArgumentException("rounds (" + rounds + ") must lie between " + FEWEST + " and " + MOST);
        }
    }

    /**
     * Answers the interval of a statistic.
     *
     * @param outcomes cases of both classes
     * @param statistic what to compute
     * @param level between 0 and 1, such as 0.95
     * @return the interval; the estimate is that of the sample itself
     * @throws IllegalArgumentException if a class is missing, the level is out of range or the statistic is not finite
     */
    public ConfidenceInterval interval(Outcomes outcomes, Statistic statistic, double level) {
        return intervals(outcomes, List.of(statistic), level).get(0);
    }

    /**
     * Answers the intervals of several statistics from the same draws, which takes less time than one after the other.
     *
     * @param outcomes cases of both classes
     * @param statistics what to compute
     * @param level between 0 and 1, such as 0.95
     * @return an interval for each statistic, in the same order
     * @throws IllegalArgumentException if a class is missing, the level is out of range or a statistic is not finite
     */
    public List<ConfidenceInterval> intervals(Outcomes outcomes, List<Statistic> statistics, double level) {
        double[] estimates =
                statistics.stream().mapToDouble(one -> one.of(outcomes)).toArray();
        return intervals(estimates, level, draws(outcomes, copies -> {
            Outcomes drawn = outcomes.resampled(copies);
            return statistics.stream().mapToDouble(one -> one.of(drawn)).toArray();
        }));
    }

    /**
     * Answers the interval of the difference between two scores of the same cases. Both are computed on the same draws.
     *
     * @param first cases of both classes with the first score
     * @param second the same cases, given in the same order, with the second score
     * @param statistic what to compute
     * @param level between 0 and 1, such as 0.95
     * @return the interval of the first less the second
     * @throws IllegalArgumentException if the cases are not the same, a class is missing, the level is out of range or the
     *     statistic is not finite
     */
    public ConfidenceInterval difference(Outcomes first, Outcomes second, Statistic statistic, double level) {
        first.requireSameCases(second);
        double[] estimates = {statistic.of(first) - statistic.of(second)};
        return intervals(estimates, level, draws(first, copies -> new double[] {
                    statistic.of(first.resampled(copies))
                            - statistic.of(second.resampled(second.reordered(copies, first)))
                }))
                .get(0);
    }

    private interface Draw {
        double[] of(int[] copies);
    }

    private IntFunction<double[]> draws(Outcomes outcomes, Draw draw) {
        outcomes.requireOfEitherClass(1, "a bootstrap");
        int[] shells = outcomes.members(true);
        int[] legitimate = outcomes.members(false);
        return round -> {
            RandomGenerator random = generator(round);
            int[] copies = new int[outcomes.size()];
            drawFrom(shells, random, copies);
            drawFrom(legitimate, random, copies);
            return draw.of(copies);
        };
    }

    private RandomGenerator generator(int round) {
        return new MersenneTwister(new int[] {(int) (seed >>> Integer.SIZE), (int) seed, round});
    }

    /** Counts within the class first, since one jump through memory for each draw takes less time than two. */
    private static void drawFrom(int[] members, RandomGenerator random, int[] copies) {
        int[] drawn = new int[members.length];
        for (int i = 0; i < members.length; i++) {
            drawn[random.nextInt(members.length)]++;
        }
        for (int i = 0; i < members.length; i++) {
            copies[members[i]] = drawn[i];
        }
    }

    private List<ConfidenceInterval> intervals(double[] estimates, double level, IntFunction<double[]> answers) {
        ConfidenceInterval.requireLevel(level);
        double[][] rows =
                IntStream.range(0, rounds).parallel().mapToObj(answers).toArray(double[][]::new);
        return IntStream.range(0, estimates.length)
                .mapToObj(statistic -> interval(
                        estimates[statistic],
                        Arrays.stream(rows).mapToDouble(row -> row[statistic]).toArray(),
                        level))
                .toList();
    }

    private static ConfidenceInterval interval(double estimate, double[] answers, double level) {
        if (!Double.isFinite(estimate) || !Arrays.stream(answers).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a statistic must be finite, in every sample that may be drawn");
        }
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(answers);
        double outside = 50 * (1 - level);
        return new ConfidenceInterval(
                estimate, percentile.evaluate(outside), percentile.evaluate(100 - outside), level);
    }
}
