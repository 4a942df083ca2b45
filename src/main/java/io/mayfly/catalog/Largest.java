package io.mayfly.catalog;

import io.mayfly.catalog.FiscalYears.Standing;
import io.mayfly.dossier.Accounts;
import io.mayfly.signal.Input;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The largest amount known among the accounts of the year before a trade, of its own year and of the year after.
 *
 * @param amount the largest that can be told in US dollars; {@code null} if none can
 * @param accounts the accounts it stands in
 * @param known every accounts of those years of which the amount can be told
 * @param open whether a year is due, or on record without the amount, so that the true figure may be larger
 * @param unconvertible whether an amount is stated that cannot be compared and may be the largest
 * @param missing what is not known of those years
 */
record Largest(
        @Nullable BigDecimal amount,
        @Nullable Accounts accounts,
        List<Accounts> known,
        boolean open,
        boolean unconvertible,
        List<Input> missing) {

    /**
     * Looks through the years around one.
     *
     * @param amount the amount that accounts state; {@code null} for none
     * @param complete whether accounts state all that the amount could be made of
     * @param input what is missing where they do not
     */
    static Largest around(
            FiscalYears years,
            int tradeYear,
            Function<Accounts, @Nullable BigDecimal> amount,
            Predicate<Accounts> complete,
            Input input) {
        BigDecimal largest = null;
        Accounts holder = null;
        List<Accounts> known = new ArrayList<>(1);
        boolean open = false;
        boolean unconvertible = false;
        List<Input> missing = new ArrayList<>(0);
        // A longer period that takes the place of a year is looked at instead.
        int last = years.next(tradeYear);
        for (int year = tradeYear - 1; year <= last; year++) {
            Accounts reported = years.of(year);
            BigDecimal stated = reported == null ? null : amount.apply(reported);
            BigDecimal usd = reported == null ? null : years.usd(reported, stated);
            if (reported != null && usd != null) {
                known.add(reported);
                boolean larger = largest == null || usd.compareTo(largest) > 0;
                holder = larger ? reported : holder;
                largest = larger ? usd : largest;
            } else if (reported != null && stated != null) {
                unconvertible = true;
                missing.add(Inputs.EXCHANGE_RATE.note(reported.currency() + " " + year));
            }
            boolean lacks = reported == null ? mayBeReported(years, year) : !complete.test(reported);
            if (lacks) {
                open |= reported != null || due(years, year);
                missing.add(years.missing(input, year));
            }
        }
        return new Largest(largest, holder, known, open, unconvertible, missing);
    }

    /** A year that is not closed is left out. */
    private static boolean mayBeReported(FiscalYears years, int year) {
        Standing standing = years.standing(year);
        return standing != Standing.NONE && standing != Standing.RUNNING;
    }

    /** A year that is closed but not due is left out; one whose due date is unknown counts as due. */
    private static boolean due(FiscalYears years, int year) {
        return years.standing(year) == Standing.DUE || years.standing(year) == Standing.DUE_UNKNOWN;
    }
}
