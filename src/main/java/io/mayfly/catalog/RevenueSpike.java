package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The growth of revenue from one financial year to the next, as a ratio; of several such pairs the steepest counts. It
 * belongs to the volume family. A first year that is not a whole one counts as if its pace had held for a year.
 *
 * @param windowMonths how long ago the later year may have ended
 * @param leastDays a first year of fewer days is no basis for a ratio
 * @param floorUsd earlier revenue below this counts as this
 * @param materialUsd growth by less than this does not count
 */
record RevenueSpike(int windowMonths, int leastDays, long floorUsd, long materialUsd) implements Signal {

    private static final int YEAR_DAYS = 365;

    @Override
    public String id() {
        return "revenue-spike";
    }

    @Override
    public Reading measure(Subject subject) {
        FiscalYears years = new FiscalYears(subject);
        LocalDate window = subject.asOf().minusMonths(windowMonths);
        List<Input> missing = new ArrayList<>();
        Reading.@Nullable Measured steepest = null;
        boolean open = false;
        boolean tooShort = false;
        for (Accounts later : years.byYear().values()) {
            Accounts earlier = years.of(later.year() - 1);
            if (earlier == null || later.period().latest().isBefore(window)) {
                continue;
            }
            if (earlier.revenue() == null || later.revenue() == null) {
                open = true;
                missing.add(years.missing(earlier.revenue() == null ? earlier.year() : later.year()));
                continue;
            }
            Days days = days(subject, years, earlier);
            if (days.most() < leastDays) {
                tooShort = true;
                continue;
            }
            Reading reading = growth(years, earlier, later, days);
            if (reading instanceof Reading.Measured measured) {
                steepest = steepest == null ? measured : steeper(steepest, measured);
            } else {
                open = true;
                missing.addAll(((Reading.Unknown) reading).missing());
            }
        }
        if (steepest != null) {
            double hi = open ? Double.POSITIVE_INFINITY : steepest.hi();
            return Reading.between(steepest.lo(), hi, steepest.best(), steepest.evidence());
        }
        return none(years, missing, tooShort);
    }

    private static Reading none(FiscalYears years, List<Input> missing, boolean tooShort) {
        Integer closed = years.closedYears();
        if (missing.isEmpty() && closed != null && closed - (tooShort ? 1 : 0) < 2) {
            return Reading.notApplicable(
                    "fewer than two financial years of some length have ended since the registration");
        }
        return missing.isEmpty()
                ? Reading.unknown(Inputs.REVENUE)
                : new Reading.Unknown(missing.stream().distinct().toList());
    }

    private static Reading.Measured steeper(Reading.Measured a, Reading.Measured b) {
        return new Reading.Measured(
                Math.max(a.lo(), b.lo()),
                Math.max(a.hi(), b.hi()),
                Math.max(a.best(), b.best()),
                a.best() >= b.best() ? a.evidence() : b.evidence());
    }

    /** How many days of business an earlier year holds; {@code sure} is false when nobody knows when it began. */
    private record Days(long least, long best, long most, boolean sure) {}

    private static Days days(Subject subject, FiscalYears years, Accounts earlier) {
        PartialDate registered = subject.registered();
        PartialDate period = earlier.period();
        if (registered == null) {
            boolean first = years.of(earlier.year() - 1) == null;
            long whole = length(period.earliest(), period);
            return new Days(whole, whole, whole, !first);
        }
        return new Days(
                length(registered.latest(), period),
                length(registered.best(), period),
                length(registered.earliest(), period),
                true);
    }

    private static long length(LocalDate registered, PartialDate period) {
        LocalDate begin = registered.isAfter(period.earliest()) ? registered : period.earliest();
        return Math.max(0, ChronoUnit.DAYS.between(begin, period.latest()) + 1);
    }

