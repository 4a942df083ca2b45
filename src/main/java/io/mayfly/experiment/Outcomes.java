package io.mayfly.experiment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Scores of cases of which it is known whether they are shells, each with a weight. Sorted once, immutable; the order in which
 * cases are given changes no answer.
 *
 * <p>A sample may hold one class alone, since some measures make sense for it; those that need both say so.
 */
public final class Outcomes {

    /** Beyond these a product of two sums may no longer be a number. */
    private static final double LEAST_WEIGHT = 1e-50;

    private static final double GREATEST_WEIGHT = 1e50;

    /** For each case in the order of scores its place in the arrays that were given. */
    private final int[] place;

    private final double[] score;
    private final boolean[] shell;
    private final double[] weight;
    private final Levels levels;
    private final int shellCount;
    private final double shellWeight;
    private final double legitimateWeight;

    /** Takes cases that are sorted by score. */
    private Outcomes(int[] place, double[] score, boolean[] shell, double[] weight) {
        this.place = place;
        this.score = score;
        this.shell = shell;
        this.weight = weight;
        this.levels = Levels.of(score, shell, weight);
        int count = 0;
        double shells = 0;
        double legitimate = 0;
        for (int i = 0; i < shell.length; i++) {
            if (shell[i]) {
                count++;
                shells += weight[i];
            } else {
                legitimate += weight[i];
            }
        }
        this.shellCount = count;
        this.shellWeight = shells;
        this.legitimateWeight = legitimate;
    }

    /**
     * Takes cases of weight 1.
     *
     * @param scores finite; the higher, the more a case looks like a shell
     * @param shells whether each case is a shell
     * @return the sample
     * @throws IllegalArgumentException if there is no case, sizes differ or a score is not finite
     */
    public static Outcomes of(double[] scores, boolean[] shells) {
        double[] weights = new double[scores.length];
        Arrays.fill(weights, 1);
        return of(scores, shells, weights);
    }

