/** Tests of the example on Spark. */
@NullMarked
package io.mayfly.spark;

import org.jspecify.annotations.NullMarked;
