package io.mayfly.catalog;

import io.mayfly.catalog.FiscalYears.Standing;
import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.UnavailableReason;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does the company do any business of its own? */
final class EmptinessSignals {

    private EmptinessSignals() {}

    static List<Signal> all() {
        return List.of(new ZeroRevenue(1_000), new AccountsNotFiled());
    }

    /**
     * Months of the last due financial year that a reported revenue of zero, or less, covers; 0 when revenue was reported.
     * Accounts that are overdue, not due yet or never looked for leave it unknown.
     *
     * @param nominalUsd revenue below this for a whole year is a formality and counts as zero
     */
    record ZeroRevenue(long nominalUsd) implements Signal {

        private static final double WHOLE_YEAR = 12;

        @Override
        public String id() {
            return "zero-revenue";
        }

        @Override
        public Reading measure(Subject subject) {
            return Filings.read(subject, years -> reading(subject, years));
        }

        private Reading reading(Subject subject, FiscalYears years) {
            Integer reported = years.lastReported();
            Integer due = years.lastDue();
            if (reported == null || (due != null && due > reported)) {
                return unknown(years, due);
            }
            // A later year may be due without our knowing it, or be on record without its revenue: zero or not.
            Integer maybe = years.lastMaybeFiled();
            boolean laterYearOpen =
                    years.standing(years.next(reported)) == Standing.DUE_UNKNOWN || (maybe != null && maybe > reported);
            Accounts accounts = years.of(reported);
            if (accounts == null || accounts.revenue() == null) {
                return Reading.between(0, laterYearOpen ? WHOLE_YEAR : 0, 0, null);
            }
            boolean some = accounts.revenue().signum() > 0;
            BigDecimal usd = years.revenueUsd(reported);
            if (some && usd != null && usd.compareTo(BigDecimal.valueOf(nominalUsd)) >= 0) {
                return Reading.between(0, laterYearOpen ? WHOLE_YEAR : 0, 0, new Revenue(accounts, 0, List.of()));
            }
            PartialDate registered = subject.registered();
            LocalDate end = accounts.period().latest().plusDays(1);
            LocalDate begin = accounts.period().earliest();
            double most = covered(begin, registered == null ? begin : registered.earliest(), end);
            double best = covered(begin, registered == null ? begin : registered.best(), end);
            double least = registered == null ? 0 : covered(begin, registered.latest(), end);
            if (some) {
                // Without a rate nobody knows whether it is nominal.
                least = usd == null ? 0 : whole(least);
                best = usd == null ? 0 : whole(best);
                most = whole(most);
            }
            return Reading.between(
                    laterYearOpen ? 0 : least,
                    laterYearOpen ? WHOLE_YEAR : most,
                    best,
                    new Revenue(accounts, best, CompanyFacts.registeredAfter(subject, begin)));
        }

        /** A few weeks of little revenue are a beginning, a year of it is not. */
        private static double whole(double months) {
            return months < WHOLE_YEAR ? 0 : months;
        }

        private static double covered(LocalDate begin, LocalDate registered, LocalDate end) {
            return Math.min(WHOLE_YEAR, Months.between(registered.isAfter(begin) ? registered : begin, end));
        }

        private static Reading unknown(FiscalYears years, @Nullable Integer due) {
            Integer next = due != null ? due : years.last(Standing.NOT_DUE);
            next = next != null || !years.registrationKnown() ? next : years.last(Standing.RUNNING);
            return Reading.unknown(next == null ? Inputs.REVENUE : years.missing(Inputs.REVENUE, next));
        }
    }

    /**
     * How many financial years are due and have no accounts, by a stated filing status or a search that found none.
     */
    record AccountsNotFiled() implements Signal {

        @Override
        public String id() {
            return "accounts-not-filed";
        }

        @Override
        public Reading measure(Subject subject) {
            return Filings.read(subject, years -> reading(subject, years));
        }

        private static Reading reading(Subject subject, FiscalYears years) {
            Integer filed = years.lastFiled();
            List<Accounts> overdue = Lists.filter(
                    filed == null ? years.all() : years.from(filed + 1),
                    accounts -> accounts.filing() == FilingStatus.OVERDUE && !years.covered(accounts.year()));
            Integer due = years.lastDue();
            if (!overdue.isEmpty()) {
                Reading.Measured searched = due == null ? null : searched(subject, years, filed, due);
                return overdue(overdue, searched, years.lastMaybeFiled());
            }
            if (exempt(years)) {
                return Reading.notApplicable(Message.of("because.need-not-file"));
            }
            if (due != null) {
                return due(subject, years, filed, due);
            }
            LocalDate first = years.firstOverdueSince();
            if (first != null) {
                return neverFiled(subject, years, first);
            }
            Integer notDue = years.last(Standing.NOT_DUE);
            boolean nothingBefore = subject.registered() != null
                    && subject.jurisdiction() != null
                    && years.last(Standing.DUE_UNKNOWN) == null
                    && !years.firstMayBeDue()
                    && !years.dueOnceFiled();
            if (nothingBefore && notDue != null) {
                return Reading.notApplicable(Message.of("because.not-due")
                        .with("year", notDue)
                        .with("day", String.valueOf(years.due(notDue))));
            }
            Integer closed = years.closedYears();
            if (nothingBefore && years.ofTheCalendar() && closed != null && closed == 0) {
                return Reading.notApplicable(Message.of("because.no-year-ended"));
            }
            LocalDate earliest = years.earliestDue();
            if (years.all().isEmpty() && earliest != null && !subject.asOf().isAfter(earliest)) {
                return Reading.notApplicable(Message.of("because.none-due").with("day", earliest));
            }
            return subject.jurisdiction() == null
                    ? Reading.unknown(Inputs.FILING.note("the jurisdiction would tell when they are due"))
                    : Missing.FILING;
        }

