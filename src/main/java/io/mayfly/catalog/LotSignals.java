package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.identity.SameText;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What do the quantities look like? */
final class LotSignals {

    private LotSignals() {}

    static List<Signal> all() {
        return List.of(
                new PersonalEquipment(90),
                new RoundQuantity(1_000),
                new RepeatIdenticalQuantity(90, 1_000),
                new DeclaredVsCustomsGap(24, 1_000));
    }

    /**
     * How many declarations, or else shipments, share one round quantity: a single digit with nothing but zeros behind it.
     *
     * @param least quantities below this do not count
     */
    record RoundQuantity(long least) implements Signal {

        @Override
        public String id() {
            return "round-quantity";
        }

        @Override
        public Reading measure(Subject subject) {
            return Hull.greater(
                    Book.declarations(subject).read(book -> reading(subject, book)),
                    Book.shipments(subject).read(book -> reading(subject, book)));
        }

        private Reading reading(Subject subject, Book<? extends Trade> book) {
            Quantities stated = Quantities.of(subject, book, quantity -> quantity.atLeast(least) && quantity.round());
            int unstated = stated.unstated().size();
            if (stated.noneStated()) {
                return new Reading.Unknown(List.of(Inputs.QUANTITY), 0, unstated);
            }
            Reading most = Reading.between(0, unstated, 0, new NoneSuch(0, stated.all()));
            for (Quantities.Group group : stated.groups()) {
                int sure = group.sure().size();
                Evidence evidence = new SameRound(group.quantity(), group.sure());
                Reading reading = Reading.between(sure, group.maybe().size() + unstated, sure, evidence);
                most = sure == 0 ? Hull.greater(most, reading) : Hull.greater(reading, most);
            }
            return most;
        }
    }

    /**
     * How many different goods, or suppliers, one quantity was declared of, or shipped, within so many days.
     *
     * @param windowDays the days within which
     * @param least quantities below this do not count
     */
    record RepeatIdenticalQuantity(int windowDays, long least) implements Signal {

        @Override
        public String id() {
            return "repeat-identical-quantity";
        }

        @Override
        public Reading measure(Subject subject) {
            return Hull.greater(
                    Book.declarations(subject).read(book -> reading(subject, book)),
                    Book.shipments(subject).read(book -> reading(subject, book)));
        }

        private Reading reading(Subject subject, Book<? extends Trade> book) {
            Quantities stated = Quantities.of(subject, book, quantity -> quantity.atLeast(least));
            int unstated = stated.unstated().size();
            if (stated.noneStated()) {
                return new Reading.Unknown(List.of(Inputs.QUANTITY), 0, unstated);
            }
            Reading most = Reading.between(0, unstated, 0, new NoneSuch(least, stated.all()));
            for (Quantities.Group group : stated.groups()) {
                Reading reading = repeated(subject, group, unstated);
                most = group.sure().isEmpty() ? Hull.greater(most, reading) : Hull.greater(reading, most);
            }
            return most;
        }

        private Reading repeated(Subject subject, Quantities.Group group, int unstated) {
            List<Trade> sure = group.sure();
            List<Busiest.Lot> ones =
                    Lists.map(group.maybe(), trade -> new Busiest.Lot(trade, BigDecimal.ZERO, BigDecimal.ONE, true));
            BigDecimal records = Busiest.of(ones, windowDays, Window::probably).atMost();
            int hi = unstated + (records == null ? 0 : records.intValueExact());
            Function<Trade, @Nullable String> supplier = trade -> supplier(subject, trade);
            Variety goods = Variety.of(sure, windowDays, Window::probably, LotSignals::goods);
            Variety suppliers = Variety.of(sure, windowDays, Window::probably, supplier);
            // Any record shows one, dated or not.
            int one = Math.min(1, sure.size());
            int lo = Math.max(
                    Variety.of(sure, windowDays, Window::surely, LotSignals::goods)
                            .different(),
                    Variety.of(sure, windowDays, Window::surely, supplier).different());
            Variety best = goods.different() >= suppliers.different() ? goods : suppliers;
            List<Trade> shown = best.trades().isEmpty() ? sure : best.trades();
            Evidence evidence = new Repeated(
                    group.quantity(),
                    Math.max(one, best.different()),
                    goods.different() >= suppliers.different() ? "goods" : "suppliers",
                    windowDays,
                    shown);
            return Reading.between(Math.max(one, lo), hi, Math.max(one, best.different()), evidence);
        }
    }

    private static String goods(Trade trade) {
        return SameText.uncased(trade.goods());
    }

    private static @Nullable String supplier(Subject subject, Trade trade) {
        String name = trade instanceof Declaration declaration
                ? declaration.manufacturer()
                : ((Shipment) trade).role() == TradeRole.IMPORTER ? ((Shipment) trade).exporter() : null;
        String bare = name == null ? "" : PartyNames.bare(subject, name);
        return bare.isEmpty() ? null : bare;
    }

    record SameRound(Quantity quantity, List<Trade> trades) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("round-quantity", trades.size()).with("quantity", quantity.words());
        }

        @Override
        public List<Cited> facts() {
            return Quantities.cite(trades);
        }
    }

    record Repeated(Quantity quantity, int different, String what, int windowDays, List<Trade> trades)
            implements Evidence {
        @Override
        public Message message() {
            return different > 1
                    ? Message.of("repeat-identical-quantity." + what)
                            .with("quantity", quantity.words())
                            .with("count", different)
                            .with("days", windowDays)
                    : Message.of("repeat-identical-quantity.single")
                            .with("quantity", quantity.words())
                            .with("days", windowDays);
        }

        @Override
        public List<Cited> facts() {
            return Quantities.cite(trades);
        }
    }

    /** Records of which none states a quantity of at least so many, or a round one where that is 0. */
    record NoneSuch(long least, List<Trade> trades) implements Evidence {
        @Override
        public Message message() {
            String key = least == 0 ? "round-quantity.none" : "repeat-identical-quantity.none";
            Message.Keyed message = Message.counted(key, trades.size());
            return least == 0 ? message : message.with("least", Say.amount(BigDecimal.valueOf(least)));
        }

        @Override
        public List<Cited> facts() {
            return Quantities.cite(trades);
        }
    }
}
