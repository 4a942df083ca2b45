package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Shipment;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Do the papers name those who buy, receive and pay, and do they agree? */
final class DocumentSignals {

    private static final Reading NO = Reading.of(0, null);

    private DocumentSignals() {}

    static List<Signal> all() {
        return List.of(
                new CareOfConsignee(0.6, 0.3),
                new ThirdPartyPayment(),
                new GoodsConsignedToBank(),
                new DestinationIsForwarder(),
                new DocumentInconsistency(0.01));
    }

    /**
     * How far the papers of a shipment name another than the importer: 1 for goods in the care of somebody else.
     *
     * @param other the share for another consignee, notify party or payer outside the group
     * @param forwarder the share where that is a forwarder to be notified
     */
    record CareOfConsignee(double other, double forwarder) implements Signal {

        @Override
        public String id() {
            return "care-of-consignee";
        }

        @Override
        public Reading measure(Subject subject) {
            Partners parties = new Partners(subject);
            return Greatest.ofShipments(subject, 1, shipment -> reading(parties, shipment));
        }

        private Reading reading(Partners parties, Shipment shipment) {
            List<String> importers = parties.importers(shipment);
            boolean named = shipment.careOf() != null
                    || shipment.consignee() != null
                    || shipment.notifyParty() != null
                    || shipment.payer() != null;
            if (!named || importers.isEmpty()) {
                return Reading.unknown(named ? Inputs.IMPORTER : Inputs.CONSIGNEE);
            }
            // Who is stated as the importer may be one of those named.
            boolean importerStated = shipment.importer() != null;
            Match own = shipment.careOf() == null ? Match.NO : parties.importer(shipment, shipment.careOf());
            if (shipment.careOf() != null && own == Match.NO) {
                return Reading.between(importerStated ? 1 : 0, 1, 1, care(shipment, shipment.careOf(), "care-of"));
            }
            Greatest rest = new Greatest(1);
            rest.add(one(parties, shipment, shipment.consignee(), "consigned", other));
            rest.add(one(parties, shipment, shipment.notifyParty(), "notified", notified(parties, shipment)));
            rest.add(one(parties, shipment, shipment.payer(), "paid", other));
            boolean silent = own == Match.OPEN || (shipment.careOf() == null && shipment.consignee() == null);
            return rest.or(Message.of("because.no-shipment-of-kind")) instanceof Reading.Measured measured
                    ? Reading.between(measured.lo(), silent ? 1 : measured.hi(), measured.best(), measured.evidence())
                    : NO;
        }

        private double notified(Partners parties, Shipment shipment) {
            return parties.named(shipment.notifyParty(), CounterpartyRole.FORWARDER) == null ? other : forwarder;
        }

        private Reading one(Partners parties, Shipment shipment, @Nullable String name, String how, double share) {
            if (name == null) {
                return Reading.between(0, other, 0, null);
            }
            Match own = parties.ownSide(shipment, name);
            if (own != Match.NO) {
                return own == Match.YES ? NO : Reading.between(0, share, 0, null);
            }
            boolean sure = shipment.importer() != null && parties.groupKnown();
            return Reading.between(sure ? share : 0, share, share, care(shipment, name, how));
        }

        private static Evidence care(Shipment shipment, String name, String how) {
            return new Paper(Message.of("care-of-consignee." + how).with("name", name), List.of(Trades.cite(shipment)));
        }
    }

    /** 1 when somebody in another country than the importer pays, who does not belong to its group. */
    record ThirdPartyPayment() implements Signal {

        @Override
        public String id() {
            return "third-party-payment";
        }

        @Override
        public Reading measure(Subject subject) {
            Partners parties = new Partners(subject);
            return Greatest.ofShipments(subject, 1, shipment -> reading(parties, shipment));
        }

        private static Reading reading(Partners parties, Shipment shipment) {
            String country = shipment.payerCountry();
            String payer = shipment.payer();
            Match own = payer == null ? Match.NO : parties.ownSide(shipment, payer);
            if (own == Match.YES) {
                return NO;
            }
            Set<String> seats = parties.importerSeats(shipment);
            if (country == null || seats.isEmpty()) {
                return Reading.unknown(country == null ? Inputs.PAYER : Inputs.IMPORTER);
            }
            if (seats.contains(country)) {
                return NO;
            }
            boolean sure = payer != null
                    && shipment.importer() != null
                    && parties.groupKnown()
                    && parties.importerSeatsKnown(shipment);

            if (own == Match.OPEN) {
                return Reading.between(0, 1, 0, null);
            }
            return Reading.between(
                    sure ? 1 : 0,
                    1,
                    1,
                    new Paper(
                            Message.of("third-party-payment")
                                    .with("country", country)
                                    .with(
                                            "payer",
                                            payer == null
                                                    ? Message.of("third-party-payment.unnamed")
                                                    : Message.text(payer))
                                    .with("seats", Say.list(List.copyOf(seats))),
                            CompanyFacts.both(List.of(Trades.cite(shipment)), parties.importerSeatFacts(shipment))));
        }
    }

    /** 1 when goods are consigned to a bank and no end user is on record. */
    record GoodsConsignedToBank() implements Signal {

        @Override
        public String id() {
            return "goods-consigned-to-bank";
        }

        @Override
        public Reading measure(Subject subject) {
            return consignedTo(subject, CounterpartyRole.BANK, id());
        }
    }

    /** 1 when goods end at a forwarder and no end user is on record. */
    record DestinationIsForwarder() implements Signal {

        @Override
        public String id() {
            return "destination-is-forwarder";
        }

        @Override
        public Reading measure(Subject subject) {
            return consignedTo(subject, CounterpartyRole.FORWARDER, id());
        }
    }

    private static Reading consignedTo(Subject subject, CounterpartyRole role, String key) {
        Partners parties = new Partners(subject);
        return Greatest.ofShipments(subject, 1, shipment -> {
            if (shipment.consignee() == null) {
                return Missing.CONSIGNEE;
            }
            if (!parties.known()) {
                return Missing.COUNTERPARTIES;
            }
            Counterparty consignee = parties.named(shipment.consignee(), role);
            if (consignee == null || parties.any(CounterpartyRole.END_USER)) {
                return NO;
            }
            return Reading.of(
                    1,
                    new Paper(
                            Message.of(key).with("name", consignee.name()),
                            List.of(Trades.cite(shipment), new Cited("counterparties", consignee))));
        });
    }

    /** What the papers of a shipment say. */
    record Paper(Message message, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return message;
        }
    }
}
