package io.mayfly.catalog;

import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.UnitValues;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Is the description of the goods plain, or does it make them out to be something else? */
final class GoodsTextSignals {

    private GoodsTextSignals() {}

    static List<Signal> all() {
        return List.of(
                new NonMilitaryDisclaimer(0.6, 0.9, 1_000),
                new EuphemisticGoodsLabel(
                        List.of(
                                "ballistic-textile",
                                "carrier",
                                "ceramics",
                                "firearm",
                                "helmet",
                                "optics",
                                "plate",
                                "protection"),
                        List.of("6506", "9013", "9306", "93"),
                        0.2,
                        0.8,
                        1_000,
                        10_000),
                new VagueGoodsDescription(),
                new GoodsPriceClassMismatch(List.of("airsoft-helmet", "hunting-firearm")));
    }

    /**
     * How much a statement weighs that the goods are not military or not of dual use, from 0 to 1.
     *
     * @param alone its weight by itself: customs wording that many exporters use for anything
     * @param withGoods its weight on a large lot of goods of the battlefield or of what a soldier wears
     * @param bulk from how many pieces on a lot is large
     */
    record NonMilitaryDisclaimer(double alone, double withGoods, long bulk) implements Signal {

        @Override
        public String id() {
            return "non-military-disclaimer";
        }

        @Override
        public Reading measure(Subject subject) {
            return GoodsRecords.greatest(subject, withGoods, goods -> {
                Trade trade = goods.trade();
                List<Hit> disclaimers = goods.labelled(Kind.DISCLAIMER);
                if (disclaimers.isEmpty()) {
                    return Reading.of(0, new Disclaimer(trade, List.of(), null));
                }
                List<Hit> equipment = Stream.of(Kind.BATTLEFIELD, Kind.PERSONAL_EQUIPMENT)
                        .flatMap(kind -> goods.described(kind).stream())
                        .toList();
                BigDecimal pieces = goods.pieces();
                boolean large = pieces != null && pieces.compareTo(BigDecimal.valueOf(bulk)) >= 0;
                double least = large && !equipment.isEmpty() ? withGoods : alone;
                double most =
                        equipment.isEmpty() || (pieces == null ? !goods.piecesOpen() : !large) ? alone : withGoods;
                Evidence evidence =
                        new Disclaimer(trade, GoodsSignals.words(disclaimers), least == withGoods ? pieces : null);
                return Reading.between(least, most, least, evidence);
            });
        }
    }

    /**
     * How surely a word of sport, hobby or hunting stands for protective, optical or armed goods in bulk, from 0 to 1.
     *
     * @param classes what sorts of goods count
     * @param hsPrefixes how the HS codes of such goods begin
     * @param small the certainty in a small lot, as a shop would buy it
     * @param large the certainty in a large lot
     * @param bulk from how many pieces on a lot is large
     * @param army from how many pieces on it is certain
     */
    record EuphemisticGoodsLabel(
            List<String> classes, List<String> hsPrefixes, double small, double large, long bulk, long army)
            implements Signal {

        /** A vest counts where the words say that it is armoured. */
        private static final String VEST = "vest";

        @Override
        public String id() {
            return "euphemistic-goods-label";
        }

        @Override
        public Reading measure(Subject subject) {
            return GoodsRecords.greatest(subject, 1, this::reading);
        }

        private Reading reading(TradedGoods goods) {
            Trade trade = goods.trade();
            List<String> labels = GoodsSignals.words(goods.labelled(Kind.EUPHEMISM));
            List<String> equipment = labels.isEmpty() ? List.of() : equipment(goods);
            boolean codeOpen = !labels.isEmpty() && equipment.isEmpty() && trade.hsCode() == null;
            if (equipment.isEmpty() && !codeOpen) {
                return Reading.of(0, new Label(trade, labels, equipment, null));
            }
            BigDecimal pieces = goods.pieces();
            double least = pieces == null ? small : certainty(pieces);
            double most = pieces == null && goods.piecesOpen() ? 1 : least;
            return codeOpen
                    ? Reading.between(0, most, 0, new Label(trade, labels, equipment, null))
                    : Reading.between(least, most, least, new Label(trade, labels, equipment, pieces));
        }

        private double certainty(BigDecimal pieces) {
            if (pieces.compareTo(BigDecimal.valueOf(bulk)) < 0) {
                return small;
            }
            return pieces.compareTo(BigDecimal.valueOf(army)) < 0 ? large : 1;
        }

        private List<String> equipment(TradedGoods goods) {
            List<String> found = new ArrayList<>();
            for (Kind kind : List.of(Kind.BATTLEFIELD, Kind.WEAPON, Kind.PERSONAL_EQUIPMENT)) {
                goods.described(kind).stream()
                        .filter(hit -> counts(hit, kind))
                        .map(Hit::words)
                        .forEach(found::add);
            }
            String code = goods.trade().hsCode();
            if (found.isEmpty() && code != null && Lists.any(hsPrefixes, code::startsWith)) {
                found.add(Label.CODE + code);
            }
            return found.stream().distinct().toList();
        }

        private boolean counts(Hit hit, Kind kind) {
            return hit.goodsClass() != null
                    && (classes.contains(hit.goodsClass())
                            || (kind == Kind.BATTLEFIELD && hit.goodsClass().equals(VEST)));
        }
    }

