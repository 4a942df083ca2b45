package io.mayfly.experiment;

/** A number that a sample gives, such as {@code Discrimination::auc}. */
@FunctionalInterface
public interface Statistic {

    /**
     * Answers the number. It must depend on the sample alone and is asked from several threads at once.
     *
     * @param outcomes a sample of both classes
     * @return the number; finite
     */
    double of(Outcomes outcomes);
}
