package io.mayfly.catalog;

import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.reference.GoodsClass;
import io.mayfly.reference.TradeSurges.Surge;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What goods were traded for, and what others traded. */
final class TradeContext {

    private TradeContext() {}

    static List<Signal> all() {
        return List.of(new ManufacturerAuthorised(), new PublicTender(), new HsImportSurge());
    }

    /** The classes of goods that words name, or else those that the code begins. */
    static List<String> classes(Subject subject, String goods, @Nullable String hsCode) {
        return Lists.map(Lookups.classes(subject, goods, hsCode), GoodsClass::id);
    }

    /**
     * 1 when public contracts for such goods were in force on the day of every declaration and shipment: lots that a public
     * body ordered are as large and as round as it wants them.
     */
    record PublicTender() implements Signal {

        @Override
        public String id() {
            return "public-tender";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Contract> orders = Contracts.of(subject, ContractKind.PUBLIC);
            if (orders.isEmpty()) {
                return Contracts.known(subject) ? Reading.of(0, null) : Missing.CONTRACTS;
            }
            Trades trades = Trades.of(subject);
            List<Input> missing = Trades.missing(subject);
            if (trades.all().isEmpty()) {
                return missing.isEmpty() ? Reading.of(0, null) : new Reading.Unknown(missing, 0, 1);
            }
            InForce all = InForce.YES;
            Set<Contract> used = new LinkedHashSet<>();
            for (Trade trade : trades.all()) {
                InForce covered = InForce.NO;
                for (Contract order : orders) {
                    InForce one = covers(subject, order, trade);
                    if (one != InForce.NO) {
                        used.add(order);
                    }
                    covered = covered.or(one);
                }
                all = all.and(covered);
            }
            boolean sure = all == InForce.YES && missing.isEmpty();
            return all == InForce.NO
                    ? Reading.of(0, null)
                    : Reading.between(
                            sure ? 1 : 0,
                            1,
                            all == InForce.YES ? 1 : 0,
                            new Ordered(List.copyOf(used), trades.all().size()));
        }

        private static InForce covers(Subject subject, Contract order, Trade trade) {
            PartialDate day = trade.date();
            if (order.goods() != null) {
                List<String> ordered = classes(subject, order.goods(), null);
                List<String> traded = classes(subject, trade.goods(), trade.hsCode());
                if (!ordered.isEmpty() && !traded.isEmpty() && Collections.disjoint(ordered, traded)) {
                    return InForce.NO;
                }
            }
            if (day == null || order.date() == null) {
                return InForce.MAYBE;
            }
            InForce begun = InForce.notAfter(order.date(), day);
            return order.to() == null ? begun : begun.and(InForce.notAfter(day, order.to()));
        }
    }

    /** 1 when the company traded in goods whose trade was reported to have risen steeply, on that route and at that time. */
    record HsImportSurge() implements Signal {

        @Override
        public String id() {
            return "hs-import-surge";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Surge> surges = subject.reference().tradeSurges().knownOn(subject.asOf());
            if (surges.isEmpty()) {
                return Reading.of(0, null);
            }
            InForce best = InForce.NO;
            Evidence shown = null;
            for (Trade trade : Trades.of(subject).all()) {
                List<GoodsClass> goods = Lookups.classes(subject, trade.goods(), trade.hsCode());
                for (Surge surge : surges) {
                    InForce one = Lists.none(goods, each -> surge.goodsClasses().contains(each.id()))
                            ? InForce.NO
                            : during(trade, surge).and(onTheRoute(subject, trade, surge));
                    if (one.compareTo(best) > 0) {
                        best = one;
                        shown = new Surging(surge, trade, home(subject, trade));
                    }
                }
            }
            List<Input> missing = Trades.missing(subject);
            if (best == InForce.NO && !missing.isEmpty()) {
                return new Reading.Unknown(missing, 0, 1);
            }
            return best.reading(shown);
        }

        /** The country of the company, where no destination is stated. */
        private static List<Cited> home(Subject subject, Trade trade) {
            return trade instanceof Shipment shipment && shipment.destination() != null
                    ? List.of()
                    : CompanyFacts.jurisdiction(subject);
        }

        private static InForce during(Trade trade, Surge surge) {
            PartialDate date = trade.date();
            return date == null
                    ? InForce.MAYBE
                    : InForce.notBefore(date, surge.period().earliest())
                            .and(InForce.notAfter(date, surge.period().latest()));
        }

        /** An import or a declaration of which no more is said is one into the country of the company. */
        private static InForce onTheRoute(Subject subject, Trade trade, Surge surge) {
            boolean home = surge.destination().equals(subject.jurisdiction());
            if (!(trade instanceof Shipment shipment)) {
                return InForce.of(home);
            }
            String from = shipment.origin() == null ? shipment.dispatch() : shipment.origin();
            if (from != null && !from.equals(surge.origin())) {
                return InForce.NO;
            }
            return shipment.destination() == null
                    ? InForce.of(home && shipment.role() == TradeRole.IMPORTER)
                    : InForce.of(shipment.destination().equals(surge.destination()));
        }
    }

    record Ordered(List<Contract> orders, int records) implements Evidence {
        @Override
        public Message message() {
            Message.Keyed message = orders.size() == 1
                    ? Message.of("public-tender")
                    : Message.of("public-tender.more").with("more", orders.size() - 1L);
            return message.with("details", Contracts.details(orders.get(0)))
                    .with("lots", Message.counted("public-tender.lots", records));
        }

        @Override
        public List<Cited> facts() {
            return new ArrayList<>(Contracts.cited(orders));
        }
    }

    record Surging(Surge surge, Trade trade, List<Cited> home) implements Evidence {
        @Override
        public Message message() {
            Message surging = new Message.Named("surge." + surge.id(), surge.title());
            return trade.date() == null
                    ? Message.of("hs-import-surge.undated").with("surge", surging)
                    : Message.of("hs-import-surge").with("date", trade.date()).with("surge", surging);
        }

        @Override
        public List<Cited> facts() {
            return CompanyFacts.both(List.of(Trades.cite(trade)), home);
        }
    }
}
