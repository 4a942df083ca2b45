/**
 * Examples that run: {@link io.mayfly.examples.Quickstart} is the shortest complete use; {@link
 * io.mayfly.examples.AssessFile} assesses the companies of a file.
 */
@NullMarked
package io.mayfly.examples;

import org.jspecify.annotations.NullMarked;
