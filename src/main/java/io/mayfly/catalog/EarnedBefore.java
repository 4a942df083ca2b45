package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The revenue of the last financial year that ended before a day, as far as it is known. Where somebody searched for
 * accounts in vain it is taken for none.
 *
 * @param usd the revenue in US dollars; {@code null} if none is known
 * @param settled whether no later year can have ended before the day, so that no other accounts could say more
 * @param facts the accounts
 */
record EarnedBefore(@Nullable BigDecimal usd, boolean settled, List<Cited> facts) {

    /** Accounts that ended longer ago than this say nothing about the months before the day: expert judgement. */
    private static final int LONGEST_MONTHS = 24;

    private static final EarnedBefore NOTHING_KNOWN = new EarnedBefore(null, false, List.of());

    private static final EarnedBefore NONE_FILED = new EarnedBefore(BigDecimal.ZERO, false, List.of());

    /**
     * Looks for the last year.
     *
     * @param day the first day that does not count; where it is not known to the day, years before all of it are looked at
     */
    static EarnedBefore of(Subject subject, FiscalYears years, PartialDate day) {
        LocalDate first = day.earliest();
        for (int i = years.all().size() - 1; i >= 0; i--) {
            Accounts accounts = years.all().get(i);
            LocalDate end = accounts.period().latest();
            if (end.isBefore(first) && !years.covered(accounts.year())) {
                BigDecimal usd = years.revenueUsd(accounts.year());
                boolean recent = !end.plusMonths(LONGEST_MONTHS).isBefore(first);
                if (usd != null || !recent) {
                    return recent ? of(accounts, usd, day) : NOTHING_KNOWN;
                }
            }
        }
        return years.all().isEmpty() && subject.searchedInVain(DossierPart.ACCOUNTS) ? NONE_FILED : NOTHING_KNOWN;
    }

    private static EarnedBefore of(Accounts accounts, @Nullable BigDecimal usd, PartialDate day) {
        boolean last = !accounts.period().latest().plusYears(1).isBefore(day.latest());
        return new EarnedBefore(usd, last, List.of(new Cited("accounts", accounts)));
    }

    boolean known() {
        return usd != null;
    }

    boolean atLeast(BigDecimal least) {
        return usd != null && usd.compareTo(least) >= 0;
    }
}
