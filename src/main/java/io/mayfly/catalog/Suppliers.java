package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From whom a subject has its goods. A distributor sells for the subject, and so is none of them. */
final class Suppliers {

    private static final Set<CounterpartyRole> ROLES =
            EnumSet.of(CounterpartyRole.SUPPLIER, CounterpartyRole.MANUFACTURER, CounterpartyRole.INTERMEDIARY);

    private static final Derived<List<List<Counterparty>>> ALL = Suppliers::gathered;

    private Suppliers() {}

    /** What is told of each supplier, by name; of one name there is one supplier. */
    static List<List<Counterparty>> of(Subject subject) {
        return subject.derived(ALL);
    }

    private static List<List<Counterparty>> gathered(Subject subject) {
        List<Counterparty> suppliers =
                Lists.filter(subject.dossier().counterparties(), each -> ROLES.contains(each.role()));
        return PartyNames.grouped(subject, suppliers, Counterparty::name);
    }

    /** Why there is no supplier to look at; {@code null} where there is one. */
    static @Nullable Reading none(Subject subject) {
        if (subject.dossier().counterparties().isEmpty()) {
            return subject.searchedInVain(DossierPart.COUNTERPARTIES)
                    ? Reading.notApplicable(Message.of("because.no-partners"))
                    : Missing.COUNTERPARTIES;
        }
        return of(subject).isEmpty() ? Reading.notApplicable(Message.of("because.no-supplier")) : null;
    }

    /** The greatest of all suppliers. */
    static Reading greatest(Subject subject, double most, Function<Counterparty, Reading> each) {
        Reading none = none(subject);
        if (none != null) {
            return none;
        }
        Greatest greatest = new Greatest(most);
        for (List<Counterparty> told : of(subject)) {
            greatest.add(Greatest.told(Lists.map(told, each)));
        }
        return greatest.or(Message.of("because.no-supply"));
    }

    /** Whether a shipment may come from anybody else than the subject itself. */
    static boolean received(Shipment shipment) {
        return shipment.role() != TradeRole.EXPORTER;
    }
}
