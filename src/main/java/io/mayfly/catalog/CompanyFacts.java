package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Stated;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of the company itself, for evidence whose sentence tells of it: an age tells the day of the registration, a
 * ceiling the country. Each list holds one fact, or none where it is not known.
 */
final class CompanyFacts {

    private CompanyFacts() {}

    static List<Cited> registered(Subject subject) {
        Stated<PartialDate> registered = subject.dossier().company().registered();
        return registered == null ? List.of() : List.of(new Cited("company.registered", registered));
    }

    /** Only where a count from a day on begins with the registration. */
    static List<Cited> registeredAfter(Subject subject, LocalDate day) {
        PartialDate registered = subject.registered();
        return registered == null || !registered.latest().isAfter(day) ? List.of() : registered(subject);
    }

    static List<Cited> jurisdiction(Subject subject) {
        Stated<String> jurisdiction = subject.dossier().company().jurisdiction();
        return jurisdiction == null ? List.of() : List.of(new Cited("company.jurisdiction", jurisdiction));
    }

    /** Both lists, what is in both of them once. */
    static List<Cited> both(List<Cited> first, List<Cited> then) {
        List<Cited> both = new ArrayList<>(first);
        then.stream().filter(cited -> !first.contains(cited)).forEach(both::add);
        return both;
    }
}
