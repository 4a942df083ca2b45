package io.mayfly.catalog;

import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.IdentityMatch;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Can those be found from whom the goods come, and are they what they seem to be? */
final class CounterpartySignals {

    private static final Reading NO = Reading.of(0, null);

    private CounterpartySignals() {}

    static List<Signal> all() {
        return List.of(
                new SupplierRecentRegistration(),
                new SupplierSizeMismatch(12),
                new SupplierUnreachable(),
                new ExAuthorisedDistributor(),
                new CounterpartyNameMismatch(),
                new CounterpartyUntraceable(),
                new SupplierAddressAffiliation(),
                new FragmentedBuyers(12));
    }

    /** 1 when nobody could be reached at a supplier. */
    record SupplierUnreachable() implements Signal {

        private static final Set<ContactResult> UNREACHED =
                EnumSet.of(ContactResult.UNANSWERED, ContactResult.NOT_IN_SERVICE, ContactResult.HARD_BOUNCE);

        @Override
        public String id() {
            return "supplier-unreachable";
        }

        @Override
        public Reading measure(Subject subject) {
            return Suppliers.greatest(subject, 1, SupplierUnreachable::reading);
        }

        private static Reading reading(Counterparty supplier) {
            ContactResult result = supplier.reached();
            if (result == null) {
                return Reading.unknown(Inputs.SUPPLIER_CONTACT);
            }
            if (result == ContactResult.BOUNCED) {
                return Reading.between(0, 1, 0, null);
            }
            return UNREACHED.contains(result)
                    ? Reading.of(1, new Found("Nobody could be reached at its supplier ", supplier, "."))
                    : NO;
        }
    }

    /** 1 when a register knows a supplier under a similar name only. */
    record CounterpartyNameMismatch() implements Signal {

        @Override
        public String id() {
            return "counterparty-name-mismatch";
        }

        @Override
        public Reading measure(Subject subject) {
            return Suppliers.greatest(subject, 1, supplier -> matched(supplier, IdentityMatch.SIMILAR_NAME));
        }
    }

    /** 1 when a search of a register did not find a supplier. */
    record CounterpartyUntraceable() implements Signal {

        @Override
        public String id() {
            return "counterparty-untraceable";
        }

        @Override
        public Reading measure(Subject subject) {
            return Suppliers.greatest(subject, 1, supplier -> matched(supplier, IdentityMatch.NOT_FOUND));
        }
    }

    private static Reading matched(Counterparty supplier, IdentityMatch sought) {
        if (supplier.match() == null) {
            return Reading.unknown(Inputs.SUPPLIER_MATCH);
        }
        if (supplier.match() != sought) {
            return NO;
        }
        String end = sought == IdentityMatch.NOT_FOUND
                ? " was not found in a register."
                : " was found in a register under a similar name only.";
        return Reading.of(1, new Found("Its supplier ", supplier, end));
    }

    /** How many suppliers state one and the same address. */
    record SupplierAddressAffiliation() implements Signal {

        @Override
        public String id() {
            return "supplier-address-affiliation";
        }

        @Override
        public Reading measure(Subject subject) {
            Reading none = Suppliers.none(subject);
            if (none != null) {
                return none;
            }
            List<List<Counterparty>> suppliers = Suppliers.of(subject);
            if (suppliers.size() < 2) {
                return Reading.notApplicable("it has one supplier");
            }
            Map<String, List<Counterparty>> byAddress = new TreeMap<>();
            int silent = 0;
            for (List<Counterparty> told : suppliers) {
                Set<String> seen = new TreeSet<>();
                for (Counterparty each : told) {
                    String address = address(each);
                    if (!address.isEmpty() && seen.add(address)) {
                        byAddress
                                .computeIfAbsent(address, key -> new ArrayList<>())
                                .add(each);
                    }
                }
                silent += Lists.none(told, each -> address(each).isEmpty()) ? 0 : 1;
            }
            if (byAddress.isEmpty()) {
                return new Reading.Unknown(List.of(Inputs.SUPPLIER_ADDRESS), 1, suppliers.size());
            }
            List<Counterparty> most = List.of();
            for (List<Counterparty> here : byAddress.values()) {
                most = here.size() > most.size() ? here : most;
            }
            return Reading.between(
                    most.size(),
                    Math.min(suppliers.size(), most.size() + silent),
                    most.size(),
                    most.size() < 2 ? null : new Shared(most));
        }

        /** Empty where none is told, or none that holds letters. */
        private static String address(Counterparty supplier) {
            return supplier.address() == null ? "" : PartyNames.folded(supplier.address());
        }
    }

    /** A supplier and what was found about it. */
    record Found(String start, Counterparty supplier, String end) implements Evidence {
        @Override
        public String sentence() {
            return start + supplier.name() + end;
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("counterparties", supplier));
        }
    }

    record Shared(List<Counterparty> suppliers) implements Evidence {
        @Override
        public String sentence() {
            return suppliers.size() + " of its suppliers state the same address: "
                    + String.join(", ", Lists.map(suppliers, Counterparty::name)) + ".";
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(suppliers, supplier -> new Cited("counterparties", supplier));
        }
    }
}
