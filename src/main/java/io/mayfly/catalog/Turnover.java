package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The turnover against which the trade of a year is held: the largest revenue known among the year before, that year and
 * the year after. Where an agent books commission as revenue, what it billed in full counts if it is larger.
 *
 * <p>A first year of less than nine months says little: where no whole year is known, revenue below USD 50,000 counts as
 * USD 50,000, as for growth of revenue. A whole year that reported zero counts as zero. Both figures are expert judgement.
 */
final class Turnover {

    private static final int SHORT_YEAR_MONTHS = 9;

    private static final BigDecimal FIRST_YEAR_FLOOR = BigDecimal.valueOf(50_000);

    private static final List<Input> REVENUE = List.of(Inputs.REVENUE);

    private Turnover() {}

    static Means around(Subject subject, FiscalYears years, int tradeYear) {
        Largest largest = Largest.around(
                years, tradeYear, Turnover::turnover, accounts -> accounts.revenue() != null, Inputs.REVENUE);
        List<Input> missing = largest.missing().isEmpty() ? REVENUE : largest.missing();
        BigDecimal amount = largest.amount();
        Accounts accounts = largest.accounts();
        if (largest.unconvertible() || amount == null || accounts == null) {
            return Means.unknown(Means.Kind.REVENUE, largest.unconvertible() ? amount : null, missing);
        }
        FirstYears first = new FirstYears(subject, years);
        BigDecimal best = floored(amount, largest, first::probably);
        // Where another year may come to be known, a whole one may.
        BigDecimal least = largest.missing().isEmpty() ? floored(amount, largest, first::surely) : amount;
        BigDecimal most = largest.open() ? null : floored(amount, largest, first::maybe);
        return new Means(
                best, least, most, kind(best, amount, accounts), List.of(new Cited("accounts", accounts)), missing);
    }

    private static @Nullable BigDecimal turnover(Accounts accounts) {
        BigDecimal revenue = accounts.revenue();
        BigDecimal billings = accounts.grossBillings();
        return revenue == null ? billings : billings == null ? revenue : revenue.max(billings);
    }

    private static BigDecimal floored(BigDecimal amount, Largest largest, Predicate<Accounts> isShort) {
        return Lists.all(largest.known(), isShort) ? amount.max(FIRST_YEAR_FLOOR) : amount;
    }

    private static Means.Kind kind(BigDecimal best, BigDecimal amount, Accounts accounts) {
        if (best.compareTo(amount) > 0) {
            return Means.Kind.FIRST_SHORT_YEAR;
        }
        BigDecimal revenue = accounts.revenue();
        BigDecimal billings = accounts.grossBillings();
        return billings != null && (revenue == null || billings.compareTo(revenue) > 0)
                ? Means.Kind.GROSS_BILLINGS
                : Means.Kind.REVENUE;
    }

    /** Which accounts are those of a first year of less than nine months. */
    private record FirstYears(Subject subject, FiscalYears years) {

        boolean surely(Accounts accounts) {
            PartialDate registered = subject.registered();
            return registered != null
                    && maybeFirst(accounts)
                    && accounts.year() <= years.firstPossibleYear()
                    && isShort(accounts, registered.earliest());
        }

        boolean probably(Accounts accounts) {
            PartialDate registered = subject.registered();
            return maybeFirst(accounts) && isShort(accounts, registered == null ? LocalDate.MIN : registered.best());
        }

        /** Without a registration the first accounts on record may be those of a first year. */
        boolean maybe(Accounts accounts) {
            PartialDate registered = subject.registered();
            return maybeFirst(accounts) && (registered == null || isShort(accounts, registered.latest()));
        }

        private boolean maybeFirst(Accounts accounts) {
            return years.before(accounts) == null && accounts.year() <= years.firstCertainYear();
        }

        private static boolean isShort(Accounts accounts, LocalDate registered) {
            PartialDate period = accounts.period();
            LocalDate begin = registered.isAfter(period.earliest()) ? registered : period.earliest();
            return Months.between(begin, period.latest().plusDays(1)) < SHORT_YEAR_MONTHS;
        }
    }
}