        /** The first accounts were due on a day; later ones follow a year apart, though nobody knows on which day. */
        private static Reading neverFiled(Subject subject, FiscalYears years, LocalDate first) {
            if (withheld(subject) || !subject.searchedInVain(DossierPart.ACCOUNTS, first)) {
                return Reading.unknown(Inputs.FILING.due(first));
            }
            Integer most = years.mostClosedYears();
            int likely = 1 + (int) ChronoUnit.YEARS.between(first, subject.asOf());
            return Reading.between(
                    1, most == null ? likely : Math.max(likely, most), likely, new Overdue(likely, List.of()));
        }

        private static Reading due(Subject subject, FiscalYears years, @Nullable Integer filed, int due) {
            if (filed != null && filed >= due) {
                return Reading.of(0, new Overdue(0, years.from(filed)));
            }
            Accounts accounts = years.of(due);
            FilingStatus status = accounts == null ? null : accounts.filing();
            boolean withheld = status == FilingStatus.WITHHELD_BY_LAW || withheld(subject);
            Reading.Measured searched = withheld || accounts != null ? null : searched(subject, years, filed, due);
            return searched == null ? Reading.unknown(years.missing(Inputs.FILING, due)) : searched;
        }

        /** What a search that found no accounts says; {@code null} if there was none since the last were due. */
        private static Reading.@Nullable Measured searched(
                Subject subject, FiscalYears years, @Nullable Integer filed, int due) {
            LocalDate dueOn = years.due(due);
            if (dueOn == null || withheld(subject) || !subject.searchedInVain(DossierPart.ACCOUNTS, dueOn)) {
                return null;
            }
            int most = years.count(filed != null ? filed : years.firstPossibleYear() - 1, due);
            int least = filed != null ? most : years.count(Math.min(due, years.firstCertainYear()) - 1, due);
            // Nobody knows whether a company without a date of registration is old enough to owe any.
            boolean mayOweNone = filed == null && subject.registered() == null;
            Integer maybe = years.lastMaybeFiled();
            int surely = mayOweNone ? 0 : maybe == null ? least : Math.min(least, years.count(maybe, due));
            return new Reading.Measured(surely, most, least, new Overdue(least, List.of()));
        }

        /** Years that are said to be overdue, and those that a search adds to them. */
        private static Reading overdue(
                List<Accounts> said, Reading.@Nullable Measured searched, @Nullable Integer maybeFiled) {
            int count = said.size();
            int best = searched == null ? count : (int) Math.max(count, searched.best());
            Overdue evidence = new Overdue(best, said);
            int least = Lists.count(said, accounts -> maybeFiled == null || accounts.year() > maybeFiled);
            if (least < count) {
                // Accounts on record of a later year, of which nothing is known, may have been filed; then these do not
                // count, and what is due after those is not known.
                double surely = searched == null ? least : Math.max(least, searched.lo());
                return new Reading.Measured(surely, Double.POSITIVE_INFINITY, best, evidence);
            }
            return searched == null || searched.hi() <= count
                    ? Reading.of(count, evidence)
                    : new Reading.Measured(Math.max(count, searched.lo()), searched.hi(), best, evidence);
        }

        /** Whether the last that is known of the accounts is that none are owed. */
        private static boolean exempt(FiscalYears years) {
            Accounts last = years.latest();
            return last != null && last.filing() == FilingStatus.EXEMPT;
        }

        private static boolean withheld(Subject subject) {
            return Lists.any(
                    subject.dossier().unavailable(),
                    item -> item.part() == DossierPart.ACCOUNTS && item.reason() == UnavailableReason.WITHHELD_BY_LAW);
        }
    }

    record Revenue(Accounts accounts, double months, List<Cited> registered) implements Evidence {

        @Override
        public Message message() {
            int sign = accounts.revenue() == null ? 1 : accounts.revenue().signum();
            if (sign > 0 && months == 0) {
                return Message.of("zero-revenue.earned").with("period", accounts.period());
            }
            return Message.of("zero-revenue." + (sign > 0 ? "nominal" : sign == 0 ? "zero" : "negative"))
                    .with("period", accounts.period())
                    .with("months", Say.one(months));
        }

        @Override
        public List<Cited> facts() {
            return CompanyFacts.both(cite(List.of(accounts)), registered);
        }
    }

    record Overdue(int years, List<Accounts> accounts) implements Evidence {
        @Override
        public Message message() {
            return years == 0 ? Message.of("accounts-not-filed.none") : Message.counted("accounts-not-filed", years);
        }

        @Override
        public List<Cited> facts() {
            return cite(accounts);
        }
    }

    private static List<Cited> cite(List<Accounts> accounts) {
        return Lists.map(accounts, fact -> new Cited("accounts", fact));
    }
}
