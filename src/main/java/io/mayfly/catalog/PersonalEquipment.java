package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationKind;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.reference.Dimension;
import io.mayfly.reference.GoodsLexicon;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many pieces of one class of what a soldier wears or carries stand on one trade record, or on all of one kind within
 * so many days. Weights do not count. A declaration of series production states what may be made, not a lot: it counts as
 * anything from none to its quantity, and as none by best estimate. One that says nothing of this is taken for a lot. It
 * belongs to the volume family.
 *
 * @param windowDays the days within which records are added up
 */
record PersonalEquipment(int windowDays) implements Signal {

    @Override
    public String id() {
        return "mobilisation-size-lots";
    }

    @Override
    public Reading measure(Subject subject) {
        return Hull.greater(
                Book.declarations(subject).read(book -> reading(subject, book)),
                Book.shipments(subject).read(book -> reading(subject, book)));
    }

    private <T extends Trade> Reading reading(Subject subject, Book<T> book) {
        Map<String, List<Busiest.Lot>> byClass = new TreeMap<>();
        Map<String, Boolean> counted = new TreeMap<>();
        for (List<T> told : book.trades()) {
            for (String goodsClass : classes(subject, told)) {
                Busiest.Lot lot = lot(subject, told, goodsClass);
                byClass.computeIfAbsent(goodsClass, key -> new ArrayList<>()).add(lot);
                counted.merge(goodsClass, lot.high() != null, Boolean::logicalOr);
            }
        }
        Reading most = null;
        for (Map.Entry<String, List<Busiest.Lot>> each : byClass.entrySet()) {
            Busiest busiest = Busiest.of(each.getValue(), windowDays, Window::probably);
            double hi = busiest.atMost() == null
                    ? Double.POSITIVE_INFINITY
                    : busiest.atMost().doubleValue();
            Evidence evidence = new Pieces(each.getKey(), busiest.probably(), busiest.trades(), windowDays);
            Reading reading = Boolean.TRUE.equals(counted.get(each.getKey()))
                    ? Reading.between(
                            busiest.surely().doubleValue(),
                            hi,
                            busiest.probably().doubleValue(),
                            evidence)
                    : new Reading.Unknown(List.of(Inputs.PIECES));
            most = most == null ? reading : Hull.greater(most, reading);
        }
        return most == null ? Reading.of(0, new NoEquipment(book.trades())) : most;
    }

    private static Set<String> classes(Subject subject, List<? extends Trade> told) {
        if (told.size() == 1) {
            return classes(subject, told.get(0));
        }
        Set<String> classes = new HashSet<>();
        told.forEach(trade -> classes.addAll(classes(subject, trade)));
        return classes;
    }

    private static Set<String> classes(Subject subject, Trade trade) {
        List<GoodsLexicon.Hit> hits = Lookups.hits(subject, trade.goods(), GoodsLexicon.Kind.PERSONAL_EQUIPMENT);
        if (hits.isEmpty()) {
            return Set.of();
        }
        Set<String> classes = new HashSet<>();
        for (GoodsLexicon.Hit hit : hits) {
            classes.add(hit.goodsClass() == null ? hit.termId() : hit.goodsClass());
        }
        return classes;
    }

    /** Of different reports of one trade the smallest number is the best estimate; those that state none contest none. */
    private static <T extends Trade> Busiest.Lot lot(Subject subject, List<T> told, String goodsClass) {
        T teller = told.get(0);
        BigDecimal low = null;
        BigDecimal high = null;
        for (T trade : told) {
            BigDecimal pieces = pieces(subject, trade, goodsClass);
            if (pieces != null) {
                boolean series = trade instanceof Declaration declared && declared.kind() == DeclarationKind.SERIAL;
                BigDecimal least = series ? BigDecimal.ZERO : pieces;
                teller = low == null || least.compareTo(low) < 0 ? trade : teller;
                low = low == null ? least : low.min(least);
                high = high == null ? pieces : high.max(pieces);
            }
        }
        return new Busiest.Lot(teller, low == null ? BigDecimal.ZERO : low, high, true);
    }

    /** Zero where the goods are others or are weighed; {@code null} where the number is not known. */
    private static @Nullable BigDecimal pieces(Subject subject, Trade trade, String goodsClass) {
        if (!classes(subject, trade).contains(goodsClass)) {
            return BigDecimal.ZERO;
        }
        Quantity quantity = Quantity.of(subject, trade);
        if (quantity == null || quantity.dimension() == null) {
            return null;
        }
        return quantity.dimension() == Dimension.PIECE ? quantity.number() : BigDecimal.ZERO;
    }

    /** What the number of pieces was measured from. */
    record Pieces(String goodsClass, BigDecimal pieces, List<Trade> trades, int windowDays) implements Evidence {
        @Override
        public Message message() {
            if (trades.isEmpty()) {
                return Message.of("mobilisation-size-lots.unstated").with("goods", Say.goods(goodsClass));
            }
            Message.Keyed message = Message.counted("mobilisation-size-lots", trades.size())
                    .with("pieces", Say.amount(pieces))
                    .with("goods", Say.goods(goodsClass));
            return trades.size() == 1 ? message : message.with("days", windowDays);
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(trades, Trades::cite);
        }
    }

    /** Records that name none. */
    record NoEquipment(List<? extends List<? extends Trade>> records) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("mobilisation-size-lots.none", records.size());
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(records, told -> Trades.cite(told.get(0)));
        }
    }
}
