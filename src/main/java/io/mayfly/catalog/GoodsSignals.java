package io.mayfly.catalog;

import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.reference.GoodsClass;
import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.HighPriorityGoods;
import io.mayfly.reference.UnitValues;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Are the goods of a kind, a code, a value or a weight that deserves a look? They say nothing about the company itself. */
final class GoodsSignals {

    private GoodsSignals() {}

    static List<Signal> all() {
        return Stream.concat(
                        Stream.of(
                                new BattlefieldGoods(),
                                new SensitiveModelMatch(),
                                new ChplGoods(
                                        Map.of("1", 1.0, "2", 0.9, "3.A", 0.7, "3.B", 0.7, "4.A", 0.6, "4.B", 0.6),
                                        0.5),
                                new HsDescriptionMismatch(),
                                new UnitValueAnomaly(),
                                new QuantityVsWeightMismatch()),
                        GoodsTextSignals.all().stream())
                .toList();
    }

    /** 1 when a record names goods that are used in battle. */
    record BattlefieldGoods() implements Signal {

        @Override
        public String id() {
            return "battlefield-goods";
        }

        @Override
        public Reading measure(Subject subject) {
            return GoodsRecords.greatest(subject, 1, goods -> {
                List<Hit> hits = goods.described(Kind.BATTLEFIELD);
                return Reading.of(hits.isEmpty() ? 0 : 1, new Battlefield(goods.trade(), words(hits)));
            });
        }
    }

    /** 1 when a record names a model that is known from the battlefield. */
    record SensitiveModelMatch() implements Signal {

        @Override
        public String id() {
            return "sensitive-model-match";
        }

        @Override
        public Reading measure(Subject subject) {
            return GoodsRecords.greatest(subject, 1, goods -> {
                List<Hit> models = goods.models();
                Evidence evidence = new Models(goods.trade(), models);
                double found = models.isEmpty() ? 0 : 1;
                return Reading.between(found, goods.modelsOpen() ? 1 : found, found, evidence);
            });
        }
    }

    /**
     * How high the goods stand on the common high priority list by their HS code, from 0 to {@code share}.
     *
     * @param tiers the weight of each tier, from 0 to 1
     * @param share what the highest weight is worth: most such trade is ordinary
     */
    record ChplGoods(Map<String, Double> tiers, double share) implements Signal {

        @Override
        public String id() {
            return "chpl-goods";
        }

        @Override
        public Reading measure(Subject subject) {
            return GoodsRecords.greatest(subject, share, goods -> {
                Trade trade = goods.trade();
                if (trade.hsCode() == null) {
                    return new Reading.Unknown(List.of(Inputs.HS_CODE), 0, share);
                }
                HighPriorityGoods.Item item =
                        subject.reference().highPriorityGoods().of(trade.hsCode());
                if (item == null) {
                    return Reading.of(0, new Listed(trade, trade.hsCode(), null, null));
                }
                double worth = tiers.getOrDefault(item.tier(), 0.0) * share;
                Evidence evidence = new Listed(trade, trade.hsCode(), item.tier(), item.description());
                return item.onlyInPart() ? Reading.between(0, worth, worth / 2, evidence) : Reading.of(worth, evidence);
            });
        }
    }

    /** 1 when the words name goods that are not classified in the chapter of the stated HS code. */
    record HsDescriptionMismatch() implements Signal {

        @Override
        public String id() {
            return "hs-description-mismatch";
        }

        @Override
        public Reading measure(Subject subject) {
            return GoodsRecords.greatest(subject, 1, Message.of("because.no-known-chapters"), goods -> {
                Trade trade = goods.trade();
                List<GoodsClass> classes = goods.goods().classes();
                if (classes.isEmpty()
                        || Lists.any(classes, each -> each.hsChapters().isEmpty())) {
                    return Reading.notApplicable(Message.of("because.no-class-named"));
                }
                if (trade.hsCode() == null) {
                    return new Reading.Unknown(List.of(Inputs.HS_CODE), 0, 1);
                }
                String stated = trade.hsCode().substring(0, 2);
                List<String> chapters = goods.goods().chapters();
                return Reading.of(
                        chapters.contains(stated) ? 0 : 1, new Chapters(trade, stated, chapters, classIds(classes)));
            });
        }
    }

    /** By which factor the stated value of a unit lies outside what such goods are worth; 1 within. */
    record UnitValueAnomaly() implements Signal {

        @Override
        public String id() {
            return "unit-value-anomaly";
        }

        @Override
        public Reading measure(Subject subject) {
            return GoodsRecords.greatest(
                    subject,
                    Double.POSITIVE_INFINITY,
                    Message.of("because.no-unit-values"),
                    goods -> StatedValue.of(goods).reading(UnitValueAnomaly::reading));
        }

        private static Reading reading(StatedValue stated) {
            UnitValues.Range range = stated.range();
            double atLow = outside(stated.low(), range.floor(), range.ceiling());
            double atHigh = outside(stated.high(), range.floor(), range.ceiling());
            boolean within = stated.low().compareTo(range.ceiling()) <= 0
                    && stated.high().compareTo(range.floor()) >= 0;
            double least = within ? 1 : Math.min(atLow, atHigh);
            return Reading.between(least, Math.max(atLow, atHigh), least, new Price(stated, least));
        }
    }

    /** By which factor the stated weight of a piece lies outside what such goods weigh; 1 within. */
    record QuantityVsWeightMismatch() implements Signal {

        @Override
        public String id() {
            return "quantity-vs-weight-mismatch";
        }

