/**
 * Strict JSON in, canonical JSON out: the bottom of the house.
 *
 * <p>Start at {@link io.mayfly.json.StrictJson}, which binds a document to records and reports every mistake it can see
 * as a located {@link io.mayfly.json.Problem}. {@link io.mayfly.json.Cursor} walks a document whose mistakes must all be
 * reported at once, such as a scorecard. {@link io.mayfly.json.CanonicalJson} writes and hashes a value in one canonical
 * form. {@link io.mayfly.json.Difference} tells in what two documents of a kind differ.
 */
@NullMarked
package io.mayfly.json;

import org.jspecify.annotations.NullMarked;
