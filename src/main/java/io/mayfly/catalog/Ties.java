package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
import io.mayfly.register.CompanyKey;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Links;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The graph around the subject, and what is not known of its ties.
 *
 * @param links the graph
 * @param gaps what one would have to know to see all of its links
 * @param placed whether nothing that may yet come to light can put it into another group
 */
record Ties(Links links, List<Input> gaps, boolean placed) {

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
        List<CompanyKey> begun = Lists.filter(here.keys(), key -> begun(subject, key.fact()));
        List<Input> gaps = new ArrayList<>(gaps(subject, here));
        here.keys().stream()
                .filter(key -> !begun(subject, key.fact()))
                .map(key -> missing(key.kind()))
                .filter(input -> !gaps.contains(input))
                .distinct()
                .forEach(gaps::add);
        return new Ties(Links.around(here.register(), begun, here.kin()), List.copyOf(gaps), here.placed());
    }

    /** Whether a fact has surely begun: of one that may lie ahead nothing is claimed. */
    static boolean begun(Subject subject, Fact fact) {
        PartialDate from = null;
        if (fact instanceof Address address) {
            from = address.from();
        } else if (fact instanceof Officer officer) {
            from = officer.from();
        } else if (fact instanceof Owner owner) {
            from = owner.from();
        }
        return InForce.begun(subject.asOf(), from) == InForce.YES;
    }

    private static Input missing(KeyKind kind) {
        return switch (kind) {
            case OFFICER, OFFICER_NAME -> Inputs.OFFICERS;
            case OWNER, OWNER_NAME -> Inputs.OWNERS;
            default -> Inputs.ADDRESS;
        };
    }

    /** Whether nothing at all is known that could link it to others. */
    static boolean none(Neighbourhood here) {
        return here.of(KINDS).isEmpty();
    }

    /** What to answer where that is so. */
    Reading nothing() {
        return gaps.isEmpty()
                ? Reading.notApplicable(Message.of("because.nothing-to-share"))
                : new Reading.Unknown(gaps);
    }

    /** The upper end of a reading: where gaps or its own group may hide further links, as much as there can be. */
    double upTo(double seen, double most) {
        return gaps.isEmpty() && placed ? seen : most;
    }

    /** The lower end of a reading: where companies that were found may turn out to be of its own group, the least. */
    double downTo(double seen, double least) {
        return placed ? seen : least;
    }

    private static List<Input> gaps(Subject subject, Neighbourhood here) {
        List<Input> gaps = new ArrayList<>();
        if (subject.dossier().addresses().isEmpty()) {
            gaps.add(Inputs.ADDRESS);
        }
        List<Contact> contacts = subject.dossier().contacts();
        if ((contacts.isEmpty() && !subject.searchedInVain(DossierPart.CONTACTS))
                || Lists.any(contacts, contact -> contact.value() == null)) {
            gaps.add(Inputs.CONTACT_VALUE);
        }
        List<Officer> officers = subject.dossier().officers();
        Map<Fact, List<CompanyKey>> identified = here.byFact(KeyKind.OFFICER);
        identified.putAll(here.byFact(KeyKind.OWNER));
        if (officers.isEmpty() && !subject.searchedInVain(DossierPart.OFFICERS)) {
            gaps.add(Inputs.OFFICERS);
        }
        if (Lists.any(officers, officer -> officer.to() == null && !identified.containsKey(officer))) {
            gaps.add(Inputs.OFFICER_IDENTITY);
        }
        List<Owner> owners = subject.dossier().owners();
        if ((owners.isEmpty() && !subject.searchedInVain(DossierPart.OWNERS))
                || Lists.any(owners, owner -> shareable(owner) && !identified.containsKey(owner))) {
            gaps.add(Inputs.OWNERS);
        }
        return gaps;
    }

    private static boolean shareable(Owner owner) {
        return owner.to() == null && owner.kind() != OwnerKind.STATE && owner.kind() != OwnerKind.DISPERSED;
    }
}
