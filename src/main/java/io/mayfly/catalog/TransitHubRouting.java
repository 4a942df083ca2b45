package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.TransitHubs.Hub;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a route through a known point of diversion speaks for a look: a share for the route alone, once more for goods
 * that are watched and once more for a third party in whose care they travel. A hub where the goods come from, where they go
 * to or where their maker or buyer sits is none: what a maker sends off from its own country has not passed through it.
 *
 * @param step the share of each of the three
 */
record TransitHubRouting(double step) implements Signal {

    private static final int STEPS = 3;
    private static final List<Kind> WATCHED = List.of(Kind.BATTLEFIELD, Kind.WEAPON, Kind.MODEL);

    @Override
    public String id() {
        return "transit-hub-routing";
    }

    @Override
    public Reading measure(Subject subject) {
        Partners parties = new Partners(subject);
        Reading greatest = Greatest.ofShipments(subject, most(), shipment -> reading(parties, shipment));
        // The destination that was taken for granted may turn out to be another, and what was measured unknown within
        // its bounds.
        return greatest instanceof Reading.Unknown unknown
                        && !subject.dossier().shipments().isEmpty()
                ? new Reading.Unknown(unknown.missing(), 0, Math.min(unknown.hi(), most()))
                : greatest;
    }

    private double most() {
        return STEPS * step;
    }

    private Reading reading(Partners parties, Shipment shipment) {
        String stated = shipment.destination();
        String destination = stated != null || shipment.role() != TradeRole.IMPORTER
                ? stated
                : parties.subject().jurisdiction();
        if (destination == null) {
            return open(Inputs.DESTINATION);
        }
        Set<String> excluded = seats(parties, shipment);
        excluded.add(destination);
        List<String> hubs = route(shipment)
                .filter(country -> !excluded.contains(country))
                .filter(country -> hub(parties.subject(), country, destination, shipment.date()))
                .toList();
        if (!hubs.isEmpty()) {
            Greatest greatest = new Greatest(most());
            hubs.forEach(hub -> greatest.add(through(parties, shipment, hub, destination)));
            return greatest.or(Message.of("because.no-hub"));
        }
        boolean complete = stated != null
                && shipment.origin() != null
                && shipment.dispatch() != null
                && shipment.date() != null
                && shipment.date().exact()
                && !shipment.transit().isEmpty();
        if (complete) {
            return Reading.of(0, null);
        }
        return shipment.transit().isEmpty() ? open(Inputs.ROUTE) : Reading.between(0, most(), 0, null);
    }

    private Reading open(Input missing) {
        return new Reading.Unknown(List.of(missing), 0, most());
    }

    /** The countries on the way; that of dispatch only where the goods are known to come from another. */
    private static Stream<String> route(Shipment shipment) {
        String dispatch = shipment.dispatch();
        return shipment.origin() == null
                ? shipment.transit().stream().filter(country -> !country.equals(dispatch))
                : Stream.concat(shipment.transit().stream(), Stream.ofNullable(dispatch));
    }

    /** Where the goods come from, and where the buyer and makers sit. */
    private static Set<String> seats(Partners parties, Shipment shipment) {
        Set<String> seats = new HashSet<>(parties.importerSeats(shipment));
        if (shipment.origin() != null) {
            seats.add(shipment.origin());
        }
        parties.counterparties().stream()
                .filter(each -> each.role() == CounterpartyRole.MANUFACTURER)
                .map(Counterparty::country)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .forEach(seats::add);
        return seats;
    }

    private static boolean hub(Subject subject, String country, String destination, @Nullable PartialDate date) {
        Hub hub = subject.reference().transitHubs().of(country, destination, subject.asOf());
        return hub != null && (date == null || !date.best().isBefore(hub.from().best()));
    }

    private Reading through(Partners parties, Shipment shipment, String hub, String destination) {
        boolean watched = watched(parties.subject(), shipment);
        boolean inCare = inCare(parties, shipment, hub);
        double best = step * (1 + (watched ? 1 : 0) + (inCare ? 1 : 0));
        boolean allWatched = watched || shipment.hsCode() != null;
        boolean allInCare =
                inCare || (shipment.consignee() != null && shipment.notifyParty() != null && parties.known());
        double hi = best + (allWatched ? 0 : step) + (allInCare ? 0 : step);
        boolean sure = sure(parties, shipment, hub);
        double lo = sure ? best - (inCare && !careIsSure(parties, shipment) ? step : 0) : 0;
        return Reading.between(
                Math.max(0, lo), sure ? hi : most(), best, new Through(hub, destination, watched, inCare, shipment));
    }

    private static boolean watched(Subject subject, Shipment shipment) {
        boolean listed = shipment.hsCode() != null
                && subject.reference().highPriorityGoods().of(shipment.hsCode()) != null;
        return listed
                || Lists.any(
                        WATCHED,
                        kind -> !Lookups.hits(subject, shipment.goods(), kind).isEmpty());
    }

    /** Somebody other than the importer, in whose care they travel or who sits in the hub and receives them. */
    private static boolean inCare(Partners parties, Shipment shipment, String hub) {
        List<String> importers = parties.importers(shipment);
        boolean care = shipment.careOf() != null
                && Lists.none(importers, name -> PartyNames.maybeSame(parties.subject(), name, shipment.careOf()));
        return care
                || Stream.of(shipment.consignee(), shipment.notifyParty())
                        .filter(Objects::nonNull)
                        .filter(name -> Lists.none(
                                importers, importer -> PartyNames.maybeSame(parties.subject(), importer, name)))
                        .flatMap(name -> parties.named(name).stream())
                        .anyMatch(party -> hub.equals(party.country()));
    }

    private static boolean careIsSure(Partners parties, Shipment shipment) {
        return shipment.importer() != null && !parties.importers(shipment).isEmpty();
    }

    /** Whether nothing that may still come to light could take the hub off the route. */
    private static boolean sure(Partners parties, Shipment shipment, String hub) {
        Hub row = parties.subject()
                .reference()
                .transitHubs()
                .of(
                        hub,
                        Objects.requireNonNullElse(shipment.destination(), ""),
                        parties.subject().asOf());
        PartialDate date = shipment.date();
        boolean afterwards = row != null
                && date != null
                && !date.earliest().isBefore(row.from().latest());
        boolean makersKnown = parties.known() && Lists.all(parties.counterparties(), each -> each.country() != null);
        boolean buyerKnown = !parties.importerSeats(shipment).isEmpty()
                && (shipment.role() == TradeRole.IMPORTER || shipment.importer() != null);
        return afterwards && makersKnown && buyerKnown && shipment.origin() != null;
    }

    record Through(String hub, String destination, boolean watched, boolean inCare, Shipment shipment)
            implements Evidence {
        @Override
        public Message message() {
            String also = watched && inCare ? ".both" : watched ? ".watched" : inCare ? ".care" : "";
            return Message.of("transit-hub-routing" + also)
                    .with("destination", destination)
                    .with("hub", hub);
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(shipment));
        }
    }
}
