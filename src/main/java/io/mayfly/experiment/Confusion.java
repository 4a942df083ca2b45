package io.mayfly.experiment;

import org.jspecify.annotations.Nullable;

/**
 * What is flagged, rightly or not, from a score on. All counts are by weight.
 *
 * @param truePositives shells that are flagged
 * @param falsePositives cases that are flagged and are no shells
 * @param falseNegatives shells that are not flagged
 * @param trueNegatives cases that are not flagged and are no shells
 */
public record Confusion(double truePositives, double falsePositives, double falseNegatives, double trueNegatives) {

    /** Checks that every count is finite and not negative. */
    public Confusion {
        for (double count : new double[] {truePositives, falsePositives, falseNegatives, trueNegatives}) {
            if (!(count >= 0 && Double.isFinite(count))) {
                throw new IllegalArgumentException("count (" + count + ") must be finite and not negative");
            }
        }
    }

    /**
     * Flags the cases with a score of at least the threshold.
     *
     * @param outcomes the cases
     * @param threshold any number; may be infinite
     * @return what that flags
     * @throws IllegalArgumentException if the threshold is not a number
     */
    public static Confusion at(Outcomes outcomes, double threshold) {
        if (Double.isNaN(threshold)) {
            throw new IllegalArgumentException("threshold (NaN) must be a number");
        }
        double shells = 0;
        double legitimate = 0;
        double shellsBelow = 0;
        double legitimateBelow = 0;
        Levels levels = outcomes.levels();
        for (int level = 0; level < levels.size(); level++) {
            if (levels.score(level) >= threshold) {
                shells += levels.shells(level);
                legitimate += levels.legitimate(level);
            } else {
                shellsBelow += levels.shells(level);
                legitimateBelow += levels.legitimate(level);
            }
        }
        return new Confusion(shells, legitimate, shellsBelow, legitimateBelow);
    }

    /** {@return the share of shells among flagged cases, from 0 to 1; null where none is flagged} */
    public @Nullable Double precision() {
        return share(truePositives, falsePositives);
    }

    /** {@return the share of flagged cases among shells, from 0 to 1; null where there is no shell} */
    public @Nullable Double recall() {
        return share(truePositives, falseNegatives);
    }

    /** {@return the share of flagged cases among those that are no shells, from 0 to 1; null where there is none} */
    public @Nullable Double falsePositiveRate() {
        return share(falsePositives, trueNegatives);
    }

    private static @Nullable Double share(double part, double rest) {
        return part + rest > 0 ? part / (part + rest) : null;
    }

    /**
     * Answers what a case costs on average where shells are as frequent as said, which in a sample they seldom are. The unit is
     * the cost of one false alarm.
     *
     * @param baseRate the share of shells among the cases to come, from 0 to 1
     * @param costRatio how many false alarms cost as much as one shell that is missed; finite and not negative
     * @return the average cost of a case, in false alarms
     * @throws IllegalArgumentException if an argument is out of range
     * @throws IllegalStateException if a class is missing
     */
    public double cost(double baseRate, double costRatio) {
        if (!(baseRate >= 0 && baseRate <= 1)) {
            throw new IllegalArgumentException("base rate (" + baseRate + ") must lie between 0 and 1");
        }
        if (!(costRatio >= 0 && Double.isFinite(costRatio))) {
            throw new IllegalArgumentException("cost ratio (" + costRatio + ") must be finite and not negative");
        }
        Double recall = recall();
        Double falsePositiveRate = falsePositiveRate();
        if (recall == null || falsePositiveRate == null) {
            throw new IllegalStateException("a cost needs shells and others: " + this);
        }
        return baseRate * (1 - recall) * costRatio + (1 - baseRate) * falsePositiveRate;
    }
}
