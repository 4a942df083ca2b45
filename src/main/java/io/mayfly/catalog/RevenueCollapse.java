package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The revenue of a year in percent of that of the year before, where that had multiplied; 100 where no such year fell. It
 * belongs to the emptiness family. First years that are not whole ones are no basis, and short years no fall.
 *
 * @param times how many times as much as the year before makes a spike
 * @param materialUsd a spike to less than this does not count
 * @param leastDays a year of fewer days is not a whole one
 * @param windowMonths how long ago the last of the three years may have ended
 */
record RevenueCollapse(int times, long materialUsd, int leastDays, int windowMonths) implements Signal {

    private static final double NO_FALL = 100;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "revenue-collapse";
    }

    @Override
    public Reading measure(Subject subject) {
        return Filings.read(subject, years -> reading(subject, years));
    }

    private Reading reading(Subject subject, FiscalYears years) {
        LocalDate window = subject.asOf().minusMonths(windowMonths);
        boolean open = false;
        Fall deepest = null;
        Accounts last = null;
        for (Accounts after : years.all()) {
            Accounts spike = years.covered(after.year()) ? null : years.before(after);
            Accounts before = spike == null ? null : years.before(spike);
            if (spike == null || before == null || after.period().latest().isBefore(window)) {
                continue;
            }
            open |= !told(years, before, spike, after) || firstYearMaybeShort(subject, before);
            Fall fall = fall(subject, years, before, spike, after);
            deepest = fall != null && (deepest == null || fall.percent() < deepest.percent()) ? fall : deepest;
            last = after;
        }
        if (last == null) {
            Integer closed = years.all().isEmpty() ? years.mostClosedYears() : years.closedYears();
            return closed != null && closed < 3
                    ? Reading.notApplicable(Message.of("because.three-years"))
                    : Missing.REVENUE;
        }
        if (deepest == null && open) {
            return new Reading.Unknown(List.of(years.missing(Inputs.REVENUE, last.year())), 0, NO_FALL);
        }
        double percent = deepest == null ? NO_FALL : deepest.percent();
        return Reading.between(
                open ? 0 : percent, open ? NO_FALL : percent, percent, deepest == null ? new NoFall(last) : deepest);
    }

    private static boolean told(FiscalYears years, Accounts... all) {
        for (Accounts accounts : all) {
            if (years.revenueUsd(accounts.year()) == null) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Fall fall(Subject subject, FiscalYears years, Accounts before, Accounts spike, Accounts after) {
        BigDecimal usd = years.revenueUsd(spike.year());
        if (usd == null
                || usd.compareTo(BigDecimal.valueOf(materialUsd)) < 0
                || !told(years, before, after)
                || days(after) < leastDays
                || days(before) < leastDays
                || firstYearProbablyShort(subject, before)) {
            return null;
        }
        BigDecimal basis = share(years, before, spike).max(BigDecimal.ZERO);
        BigDecimal rest = share(years, after, spike);
        boolean spiked =
                basis.signum() == 0 || basis.multiply(BigDecimal.valueOf(times)).compareTo(BigDecimal.ONE) <= 0;
        double percent = rest.max(BigDecimal.ZERO).multiply(HUNDRED).doubleValue();
        return spiked && percent < NO_FALL ? new Fall(before, spike, after, percent) : null;
    }

    /** One revenue as a share of another that is above zero; in their own currency where that is one. */
    private static BigDecimal share(FiscalYears years, Accounts part, Accounts whole) {
        BigDecimal amount = Objects.requireNonNull(part.revenue());
        BigDecimal basis = Objects.requireNonNull(whole.revenue());
        return Objects.equals(part.currency(), whole.currency())
                ? amount.divide(basis, MathContext.DECIMAL128)
                : Objects.requireNonNull(years.revenueUsd(part.year()))
                        .divide(Objects.requireNonNull(years.revenueUsd(whole.year())), MathContext.DECIMAL128);
    }

    private static long days(Accounts accounts) {
        PartialDate period = accounts.period();
        return ChronoUnit.DAYS.between(period.earliest(), period.latest()) + 1;
    }

    private boolean firstYearProbablyShort(Subject subject, Accounts accounts) {
        PartialDate registered = subject.registered();
        return registered != null && isShort(registered.best(), accounts);
    }

    /** Whether it may be short and may be whole. */
    private boolean firstYearMaybeShort(Subject subject, Accounts accounts) {
        PartialDate registered = subject.registered();
        return registered == null || isShort(registered.earliest(), accounts) != isShort(registered.latest(), accounts);
    }

    private boolean isShort(LocalDate registered, Accounts accounts) {
        return ChronoUnit.DAYS.between(registered, accounts.period().latest()) + 1 < leastDays;
    }

    record Fall(Accounts before, Accounts spike, Accounts after, double percent) implements Evidence {
        @Override
        public Message message() {
            return Message.of("revenue-collapse")
                    .with("percent", Say.share(percent))
                    .with("after", after.period())
                    .with("before", before.period())
                    .with("spike", spike.period());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("accounts", before), new Cited("accounts", spike), new Cited("accounts", after));
        }
    }

    record NoFall(Accounts last) implements Evidence {
        @Override
        public Message message() {
            return Message.of("revenue-collapse.none").with("period", last.period());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("accounts", last));
        }
    }
}
