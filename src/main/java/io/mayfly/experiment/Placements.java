package io.mayfly.experiment;

import java.util.function.IntToDoubleFunction;

/**
 * For each case the share of the other class, by weight, that it is on the right side of; a tie counts half. These are the
 * mid-ranks of Sun and Xu (2014) less what is known beforehand, found in one pass over the sorted cases.
 */
final class Placements {

    private final Outcomes outcomes;
    private final double auc;

    /** By the place where a case was given, so that two scores of the same cases can be held against each other. */
    private final double[] share;

    private Placements(Outcomes outcomes, double auc, double[] share) {
        this.outcomes = outcomes;
        this.auc = auc;
        this.share = share;
    }

    static Placements of(Outcomes outcomes) {
        outcomes.requireOfEitherClass(2, "the variance of an AUC");
        double[] share = new double[outcomes.size()];
        Levels levels = outcomes.levels();
        int level = 0;
        double shellsBelow = 0;
        double legitimateBelow = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.score(i) != levels.score(level)) {
                shellsBelow += levels.shells(level);
                legitimateBelow += levels.legitimate(level);
                level++;
            }
            share[outcomes.place(i)] = outcomes.shell(i)
                    ? (legitimateBelow + levels.legitimate(level) / 2) / outcomes.legitimateWeight()
                    : 1 - (shellsBelow + levels.shells(level) / 2) / outcomes.shellWeight();
        }
        return new Placements(outcomes, Discrimination.auc(outcomes), share);
    }

    double auc() {
        return auc;
    }

    double variance() {
        return variance(i -> share[i] - auc);
    }

    /** {@return the variance of the difference to the AUC of another score of the same cases} */
    double varianceOfDifference(Placements other) {
        return variance(i -> (share[i] - auc) - (other.share[i] - other.auc));
    }

    private double variance(IntToDoubleFunction error) {
        double shells = 0;
        double legitimate = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            double weighted = outcomes.weight(i) * error.applyAsDouble(outcomes.place(i));
            if (outcomes.shell(i)) {
                shells += weighted * weighted;
            } else {
                legitimate += weighted * weighted;
            }
        }
        return ofMean(shells, outcomes.shellWeight(), outcomes.shellCount())
                + ofMean(legitimate, outcomes.legitimateWeight(), outcomes.legitimateCount());
    }

    private static double ofMean(double sum, double weight, int count) {
        return sum / (weight * weight) * count / (count - 1);
    }
}
