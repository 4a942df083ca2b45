/**
 * Is a scorecard any good, and is that one better? Start with {@link io.mayfly.experiment.Backtest}: {@linkplain
 * io.mayfly.experiment.LabelledCase labelled cases}, out of a file by {@link io.mayfly.experiment.LabelledCases}, scored by a card. {@link io.mayfly.experiment.Performance} judges it, with
 * {@link io.mayfly.experiment.Baselines} beside it; {@link io.mayfly.experiment.Comparison} holds a challenger against a champion,
 * {@link io.mayfly.experiment.ShadowRun} does so on a stream, {@link io.mayfly.experiment.Drift} a later period against an earlier
 * one; {@link io.mayfly.experiment.Sensitivity} tells what the weights matter, and {@link io.mayfly.experiment.Plots} draws.
 *
 * <p>Under them are statistics over plain numbers, which know no company. They start with {@link io.mayfly.experiment.Outcomes}:
 * scores of cases of which it is known whether they are shells. Then ask
 *
 * <ul>
 *   <li>{@link io.mayfly.experiment.Discrimination}, {@link io.mayfly.experiment.Shortlist} and {@link
 *       io.mayfly.experiment.Confusion} how well the score tells shells from others;
 *   <li>{@link io.mayfly.experiment.AucEstimate}, {@link io.mayfly.experiment.AucComparison} and {@link
 *       io.mayfly.experiment.Bootstrap} how sure that is;
 *   <li>{@link io.mayfly.experiment.Calibration}, {@link io.mayfly.experiment.ProbabilityLoss} and {@link
 *       io.mayfly.experiment.ReliabilityCurve} what it means as a probability;
 *   <li>{@link io.mayfly.experiment.StabilityIndex} and {@link io.mayfly.experiment.RankCorrelation} whether two periods, or
 *       two scores, agree.
 * </ul>
 *
 * <p>{@link io.mayfly.experiment.Fit} learns the points of a scorecard from labelled cases, with {@link
 * io.mayfly.experiment.MonotoneBinning}, {@link io.mayfly.experiment.WeightOfEvidence} and {@link
 * io.mayfly.experiment.LogisticFit}.
 *
 * <p>A higher score always speaks for a shell. The weight of a case counts like repetition in every estimate; in {@link
 * io.mayfly.experiment.AucEstimate} and {@link io.mayfly.experiment.Bootstrap}, which ask how sure an estimate is, a case is
 * one case whatever its weight.
 */
@NullMarked
package io.mayfly.experiment;

import org.jspecify.annotations.NullMarked;
