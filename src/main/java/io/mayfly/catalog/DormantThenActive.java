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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Months of dormancy before a company did business of some size; the longest counts, 0 where there was none. Dormancy is
 * what accounts or the register say: financial years in a row with no more than nominal revenue, or the status. A first
 * year of getting started is not dormancy. It belongs to the newness family.
 *
 * @param materialUsd business of less is not taken for a beginning
 * @param nominalUsd revenue below this is a formality
 * @param firstMonths how long after its registration a company may take to get started
 * @param leastMonths a shorter dormancy may be a season
 * @param withinMonths how soon after its first trade a company has to have traded that much
 */
record DormantThenActive(long materialUsd, long nominalUsd, int firstMonths, int leastMonths, int withinMonths)
        implements Signal {

    private static final int YEAR_MONTHS = 12;

    private static final Reading TOO_YOUNG = Reading.notApplicable(Message.of("because.too-young-dormant"));

    @Override
    public String id() {
        return "dormant-then-active";
    }

    @Override
    public Reading measure(Subject subject) {
        PartialDate registered = subject.registered();
        double most = registered == null
                ? Double.POSITIVE_INFINITY
                : Months.between(registered.earliest().plusMonths(firstMonths), subject.asOf());
        if (most < leastMonths) {
            return TOO_YOUNG;
        }
        return Filings.read(subject, years -> reading(subject, years, most));
    }

    private Reading reading(Subject subject, FiscalYears years, double most) {
        List<Dormancy> dormancies = Dormancy.of(subject, years, nominalUsd, firstMonths);
        if (dormancies.isEmpty() && years.lastReported() == null) {
            return new Reading.Unknown(List.of(Inputs.REVENUE), 0, most);
        }
        PartialDate registered = subject.registered();
        Dealings dealings = Dealings.of(subject);
        boolean open = registered == null
                || !registered.exact()
                || !dealings.complete()
                || Lists.any(years.all(), accounts -> years.revenueUsd(accounts.year()) == null);
        if (dormancies.isEmpty()) {
            return Reading.between(0, open ? most : 0, 0, new NoneFound(years.all()));
        }
        List<Headcounts.Count> counts = Headcounts.counts(subject);
        List<LocalDate> days = dealings.days();
        Woken longest = null;
        for (Dormancy dormancy : dormancies) {
            LocalDate first = firstTrade(days, dormancy);
            open |= !dormancy.exact() || !dated(counts);
            UsdRange business = business(years, dealings, dormancy, first);
            open |= business.possiblyAtLeast(materialUsd) && !business.surelyAtLeast(materialUsd);
            double months = Months.between(dormancy.start(), until(dormancy, first));
            boolean counted =
                    months >= leastMonths && business.probablyAtLeast(materialUsd) && !dormancy.staffed(counts);
            if (counted && (longest == null || months > longest.months())) {
                longest = new Woken(dormancy, months, business.best(), trade(dealings, first));
            }
        }
        double best = longest == null ? 0 : longest.months();
        Evidence evidence = longest == null ? new NoneFound(years.all()) : longest;
        return Reading.between(open ? 0 : best, open ? Math.max(most, best) : best, best, evidence);
    }

    private static boolean dated(List<Headcounts.Count> counts) {
        return !counts.isEmpty()
                && Lists.all(
                        counts, count -> count.date() != null && count.date().exact());
    }

    /** The larger of what was traded at first and of the revenue of the financial year after. */
    private UsdRange business(FiscalYears years, Dealings dealings, Dormancy dormancy, @Nullable LocalDate first) {
        UsdRange traded = first == null ? UsdRange.NONE : dealings.within(first, first.plusMonths(withinMonths));
        Accounts next = dormancy.next();
        return next == null ? traded : traded.max(Business.revenue(years, next).usd());
    }

    /** The first trade in the dormancy or in the year after it. */
    private static @Nullable LocalDate firstTrade(List<LocalDate> days, Dormancy dormancy) {
        LocalDate last = dormancy.end().plusMonths(YEAR_MONTHS);
        for (LocalDate day : days) {
            if (!day.isBefore(dormancy.start())) {
                return day.isAfter(last) ? null : day;
            }
        }
        return null;
    }

    /** What comes after the last day that is told of is not known to be dormancy. */
    private static LocalDate until(Dormancy dormancy, @Nullable LocalDate first) {
        return first != null && first.isBefore(dormancy.end()) ? first : dormancy.end();
    }

    private List<Cited> trade(Dealings dealings, @Nullable LocalDate first) {
        return first == null
                ? List.of()
                : CompanyFacts.both(dealings.facts(first, first.plusMonths(withinMonths)), dealings.on(first));
    }

    record Woken(Dormancy dormancy, double months, BigDecimal business, List<Cited> trade) implements Evidence {
        @Override
        public Message message() {
            return Message.of("dormant-then-active." + (dormancy.status() == null ? "accounts" : "status"))
                    .with("months", Say.one(months))
                    .with("start", dormancy.start())
                    .with("business", Say.usd(business));
        }

        @Override
        public List<Cited> facts() {
            List<Cited> facts = new ArrayList<>(dormancy.facts());
            if (dormancy.next() != null) {
                facts.add(new Cited("accounts", dormancy.next()));
            }
            facts.addAll(trade);
            return facts;
        }
    }

    record NoneFound(List<Accounts> accounts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("dormant-then-active.none");
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(accounts, each -> new Cited("accounts", each));
        }
    }
}
