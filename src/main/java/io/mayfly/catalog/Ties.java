package io.mayfly.catalog;

import io.mayfly.dossier.Contact;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Links;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The graph around the subject, and what is not known of its ties.
 *
 * @param links the graph
 * @param gaps what one would have to know to see all of its links
 */
record Ties(Links links, List<Input> gaps) {

    private static final KeyKind[] KINDS = {
        KeyKind.UNIT,
        KeyKind.PHONE,
        KeyKind.EMAIL,
        KeyKind.MAIL_DOMAIN,
        KeyKind.WEBSITE,
        KeyKind.OFFICER,
        KeyKind.OFFICER_NAME,
        KeyKind.OWNER,
        KeyKind.OWNER_NAME
    };

    private static final Derived<Ties> TIES = Ties::read;

    /** What links the subject to others; only where there is a register. */
    static Ties of(Subject subject) {
        return subject.derived(TIES);
    }

    private static Ties read(Subject subject) {
        Neighbourhood here = Objects.requireNonNull(Neighbourhood.of(subject));
        return new Ties(Links.around(here.register(), here.keys(), here.self()), gaps(subject, here));
    }

    /** Whether nothing at all is known that could link it to others. */
    static boolean none(Neighbourhood here) {
        return here.of(KINDS).isEmpty();
    }

    /** What to answer where that is so. */
    Reading nothing() {
        return gaps.isEmpty()
                ? Reading.notApplicable("it has nothing that companies can share")
                : new Reading.Unknown(gaps);
    }

    /** The upper end of a reading: where gaps may hide further links, as much as there can be. */
    double upTo(double seen, double most) {
        return gaps.isEmpty() ? seen : most;
    }

    private static List<Input> gaps(Subject subject, Neighbourhood here) {
        List<Input> gaps = new ArrayList<>();
        if (subject.dossier().addresses().isEmpty()) {
            gaps.add(Inputs.ADDRESS);
        }
        List<Contact> contacts = subject.dossier().contacts();
        if (contacts.isEmpty() && !subject.searchedInVain(DossierPart.CONTACTS)
                || Lists.any(contacts, contact -> contact.value() == null)) {
            gaps.add(Inputs.CONTACT_VALUE);
        }
        List<Officer> officers = subject.dossier().officers();
        if (officers.isEmpty() && !subject.searchedInVain(DossierPart.OFFICERS)) {
            gaps.add(Inputs.OFFICERS);
        }
        if (Lists.any(officers, officer -> officer.to() == null && !identified(here, KeyKind.OFFICER, officer))) {
            gaps.add(Inputs.OFFICER_IDENTITY);
        }
        List<Owner> owners = subject.dossier().owners();
        if (owners.isEmpty() && !subject.searchedInVain(DossierPart.OWNERS)
                || Lists.any(owners, owner -> shareable(owner) && !identified(here, KeyKind.OWNER, owner))) {
            gaps.add(Inputs.OWNERS);
        }
        return gaps;
    }

    private static boolean shareable(Owner owner) {
        return owner.to() == null && owner.kind() != OwnerKind.STATE && owner.kind() != OwnerKind.DISPERSED;
    }

    private static boolean identified(Neighbourhood here, KeyKind surely, Fact fact) {
        return Lists.any(here.of(surely), key -> key.fact().equals(fact));
    }
}
