package io.mayfly.catalog;

import io.mayfly.catalog.FiscalYears.Standing;
import io.mayfly.dossier.Accounts;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The turnover against which the trade of a year is held: the largest revenue known among the year before, that year and
 * the year after.
 *
 * @param largest the largest known revenue in US dollars; {@code null} if none is known
 * @param atLeast the largest that can be told in US dollars, though another may be larger; {@code null} if none can
 * @param accounts the accounts it stands in
 * @param open whether a year is due, or on record without its revenue, so that the true figure may be larger
 * @param missing what would make it known
 */
record Turnover(
        @Nullable BigDecimal largest,
        @Nullable BigDecimal atLeast,
        @Nullable Accounts accounts,
        boolean open,
        List<Input> missing) {

    static Turnover around(Subject subject, FiscalYears years, int tradeYear) {
        BigDecimal largest = null;
        Accounts accounts = null;
        boolean open = false;
        boolean unconvertible = false;
        List<Input> missing = new ArrayList<>();
        // A longer period that takes the place of a year is looked at instead.
        int last = years.next(tradeYear);
        for (int year = tradeYear - 1; year <= last; year++) {
            BigDecimal revenue = years.revenueUsd(year);
            Accounts reported = years.of(year);
            if (revenue != null && (largest == null || revenue.compareTo(largest) > 0)) {
                largest = revenue;
                accounts = reported;
            }
            if (revenue == null && reported != null && reported.revenue() != null) {
                unconvertible = true;
                missing.add(Inputs.EXCHANGE_RATE.note(reported.currency() + " " + year));
            } else if (revenue == null && mayBeReported(years, year)) {
                open |= reported != null || due(years, year);
                missing.add(years.missing(Inputs.REVENUE, year));
            }
        }
        if (unconvertible) {
            // A reported figure that cannot be compared may be the largest.
            return new Turnover(null, largest, null, true, missing);
        }
        return new Turnover(largest, largest, accounts, open, missing.isEmpty() ? List.of(Inputs.REVENUE) : missing);
    }

    /** A year that is not closed is left out. */
    private static boolean mayBeReported(FiscalYears years, int year) {
        Standing standing = years.standing(year);
        return years.of(year) != null || (standing != Standing.NONE && standing != Standing.RUNNING);
    }

    /** A year that is closed but not due is left out; one whose due date is unknown counts as due. */
    private static boolean due(FiscalYears years, int year) {
        return years.standing(year) == Standing.DUE || years.standing(year) == Standing.DUE_UNKNOWN;
    }

    Cited cited() {
        if (accounts == null) {
            throw new IllegalStateException("turnover (" + this + ") must be known to be cited");
        }
        return new Cited("accounts", accounts);
    }
}
