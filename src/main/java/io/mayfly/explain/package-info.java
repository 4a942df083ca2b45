/**
 * Questions about an assessment. So far: {@link io.mayfly.explain.NextBestEvidence}, what to find out next.
 */
@NullMarked
package io.mayfly.explain;

import org.jspecify.annotations.NullMarked;
