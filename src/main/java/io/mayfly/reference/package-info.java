/**
 * What the world looks like: exchange rates, unit values of goods, filing deadlines. Every figure carries its source, none
 * is used before it was known, and a caller may replace any table.
 *
 * <p>Start at {@link io.mayfly.reference.ReferenceData#standard}. What a table does not know is {@code null}, never a
 * guess. All types are immutable, thread-safe and serializable.
 */
@NullMarked
package io.mayfly.reference;

import org.jspecify.annotations.NullMarked;
