/**
 * The contract between facts and points: a {@link io.mayfly.signal.Signal} looks at one {@link io.mayfly.signal.Subject}
 * and answers a {@link io.mayfly.signal.Reading}. It measures; what a reading is worth is the scorecard's business.
 *
 * <p>To write a signal of your own, start at {@link io.mayfly.signal.Signal}.
 */
@NullMarked
package io.mayfly.signal;

import org.jspecify.annotations.NullMarked;
