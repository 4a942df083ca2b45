package io.mayfly.catalog;

import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Do the goods take a way that trade would take? */
final class RoutingSignals {

    private static final Reading NO = Reading.of(0, null);

    private RoutingSignals() {}

    static List<Signal> all() {
        return List.of(
                new TradeAfterSupplierExit(),
                new OriginAnomaly(),
                new TransitHubRouting(0.3),
                new NoManufacturerAuthorisation(),
                new RetailDiversionPattern());
    }

    /**
     * 1 when goods that come from abroad are said to have been made in the country that they go to, and are not said to
     * come back.
     */
    record OriginAnomaly() implements Signal {

        @Override
        public String id() {
            return "origin-anomaly";
        }

        @Override
        public Reading measure(Subject subject) {
            Partners parties = new Partners(subject);
            return Greatest.ofShipments(subject, 1, shipment -> reading(parties, shipment));
        }

        private static Reading reading(Partners parties, Shipment shipment) {
            String origin = shipment.origin();
            if (origin == null) {
                return Reading.unknown(Inputs.ORIGIN);
            }
            if (Boolean.TRUE.equals(shipment.reimport())) {
                return NO;
            }
            String stated = shipment.destination();
            Set<String> seats = parties.importerSeats(shipment);
            String destination = stated != null
                    ? stated
                    : seats.size() == 1 ? seats.iterator().next() : null;
            if (destination == null) {
                return Reading.unknown(Inputs.DESTINATION);
            }
            String from = from(parties, shipment, origin);
            if (stated != null && !origin.equals(destination)) {
                return NO;
            }
            if (from == null) {
                return Reading.unknown(Inputs.DISPATCH);
            }
            boolean anomaly = origin.equals(destination) && !from.equals(origin);
            boolean settled = stated != null && shipment.dispatch() != null;
            if (settled && (!anomaly || Boolean.FALSE.equals(shipment.reimport()))) {
                return anomaly ? Reading.of(1, new Origin(origin, from, shipment)) : NO;
            }
            return Reading.between(0, 1, anomaly ? 1 : 0, anomaly ? new Origin(origin, from, shipment) : null);
        }

        /** Where the goods come from: the country of dispatch, or else a foreign seat of the sender, if it has one. */
        private static @Nullable String from(Partners parties, Shipment shipment, String origin) {
            if (shipment.dispatch() != null) {
                return shipment.dispatch();
            }
            Set<String> seats = parties.exporterSeats(shipment);
            return seats.contains(origin) ? origin : seats.stream().findFirst().orElse(null);
        }
    }

    /**
     * 1 when the company trades in the goods of a maker that has not authorised it, as far as somebody has looked. Parallel
     * imports are lawful in many places.
     */
    record NoManufacturerAuthorisation() implements Signal {

        @Override
        public String id() {
            return "no-manufacturer-authorisation";
        }

        @Override
        public Reading measure(Subject subject) {
            Partners parties = new Partners(subject);
            return Greatest.ofTrades(subject, 1, trade -> Authorisations.without(parties, trade));
        }
    }

    /** 1 when a sender of goods sells at retail: bought off the shelf elsewhere and sent on. */
    record RetailDiversionPattern() implements Signal {

        @Override
        public String id() {
            return "retail-diversion-pattern";
        }

        @Override
        public Reading measure(Subject subject) {
            Partners parties = new Partners(subject);
            return Greatest.ofShipments(subject, 1, shipment -> reading(parties, shipment));
        }

        private static Reading reading(Partners parties, Shipment shipment) {
            if (shipment.role() == TradeRole.EXPORTER) {
                return NO;
            }
            if (shipment.exporter() == null) {
                return Reading.unknown(Inputs.EXPORTER);
            }
            if (!parties.known()) {
                return Reading.unknown(Inputs.COUNTERPARTIES);
            }
            var retailer = parties.named(shipment.exporter(), CounterpartyRole.RETAILER);
            return retailer == null
                    ? NO
                    : Reading.of(
                            1,
                            new Retail(
                                    retailer.name(),
                                    List.of(Trades.cite(shipment), new Cited("counterparties", retailer))));
        }
    }

    record Origin(String origin, String from, Shipment shipment) implements Evidence {
        @Override
        public Message message() {
            return Message.of("origin-anomaly." + (Boolean.FALSE.equals(shipment.reimport()) ? "no-return" : "open"))
                    .with("from", from)
                    .with("origin", origin);
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(shipment));
        }
    }

    record Retail(String sender, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("retail-diversion-pattern").with("sender", sender);
        }
    }
}
