package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The number of staff of a subject. */
final class Headcounts {

    private Headcounts() {}

    /**
     * The latest number of staff.
     *
     * @param value the number
     * @param date when it was counted; {@code null} for not stated
     * @param cited the fact
     */
    record Latest(long value, @Nullable PartialDate date, Cited cited) {
        private LocalDate day() {
            return date == null ? LocalDate.MIN : date.best();
        }

        private Fact fact() {
            return cited.fact();
        }
    }

    /**
     * From the headcounts; from the accounts only where there are none. Of two of one day the larger counts. {@code null} if
     * unknown.
     */
    static @Nullable Latest latest(Subject subject) {
        Stream<Latest> counted = subject.dossier().headcounts().isEmpty()
                ? subject.dossier().accounts().stream()
                        .filter(accounts -> accounts.employees() != null)
                        .map(Headcounts::of)
                : subject.dossier().headcounts().stream().map(Headcounts::of);
        return counted.max(Comparator.comparing(Latest::day)
                        .thenComparingLong(Latest::value)
                        .thenComparing(latest -> latest.fact().toString()))
                .orElse(null);
    }

    private static Latest of(Headcount headcount) {
        return new Latest(headcount.value(), headcount.date(), new Cited("headcounts", headcount));
    }

    private static Latest of(Accounts accounts) {
        long employees = accounts.employees() == null ? 0 : accounts.employees();
        return new Latest(employees, PartialDate.of(accounts.period().latest()), new Cited("accounts", accounts));
    }
}
