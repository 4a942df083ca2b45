package io.mayfly.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a score tells shells from others, whatever its scale: any strictly increasing function of the score gives the same
 * answers. Each method that answers a number can be a {@link Statistic}.
 */
public final class Discrimination {

    private Discrimination() {}

    /**
     * Answers the chance that a shell has a higher score than a case that is none; a tie counts half.
     *
     * @param outcomes cases of both classes
     * @return the area under the ROC curve, from 0 to 1; 0.5 is chance
     * @throws IllegalArgumentException if a class is missing
     */
    public static double auc(Outcomes outcomes) {
        outcomes.requireOfEitherClass(1, "AUC");
        return auc(outcomes.levels(), outcomes.shellWeight(), outcomes.legitimateWeight());
    }

    /** The same from levels alone; NaN if a class is missing. */
    static double auc(Levels levels) {
        double shells = 0;
        double legitimate = 0;
        for (int level = 0; level < levels.size(); level++) {
            shells += levels.shells(level);
            legitimate += levels.legitimate(level);
        }
        return auc(levels, shells, legitimate);
    }

    private static double auc(Levels levels, double shellWeight, double legitimateWeight) {
        double legitimateBelow = 0;
        double won = 0;
        for (int level = 0; level < levels.size(); level++) {
            won += levels.shells(level) * (legitimateBelow + levels.legitimate(level) / 2);
            legitimateBelow += levels.legitimate(level);
        }
        return atMostOne(won / shellWeight / legitimateWeight);
    }

    /**
     * Answers the Gini coefficient, which is twice the AUC less one.
     *
     * @param outcomes cases of both classes
     * @return from -1 to 1; 0 is chance
     * @throws IllegalArgumentException if a class is missing
     */
    public static double gini(Outcomes outcomes) {
        return 2 * auc(outcomes) - 1;
    }

    /**
     * Answers the Kolmogorov–Smirnov distance between the scores of the two classes.
     *
     * @param outcomes cases of both classes
     * @return the distance and the score where it is greatest
     * @throws IllegalArgumentException if a class is missing
     */
    public static Separation ks(Outcomes outcomes) {
        outcomes.requireOfEitherClass(1, "KS");
        Levels levels = outcomes.levels();
        double shells = 0;
        double legitimate = 0;
        double greatest = -1;
        double threshold = 0;
        for (int level = levels.size() - 1; level >= 0; level--) {
            shells += levels.shells(level);
            legitimate += levels.legitimate(level);
            double distance = Math.abs(shells / outcomes.shellWeight() - legitimate / outcomes.legitimateWeight());
            if (distance > greatest) {
                greatest = distance;
                threshold = levels.score(level);
            }
        }
        return new Separation(atMostOne(greatest), threshold);
    }

    /**
     * Answers the precision at each distinct score, averaged over the recall gained there: a sum of steps, without the
     * interpolation that would flatter a score.
     *
     * @param outcomes cases of which at least one is a shell
     * @return from 0 to 1; the share of shells is chance
     * @throws IllegalArgumentException if there is no shell
     */
    public static double averagePrecision(Outcomes outcomes) {
        outcomes.requireShells("average precision");
        Levels levels = outcomes.levels();
        double shells = 0;
        double flagged = 0;
        double sum = 0;
        for (int level = levels.size() - 1; level >= 0; level--) {
            shells += levels.shells(level);
            flagged += levels.weight(level);
            sum += levels.shells(level) * shells / flagged;
        }
        return atMostOne(sum / outcomes.shellWeight());
    }

    /**
     * Answers the ROC curve, one point for each distinct score, highest first, after the point where none is flagged.
     *
     * @param outcomes cases of both classes
     * @return the points from (0, 0) to (1, 1)
     * @throws IllegalArgumentException if a class is missing
     */
    public static List<RocPoint> rocCurve(Outcomes outcomes) {
        outcomes.requireOfEitherClass(1, "a ROC curve");
        Levels levels = outcomes.levels();
        List<RocPoint> points = new ArrayList<>(levels.size() + 1);
        points.add(new RocPoint(Double.POSITIVE_INFINITY, 0, 0));
        double shells = 0;
        double legitimate = 0;
        for (int level = levels.size() - 1; level >= 0; level--) {
            shells += levels.shells(level);
            legitimate += levels.legitimate(level);
            points.add(new RocPoint(
                    levels.score(level),
                    atMostOne(legitimate / outcomes.legitimateWeight()),
                    atMostOne(shells / outcomes.shellWeight())));
        }
        return List.copyOf(points);
    }

    /**
     * Answers the precision–recall curve, one point for each distinct score, highest first. It has no point where none is
     * flagged, since there is no precision then.
     *
     * @param outcomes cases of which at least one is a shell
     * @return the points, up to a recall of 1
     * @throws IllegalArgumentException if there is no shell
     */
    public static List<PrecisionRecallPoint> precisionRecallCurve(Outcomes outcomes) {
        outcomes.requireShells("a precision-recall curve");
        Levels levels = outcomes.levels();
        List<PrecisionRecallPoint> points = new ArrayList<>(levels.size());
        double shells = 0;
        double flagged = 0;
        for (int level = levels.size() - 1; level >= 0; level--) {
            shells += levels.shells(level);
            flagged += levels.weight(level);
            points.add(new PrecisionRecallPoint(
                    levels.score(level), atMostOne(shells / outcomes.shellWeight()), shells / flagged));
        }
        return List.copyOf(points);
    }

    /** Sums of weights that are no whole numbers depend a little on their order. */
    private static double atMostOne(double share) {
        return Math.min(1, share);
    }
}
