/**
 * The built-in signals, one file a family. Each file opens with its list; {@link io.mayfly.catalog.Catalog} joins them.
 *
 * <p>To add a signal: its record and one line in the list of its family file, its sentences in the
 * bundles of {@link io.mayfly.language}, its entry in the scorecard, its test.
 */
@NullMarked
package io.mayfly.catalog;

import org.jspecify.annotations.NullMarked;
