package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
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
import java.util.List;

/**
 * Days from the day on which a maker announced that it left a market to the latest trade in its goods there. The market is
 * the destination of a shipment, or else the country of the importer. The maker is the one stated or named in the goods; a
 * model or a sender counts only where no maker is stated.
 */
record TradeAfterSupplierExit() implements Signal {

    @Override
    public String id() {
        return "trade-after-supplier-exit";
    }

    @Override
    public Reading measure(Subject subject) {
        return Greatest.ofTrades(subject, Double.POSITIVE_INFINITY, trade -> reading(subject, trade));
    }

    private static Reading reading(Subject subject, Trade trade) {
        Makers makers = Makers.of(trade);
        String destination = trade instanceof Shipment shipment ? shipment.destination() : null;
        if (destination != null) {
            return in(subject, trade, makers, destination, List.of());
        }
        String home = trade instanceof Shipment shipment && shipment.role() != TradeRole.IMPORTER
                ? null
                : subject.jurisdiction();
        if (home != null && trade instanceof Declaration) {
            return in(subject, trade, makers, home, CompanyFacts.jurisdiction(subject));
        }
        // The importer is taken to import into its own country; another destination may come to light.
        Reading best = home == null
                ? Reading.unknown(Inputs.DESTINATION)
                : in(subject, trade, makers, home, CompanyFacts.jurisdiction(subject));
        Greatest anywhere = new Greatest(Double.POSITIVE_INFINITY);
        for (String market : subject.reference().marketExits().markets()) {
            anywhere.add(in(subject, trade, makers, market, List.of()));
        }
        return anywhere.or(Message.of("because.no-market-left")) instanceof Reading.Measured measured
                ? measured.hi() == 0
                        ? Reading.of(0, null)
                        : best instanceof Reading.Measured there
                                ? Reading.between(
                                        0, Math.max(measured.hi(), there.hi()), there.best(), there.evidence())
                                : new Reading.Unknown(List.of(Inputs.DESTINATION), 0, measured.hi())
                : best;
    }

    /** Where the country of the company is taken for the market, the sentence tells of it. */
    private static Reading in(Subject subject, Trade trade, Makers makers, String market, List<Cited> home) {
        List<Exit> exits = makers.exits(subject, market);
        if (!exits.isEmpty()) {
            return since(trade, exits, home);
        }
        if (makers.stated() != null) {
            return Reading.of(0, null);
        }
        List<Exit> hinted = makers.hinted(subject, market);
        return !hinted.isEmpty() && since(trade, hinted, home) instanceof Reading.Measured measured
                ? Reading.between(0, Double.POSITIVE_INFINITY, measured.best(), measured.evidence())
                : Reading.unknown(Inputs.MAKER);
    }

    private static Reading since(Trade trade, List<Exit> exits, List<Cited> home) {
        PartialDate date = trade.date();
        if (date == null) {
            return Reading.unknown(Inputs.TRADE_DATE);
        }
        Greatest greatest = new Greatest(Double.POSITIVE_INFINITY);
        for (Exit exit : exits) {
            Days days = Days.between(exit.exited(), date);
            greatest.add(Reading.between(
                    days.least(),
                    days.most(),
                    days.estimate(),
                    new AfterExit(exit.brand(), market(exit), days.best(), trade, home)));
        }
        return greatest.or(Message.of("because.no-market-left"));
    }

    private static Message market(Exit exit) {
        return Message.of("trade-after-supplier-exit.market")
                .with("market", exit.market())
                .with("when", Say.when(exit.exited()));
    }

    record AfterExit(String brand, Message market, long days, Trade trade, List<Cited> home) implements Evidence {
        @Override
        public Message message() {
            Message.Keyed message = days == 0
                    ? Message.of("trade-after-supplier-exit.none")
                            .with(
                                    "trade",
                                    trade.date() == null
                                            ? Message.of("trade-after-supplier-exit.of-unstated")
                                            : Message.of("trade-after-supplier-exit.of")
                                                    .with("date", Say.date(trade.date())))
                    : Message.counted("trade-after-supplier-exit", days)
                            .with(
                                    "when",
                                    trade.date() == null
                                            ? Message.of("trade-after-supplier-exit.unstated")
                                            : Say.when(trade.date()));
            return message.with("brand", brand).with("market", market);
        }

        @Override
        public List<Cited> facts() {
            return CompanyFacts.both(List.of(Trades.cite(trade)), home);
        }
    }
}
