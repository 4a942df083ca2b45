package io.mayfly.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Lengths of time in calendar months. */
final class Months {

    private Months() {}

    /**
     * From 15 January to 15 February is one month, to 1 March one month and 14 of 28 days.
     *
     * @return whole months and the share of the month that has begun; 0 when the end is before the start
     */
    static double between(LocalDate start, LocalDate end) {
        if (!end.isAfter(start)) {
            return 0;
        }
        long whole = ChronoUnit.MONTHS.between(start, end);
        LocalDate begun = start.plusMonths(whole);
        LocalDate next = start.plusMonths(whole + 1);
        return whole + (double) ChronoUnit.DAYS.between(begun, end) / ChronoUnit.DAYS.between(begun, next);
    }
}