        @Override
        public Reading measure(Subject subject) {
            return GoodsRecords.greatest(
                    subject,
                    Double.POSITIVE_INFINITY,
                    Message.of("because.no-piece-weights"),
                    goods -> goods.trade() instanceof Shipment shipment
                            ? reading(goods, shipment)
                            : Reading.notApplicable(Message.of("because.no-weight")));
        }

        private static Reading reading(TradedGoods goods, Shipment shipment) {
            List<GoodsClass> classes = goods.classes();
            if (classes.isEmpty() && shipment.hsCode() == null) {
                return new Reading.Unknown(List.of(Inputs.HS_CODE), 0, Double.POSITIVE_INFINITY);
            }
            List<GoodsClass.Weight> weights = classes.stream()
                    .map(GoodsClass::weight)
                    .flatMap(Stream::ofNullable)
                    .toList();
            BigDecimal pieces = goods.pieces();
            boolean none = pieces == null ? !goods.piecesOpen() : pieces.signum() == 0;
            if (weights.isEmpty() || weights.size() < classes.size() || none) {
                return Reading.notApplicable(Message.of("because.no-piece-weight"));
            }
            if (shipment.weightKg() == null || pieces == null) {
                return new Reading.Unknown(List.of(Inputs.WEIGHT), 0, Double.POSITIVE_INFINITY);
            }
            BigDecimal least = weights.stream()
                    .map(GoodsClass.Weight::least)
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
            BigDecimal most = weights.stream()
                    .map(GoodsClass.Weight::most)
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            BigDecimal piece = shipment.weightKg().divide(pieces, MathContext.DECIMAL128);
            double factor = outside(piece, least, most);
            return Reading.of(factor, new PieceWeight(shipment, piece, least, most, classIds(classes), factor));
        }
    }

    /** By which factor a value lies outside a range; 1 within, without limit for zero. */
    private static double outside(BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value.compareTo(most) > 0) {
            return value.divide(most, MathContext.DECIMAL128).doubleValue();
        }
        if (value.compareTo(least) >= 0) {
            return 1;
        }
        return value.signum() == 0
                ? Double.POSITIVE_INFINITY
                : least.divide(value, MathContext.DECIMAL128).doubleValue();
    }

    static List<String> words(List<Hit> hits) {
        return hits.isEmpty()
                ? List.of()
                : hits.stream().map(Hit::words).distinct().toList();
    }

    static List<String> classIds(List<GoodsClass> classes) {
        return Lists.map(classes, GoodsClass::id);
    }

    record Battlefield(Trade trade, List<String> words) implements Evidence {
        @Override
        public Message message() {
            return words.isEmpty()
                    ? Message.of("battlefield-goods.none")
                    : Message.of("battlefield-goods")
                            .with("record", TradedGoods.named(trade))
                            .with("words", Say.quoted(words));
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(trade));
        }
    }

    record Models(Trade trade, List<Hit> models) implements Evidence {
        private static Message model(Hit hit) {
            Message words = Message.of("quoted").with("text", hit.words());
            return hit.brand() == null
                    ? words
                    : Message.of("sensitive-model-match.brand")
                            .with("model", words)
                            .with("brand", hit.brand());
        }

        @Override
        public Message message() {
            return models.isEmpty()
                    ? Message.of("sensitive-model-match.none")
                    : Message.of("sensitive-model-match")
                            .with("record", TradedGoods.named(trade))
                            .with(
                                    "models",
                                    new Message.Joined(
                                            "list",
                                            models.stream()
                                                    .map(Models::model)
                                                    .distinct()
                                                    .toList()));
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(trade));
        }
    }

    record Listed(
            Trade trade,
            String code,
            @Nullable String tier,
            @Nullable String description) implements Evidence {
        @Override
        public Message message() {
            return tier == null
                    ? Message.of("chpl-goods.none")
                    : Message.of("chpl-goods")
                            .with("record", TradedGoods.named(trade))
                            .with("code", code)
                            .with("tier", tier)
                            .with(
                                    "description",
                                    new Message.Named("listed-goods." + code, String.valueOf(description)));
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(trade));
        }
    }

    record Chapters(Trade trade, String stated, List<String> chapters, List<String> classes) implements Evidence {
        @Override
        public Message message() {
            Message.Keyed message = chapters.contains(stated)
                    ? Message.of("hs-description-mismatch.match")
                    : Message.of("hs-description-mismatch").with("chapters", Say.either(chapters));
            return message.with("record", TradedGoods.named(trade))
                    .with("stated", stated)
                    .with("classes", Say.classes(classes));
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(trade));
        }
    }

    record Price(StatedValue stated, double factor) implements Evidence {
        @Override
        public Message message() {
            UnitValues.Range range = stated.range();
            return Message.of("unit-value-anomaly")
                    .with("record", TradedGoods.named(stated.trade()))
                    .with("value", Say.usd(stated.low()))
                    .with("classes", Say.classes(range.classes()))
                    .with("range", Say.range(Say.usd(range.floor()), Say.usd(range.ceiling())))
                    .with("ending", Say.endingOutside(factor));
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(stated.trade()));
        }
    }

    record PieceWeight(
            Shipment shipment, BigDecimal piece, BigDecimal least, BigDecimal most, List<String> classes, double factor)
            implements Evidence {
        @Override
        public Message message() {
            return Message.of("quantity-vs-weight-mismatch")
                    .with("record", TradedGoods.named(shipment))
                    .with("piece", Say.ratio(piece.doubleValue()))
                    .with("classes", Say.classes(classes))
                    .with("least", Say.number(least))
                    .with("most", Say.number(most))
                    .with("ending", Say.endingOutside(factor));
        }

        @Override
        public List<Cited> facts() {
            return List.of(Trades.cite(shipment));
        }
    }
}
