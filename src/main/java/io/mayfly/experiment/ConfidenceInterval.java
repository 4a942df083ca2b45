package io.mayfly.experiment;

/**
 * An estimate and the interval that holds the true value in so many of all samples.
 *
 * @param estimate the estimate from the whole sample
 * @param lower the lower end
 * @param upper the upper end
 * @param level in what share of samples the interval would hold the true value, such as 0.95
 */
public record ConfidenceInterval(double estimate, double lower, double upper, double level) {

    /** Checks that the level is a share and that the ends are in order. */
    public ConfidenceInterval {
        requireLevel(level);
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("lower (" + lower + ") must not be above upper (" + upper + ")");
        }
    }

    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level (" + level + ") must lie between 0 and 1");
        }
    }
}
