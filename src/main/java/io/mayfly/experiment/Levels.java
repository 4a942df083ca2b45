package io.mayfly.experiment;

/**
 * The distinct scores of a sample, lowest first, with the weight of either class at each: all that most measures need, with
 * ties settled once.
 */
final class Levels {

    private final double[] score;
    private final double[] shells;
    private final double[] legitimate;

    private Levels(int size) {
        this.score = new double[size];
        this.shells = new double[size];
        this.legitimate = new double[size];
    }

    /** Takes cases that are sorted by score. */
    static Levels of(double[] score, boolean[] shell, double[] weight) {
        Levels levels = new Levels(distinct(score));
        int level = -1;
        for (int i = 0; i < score.length; i++) {
            if (i == 0 || score[i] != score[i - 1]) {
                level++;
                levels.score[level] = score[i];
            }
            if (shell[i]) {
                levels.shells[level] += weight[i];
            } else {
                levels.legitimate[level] += weight[i];
            }
        }
        return levels;
    }

    private static int distinct(double[] sorted) {
        int distinct = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != sorted[i - 1]) {
                distinct++;
            }
        }
        return distinct;
    }

    int size() {
        return score.length;
    }

    double score(int level) {
        return score[level];
    }

    double shells(int level) {
        return shells[level];
    }

    double legitimate(int level) {
        return legitimate[level];
    }

    double weight(int level) {
        return shells[level] + legitimate[level];
    }
}
