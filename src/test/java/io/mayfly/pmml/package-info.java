/** Tests of PMML, against an evaluator by others. */
@NullMarked
package io.mayfly.pmml;

import org.jspecify.annotations.NullMarked;
