package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Name;
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
import java.util.List;
import java.util.function.Function;
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
        List<Cited> stale = new ArrayList<>(0);
        Accounts accounts = last(dossier.accounts(), each -> each.period().latest());
        if (accounts != null && accounts.period().latest().isBefore(asOf.minusMonths(accountsMonths))) {
            stale.add(new Cited("accounts", accounts));
        }
        Observation picture = last(dossier.observations(), StaleSource::pictured);
        if (picture != null && pictured(picture).isBefore(asOf.minusMonths(imageryMonths))) {
            stale.add(new Cited("observations", picture));
        }
        Cited register = oldRegister(dossier, asOf.minusDays(registerDays));
        if (register != null) {
            stale.add(register);
        }
        return new Counted("stale-source", stale.size(), stale).reading();
    }

    private static LocalDate pictured(Observation look) {
        return look.method() == ObservationMethod.STREET_IMAGERY && look.date() != null
                ? look.date().latest()
                : LocalDate.MIN;
    }

    /** The last by some day, and of one day by its text; {@code null} where none has a day. */
    private static <F> @Nullable F last(List<F> facts, Function<F, LocalDate> day) {
        F last = null;
        LocalDate latest = LocalDate.MIN;
        for (F fact : facts) {
            LocalDate own = day.apply(fact);
            boolean tie = last != null && own.equals(latest);
            if (own.isAfter(latest) || (tie && fact.toString().compareTo(String.valueOf(last)) > 0)) {
                last = fact;
                latest = own;
            }
        }
        return last;
    }

    /** The fact of the register whose source was read last, where even that was too long ago. */
    private static @Nullable Cited oldRegister(Dossier dossier, LocalDate since) {
        Fact last = later(dossier, null, dossier.company().registered());
        last = later(dossier, last, dossier.company().status());
        for (Name name : dossier.company().names()) {
            last = later(dossier, last, name);
        }
        for (IdentifierEntry entry : dossier.company().identifiers()) {
            last = later(dossier, last, entry);
        }
        LocalDate read = retrieved(dossier, last);
        return last == null || read == null || !read.isBefore(since) ? null : new Cited(field(last), last);
    }

    /** The one whose source was read later; the first where they were read on one day or nobody knows. */
    private static @Nullable Fact later(Dossier dossier, @Nullable Fact first, @Nullable Fact second) {
        LocalDate read = retrieved(dossier, first);
        LocalDate next = retrieved(dossier, second);
        return next != null && (read == null || next.isAfter(read)) ? second : first;
    }

    private static String field(Fact fact) {
        return fact instanceof Name
                ? "company.names"
                : fact instanceof IdentifierEntry ? "company.identifiers" : "company";
    }

    private static @Nullable LocalDate retrieved(Dossier dossier, @Nullable Fact fact) {
        Source source =
                fact == null || fact.source() == null ? null : dossier.sources().get(fact.source());
        PartialDate day = source == null ? null : source.retrieved();
        return day == null ? null : day.latest();
    }
}
