package io.mayfly.signal;

/**
 * Something worked out from a subject alone that several signals need, such as its financial years. A subject keeps what
 * it was asked for, so that it is worked out once however many signals ask; see {@link Subject#derived}. Equal keys must
 * mean equal values: a record of what was asked is one, a constant another.
 *
 * @param <T> what is worked out; safe for use by several threads
 */
@FunctionalInterface
public interface Derived<T> {

    /**
     * Works it out.
     *
     * @param subject one company as known on one day
     * @return the value, never {@code null}
     */
    T from(Subject subject);
}