    private Reading growth(FiscalYears years, Accounts earlier, Accounts later, Days days) {
        BigDecimal from = Objects.requireNonNull(earlier.revenue());
        BigDecimal to = Objects.requireNonNull(later.revenue());
        boolean sameCurrency =
                Objects.equals(earlier.currency(), later.currency()) || from.signum() == 0 || to.signum() == 0;
        Accounts quoted = later.currency() == null ? earlier : later;
        BigDecimal rateThen = rate(years, earlier, quoted, earlier.year());
        BigDecimal rateNow = rate(years, later, earlier, later.year());
        if (rateThen == null || rateNow == null) {
            return Reading.unknown(Inputs.EXCHANGE_RATE.note(earlier.period() + " and " + later.period()));
        }
        List<Cited> facts = List.of(new Cited("accounts", earlier), new Cited("accounts", later));
        double reported = from.signum() > 0 && sameCurrency
                ? to.divide(from, MathContext.DECIMAL64).doubleValue()
                : Double.NaN;
        BigDecimal growthUsd = usd(to, rateNow).subtract(usd(from, sameCurrency ? rateNow : rateThen));
        if (growthUsd.compareTo(BigDecimal.valueOf(materialUsd)) < 0) {
            return Reading.of(0, new Spike(earlier, later, reported, 0, 0, 0, false, facts));
        }
        // A ratio in one currency needs one rate, for the floor alone; a change of currency makes it an interval.
        BigDecimal toThen = usd(to, rateThen);
        BigDecimal toOwn = sameCurrency ? toThen : usd(to, rateNow);
        BigDecimal fromUsd = usd(from, rateThen);
        double a = ratio(toOwn, fromUsd, days.most());
        double b = ratio(toOwn, fromUsd, days.least());
        double best = ratio(toOwn, fromUsd, days.best());
        if (!sameCurrency) {
            double[] both = bothYears(years, earlier, later, from, to, days);
            if (both.length == 0) {
                return Reading.unknown(Inputs.EXCHANGE_RATE.note(earlier.period() + " and " + later.period()));
            }
            a = Math.max(a, both[1]);
            b = Math.min(b, both[0]);
        }
        boolean maybeTooShort = !days.sure() || days.least() < leastDays;
        if (days.best() < leastDays) {
            best = 0;
        }
        double lo = maybeTooShort ? 0 : Math.min(a, b);
        double hi = Math.max(a, b);
        boolean stub = days.best() < YEAR_DAYS;
        return Reading.between(
                lo, hi, best, new Spike(earlier, later, reported, best, Math.min(a, b), hi, stub, facts));
    }

    /** Both revenues at the rates of the one year, then of the other: the least and the greatest ratio. */
    private double[] bothYears(
            FiscalYears years, Accounts earlier, Accounts later, BigDecimal from, BigDecimal to, Days days) {
        double lo = Double.POSITIVE_INFINITY;
        double hi = 0;
        for (int year : new int[] {earlier.year(), later.year()}) {
            BigDecimal rateFrom = years.rate(earlier, year);
            BigDecimal rateTo = years.rate(later, year);
            if (rateFrom == null || rateTo == null) {
                return new double[0];
            }
            lo = Math.min(lo, ratio(usd(to, rateTo), usd(from, rateFrom), days.least()));
            hi = Math.max(hi, ratio(usd(to, rateTo), usd(from, rateFrom), days.most()));
        }
        return new double[] {lo, hi};
    }

    private static @Nullable BigDecimal rate(FiscalYears years, Accounts own, Accounts other, int year) {
        if (own.currency() == null && other.currency() == null) {
            return BigDecimal.ONE;
        }
        return years.rate(own.currency() == null ? other : own, year);
    }

    private static BigDecimal usd(BigDecimal amount, BigDecimal rate) {
        return amount.divide(rate, MathContext.DECIMAL128);
    }

    /** g = to / max(floor, from · 365 / days), a whole year counting as it is. */
    private double ratio(BigDecimal to, BigDecimal from, long days) {
        BigDecimal paced = days >= YEAR_DAYS || days < 1
                ? from
                : from.multiply(BigDecimal.valueOf(YEAR_DAYS)).divide(BigDecimal.valueOf(days), MathContext.DECIMAL128);
        return to.divide(paced.max(BigDecimal.valueOf(floorUsd)), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** What the growth was measured from. */
    record Spike(
            Accounts earlier,
            Accounts later,
            double reported,
            double best,
            double lo,
            double hi,
            boolean stub,
            List<Cited> facts)
            implements Evidence {
        @Override
        public String sentence() {
            StringBuilder text = new StringBuilder("Revenue went from ")
                    .append(money(earlier))
                    .append(" in ")
                    .append(earlier.period())
                    .append(" to ")
                    .append(money(later))
                    .append(" in ")
                    .append(later.period());
            if (!Double.isNaN(reported)) {
                text.append(": ×").append(Say.ratio(reported)).append(" as reported");
            }
            if (stub && best > 0) {
                text.append(", ×").append(Say.ratio(best));
                String range = Say.range(Say.ratio(lo), Say.ratio(hi));
                if (!range.equals(Say.ratio(best))) {
                    text.append(" (").append(range).append(')');
                }
                text.append(" with the short first year annualised");
            }
            return text.append('.').toString();
        }

        private static String money(Accounts accounts) {
            String amount = Say.amount(Objects.requireNonNull(accounts.revenue()));
            return accounts.currency() == null ? amount : amount + " " + accounts.currency();
        }
    }
}
