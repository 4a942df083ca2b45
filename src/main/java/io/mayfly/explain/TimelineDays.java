package io.mayfly.explain;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.KnownAtRules;
import io.mayfly.dossier.OtherValues;
import io.mayfly.dossier.Stated;
import io.mayfly.reference.FilingDeadlines;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.score.Validity;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something may begin or cease to count, each with the days beside it, so that between two of them nothing
 * but age is at work.
 */
final class TimelineDays {

    /** How far back financial years are looked for where nothing says when a company began. */
    private static final int LOOK_BACK_YEARS = 11;

    private final LocalDate from;
    private final LocalDate to;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private TimelineDays(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
        days.add(from);
        days.add(to);
    }

    static SortedSet<LocalDate> of(
            Dossier dossier,
            Scorer scorer,
            ReferenceData reference,
            @Nullable Register register,
            LocalDate from,
            LocalDate to) {
        TimelineDays all = new TimelineDays(from, to);
        all.calendar();
        all.known(dossier, reference.filingDeadlines());
        Set<LocalDate> named = DatesIn.of(dossier);
        named.forEach(all::around);
        for (Period held : Holding.of(scorer.signals())) {
            named.forEach(day -> all.after(day, held));
        }
        due(dossier, reference.filingDeadlines(), from, to).forEach(all::around);
        anniversaries(dossier, from, to).forEach(all::around);
        ReferenceDays.of(reference).forEach(all::begins);
        if (register != null) {
            all.begins(register.asOf());
        }
        scorer.scorecard().signals().forEach(all::dated);
        return all.days;
    }

    /** What begins on a day had not begun on the day before. */
    private void begins(LocalDate day) {
        add(day.minusDays(1));
        add(day);
    }

    /** Some things change on a day itself, some on the day after it. */
    private void around(LocalDate day) {
        begins(day);
        add(day.plusDays(1));
    }

    /** A day so many months ago stands still at the end of a short month, until the next one begins. */
    private void after(LocalDate day, Period held) {
        LocalDate end = day.plus(held);
        around(end);
        if (day.getDayOfMonth() == day.lengthOfMonth()) {
            begins(YearMonth.from(end).plusMonths(1).atDay(1));
        }
    }

    private void add(LocalDate day) {
        if (day.isAfter(from) && day.isBefore(to)) {
            days.add(day);
        }
    }

    private void dated(Scorecard.Entry entry) {
        Validity valid = entry.valid();
        if (valid != null && valid.from() != null) {
            begins(valid.from());
        }
        if (valid != null && valid.to() != null) {
            begins(valid.to().plusDays(1));
        }
    }

    /** Years and quarters begin. */
    private void calendar() {
        LocalDate quarter = from.with(IsoFields.DAY_OF_QUARTER, 1);
        while (!quarter.isAfter(to)) {
            begins(quarter);
            quarter = quarter.plus(1, IsoFields.QUARTER_YEARS);
        }
    }

    /** By the rules with and without the registration, which dates other facts from when it is known. */
    private void known(Dossier dossier, FilingDeadlines deadlines) {
        for (KnownAtRules rules : rules(dossier, deadlines)) {
            for (Fact fact : dossier.facts()) {
                known(rules.of(fact));
                known(rules.published(fact));
            }
        }
    }

    /** Of companies that moved or are told to be registered at several times, those of every such time. */
    private Set<KnownAtRules> rules(Dossier dossier, FilingDeadlines deadlines) {
        Set<LocalDate> turns = new TreeSet<>(List.of(from, to));
        OtherValues others = dossier.company().otherValues();
        if (others != null) {
            OtherValues every = dossier.company().everyValue();
            DatesIn.of(List.of(every.registered(), every.jurisdiction(), dossier.sources())).stream()
                    .flatMap(day -> Stream.of(day, day.plusDays(1)))
                    .filter(day -> day.isAfter(from) && day.isBefore(to))
                    .forEach(turns::add);
        }
        return turns.stream().map(day -> dossier.knownAtRules(day, deadlines)).collect(Collectors.toSet());
    }

    private void known(KnownAt known) {
        if (known.day() != null) {
            begins(known.day());
        }
    }

    /** When accounts of any year are due, on record or not. */
    private static Set<LocalDate> due(Dossier dossier, FilingDeadlines deadlines, LocalDate from, LocalDate to) {
        Set<LocalDate> ends = new HashSet<>();
        for (int year = from.getYear() - LOOK_BACK_YEARS; year <= to.getYear(); year++) {
            ends.add(LocalDate.of(year, Month.DECEMBER, 31));
            for (Accounts accounts : dossier.accounts()) {
                LocalDate end = accounts.period().latest();
                ends.add(end.plusYears((long) year - end.getYear()));
            }
        }
        Set<LocalDate> due = new HashSet<>(ends);
        ends.addAll(registered(dossier));
        for (Stated<String> jurisdiction : dossier.company().everyValue().jurisdiction()) {
            String where = jurisdiction.value();
            ends.stream().map(end -> deadlines.due(where, end)).forEach(day -> addIfKnown(due, day));
            for (LocalDate registered : registered(dossier)) {
                addIfKnown(due, deadlines.firstDue(where, registered));
                addIfKnown(due, deadlines.firstPeriodEnd(where, registered));
            }
        }
        return due;
    }

    private static void addIfKnown(Set<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static List<LocalDate> registered(Dossier dossier) {
        return dossier.company().everyValue().registered().stream()
                .map(Stated::value)
                .flatMap(date -> Stream.of(date.earliest(), date.latest(), date.best()))
                .toList();
    }

    private static Set<LocalDate> anniversaries(Dossier dossier, LocalDate from, LocalDate to) {
        Set<LocalDate> days = new HashSet<>();
        for (LocalDate registered : registered(dossier)) {
            for (int year = from.getYear(); year <= to.getYear(); year++) {
                days.add(registered.plusYears((long) year - registered.getYear()));
            }
        }
        return days;
    }
}
