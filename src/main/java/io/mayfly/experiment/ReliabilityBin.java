package io.mayfly.experiment;

/**
 * What came out where probabilities were about the same.
 *
 * @param lowest the lowest probability in the bin, from 0 to 1
 * @param highest the highest probability in the bin, from 0 to 1
 * @param meanProbability the average probability
 * @param shellShare the share of shells, from 0 to 1: about the same where probabilities are well calibrated
 * @param weight the cases in the bin, by weight; greater than 0
 */
public record ReliabilityBin(double lowest, double highest, double meanProbability, double shellShare, double weight) {}
