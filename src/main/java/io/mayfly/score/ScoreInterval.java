package io.mayfly.score;

/**
 * A range of scores under what is unknown; not a confidence interval.
 *
 * @param low the lowest score, from 0 to 100
 * @param high the highest score, from 0 to 100; not below {@code low}
 */
public record ScoreInterval(Points low, Points high) {}
