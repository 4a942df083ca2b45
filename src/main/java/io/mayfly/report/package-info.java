/**
 * Assessments put out: {@link io.mayfly.report.TextReport} for people, {@link io.mayfly.report.JsonReport} for programs.
 *
 * <p>The text may change from one version to the next and is not to be parsed; the JSON form is versioned and documented
 * in {@code docs/assessment-format.md}.
 */
@NullMarked
package io.mayfly.report;

import org.jspecify.annotations.NullMarked;
