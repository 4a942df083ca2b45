/**
 * Examples that run: {@link io.mayfly.examples.Quickstart} is the shortest complete use; {@link
 * io.mayfly.examples.AssessFile} assesses the companies of a file; {@link io.mayfly.examples.WithAndWithoutRegister} shows
 * what it changes to know of other companies.
 */
@NullMarked
package io.mayfly.examples;

import org.jspecify.annotations.NullMarked;
