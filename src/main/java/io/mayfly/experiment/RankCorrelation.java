package io.mayfly.experiment;

import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** Whether two scores of the same cases put them in the same order. */
public final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * Answers Spearman's rho, the correlation of ranks, where tied cases share their average rank.
     *
     * @param first at least two finite numbers that are not all the same
     * @param second as many, of the same cases in the same order
     * @return from -1 to 1; 1 if the order is the same
     * @throws IllegalArgumentException if sizes differ, a number is not finite or all are the same
     */
    public static double spearman(double[] first, double[] second) {
        check(first, second);
        return new SpearmansCorrelation().correlation(positive(first), positive(second));
    }

    /**
     * Answers Kendall's tau-b: how much more likely two cases are in the same order than in the opposite one, allowing for ties.
     *
     * @param first at least two finite numbers that are not all the same
     * @param second as many, of the same cases in the same order
     * @return from -1 to 1; 1 if the order is the same
     * @throws IllegalArgumentException if sizes differ, a number is not finite or all are the same
     */
    public static double kendall(double[] first, double[] second) {
        check(first, second);
        return new KendallsCorrelation().correlation(positive(first), positive(second));
    }

    private static void check(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "first (" + first.length + ") and second (" + second.length + ") must be equally many");
        }
        requireOrder("first", first);
        requireOrder("second", second);
    }

    private static void requireOrder(String name, double[] numbers) {
        boolean differ = false;
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw new IllegalArgumentException(name + " " + i + " (" + numbers[i] + ") must be finite");
            }
            differ |= numbers[i] != numbers[0];
        }
        if (!differ) {
            throw new IllegalArgumentException(name + " must hold two different numbers to have an order");
        }
    }

    /** Commons Math takes -0.0 for less than 0.0. */
    private static double[] positive(double[] numbers) {
        double[] copy = numbers.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] += 0.0;
        }
        return copy;
    }
}
