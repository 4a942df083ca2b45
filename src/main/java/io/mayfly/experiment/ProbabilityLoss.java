package io.mayfly.experiment;

/** How far probabilities lie from what came out. Lower is better; both losses depend on the mix of the sample. */
public final class ProbabilityLoss {

    /** Keeps one certain and wrong probability from making the whole sample infinite; the same as scikit-learn's. */
    private static final double NEAREST_TO_CERTAIN = Math.ulp(1.0);

    private ProbabilityLoss() {}

    /**
     * Answers the Brier score, the average squared distance between the probability and 1 for a shell, 0 for others.
     *
     * @param outcomes cases whose scores are probabilities
     * @return from 0 to 1; a constant guess of 0.5 has 0.25
     * @throws IllegalArgumentException if a score does not lie between 0 and 1
     */
    public static double brierScore(Outcomes outcomes) {
        outcomes.requireProbabilities("the Brier score");
        Levels levels = outcomes.levels();
        double sum = 0;
        for (int level = 0; level < levels.size(); level++) {
            double probability = levels.score(level);
            sum += levels.shells(level) * (1 - probability) * (1 - probability)
                    + levels.legitimate(level) * probability * probability;
        }
        return sum / outcomes.weight();
    }

    /**
     * Answers the log loss, the average negative logarithm of the probability given to what came out. Probabilities are held
     * 2<sup>-52</sup> from 0 and 1, so that a case costs at most about 36.
     *
     * @param outcomes cases whose scores are probabilities
     * @return in natural units, not negative; a constant guess of 0.5 has 0.693
     * @throws IllegalArgumentException if a score does not lie between 0 and 1
     */
    public static double logLoss(Outcomes outcomes) {
        outcomes.requireProbabilities("the log loss");
        Levels levels = outcomes.levels();
        double sum = 0;
        for (int level = 0; level < levels.size(); level++) {
            double probability = Math.min(Math.max(levels.score(level), NEAREST_TO_CERTAIN), 1 - NEAREST_TO_CERTAIN);
            sum -= levels.shells(level) * Math.log(probability) + levels.legitimate(level) * Math.log1p(-probability);
        }
        return sum / outcomes.weight();
    }
}
