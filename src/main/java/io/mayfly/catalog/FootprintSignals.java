package io.mayfly.catalog;

import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Did somebody look for what a business leaves behind, and find nothing? All are voluntary evidence of the emptiness
 * family; where nobody looked they stay unknown.
 */
final class FootprintSignals {

    private static final Set<ContractKind> LEASES = EnumSet.of(ContractKind.LEASE);

    private static final Set<ContractKind> PLACES = EnumSet.of(ContractKind.LEASE, ContractKind.STORAGE);

    private static final Set<ContractKind> AWARDS = EnumSet.of(ContractKind.PUBLIC);

    private FootprintSignals() {}

    static List<Signal> all() {
        return List.of(
                new NoPremises(),
                new NoWarehouseForGoods(new Materiality(100_000, 1_000_000, 24), 36),
                new NoTraceOfOperations(),
                new NoWebPresence());
    }

    /** 1 when a search found no premises, own or rented; 0 when there is a lease or a visit found a place of work. */
    record NoPremises() implements Signal {

        @Override
        public String id() {
            return "no-premises";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Cited> found = premises(subject, LEASES);
            return searched(subject, found, Trace.PREMISES, Inputs.PREMISES, DossierPart.PREMISES);
        }
    }

    /**
     * 1 when searches found neither premises nor storage though goods were traded; 0 when somebody stores them or the
     * company rents a place.
     *
     * @param material from how much trade on goods need a place
     * @param windowMonths over how long the trade is looked at
     */
    record NoWarehouseForGoods(Materiality material, int windowMonths) implements Signal {

        @Override
        public String id() {
            return "no-warehouse-for-goods";
        }

        @Override
        public Reading measure(Subject subject) {
            Dealings dealings = Dealings.of(subject);
            UsdRange traded = dealings.within(subject.asOf().minusMonths(windowMonths), subject.asOf());
            Materiality.Gate gate = material.gate(subject, traded, dealings.missing());
            if (!gate.possibly()) {
                return Reading.notApplicable(Message.of("because.too-little-for-warehouse"));
            }
            List<Cited> found = premises(subject, PLACES);
            Reading reading =
                    searched(subject, found, Trace.STORAGE, Inputs.STORAGE, DossierPart.STORAGE, DossierPart.PREMISES);
            if (gate.surely() || !(reading instanceof Reading.Measured measured)) {
                return reading;
            }
            if (gate.probably()) {
                return Reading.between(0, measured.hi(), measured.best(), measured.evidence());
            }
            List<Input> missing = gate.missing().isEmpty() ? List.of(Inputs.TRADE_DATE) : gate.missing();
            return new Reading.Unknown(missing, 0, measured.hi());
        }
    }

    /** 1 when a search found no trace of work; 0 when the company supplied a public body. */
    record NoTraceOfOperations() implements Signal {

        @Override
        public String id() {
            return "no-trace-of-operations";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Cited> found = contracts(subject, AWARDS);
            return searched(subject, found, Trace.OPERATIONS, Inputs.OPERATIONS, DossierPart.OPERATIONS);
        }
    }

    /** 1 when a search found no website and no other presence on the web; 0 when a website is on record. */
    record NoWebPresence() implements Signal {

        @Override
        public String id() {
            return "no-web-presence";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Contact> contacts = subject.dossier().contacts();
            List<Cited> found = List.of();
            for (Contact contact : contacts) {
                found = contact.kind() == ContactKind.WEBSITE ? with(found, "contacts", contact) : found;
            }
            boolean closed = !contacts.isEmpty() || subject.searchedInVain(DossierPart.CONTACTS);
            return searched(subject, found, closed, Trace.WEBSITE, Inputs.WEBSITE, DossierPart.WEBSITE);
        }
    }

    private static Reading searched(
            Subject subject, List<Cited> found, Trace what, Input missing, DossierPart... parts) {
        boolean closed = !subject.dossier().contracts().isEmpty() || subject.searchedInVain(DossierPart.CONTRACTS);
        return searched(subject, found, closed, what, missing, parts);
    }

    /**
     * What searches say.
     *
     * @param found what is on record of it
     * @param closed whether no more can come to be on record
     */
    private static Reading searched(
            Subject subject, List<Cited> found, boolean closed, Trace what, Input missing, DossierPart... parts) {
        if (!found.isEmpty()) {
            return Reading.of(0, new Looked(what.key + ".found", found));
        }
        for (DossierPart part : parts) {
            if (!subject.searchedInVain(part)) {
                return Reading.unknown(missing);
            }
        }
        return Reading.between(closed ? 1 : 0, 1, 1, new Looked(what.key, searches(subject, Set.of(parts))));
    }

    private static List<Cited> searches(Subject subject, Set<DossierPart> parts) {
        List<Cited> searches = List.of();
        for (Observation look : subject.dossier().observations()) {
            searches =
                    Lists.any(look.nothingFound(), parts::contains) ? with(searches, "observations", look) : searches;
        }
        return searches;
    }

    private static List<Cited> with(List<Cited> facts, String field, Fact fact) {
        List<Cited> more = facts.isEmpty() ? new ArrayList<>() : facts;
        more.add(new Cited(field, fact));
        return more;
    }

    private static List<Cited> premises(Subject subject, Set<ContractKind> kinds) {
        List<Cited> found = contracts(subject, kinds);
        for (Observation look : subject.dossier().observations()) {
            found = placeOfWork(look) ? with(found, "observations", look) : found;
        }
        return found;
    }

    private static boolean placeOfWork(Observation look) {
        return look.method() == ObservationMethod.SITE_VISIT
                && (look.use() == AddressUse.OFFICE
                        || look.use() == AddressUse.WAREHOUSE
                        || look.use() == AddressUse.INDUSTRIAL);
    }

    /** Contracts that had not ended by the day; an end that is not known counts as none. */
    private static List<Cited> contracts(Subject subject, Set<ContractKind> kinds) {
        List<Cited> found = List.of();
        for (Contract contract : subject.dossier().contracts()) {
            boolean counts = kinds.contains(contract.kind()) && current(subject, contract);
            found = counts ? with(found, "contracts", contract) : found;
        }
        return found;
    }

    private static boolean current(Subject subject, Contract contract) {
        return contract.kind() == ContractKind.PUBLIC
                || contract.to() == null
                || !contract.to().latest().isBefore(subject.asOf());
    }

    /** What is looked for. */
    private enum Trace {
        PREMISES("no-premises"),
        STORAGE("no-warehouse-for-goods"),
        OPERATIONS("no-trace-of-operations"),
        WEBSITE("no-web-presence");

        private final String key;

        Trace(String key) {
            this.key = key;
        }
    }

    record Looked(String key, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of(key);
        }
    }
}
