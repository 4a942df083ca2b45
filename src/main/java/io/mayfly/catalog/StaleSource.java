package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Source;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many of three sources are out of date: the latest accounts, the register, and pictures of the street. What is not on
 * record is missing, not stale. A date that is not known exactly counts by its last day.
 *
 * @param accountsMonths how long after the end of their period accounts tell of today
 * @param registerDays how long a look at the register holds
 * @param imageryMonths how long a picture holds
 */
record StaleSource(int accountsMonths, int registerDays, int imageryMonths) implements Signal {

    @Override
    public String id() {
        return "stale-source";
    }

    @Override
    public Reading measure(Subject subject) {
        LocalDate asOf = subject.asOf();
        Dossier dossier = subject.dossier();
        List<Cited> stale = new ArrayList<>();
        dossier.accounts().stream()
                .max(Comparator.comparing(
                                (Accounts accounts) -> accounts.period().latest())
                        .thenComparing(Accounts::toString))
                .filter(last -> last.period().latest().isBefore(asOf.minusMonths(accountsMonths)))
                .ifPresent(last -> stale.add(new Cited("accounts", last)));
        dossier.observations().stream()
                .filter(look -> look.method() == ObservationMethod.STREET_IMAGERY && look.date() != null)
                .max(Comparator.comparing((Observation look) ->
                                Objects.requireNonNull(look.date()).latest())
                        .thenComparing(Observation::toString))
                .filter(last -> Objects.requireNonNull(last.date()).latest().isBefore(asOf.minusMonths(imageryMonths)))
                .ifPresent(last -> stale.add(new Cited("observations", last)));
        Cited register = oldRegister(dossier, asOf.minusDays(registerDays));
        if (register != null) {
            stale.add(register);
        }
        return new Counted(
                        stale.size(),
                        "source is out of date for what it tells of today.",
                        "sources are out of date for what they tell of today.",
                        stale)
                .reading();
    }

    /** The fact of the register whose source was read last, where even that was too long ago. */
    private static @Nullable Cited oldRegister(Dossier dossier, LocalDate since) {
        Cited last = null;
        LocalDate read = null;
        for (Cited fact : ofTheRegister(dossier)) {
            LocalDate retrieved = retrieved(dossier, fact.fact());
            if (retrieved != null && (read == null || retrieved.isAfter(read))) {
                read = retrieved;
                last = fact;
            }
        }
        return read == null || !read.isBefore(since) ? null : last;
    }

    private static List<Cited> ofTheRegister(Dossier dossier) {
        List<Cited> facts = new ArrayList<>();
        Stream.of(dossier.company().registered(), dossier.company().status())
                .filter(Objects::nonNull)
                .forEach(fact -> facts.add(new Cited("company", fact)));
        dossier.company().names().forEach(name -> facts.add(new Cited("company.names", name)));
        dossier.company().identifiers().forEach(entry -> facts.add(new Cited("company.identifiers", entry)));
        return facts;
    }

    private static @Nullable LocalDate retrieved(Dossier dossier, Fact fact) {
        Source source = fact.source() == null ? null : dossier.sources().get(fact.source());
        PartialDate day = source == null ? null : source.retrieved();
        return day == null ? null : day.latest();
    }
}
