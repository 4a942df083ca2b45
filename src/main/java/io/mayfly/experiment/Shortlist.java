package io.mayfly.experiment;

/**
 * What an analyst finds who looks at the highest scores first and stops after so many cases. Where the list ends among cases of
 * one score, each of them is on it with the same chance, and the figures are what is to be expected.
 *
 * @param size how many cases are on the list, by weight
 * @param threshold the lowest score on the list
 * @param shells how many of them are shells, by weight
 * @param precision the share of shells on the list, from 0 to 1
 * @param recall the share of all shells that are on it, from 0 to 1
 * @param lift how many times as many shells are on it as on a list of as many cases at random
 */
public record Shortlist(double size, double threshold, double shells, double precision, double recall, double lift) {

    /**
     * Takes so many cases from the top.
     *
     * @param outcomes cases of which at least one is a shell
     * @param size how many cases to take, by weight: greater than 0 and at most all
     * @return the list
     * @throws IllegalArgumentException if the size is out of range or there is no shell
     */
    public static Shortlist ofSize(Outcomes outcomes, double size) {
        outcomes.requireShells("a shortlist");
        if (!(size > 0 && size <= outcomes.weight())) {
            throw new IllegalArgumentException("size (" + size
                    + ") must be greater than 0 and at most the weight of all cases (" + outcomes.weight() + ")");
        }
        Levels levels = outcomes.levels();
        int level = levels.size() - 1;
        double taken = 0;
        double shells = 0;
        while (level > 0 && taken + levels.weight(level) < size) {
            taken += levels.weight(level);
            shells += levels.shells(level);
            level--;
        }
        shells += levels.shells(level) * Math.min(1, (size - taken) / levels.weight(level));
        double precision = Math.min(1, shells / size); // rounding may lift it a little above
        return new Shortlist(
                size,
                levels.score(level),
                shells,
                precision,
                Math.min(1, shells / outcomes.shellWeight()),
                precision / outcomes.shellShare());
    }

    /**
     * Takes a share of the cases from the top.
     *
     * @param outcomes cases of which at least one is a shell
     * @param share greater than 0 and at most 1
     * @return the list
     * @throws IllegalArgumentException if the share is out of range or there is no shell
     */
    public static Shortlist ofShare(Outcomes outcomes, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share (" + share + ") must be greater than 0 and at most 1");
        }
        return ofSize(outcomes, share * outcomes.weight());
    }
}
