/**
 * Questions about an assessment, and about the assessments of many days: {@link io.mayfly.explain.NextBestEvidence}, what to
 * find out next; {@link io.mayfly.explain.Timeline}, when the score changed and why.
 */
@NullMarked
package io.mayfly.explain;

import org.jspecify.annotations.NullMarked;