    /** The share of words of the emptiest description that say nothing, from 0 to 1. */
    record VagueGoodsDescription() implements Signal {

        @Override
        public String id() {
            return "vague-goods-description";
        }

        @Override
        public Reading measure(Subject subject) {
            return GoodsRecords.greatest(subject, 1, goods -> {
                double share = goods.goods().vagueness();
                return Reading.of(share, new Vague(goods.trade(), share));
            });
        }
    }

    /**
     * The stated value as a multiple of the most that goods of a harmless class are worth.
     *
     * @param classes the classes that are sold as toys or sports goods
     */
    record GoodsPriceClassMismatch(List<String> classes) implements Signal {

        @Override
        public String id() {
            return "goods-price-class-mismatch";
        }

        @Override
        public Reading measure(Subject subject) {
            return GoodsRecords.greatest(subject, Double.POSITIVE_INFINITY, Message.of("because.no-toy"), goods -> {
                Wording words = goods.goodsAndUse();
                boolean harmless = Lists.any(words.classes(), each -> classes.contains(each.id()));
                return harmless
                        ? StatedValue.of(goods, words).reading(GoodsPriceClassMismatch::reading)
                        : Reading.notApplicable(Message.of("because.nothing-harmless"));
            });
        }

        private static Reading reading(StatedValue stated) {
            BigDecimal ceiling = stated.range().ceiling();
            double least = stated.low().divide(ceiling, MathContext.DECIMAL128).doubleValue();
            double most = stated.high().divide(ceiling, MathContext.DECIMAL128).doubleValue();
            return Reading.between(least, most, least, new PriceClass(stated, ceiling, least));
        }
    }

    record Disclaimer(
            Trade trade, List<String> words, @Nullable BigDecimal pieces) implements Evidence {
        @Override
        public Message message() {
            if (words.isEmpty()) {
                return Message.of("non-military-disclaimer.none");
            }
            Message.Keyed message = pieces == null
                    ? Message.of("non-military-disclaimer")
                    : Message.of("non-military-disclaimer.pieces").with("pieces", Say.amount(pieces));
            return message.with("record", TradedGoods.named(trade)).with("words", Say.quoted(words));
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(trade));
        }
    }

    record Label(
            Trade trade,
            List<String> labels,
            List<String> equipment,
            @Nullable BigDecimal pieces) implements Evidence {

        /** Begins what stands for equipment that only a code names. */
        static final String CODE = "HS code ";

        private static Message quoted(String equipment) {
            Message text = equipment.startsWith(CODE)
                    ? Message.of("euphemistic-goods-label.code").with("code", equipment.substring(CODE.length()))
                    : Message.text(equipment);
            return Message.of("quoted").with("text", text);
        }

        @Override
        public Message message() {
            if (equipment.isEmpty()) {
                return Message.of("euphemistic-goods-label.none");
            }
            Message.Keyed message = pieces == null
                    ? Message.of("euphemistic-goods-label.uncounted")
                    : Message.of("euphemistic-goods-label").with("pieces", Say.amount(pieces));
            return message.with("record", TradedGoods.named(trade))
                    .with("labels", Say.quoted(labels))
                    .with("equipment", new Message.Joined("list", Lists.map(equipment, Label::quoted)));
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(trade));
        }
    }

    record Vague(Trade trade, double share) implements Evidence {
        @Override
        public Message message() {
            return Message.of("vague-goods-description")
                    .with("record", TradedGoods.named(trade))
                    .with("percent", Say.number(BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP)));
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(trade));
        }
    }

    record PriceClass(StatedValue stated, BigDecimal ceiling, double ratio) implements Evidence {
        @Override
        public Message message() {
            UnitValues.Range range = stated.range();
            return Message.of("goods-price-class-mismatch")
                    .with("record", TradedGoods.named(stated.trade()))
                    .with("value", Say.usd(stated.low()))
                    .with("classes", Say.classes(range.classes()))
                    .with("ceiling", Say.usd(ceiling))
                    .with("ending", Say.endingWith(ratio));
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(stated.trade()));
        }
    }
}
