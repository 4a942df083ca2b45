package io.mayfly.experiment;

/**
 * Where a score separates the classes most: the Kolmogorov–Smirnov distance.
 *
 * @param distance the greatest distance between the shares of the two classes at or above a score, from 0 to 1
 * @param threshold the score at or above which the shares lie so far apart; the highest of several
 */
public record Separation(double distance, double threshold) {}
