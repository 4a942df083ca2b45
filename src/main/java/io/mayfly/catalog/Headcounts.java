package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.KnownAtRule;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest number of staff of a subject: from the headcounts; from the accounts only where there are none. Of two of one
 * day the one that surely became known later counts, as a correction does, and else the larger.
 *
 * @param latest the one to go by; {@code null} if none is known
 * @param least the smallest that may be the latest; 0 if none is known
 * @param most the largest that may be the latest; 0 if none is known
 */
record Headcounts(@Nullable Count latest, long least, long most) {

    private static final Derived<Headcounts> LATEST = Headcounts::latest;

    private static final Derived<List<Count>> COUNTS = Headcounts::gathered;

    private static final Rivals<Count> LAST = new Rivals<>(
            Count::counted,
            Comparator.comparingLong(Count::value)
                    .thenComparing(count -> count.fact().toString()));

    private static final Headcounts NONE = new Headcounts(null, 0, 0);

    /**
     * One number of staff.
     *
     * @param value the number
     * @param date when it was counted; {@code null} for not stated
     * @param cited the fact
     */
    record Count(long value, @Nullable PartialDate date, Cited cited) {
        private KnownAt counted() {
            return date == null
                    ? new KnownAt(null, null, KnownAtRule.UNDATED)
                    : new KnownAt(date.earliest(), date.latest(), KnownAtRule.OBSERVED);
        }

        private Fact fact() {
            return cited.fact();
        }
    }

    /** Every number of staff of a subject: from the headcounts; from the accounts only where there are none. */
    static List<Count> counts(Subject subject) {
        return subject.derived(COUNTS);
    }

    private static List<Count> gathered(Subject subject) {
        List<Count> counts = subject.dossier().headcounts().isEmpty()
                ? Lists.map(
                        Lists.filter(subject.dossier().accounts(), accounts -> accounts.employees() != null),
                        Headcounts::count)
                : Lists.map(subject.dossier().headcounts(), Headcounts::count);
        return Lists.filter(counts, count -> Lists.none(counts, other -> corrects(subject, other, count)));
    }

    /** Whether a number of one day, or of one period, became known surely after another one of it. */
    private static boolean corrects(Subject subject, Count other, Count count) {
        if (count.date() == null || !count.date().equals(other.date())) {
            return false;
        }
        LocalDate known = subject.knownAt(count.fact()).day();
        LocalDate later = subject.knownAt(other.fact()).earliest();
        return known != null && later != null && known.isBefore(later);
    }

    static Headcounts of(Subject subject) {
        return subject.derived(LATEST);
    }

    private static Headcounts latest(Subject subject) {
        List<Count> counts = counts(subject);
        if (counts.isEmpty()) {
            return NONE;
        }
        List<Count> rivals = LAST.candidates(counts);
        return new Headcounts(LAST.best(counts), fewest(rivals), most(rivals));
    }

    /** The smallest of some numbers of staff. */
    static long fewest(List<Count> counts) {
        long fewest = Long.MAX_VALUE;
        for (Count count : counts) {
            fewest = Math.min(fewest, count.value());
        }
        return fewest;
    }

    /** The largest of some numbers of staff. */
    static long most(List<Count> counts) {
        long most = 0;
        for (Count count : counts) {
            most = Math.max(most, count.value());
        }
        return most;
    }

    boolean known() {
        return latest != null;
    }

    /** The number to go by; 0 if none is known. */
    long best() {
        return latest == null ? 0 : latest.value();
    }

    private static Count count(Headcount headcount) {
        return new Count(headcount.value(), headcount.date(), new Cited("headcounts", headcount));
    }

    static Count count(Accounts accounts) {
        long employees = accounts.employees() == null ? 0 : accounts.employees();
        return new Count(employees, PartialDate.of(accounts.period().latest()), new Cited("accounts", accounts));
    }
}
