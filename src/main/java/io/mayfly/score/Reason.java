package io.mayfly.score;

/**
 * A headline reason.
 *
 * @param code the stable id of the signal
 * @param family its family
 * @param points its points before the cap
 * @param text the sentence of its evidence
 */
public record Reason(String code, String family, Points points, String text) {}
