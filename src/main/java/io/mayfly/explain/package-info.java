/**
 * Questions about an assessment: {@link io.mayfly.explain.Difference}, why it is not as high as another one; {@link
 * io.mayfly.explain.NextBestEvidence}, what to find out next; {@link io.mayfly.explain.Confirmations}, what to confirm; {@link
 * io.mayfly.explain.Counterfactuals}, what would lead to another band; {@link io.mayfly.explain.AdversaryReport}, how far a
 * company's own word could lower its score; {@link io.mayfly.explain.Clearing}, what would clear a line that a company objects
 * to; {@link io.mayfly.explain.Versus}, how a company differs from a {@link io.mayfly.explain.Typical} one of a population. And
 * about the assessments of many days: {@link io.mayfly.explain.Timeline}, when the score changed and why. {@link
 * io.mayfly.explain.History} tells no score but what a company was when, and when that became known.
 */
@NullMarked
package io.mayfly.explain;

import org.jspecify.annotations.NullMarked;
