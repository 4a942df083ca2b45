/** One scorecard in many engines: {@link io.mayfly.benchmarks.Report} compares them. */
@NullMarked
package io.mayfly.benchmarks;

import org.jspecify.annotations.NullMarked;
