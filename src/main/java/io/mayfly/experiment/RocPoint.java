package io.mayfly.experiment;

/**
 * A point of the ROC curve: what becomes of either class when cases are flagged from a score on.
 *
 * @param threshold flagged are cases with this score or a higher one; positive infinity where none is
 * @param falsePositiveRate the share of flagged cases among those that are no shells, from 0 to 1
 * @param truePositiveRate the share of flagged cases among shells, from 0 to 1
 */
public record RocPoint(double threshold, double falsePositiveRate, double truePositiveRate) {}
