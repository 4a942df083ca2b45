/**
 * From readings to a number. A {@link io.mayfly.score.Scorecard} is data: curves, families with caps, gates, typologies
 * and bands. A {@link io.mayfly.score.Scorer} puts a scorecard and signals together; its {@link
 * io.mayfly.score.Assessment} is a list of steps whose sum is the score.
 *
 * <p>{@link io.mayfly.score.Scorecards} reads cards, whole ones and ones that extend another, in JSON or YAML.
 *
 * <p>This package does not know the built-in signals: a user's own are equal citizens.
 */
@NullMarked
package io.mayfly.score;

import org.jspecify.annotations.NullMarked;
