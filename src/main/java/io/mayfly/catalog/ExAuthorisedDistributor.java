package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.reference.MarketExits.Exit;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days from the end of a maker's authorisation of the company, or of its supplier, to the latest trade in those goods. An
 * authorisation of which only the beginning is on record is taken to have ended when the maker left the country of the
 * company.
 */
record ExAuthorisedDistributor() implements Signal {

    private static final Set<CounterpartyRole> ROLES = EnumSet.of(
            CounterpartyRole.MANUFACTURER,
            CounterpartyRole.SUPPLIER,
            CounterpartyRole.DISTRIBUTOR,
            CounterpartyRole.INTERMEDIARY);

    @Override
    public String id() {
        return "ex-authorised-distributor";
    }

    @Override
    public Reading measure(Subject subject) {
        List<Counterparty> all = subject.dossier().counterparties();
        if (all.isEmpty()) {
            return subject.searchedInVain(DossierPart.COUNTERPARTIES)
                    ? Reading.notApplicable(Message.of("because.no-partners"))
                    : Reading.unknown(Inputs.COUNTERPARTIES);
        }
        Greatest greatest = new Greatest(Double.POSITIVE_INFINITY);
        boolean any = false;
        for (CounterpartyRole role : ROLES) {
            List<Counterparty> ofRole = Lists.filter(all, each -> each.role() == role);
            any |= !ofRole.isEmpty();
            for (List<Counterparty> told : PartyNames.grouped(subject, ofRole, Counterparty::name)) {
                greatest.add(Greatest.told(Lists.map(told, each -> reading(subject, each))));
            }
        }
        return greatest.or(any ? Message.of("because.no-trade.searches") : Message.of("because.no-maker"));
    }

    private static Reading reading(Subject subject, Counterparty party) {
        PartialDate to = party.authorisedTo();
        if (to != null) {
            return since(subject, party, to);
        }
        if (party.authorisedFrom() == null) {
            return Reading.unknown(Inputs.AUTHORISATION);
        }
        PartialDate left = left(subject, party);
        if (left == null) {
            return Reading.of(0, null);
        }
        return since(subject, party, left) instanceof Reading.Measured measured
                ? Reading.between(0, measured.hi(), measured.best(), measured.evidence())
                : Reading.unknown(Inputs.AUTHORISATION);
    }

    /** When a maker left the country of the company. */
    private static @Nullable PartialDate left(Subject subject, Counterparty party) {
        String market = subject.jurisdiction();
        if (market == null || party.role() != CounterpartyRole.MANUFACTURER) {
            return null;
        }
        List<Exit> exits = Makers.exitsOf(subject, party.name(), market);
        return exits.isEmpty() ? null : exits.get(0).exited();
    }

    private static Reading since(Subject subject, Counterparty party, PartialDate end) {
        return Greatest.ofTrades(subject, Double.POSITIVE_INFINITY, trade -> after(subject, party, end, trade));
    }

    private static Reading after(Subject subject, Counterparty party, PartialDate end, Trade trade) {
        Boolean concerned = concerned(subject, party, trade);
        if (Boolean.FALSE.equals(concerned)) {
            return Reading.of(0, null);
        }
        PartialDate date = trade.date();
        if (concerned == null || date == null) {
            double most = Days.between(end, PartialDate.of(subject.asOf())).most();
            return new Reading.Unknown(List.of(concerned == null ? Inputs.MAKER : Inputs.TRADE_DATE), 0, most);
        }
        Days days = Days.between(end, date);
        return Reading.between(
                days.least(), days.most(), days.estimate(), new Ended(party, end, days.best(), date, trade));
    }

    /** Whether a trade is in the goods of the maker, or comes from the supplier; {@code null} for not known. */
    private static @Nullable Boolean concerned(Subject subject, Counterparty party, Trade trade) {
        if (party.role() == CounterpartyRole.MANUFACTURER) {
            Makers makers = Makers.of(trade);
            return makers.named(subject, party.name()) ? Boolean.TRUE : makers.stated() == null ? null : Boolean.FALSE;
        }
        if (!(trade instanceof Shipment shipment) || shipment.role() == TradeRole.EXPORTER) {
            return false;
        }
        Match from = PartyNames.match(subject, shipment.exporter(), party.name());
        return (shipment.exporter() == null || from == Match.OPEN) ? null : Boolean.valueOf(from == Match.YES);
    }

    record Ended(Counterparty party, PartialDate end, long days, PartialDate date, Trade trade) implements Evidence {
        @Override
        public Message message() {
            Message whose = Message.of("ex-authorised-distributor."
                            + (party.role() == CounterpartyRole.MANUFACTURER ? "maker" : "dealer"))
                    .with("name", party.name());
            Message.Keyed message = days == 0
                    ? Message.of("ex-authorised-distributor.none")
                    : Message.counted("ex-authorised-distributor", days).with("end", end.latest());
            return message.with("authorisation", whose).with("date", date);
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(trade), new Cited("counterparties", party));
        }
    }
}
