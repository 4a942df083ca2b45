package io.mayfly.catalog;

import io.mayfly.dossier.Company;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is who in the trade of a subject: names in records held against the companies it deals with, its group and itself. */
record Partners(Subject subject) {

    /** Whether no more companies can come to light. */
    boolean known() {
        return !counterparties().isEmpty() || subject.searchedInVain(DossierPart.COUNTERPARTIES);
    }

    List<Counterparty> counterparties() {
        return subject.dossier().counterparties();
    }

    List<Counterparty> named(@Nullable String name) {
        return Lists.filter(counterparties(), each -> PartyNames.same(subject, each.name(), name));
    }

    /** The first of a name that has a role; {@code null} if none has. */
    @Nullable
    Counterparty named(@Nullable String name, CounterpartyRole role) {
        for (Counterparty each : counterparties()) {
            if (each.role() == role && PartyNames.same(subject, each.name(), name)) {
                return each;
            }
        }
        return null;
    }

    /** Whether some company of a role is on record. */
    boolean any(CounterpartyRole role) {
        return Lists.any(counterparties(), each -> each.role() == role);
    }

    /** How surely a name is that of an importer of a shipment, of the parent or of another company of the group. */
    Match ownSide(Shipment shipment, String name) {
        Match found = importer(shipment, name);
        Parent parent = subject.dossier().company().parent();
        if (parent != null) {
            found = found.or(PartyNames.match(subject, parent.name(), name));
        }
        for (Counterparty each : counterparties()) {
            if (each.role() == CounterpartyRole.AFFILIATE) {
                found = found.or(PartyNames.match(subject, each.name(), name));
            }
        }
        return found;
    }

    /** How surely a name is that of an importer of a shipment. */
    Match importer(Shipment shipment, String name) {
        return importers(shipment).stream()
                .map(importer -> PartyNames.match(subject, importer, name))
                .reduce(Match.NO, Match::or);
    }

    /** Whether all of the group is on record. */
    boolean groupKnown() {
        boolean parentKnown =
                subject.dossier().company().parent() != null || subject.searchedInVain(DossierPart.PARENT);
        return parentKnown && known();
    }

    /** The names of the importer of a shipment; empty where it is not known. */
    List<String> importers(Shipment shipment) {
        Company company = subject.dossier().company();
        List<String> own =
                shipment.role() == TradeRole.IMPORTER ? Lists.map(company.names(), name -> name.text()) : List.of();
        if (shipment.importer() == null) {
            return own;
        }
        return Stream.concat(own.stream(), Stream.of(shipment.importer())).toList();
    }

    /** Where the importer of a shipment sits; empty where that is not known. */
    Set<String> importerSeats(Shipment shipment) {
        if (shipment.role() != TradeRole.IMPORTER) {
            return seats(shipment.importer());
        }
        String jurisdiction = subject.jurisdiction();
        return jurisdiction == null ? Set.of() : Set.of(jurisdiction);
    }

    /** What tells of these seats. */
    List<Cited> importerSeatFacts(Shipment shipment) {
        return shipment.role() == TradeRole.IMPORTER
                ? CompanyFacts.jurisdiction(subject)
                : Lists.map(
                        Lists.filter(named(shipment.importer()), each -> each.country() != null),
                        each -> new Cited("counterparties", each));
    }

    /** Whether of all who may be the importer of a shipment it is known where they sit. */
    boolean importerSeatsKnown(Shipment shipment) {
        return shipment.role() == TradeRole.IMPORTER
                || Lists.all(named(shipment.importer()), each -> each.country() != null);
    }

    /** Where the exporter of a shipment sits; empty where that is not known. */
    Set<String> exporterSeats(Shipment shipment) {
        if (shipment.role() != TradeRole.EXPORTER) {
            return seats(shipment.exporter());
        }
        String jurisdiction = subject.jurisdiction();
        return jurisdiction == null ? Set.of() : Set.of(jurisdiction);
    }

    private Set<String> seats(@Nullable String name) {
        Set<String> seats = new TreeSet<>();
        for (Counterparty each : named(name)) {
            if (each.country() != null) {
                seats.add(each.country());
            }
        }
        return seats;
    }
}
