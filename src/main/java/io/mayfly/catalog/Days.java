package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from one date to another, of which either may be known in part.
 *
 * @param least at least so many
 * @param most at most so many
 * @param best by the best single days
 */
record Days(double least, double most, long best) {

    /** By the best single days, as a reading. */
    double estimate() {
        return (double) best;
    }

    /** 0 where the end is not after the start. */
    static Days between(PartialDate start, PartialDate end) {
        return new Days(
                (double) days(start.latest(), end.earliest()),
                (double) days(start.earliest(), end.latest()),
                days(start.best(), end.best()));
    }

    private static long days(LocalDate start, LocalDate end) {
        return Math.max(0, ChronoUnit.DAYS.between(start, end));
    }
}
