package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of all windows of so many days those that hold a date, by their first days. There is none where {@code first} lies after
 * {@code last}.
 *
 * @param first the first day of the first such window, in days of the epoch
 * @param last the first day of the last such window, in days of the epoch
 */
record Window(long first, long last) {

    /** How a date that is not known to the day is placed. */
    interface Placing {
        @Nullable
        Window of(PartialDate date, int days);
    }

    /** Those that hold every day of a date; {@code null} where the date is longer than a window. */
    static @Nullable Window surely(PartialDate date, int days) {
        Window window = of(date.latest(), date.earliest(), days);
        return window.first > window.last ? null : window;
    }

    static Window probably(PartialDate date, int days) {
        return of(date.best(), date.best(), days);
    }

    /** Those that hold some day of a date. */
    static Window maybe(PartialDate date, int days) {
        return of(date.earliest(), date.latest(), days);
    }

    /** A window holds a date where it ends on or after one day and begins on or before another. */
    private static Window of(LocalDate endsFrom, LocalDate beginsUntil, int days) {
        return new Window(endsFrom.toEpochDay() - days + 1, beginsUntil.toEpochDay());
    }

    boolean holds(long day) {
        return first <= day && day <= last;
    }
}
