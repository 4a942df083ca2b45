package io.mayfly.catalog;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Name;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.reference.Activities.Line;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Do the goods go with the line of business? */
final class ActivitySignals {

    private ActivitySignals() {}

    static List<Signal> all() {
        return List.of(
                new ForwarderAsImporter(0.5),
                new BusinessLineMismatch(0.5, 0.2, 50_000),
                new ActivityTraceSignals.ActivityChangeBeforeTrade(100_000),
                new ActivityTraceSignals.WebPresenceInconsistent(),
                new GenericActivityCode());
    }

    /**
     * 1 when a company that moves, stores or clears goods of others declares goods itself or is their importer and final
     * consignee. A named principal clears it: another consignee, a party in whose care the goods travel, or an agreement of
     * agency or storage that covers the trade.
     *
     * @param unnamed the reading where no consignee is named, since the goods may be for a customer
     */
    record ForwarderAsImporter(double unnamed) implements Signal {

        @Override
        public String id() {
            return "forwarder-as-importer";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Activity> ever = subject.dossier().company().activities();
            Lines all = new Lines(subject, ever);
            if (!ever.isEmpty() && Lists.none(ever, line -> all.is(line, Line.FREIGHT) || all.codeOpen(line))) {
                return Reading.of(0, new Forwarder(null, List.of(), false, null));
            }
            return GoodsRecords.greatest(
                    subject,
                    1,
                    goods -> Lines.readAt(goods.trade().date(), subject, lines -> reading(lines, goods.trade())));
        }

        private Reading reading(Lines lines, Trade trade) {
            if (lines.all().isEmpty()) {
                return new Reading.Unknown(List.of(Inputs.ACTIVITIES), 0, 1);
            }
            List<Activity> freight = Lists.filter(lines.all(), activity -> lines.is(activity, Line.FREIGHT));
            Reading.Measured own = ownTrade(lines.subject(), trade, freight);
            if (!freight.isEmpty()) {
                return own;
            }
            double most = Lists.any(lines.all(), lines::codeOpen) ? own.hi() : 0;
            return Reading.between(0, most, 0, new Forwarder(null, List.of(), false, null));
        }

        private Reading.Measured ownTrade(Subject subject, Trade trade, List<Activity> freight) {
            double least = 1;
            double most = 1;
            double best = 1;
            Contract principal = null;
            if (trade instanceof Shipment shipment) {
                boolean own = shipment.role() == TradeRole.IMPORTER
                        && isSelf(subject, shipment, shipment.consignee())
                        && isSelf(subject, shipment, shipment.careOf());
                most = own ? 1 : 0;
                best = own && shipment.consignee() == null ? unnamed : most;
                least = own && shipment.consignee() != null && shipment.careOf() != null ? 1 : 0;
            }
            for (Contract contract : subject.dossier().contracts()) {
                if (contract.kind() == ContractKind.AGENCY || contract.kind() == ContractKind.STORAGE) {
                    Covers covers = Covers.of(contract, trade);
                    least = covers == Covers.NO ? least : 0;
                    most = covers == Covers.SURELY ? 0 : most;
                    best = covers == Covers.NO ? best : 0;
                    principal = covers == Covers.NO ? principal : contract;
                }
            }
            boolean contractsKnown =
                    !subject.dossier().contracts().isEmpty() || subject.searchedInVain(DossierPart.CONTRACTS);
            double lo = contractsKnown ? least : 0;
            return new Reading.Measured(lo, most, best, new Forwarder(trade, freight, best > 0, principal));
        }

        /** Nobody named is taken for the company itself. */
        private static boolean isSelf(Subject subject, Shipment shipment, @Nullable String party) {
            return party == null
                    || Stream.concat(
                                    Stream.ofNullable(shipment.importer()),
                                    subject.dossier().company().names().stream().map(Name::text))
                            .anyMatch(name -> PartyNames.same(subject, name, party));
        }
    }

    /** Whether an agreement was in force at the time of a trade. */
    private enum Covers {
        SURELY,
        MAYBE,
        NO;

        static Covers of(Contract contract, Trade trade) {
            PartialDate day = trade.date();
            PartialDate from = contract.date();
            PartialDate to = contract.to();
            if (day == null) {
                return MAYBE;
            }
            boolean outside = (from != null && day.latest().isBefore(from.earliest()))
                    || (to != null && day.earliest().isAfter(to.latest()));
            boolean within = from != null
                    && !day.earliest().isBefore(from.latest())
                    && (to == null || !day.latest().isAfter(to.earliest()));
            return outside ? NO : within ? SURELY : MAYBE;
        }
    }

