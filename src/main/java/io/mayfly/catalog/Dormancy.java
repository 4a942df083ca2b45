package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Stated;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a company did nothing, as its accounts or the register say.
 *
 * @param start its first day
 * @param end the day after its last one that is told of
 * @param exact whether the start is known to the day
 * @param next the accounts of the financial year right after it; {@code null} if there are none
 * @param status where the register says so, and in which field; {@code null} where accounts do
 * @param accounts those that say so
 * @param begun the registration, where it is what the start is counted from
 */
record Dormancy(
        LocalDate start,
        LocalDate end,
        boolean exact,
        @Nullable Accounts next,
        @Nullable Cited status,
        List<Accounts> accounts,
        List<Cited> begun) {

    /**
     * Finds the dormancies of a subject.
     *
     * @param nominalUsd revenue below this is none
     * @param firstMonths how long after its registration a company may take to get started
     */
    static List<Dormancy> of(Subject subject, FiscalYears years, long nominalUsd, int firstMonths) {
        PartialDate registered = subject.registered();
        LocalDate started =
                registered == null ? LocalDate.MIN : registered.best().plusMonths(firstMonths);
        BigDecimal nominal = BigDecimal.valueOf(nominalUsd);
        List<Dormancy> found = new ArrayList<>(0);
        List<Accounts> run = new ArrayList<>(0);
        for (Accounts accounts : years.all()) {
            if (years.covered(accounts.year())) {
                continue;
            }
            if (!run.isEmpty() && !run.get(run.size() - 1).equals(years.before(accounts))) {
                run.clear();
            }
            BigDecimal usd = years.revenueUsd(accounts.year());
            if (usd == null || usd.compareTo(nominal) >= 0) {
                run.clear();
                continue;
            }
            run.add(accounts);
            found.add(told(subject, years, run, started));
        }
        for (Stated<CompanyStatus> status :
                subject.dossier().company().everyValue().status()) {
            PartialDate from = status.from();
            if (status.value() == CompanyStatus.DORMANT && from != null) {
                found.add(told(subject, status, from, started));
            }
        }
        return found;
    }

    /** Its last day; {@code null} where it goes on. A status that came later ended it, whether anybody recorded that or not. */
    private static @Nullable PartialDate until(Subject subject, Stated<CompanyStatus> status, PartialDate from) {
        if (status.to() != null) {
            return status.to();
        }
        return subject.dossier().company().everyValue().status().stream()
                .map(Stated::from)
                .filter(Objects::nonNull)
                .filter(next -> next.earliest().isAfter(from.latest()))
                .filter(next -> !next.best().isAfter(subject.asOf()))
                .min(Comparator.naturalOrder())
                .map(next -> new PartialDate(
                        next.earliest().minusDays(1), next.latest().minusDays(1)))
                .orElse(null);
    }

    private static Cited cited(Subject subject, Stated<CompanyStatus> status) {
        boolean counts = status.equals(subject.dossier().company().status());
        return new Cited(counts ? "company.status" : "company.otherValues.status", status);
    }

    private static Dormancy told(Subject subject, Stated<CompanyStatus> status, PartialDate from, LocalDate started) {
        PartialDate until = until(subject, status, from);
        LocalDate end = until == null ? subject.asOf() : until.best();
        boolean exact = from.exact() && (until == null || until.exact());
        List<Cited> begun = begun(subject, from.best(), started);
        return new Dormancy(
                max(from.best(), started), end.plusDays(1), exact, null, cited(subject, status), List.of(), begun);
    }

    private static Dormancy told(Subject subject, FiscalYears years, List<Accounts> run, LocalDate started) {
        Accounts last = run.get(run.size() - 1);
        LocalDate first = run.get(0).period().earliest();
        Accounts next = years.of(years.next(last.year()));
        return new Dormancy(
                max(first, started),
                last.period().latest().plusDays(1),
                true,
                next,
                null,
                List.copyOf(run),
                begun(subject, first, started));
    }

    /** What it is told by. */
    List<Cited> facts() {
        return CompanyFacts.both(
                status == null ? Lists.map(accounts, each -> new Cited("accounts", each)) : List.of(status), begun);
    }

    private static List<Cited> begun(Subject subject, LocalDate told, LocalDate started) {
        return started.isAfter(told) ? CompanyFacts.registered(subject) : List.of();
    }

    /** Whether more than one person was on the staff in it. */
    boolean staffed(List<Headcounts.Count> counts) {
        return Lists.any(
                counts,
                count -> count.value() > 1
                        && count.date() != null
                        && !count.date().best().isBefore(start)
                        && count.date().best().isBefore(end));
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }
}
