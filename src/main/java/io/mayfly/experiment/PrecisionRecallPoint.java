package io.mayfly.experiment;

/**
 * A point of the precision–recall curve.
 *
 * @param threshold flagged are cases with this score or a higher one
 * @param recall the share of flagged cases among shells, from 0 to 1
 * @param precision the share of shells among flagged cases, from 0 to 1; it depends on the mix of the sample
 */
public record PrecisionRecallPoint(double threshold, double recall, double precision) {}