    /**
     * How badly the goods fit the lines of business, from 0 to 1. A small lot may be for the company's own use and counts in
     * proportion to its value.
     *
     * @param sideFits the reading when a side line fits and no main one does
     * @param generic the reading when no line fits and one covers any goods
     * @param fullUsd from which value of one record on it counts in full
     */
    record BusinessLineMismatch(double sideFits, double generic, long fullUsd) implements Signal {

        @Override
        public String id() {
            return "business-line-mismatch";
        }

        @Override
        public Reading measure(Subject subject) {
            return GoodsRecords.greatest(subject, 1, Message.of("because.others-records"), goods -> {
                Trade trade = goods.trade();
                if (trade instanceof Shipment shipment && shipment.role() == TradeRole.INTERMEDIARY) {
                    return Reading.notApplicable(Message.of("because.others-goods"));
                }
                return Lines.readAt(trade.date(), subject, lines -> reading(lines, goods));
            });
        }

        private Reading reading(Lines lines, TradedGoods goods) {
            if (lines.all().isEmpty()) {
                return new Reading.Unknown(List.of(Inputs.ACTIVITIES), 0, 1);
            }
            Reading fit = new LineFit(goods, lines, this).reading();
            return mayBeOfOthers(lines, goods.trade()) ? untilNamed(fit) : fit;
        }
    }

    /** Who moves goods of others may be importer of a customer's goods where no consignee is named. */
    private static boolean mayBeOfOthers(Lines lines, Trade trade) {
        return trade instanceof Shipment shipment
                && shipment.consignee() == null
                && Lists.any(lines.all(), activity -> lines.is(activity, Line.FREIGHT));
    }

    private static Reading untilNamed(Reading fit) {
        return fit instanceof Reading.Measured measured && measured.hi() > 0
                ? new Reading.Unknown(List.of(Inputs.CONSIGNEE), 0, measured.hi())
                : fit;
    }

    /** Over how many divisions of the classification the lines of business spread. */
    record GenericActivityCode() implements Signal {

        private static final Pattern DIVISION = Pattern.compile("(?:[A-Z] ?)?([0-9]{2}).*");

        @Override
        public String id() {
            return "generic-activity-code";
        }

        @Override
        public Reading measure(Subject subject) {
            return Lines.read(subject, lines -> spread(lines.all()));
        }

        private static Reading spread(List<Activity> all) {
            if (all.isEmpty()) {
                return Reading.unknown(Inputs.ACTIVITIES);
            }
            Set<String> divisions = new TreeSet<>();
            int open = 0;
            for (Activity activity : all) {
                Matcher code = DIVISION.matcher(activity.code() == null ? "" : activity.code());
                if (code.matches()) {
                    divisions.add(code.group(1));
                }
                open += activity.code() == null ? 1 : 0;
            }
            int known = divisions.size();
            return Reading.between(known, known + (double) open, known, new Divisions(all, List.copyOf(divisions)));
        }
    }

    record Forwarder(
            @Nullable Trade trade,
            List<Activity> freight,
            boolean own,
            @Nullable Contract principal) implements Evidence {
        @Override
        public Message message() {
            if (trade == null) {
                return Message.of("forwarder-as-importer.none");
            }
            Message line = Lines.words(freight.get(0));
            if (own) {
                return Message.of("forwarder-as-importer." + role(trade))
                        .with("line", line)
                        .with("record", TradedGoods.within(trade));
            }
            return Message.of("forwarder-as-importer." + (principal == null ? "others" : "agreement"))
                    .with("line", line);
        }

        private static String role(Trade trade) {
            if (trade instanceof Shipment shipment) {
                return shipment.consignee() == null ? "importer" : "consignee";
            }
            return "filer";
        }

        @Override
        public List<Cited> facts() {
            List<Cited> facts = new ArrayList<>(Lines.cited(freight));
            if (trade != null) {
                facts.add(Trades.cite(trade));
            }
            if (principal != null) {
                facts.add(new Cited("contracts", principal));
            }
            return facts;
        }
    }

    record Divisions(List<Activity> activities, List<String> divisions) implements Evidence {
        @Override
        public Message message() {
            return divisions.isEmpty()
                    ? Message.of("generic-activity-code.none")
                    : Message.counted("generic-activity-code", divisions.size()).with("divisions", Say.list(divisions));
        }

        @Override
        public List<Cited> facts() {
            return Lines.cited(activities);
        }
    }
}
