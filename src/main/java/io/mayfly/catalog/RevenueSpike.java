package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
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
 * belongs to the volume family. A first year that is not a whole one counts as if its pace had held for a year, and so does
 * a period of more than a year.
 *
 * @param windowMonths how long ago the later year may have ended
 * @param leastDays a first year of fewer days is no basis for a ratio
 * @param floorUsd earlier revenue below this counts as this
 * @param materialUsd growth by less than this does not count
 */
record RevenueSpike(int windowMonths, int leastDays, long floorUsd, long materialUsd) implements Signal {

    private static final int YEAR_DAYS = 365;

    private static final int SHORTEST_YEAR_DAYS = 364;

    @Override
    public String id() {
        return "revenue-spike";
    }

    @Override
    public Reading measure(Subject subject) {
        return Filings.read(subject, years -> reading(subject, years));
    }

    Reading reading(Subject subject, FiscalYears years) {
        LocalDate window = subject.asOf().minusMonths(windowMonths);
        List<Input> missing = new ArrayList<>(0);
        Reading.@Nullable Measured steepest = null;
        boolean open = false;
        boolean tooShort = false;
        boolean sure = false;
        for (Accounts later : years.all()) {
            Accounts earlier = years.before(later);
            if (earlier == null || later.period().latest().isBefore(window)) {
                continue;
            }
            Reading reading = growth(subject, years, earlier, later);
            if (reading instanceof Reading.Measured measured) {
                steepest = steepest == null ? measured : Hull.greater(steepest, measured);
                Days days = Days.of(subject, years, earlier);
                sure |= days.sure() && days.least() >= leastDays;
            } else if (reading instanceof Reading.Unknown unknown) {
                open = true;
                missing.addAll(unknown.missing());
            } else {
                tooShort = true;
            }
        }
        if (steepest != null) {
            // Where every earlier year may prove too short, a later year may prove to be the one that is missing.
            int first = years.registrationKnown()
                    ? years.firstPossibleYear()
                    : years.all().get(0).year();
            open |= !sure && years.closedSince(first) > 2;
            double hi = open ? Double.POSITIVE_INFINITY : steepest.hi();
            return Reading.between(steepest.lo(), hi, steepest.best(), steepest.evidence());
        }
        return none(years, missing, tooShort);
    }

    private static Reading none(FiscalYears years, List<Input> missing, boolean tooShort) {
        Integer closed = years.all().isEmpty() ? years.mostClosedYears() : years.closedYears();
        if (missing.isEmpty() && closed != null && closed - (tooShort ? 1 : 0) < 2) {
            return Reading.notApplicable(Message.of("because.two-years"));
        }
        return missing.isEmpty()
                ? Missing.REVENUE
                : new Reading.Unknown(missing.stream().distinct().toList());
    }

    /**
     * One ratio for each length the earlier year may have had and each way of bringing two currencies together; not
     * applicable where the earlier year is too short.
     */
    Reading growth(Subject subject, FiscalYears years, Accounts earlier, Accounts later) {
        if (earlier.revenue() == null || later.revenue() == null) {
            return Reading.unknown(
                    years.missing(Inputs.REVENUE, earlier.revenue() == null ? earlier.year() : later.year()));
        }
        Days days = Days.of(subject, years, earlier);
        if (days.most() < leastDays) {
            return Reading.notApplicable(Message.of("because.short-first-year").with("days", leastDays));
        }
        List<Amounts> amounts = Amounts.of(years, earlier, later);
        if (amounts.isEmpty()) {
            return Reading.unknown(Inputs.EXCHANGE_RATE.note(earlier.period() + " and " + later.period()));
        }
        Amounts own = amounts.get(0);
        double reported = own.reported(earlier, later);
        if (own.growth().compareTo(BigDecimal.valueOf(materialUsd)) < 0) {
            return Reading.of(0, new Spike(earlier, later, reported, 0, 0, 0, false, List.of()));
        }
        double lo = Double.POSITIVE_INFINITY;
        double hi = 0;
        for (Amounts either : amounts) {
            lo = Math.min(lo, ratio(either, days.least()));
            hi = Math.max(hi, ratio(either, days.most()));
        }
        double best = days.best() < leastDays ? 0 : ratio(own, days.best());
        boolean maybeTooShort = !days.sure() || days.least() < leastDays;
        boolean stub = days.best() < SHORTEST_YEAR_DAYS;
        List<Cited> begun =
                CompanyFacts.registeredAfter(subject, earlier.period().earliest());
        return Reading.between(
                maybeTooShort ? 0 : lo, hi, best, new Spike(earlier, later, reported, best, lo, hi, stub, begun));
    }

    /** g = to / max(floor, from · 365 / days), a whole year counting as it is. */
    private double ratio(Amounts amounts, long days) {
        BigDecimal from = days >= SHORTEST_YEAR_DAYS && days <= FiscalYears.LONGEST_YEAR_DAYS
                ? amounts.from()
                : paced(amounts.from(), days);
        return Ratio.of(amounts.to(), from.max(BigDecimal.valueOf(floorUsd)));
    }

    private static BigDecimal paced(BigDecimal amount, long days) {
        return days < 1
                ? amount
                : amount.multiply(BigDecimal.valueOf(YEAR_DAYS))
                        .divide(BigDecimal.valueOf(days), MathContext.DECIMAL128);
    }