    /**
     * Takes cases with weights, such as how far a label is trusted or how many companies a sampled one stands for.
     *
     * @param scores finite; the higher, the more a case looks like a shell
     * @param shells whether each case is a shell
     * @param weights from 1e-50 to 1e50
     * @return the sample
     * @throws IllegalArgumentException if there is no case, sizes differ, or a score or weight is out of range
     */
    public static Outcomes of(double[] scores, boolean[] shells, double[] weights) {
        check(scores, shells, weights);
        int[] place = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> scores[i] + 0.0)
                        .thenComparing(i -> shells[i])
                        .thenComparingDouble(i -> weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] score = new double[place.length];
        boolean[] shell = new boolean[place.length];
        double[] weight = new double[place.length];
        for (int i = 0; i < place.length; i++) {
            score[i] = scores[place[i]] + 0.0; // turns -0.0 into 0.0
            shell[i] = shells[place[i]];
            weight[i] = weights[place[i]];
        }
        return new Outcomes(place, score, shell, weight);
    }

    private static void check(double[] scores, boolean[] shells, double[] weights) {
        if (scores.length == 0) {
            throw new IllegalArgumentException("there must be at least one case");
        }
        if (shells.length != scores.length || weights.length != scores.length) {
            throw new IllegalArgumentException("scores (" + scores.length + "), shells (" + shells.length
                    + ") and weights (" + weights.length + ") must be equally many");
        }
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isFinite(scores[i])) {
                throw new IllegalArgumentException("score " + i + " (" + scores[i] + ") must be finite");
            }
            if (!(weights[i] >= LEAST_WEIGHT && weights[i] <= GREATEST_WEIGHT)) {
                throw new IllegalArgumentException("weight " + i + " (" + weights[i] + ") must lie between "
                        + LEAST_WEIGHT + " and " + GREATEST_WEIGHT);
            }
        }
    }

    /**
     * Scores the same cases otherwise, for instance by a calibration.
     *
     * @param function from the present score to a finite one
     * @return the same cases with other scores
     * @throws IllegalArgumentException if a new score is not finite
     */
    public Outcomes withScores(DoubleUnaryOperator function) {
        double[] scores = new double[size()];
        boolean[] shells = new boolean[size()];
        double[] weights = new double[size()];
        for (int i = 0; i < size(); i++) {
            scores[place[i]] = function.applyAsDouble(score[i]);
            shells[place[i]] = shell[i];
            weights[place[i]] = weight[i];
        }
        return of(scores, shells, weights);
    }

    /** {@return the number of cases, at least 1} */
    public int size() {
        return place.length;
    }

    /** {@return the number of shells} */
    public int shellCount() {
        return shellCount;
    }

    /** {@return the number of cases that are no shells} */
    public int legitimateCount() {
        return size() - shellCount;
    }

    /** {@return the sum of the weights of shells} */
    public double shellWeight() {
        return shellWeight;
    }

    /** {@return the sum of the weights of cases that are no shells} */
    public double legitimateWeight() {
        return legitimateWeight;
    }

    /** {@return the sum of all weights} */
    public double weight() {
        return shellWeight + legitimateWeight;
    }

    /** {@return the share of shells by weight, from 0 to 1: of this sample, and rarely of the world} */
    public double shellShare() {
        return shellWeight / weight();
    }

    /** {@return whether there is at least one shell and one case that is none} */
    public boolean hasBothClasses() {
        return shellCount > 0 && shellCount < size();
    }

    Levels levels() {
        return levels;
    }

    int place(int sorted) {
        return place[sorted];
    }

    boolean shell(int sorted) {
        return shell[sorted];
    }

    double weight(int sorted) {
        return weight[sorted];
    }

    double score(int sorted) {
        return score[sorted];
    }

    /** {@return where the cases of a class are in the order of scores} */
    int[] members(boolean ofShells) {
        return IntStream.range(0, size()).filter(i -> shell[i] == ofShells).toArray();
    }

    /** Refuses a sample with fewer cases of either class than a measure needs. */
    void requireOfEitherClass(int needed, String measure) {
        if (shellCount < needed || legitimateCount() < needed) {
            throw new IllegalArgumentException(
                    measure + " needs " + needed + " or more cases of either class; there are " + shellCount
                            + " shells and " + legitimateCount() + " others");
        }
    }

    /** Refuses other cases than these, or the same in another order; scores may differ. */
    void requireSameCases(Outcomes other) {
        if (!Arrays.equals(signedWeights(), other.signedWeights())) {
            throw new IllegalArgumentException("both must hold the same cases in the same order: " + size() + " and "
                    + other.size() + " cases differ in number, class or weight");
        }
    }

    private double[] signedWeights() {
        double[] signed = new double[size()];
        for (int i = 0; i < size(); i++) {
            signed[place[i]] = shell[i] ? weight[i] : -weight[i];
        }
        return signed;
    }

    /** Refuses a sample without shells. */
    void requireShells(String measure) {
        if (shellCount == 0) {
            throw new IllegalArgumentException(measure + " needs a shell; there is none in " + size() + " cases");
        }
    }

    /** Refuses scores that are no probabilities. */
    void requireProbabilities(String measure) {
        double lowest = score[0];
        double highest = score[size() - 1];
        if (lowest < 0 || highest > 1) {
            throw new IllegalArgumentException(
                    measure + " needs probabilities from 0 to 1; scores go from " + lowest + " to " + highest);
        }
    }

    /**
     * Takes each case as often as said, in the order of scores; the sum must be greater than 0. What comes out is taken as given in
     * the order of scores too.
     */
    Outcomes resampled(int[] copies) {
        int size = Arrays.stream(copies).sum();
        double[] scores = new double[size];
        boolean[] shells = new boolean[size];
        double[] weights = new double[size];
        int next = 0;
        for (int i = 0; i < copies.length; i++) {
            for (int copy = copies[i]; copy > 0; copy--) {
                scores[next] = score[i];
                shells[next] = shell[i];
                weights[next] = weight[i];
                next++;
            }
        }
        return new Outcomes(IntStream.range(0, size).toArray(), scores, shells, weights);
    }

    /** {@return for each case in the order of these scores the number that it has in the order of the other's} */
    int[] reordered(int[] numbers, Outcomes other) {
        int[] given = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            given[other.place[i]] = numbers[i];
        }
        return Arrays.stream(place).map(i -> given[i]).toArray();
    }
}
