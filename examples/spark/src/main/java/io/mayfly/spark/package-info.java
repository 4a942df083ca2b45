/**
 * Companies assessed on Apache Spark: {@link io.mayfly.spark.AssessOnSpark} is the job, {@link io.mayfly.spark.Companies} what a
 * program of one's own calls, {@link io.mayfly.spark.SqlFunctions} what SQL calls.
 */
@NullMarked
package io.mayfly.spark;

import org.jspecify.annotations.NullMarked;
