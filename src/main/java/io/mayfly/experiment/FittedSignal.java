package io.mayfly.experiment;

/**
 * What became of a signal in a fit.
 *
 * @param id its id
 * @param binning its bins, and what each says
 * @param used whether its readings told enough to be tried
 * @param coefficient what the log odds rise by for each unit of evidence, 0 or more: near 1 if it says what it says alone, less
 *     if others say the same, 0 without points
 */
public record FittedSignal(String id, MonotoneBinning binning, boolean used, double coefficient) {}
