package io.mayfly.catalog;

import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.IdentityMatch;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
                new CounterpartyNameMismatch(50),
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
                return Missing.SUPPLIER_CONTACT;
            }
            if (result == ContactResult.BOUNCED) {
                return Reading.between(0, 1, 0, null);
            }
            return UNREACHED.contains(result) ? Reading.of(1, new Found("supplier-unreachable", supplier)) : NO;
        }
    }

    /**
     * 1 when a register knows a supplier under a similar name only: as the dossier says, or else as a register given shows at
     * the stated address.
     *
     * @param most among more companies at one address than this, some name is alike by chance
     */
    record CounterpartyNameMismatch(int most) implements Signal {

        @Override
        public String id() {
            return "counterparty-name-mismatch";
        }

        @Override
        public Reading measure(Subject subject) {
            SupplierSearch search = SupplierSearch.of(subject);
            return Suppliers.greatest(
                    subject,
                    1,
                    supplier -> supplier.match() == null
                            ? search.mismatch(supplier, most)
                            : matched(supplier, IdentityMatch.SIMILAR_NAME));
        }
    }

    /** 1 when a search of a register did not find a supplier: as the dossier says, or else in a register given. */
    record CounterpartyUntraceable() implements Signal {

        @Override
        public String id() {
            return "counterparty-untraceable";
        }

        @Override
        public Reading measure(Subject subject) {
            SupplierSearch search = SupplierSearch.of(subject);
            return Suppliers.greatest(
                    subject,
                    1,
                    supplier -> supplier.match() == null
                            ? search.untraceable(supplier)
                            : matched(supplier, IdentityMatch.NOT_FOUND));
        }
    }

    private static Reading matched(Counterparty supplier, IdentityMatch sought) {
        if (supplier.match() != sought) {
            return NO;
        }
        String key = sought == IdentityMatch.NOT_FOUND ? "counterparty-untraceable" : "counterparty-name-mismatch";
        return Reading.of(1, new Found(key, supplier));
    }

    /** A supplier and what was found about it. */
    record Found(String key, Counterparty supplier) implements Evidence {
        @Override
        public Message message() {
            return Message.of(key).with("supplier", supplier.name());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("counterparties", supplier));
        }
    }
}
