package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.PartialDate;
import io.mayfly.reference.FilingDeadlines;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The financial years of a subject, each named by the calendar year in which it ends. */
final class FiscalYears {

    /** Where a financial year stands on the day of the assessment. */
    enum Standing {
        /** The company did not exist, or its first period runs on. */
        NONE,
        /** It has not ended. */
        RUNNING,
        /** It has ended; its accounts are not due yet. */
        NOT_DUE,
        /** Its accounts are due. */
        DUE,
        /** It has ended; when its accounts are due is not known. */
        DUE_UNKNOWN
    }

    /** A year of 53 weeks. */
    static final int LONGEST_YEAR_DAYS = 371;

    /** How far back a year is looked for when nothing says when the company began. */
    private static final int LOOK_BACK_YEARS = 10;

    private final Subject subject;
    private final FilingDeadlines deadlines;
    private final List<Accounts> all;
    private final @Nullable BigDecimal[] revenuesUsd;
    private final int firstPossibleYear;
    private final @Nullable LocalDate firstDue;
    private final @Nullable Integer lastReported;
    private final @Nullable Integer lastFiled;
    private final @Nullable Integer lastDue;

    /** What {@link #missing} notes of the years from the first possible one to that of the day. */
    private final @Nullable Note[] notes;

    /** A year and when its accounts are due. */
    private record Note(String year, @Nullable LocalDate due) {}

    /**
     * What many signals ask is worked out here, once.
     *
     * @param all at most one for each year, in the order of the years
     */
    FiscalYears(Subject subject, List<Accounts> all) {
        this.subject = subject;
        this.deadlines = subject.reference().filingDeadlines();
        this.all = all;
        this.revenuesUsd = new BigDecimal[all.size()];
        Integer reported = null;
        Integer filed = null;
        for (int i = 0; i < all.size(); i++) {
            Accounts accounts = all.get(i);
            revenuesUsd[i] = usd(accounts, accounts.revenue());
            reported = accounts.revenue() == null ? reported : Integer.valueOf(accounts.year());
            filed = filed(accounts) ? Integer.valueOf(accounts.year()) : filed;
        }
        this.lastReported = reported;
        this.lastFiled = filed;
        PartialDate registered = subject.registered();
        this.firstPossibleYear =
                registered == null ? subject.asOf().getYear() - LOOK_BACK_YEARS : firstYear(registered.earliest());
        this.notes = new Note[Math.max(0, subject.asOf().getYear() - firstPossibleYear + 1)];
        this.firstDue = firstDue(registered);
        this.lastDue = last(Standing.DUE);
    }

    /** The accounts on record, the earliest first. */
    List<Accounts> all() {
        return all;
    }

    /** The accounts on record of a year and later ones, the earliest first. */
    List<Accounts> from(int year) {
        return all.subList(place(year), all.size());
    }

