/**
 * Mayfly scores how much a company looks like a one-day firm and explains every point.
 *
 * <p>Start at {@link io.mayfly.Mayfly}: {@code Mayfly.standard().assess(dossier, asOf)}.
 */
@NullMarked
package io.mayfly;

import org.jspecify.annotations.NullMarked;
