package io.mayfly.experiment;

import java.util.Arrays;

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

    /**
     * Takes cases in any order whose scores are whole tenths, of which there are few: they are counted and not sorted.
     *
     * @param shells by how much the case weighs as a shell, 0 for the others
     * @param legitimate by how much it weighs as another, 0 for shells
     */
    static Levels ofTenths(int[] tenths, double[] shells, double[] legitimate) {
        int least = Arrays.stream(tenths).min().orElse(0);
        int most = Arrays.stream(tenths).max().orElse(0);
        int[] cases = new int[most - least + 1];
        for (int one : tenths) {
            cases[one - least]++;
        }
        Levels levels =
                new Levels((int) Arrays.stream(cases).filter(count -> count > 0).count());
        int[] levelOf = new int[cases.length];
        int next = 0;
        for (int i = 0; i < cases.length; i++) {
            if (cases[i] > 0) {
                levels.score[next] = (least + i) / 10.0;
                levelOf[i] = next++;
            }
        }
        for (int i = 0; i < tenths.length; i++) {
            levels.shells[levelOf[tenths[i] - least]] += shells[i];
            levels.legitimate[levelOf[tenths[i] - least]] += legitimate[i];
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