    /** How many days of business an earlier year holds; {@code sure} is false when nobody knows when it began. */
    private record Days(long least, long best, long most, boolean sure) {

        static Days of(Subject subject, FiscalYears years, Accounts earlier) {
            PartialDate registered = subject.registered();
            PartialDate period = earlier.period();
            if (registered == null) {
                long whole = length(period.earliest(), period);
                return new Days(whole, whole, whole, years.before(earlier) != null);
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
    }

    /** Both revenues in US dollars, and the growth between them at the later year's rate where the currency is one. */
    private record Amounts(BigDecimal from, BigDecimal to, BigDecimal growth) {

        /**
         * One currency takes one rate, so that the ratio is that of the reports; a change of currency is taken at the
         * rates of each own year, then of the one and of the other year for both.
         *
         * @return none if a rate is missing; the first is the best estimate
         */
        static List<Amounts> of(FiscalYears years, Accounts earlier, Accounts later) {
            Accounts quotedFrom = earlier.currency() == null ? later : earlier;
            Accounts quotedTo = later.currency() == null ? earlier : later;
            BigDecimal fromThen = rate(years, quotedFrom, earlier.year());
            BigDecimal fromNow = rate(years, quotedFrom, later.year());
            BigDecimal toThen = rate(years, quotedTo, earlier.year());
            BigDecimal toNow = rate(years, quotedTo, later.year());
            if (fromThen == null || fromNow == null || toThen == null || toNow == null) {
                return List.of();
            }
            if (Objects.equals(quotedFrom.currency(), quotedTo.currency())) {
                Amounts now = of(earlier, fromNow, later, toNow);
                return List.of(new Amounts(usd(earlier, fromThen), later(later, toThen), now.growth()));
            }
            return List.of(
                    of(earlier, fromThen, later, toNow),
                    of(earlier, fromThen, later, toThen),
                    of(earlier, fromNow, later, toNow));
        }

        private static Amounts of(Accounts earlier, BigDecimal fromRate, Accounts later, BigDecimal toRate) {
            BigDecimal from = usd(earlier, fromRate);
            BigDecimal to = later(later, toRate);
            return new Amounts(from, to, to.subtract(from.max(BigDecimal.ZERO)));
        }

        private static @Nullable BigDecimal rate(FiscalYears years, Accounts accounts, int year) {
            return accounts.currency() == null ? BigDecimal.ONE : years.rate(accounts, year);
        }

        private static BigDecimal later(Accounts accounts, BigDecimal rate) {
            BigDecimal usd = usd(accounts, rate);
            return FiscalYears.longerThanAYear(accounts)
                    ? paced(usd, Days.length(accounts.period().earliest(), accounts.period()))
                    : usd;
        }

        private static BigDecimal usd(Accounts accounts, BigDecimal rate) {
            return Objects.requireNonNull(accounts.revenue()).divide(rate, MathContext.DECIMAL128);
        }

        /** The ratio as the reports state it; NaN where there is none. */
        double reported(Accounts earlier, Accounts later) {
            BigDecimal before = Objects.requireNonNull(earlier.revenue());
            return before.signum() > 0 && Objects.equals(earlier.currency(), later.currency())
                    ? Objects.requireNonNull(later.revenue())
                            .divide(before, MathContext.DECIMAL64)
                            .doubleValue()
                    : Double.NaN;
        }
    }

    /** What the growth was measured from; {@code begun} where the earlier year began with the registration. */
    record Spike(
            Accounts earlier,
            Accounts later,
            double reported,
            double best,
            double lo,
            double hi,
            boolean stub,
            List<Cited> begun)
            implements Evidence {
        @Override
        public Message message() {
            List<Message> parts = new ArrayList<>(3);
            parts.add(Message.of("revenue-spike.from-to")
                    .with("earlier", money(earlier))
                    .with("before", earlier.period())
                    .with("later", money(later))
                    .with("after", later.period()));
            if (!Double.isNaN(reported)) {
                parts.add(Message.of("revenue-spike.reported").with("ratio", Say.ratio(reported)));
            }
            if ((stub || stretched()) && best > 0) {
                parts.add(Message.of("revenue-spike." + (stub ? "annualised" : "stretched"))
                        .with("ratio", adjusted()));
            }
            return Message.of("revenue-spike").with("parts", new Message.Joined("list.none", parts));
        }

        @Override
        public List<Cited> facts() {
            return CompanyFacts.both(List.of(new Cited("accounts", earlier), new Cited("accounts", later)), begun);
        }

        private boolean stretched() {
            return FiscalYears.longerThanAYear(earlier) || FiscalYears.longerThanAYear(later);
        }

        private static Message money(Accounts accounts) {
            Message amount = Say.amount(Objects.requireNonNull(accounts.revenue()));
            return accounts.currency() == null
                    ? amount
                    : Message.of("number.money")
                            .with("amount", amount)
                            .with("currency", accounts.currency().toString());
        }

        private Message adjusted() {
            Message ratio = Say.ratio(best);
            Message range = Say.range(Say.ratio(lo), Say.ratio(hi));
            return range.equals(ratio)
                    ? ratio
                    : Message.of("revenue-spike.range").with("ratio", ratio).with("range", range);
        }
    }
}