    /** The latest accounts on record; {@code null} if there are none. */
    @Nullable
    Accounts latest() {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    @Nullable
    Accounts of(int year) {
        int place = place(year);
        return place < all.size() && all.get(place).year() == year ? all.get(place) : null;
    }

    /** How many accounts are of earlier years. */
    private int place(int year) {
        int count = 0;
        while (count < all.size() && all.get(count).year() < year) {
            count++;
        }
        return count;
    }

    /** The reported revenue of a year in US dollars; {@code null} if it or the exchange rate is unknown. */
    @Nullable
    BigDecimal revenueUsd(int year) {
        int place = place(year);
        return place < all.size() && all.get(place).year() == year ? revenuesUsd[place] : null;
    }

    /** An amount of accounts in US dollars; {@code null} if it or the exchange rate is unknown. */
    @Nullable
    BigDecimal usd(Accounts accounts, @Nullable BigDecimal amount) {
        if (amount == null || amount.signum() == 0) {
            return amount;
        }
        BigDecimal rate = rate(accounts, accounts.year());
        return rate == null ? null : amount.divide(rate, MathContext.DECIMAL128);
    }

    /** Units of the accounts' currency for one US dollar in a year; {@code null} if unknown. */
    @Nullable
    BigDecimal rate(Accounts accounts, int year) {
        return accounts.currency() == null
                ? null
                : subject.reference().exchangeRates().unitsPerUsd(accounts.currency(), year, subject.asOf());
    }

    /** The latest year whose revenue is reported; {@code null} if there is none. */
    @Nullable
    Integer lastReported() {
        return lastReported;
    }

    /** The latest year for which accounts were filed, whatever is known of them; {@code null} if there is none. */
    @Nullable
    Integer lastFiled() {
        return lastFiled;
    }

    private static boolean filed(Accounts accounts) {
        return accounts.revenue() != null || accounts.filing() == FilingStatus.FILED || accounts.filedOn() != null;
    }

    /** The latest year on record whose accounts were filed or may have been; {@code null} if there is none. */
    @Nullable
    Integer lastMaybeFiled() {
        for (int i = all.size() - 1; i >= 0; i--) {
            FilingStatus filing = all.get(i).filing();
            if (filing != FilingStatus.OVERDUE && filing != FilingStatus.EXEMPT) {
                return all.get(i).year();
            }
        }
        return null;
    }

    /** The latest year whose accounts are due; {@code null} if none is or that is not known. */
    @Nullable
    Integer lastDue() {
        return lastDue;
    }

    /** The latest year of some standing; {@code null} if there is none. */
    @Nullable
    Integer last(Standing wanted) {
        for (int year = subject.asOf().getYear(); year >= firstPossibleYear; year--) {
            if (standing(year) == wanted) {
                return year;
            }
        }
        return null;
    }

    /** The first year that may exist. */
    int firstPossibleYear() {
        return firstPossibleYear;
    }

    /** The first year that surely exists, in favour of the company where the registration is not known to the day. */
    int firstCertainYear() {
        PartialDate registered = subject.registered();
        return registered == null ? Integer.MAX_VALUE : firstYear(registered.latest());
    }

    private int firstYear(LocalDate registered) {
        String jurisdiction = subject.jurisdiction();
        LocalDate end = jurisdiction == null ? null : deadlines.firstPeriodEnd(jurisdiction, registered);
        if (end != null) {
            return end.getYear();
        }
        int year = registered.getYear();
        // Once it shows when financial years end, a company registered after that day ends its first one a year later.
        return !all.isEmpty() && end(year).isBefore(registered) ? year + 1 : year;
    }

    /** Whether the company's first year is known, so that years without accounts mean something. */
    boolean registrationKnown() {
        return subject.registered() != null;
    }

    /** How many years have ended since the registration; unknown without one. */
    @Nullable
    Integer closedYears() {
        return subject.registered() == null ? null : closedSince(firstPossibleYear());
    }

    /**
     * The most financial periods that can have ended since the registration, however the company chose them; unknown
     * without one. A first period may be short.
     */
    @Nullable
    Integer mostClosedYears() {
        PartialDate registered = subject.registered();
        if (registered == null) {
            return null;
        }
        if (registered.earliest().isAfter(subject.asOf())) {
            return 0;
        }
        return ofTheCalendar()
                ? subject.asOf().getYear() - registered.earliest().getYear()
                : 1 + (int) ChronoUnit.YEARS.between(registered.earliest(), subject.asOf());
    }

    /** Whether financial years are calendar years by law. */
    boolean ofTheCalendar() {
        String jurisdiction = subject.jurisdiction();
        return jurisdiction != null && deadlines.calendarYear(jurisdiction);
    }

    /** The first day on which any accounts at all could be due; {@code null} if that is not known. */
    @Nullable
    LocalDate earliestDue() {
        PartialDate registered = subject.registered();
        String jurisdiction = subject.jurisdiction();
        return registered == null || jurisdiction == null ? null : deadlines.due(jurisdiction, registered.earliest());
    }

    /** The accounts of the period before; {@code null} if they are not on record. */
    @Nullable
    Accounts before(Accounts later) {
        int year = later.year() - 1;
        while (covered(year)) {
            year--;
        }
        return of(year);
    }

    /** How many financial years there are after one up to another, inclusive. */
    int count(int after, int last) {
        int count = 0;
        for (int year = after + 1; year <= last; year++) {
            count += covered(year) ? 0 : 1;
        }
        return count;
    }

    /** The next year after one that a longer period on record does not run over. */
    int next(int year) {
        int next = year + 1;
        while (covered(next)) {
            next++;
        }
        return next;
    }

    /** Whether the next period on record is longer than a year and takes the place of this one. */
    boolean covered(int year) {
        int later = place(year + 1);
        if (later == all.size() || !longerThanAYear(all.get(later))) {
            return false;
        }
        Accounts own = of(year);
        LocalDate begin = all.get(later).period().earliest();
        return !begin.isAfter(own == null ? end(year) : own.period().earliest());
    }

    static boolean longerThanAYear(Accounts accounts) {
        PartialDate period = accounts.period();
        return ChronoUnit.DAYS.between(period.earliest(), period.latest()) >= LONGEST_YEAR_DAYS;
    }

    /** How many years have ended, from a first one on. */
    int closedSince(int first) {
        int closed = 0;
        for (int year = first; year <= subject.asOf().getYear(); year++) {
            Standing standing = standing(year);
            closed += standing == Standing.NONE || standing == Standing.RUNNING ? 0 : 1;
        }
        return closed;
    }

    Standing standing(int year) {
        if ((year < firstPossibleYear && of(year) == null) || covered(year)) {
            return Standing.NONE;
        }
        if (!end(year).isBefore(subject.asOf())) {
            return Standing.RUNNING;
        }
        LocalDate due = due(year);
        if (due == null) {
            return Standing.DUE_UNKNOWN;
        }
        return subject.asOf().isAfter(due) ? Standing.DUE : Standing.NOT_DUE;
    }

    /** Without accounts of that year, it is taken to end on the same day as the nearest year that is known. */
    private LocalDate end(int year) {
        if (all.isEmpty()) {
            return LocalDate.of(year, 12, 31);
        }
        // The latest one that is not of a later year, or else the first.
        Accounts near = all.get(Math.max(0, place(year + 1) - 1));
        LocalDate end = near.period().latest();
        return near.year() == year ? end : end.plusYears((long) year - near.year());
    }

    /** When the accounts of a year are due; {@code null} if that is not known. */
    @Nullable
    LocalDate due(int year) {
        Accounts accounts = of(year);
        if (accounts != null && accounts.dueOn() != null) {
            return accounts.dueOn().latest();
        }
        String jurisdiction = subject.jurisdiction();
        if (jurisdiction == null) {
            return null;
        }
        if (firstDue != null && !subject.asOf().isAfter(firstDue)) {
            return firstDue;
        }
        boolean endKnown = !all.isEmpty() || deadlines.calendarYear(jurisdiction);
        return endKnown ? deadlines.due(jurisdiction, end(year)) : null;
    }

    /** The last day for a company's first accounts, where the law gives them more time than later ones. */
    private @Nullable LocalDate firstDue(@Nullable PartialDate registered) {
        String jurisdiction = subject.jurisdiction();
        if (registered == null || jurisdiction == null) {
            return null;
        }
        return lastFiled == null ? deadlines.firstDue(jurisdiction, registered.latest()) : null;
    }

    /** The day since which the first accounts are overdue; {@code null} where some are on record, or it is not known. */
    @Nullable
    LocalDate firstOverdueSince() {
        return firstDue != null && all.isEmpty() && subject.asOf().isAfter(firstDue) ? firstDue : null;
    }

    /** Whether the first accounts are overdue if the company was registered on the earliest day that it may have been. */
    boolean firstMayBeDue() {
        PartialDate registered = subject.registered();
        String jurisdiction = subject.jurisdiction();
        if (registered == null || jurisdiction == null || lastFiled != null) {
            return false;
        }
        LocalDate first = deadlines.firstDue(jurisdiction, registered.earliest());
        return first != null && subject.asOf().isAfter(first);
    }

    /**
     * Whether accounts on record that turn out to have been filed would make a year due, since the longer time for a
     * company's first accounts would be over.
     */
    boolean dueOnceFiled() {
        String jurisdiction = subject.jurisdiction();
        Integer year = lastMaybeFiled();
        if (jurisdiction == null || year == null || lastFiled != null) {
            return false;
        }
        LocalDate due = deadlines.due(jurisdiction, end(year));
        return due != null && subject.asOf().isAfter(due);
    }

    /** The input that the accounts of a year would be, with the day on which they are due. */
    Input missing(Input input, int year) {
        int place = year - firstPossibleYear;
        boolean kept = 0 <= place && place < notes.length;
        // As with the hash of a string, threads that come at once work out the same.
        Note note = kept ? notes[place] : null;
        if (note == null) {
            note = new Note(String.valueOf(year), due(year));
            if (kept) {
                notes[place] = note;
            }
        }
        return new Input(input.inquiry(), input.field(), note.year(), note.due());
    }
}
