package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The staff of a financial year: what its accounts say, or else the count nearest to its end. Of two that are equally near
 * the larger counts.
 *
 * @param least the fewest it may be
 * @param best the count to go by
 * @param most the most it may be
 */
record YearStaff(long least, Headcounts.Count best, long most) {

    /**
     * Finds the staff of a year.
     *
     * @param counts every number of staff; at least one where the accounts state none
     */
    static YearStaff of(Accounts accounts, List<Headcounts.Count> counts) {
        if (accounts.employees() != null) {
            Headcounts.Count own = Headcounts.count(accounts);
            return new YearStaff(own.value(), own, own.value());
        }
        LocalDate end = accounts.period().latest();
        Headcounts.Count nearest = counts.size() == 1
                ? counts.get(0)
                : Collections.min(
                        counts,
                        Comparator.<Headcounts.Count>comparingLong(count -> distance(count.date(), end))
                                .thenComparing(Headcounts.Count::value, Comparator.reverseOrder())
                                .thenComparing(count -> count.cited().fact().toString()));
        if (Lists.all(counts, count -> count.date() != null && count.date().exact())) {
            return new YearStaff(nearest.value(), nearest, nearest.value());
        }
        return new YearStaff(Headcounts.fewest(counts), nearest, Headcounts.most(counts));
    }

    private static long distance(@Nullable PartialDate date, LocalDate end) {
        return date == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(date.best(), end));
    }
}
