package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.reference.Dimension;
import io.mayfly.reference.GoodsClass;
import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.UnitOfMeasure;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one trade record says of its goods.
 *
 * @param trade the record
 * @param description what the goods are: in words, with the model or the brand
 * @param label what they are called and said to be for
 */
record TradedGoods(Subject subject, Trade trade, List<String> description, List<String> label) {

    private static final String DRONE = "uav";

    static TradedGoods of(Subject subject, Trade trade) {
        String beside = beside(trade);
        String use = intendedUse(trade);
        List<String> description = beside.isEmpty() ? List.of(trade.goods()) : List.of(trade.goods(), beside);
        if (use.isEmpty()) {
            return new TradedGoods(subject, trade, description, description);
        }
        List<String> label = new ArrayList<>(description);
        label.add(use);
        return new TradedGoods(subject, trade, description, label);
    }

    private static String beside(Trade trade) {
        String beside = trade instanceof Declaration declaration ? declaration.model() : ((Shipment) trade).brand();
        return beside == null ? "" : beside;
    }

    private static String intendedUse(Trade trade) {
        return trade instanceof Declaration declaration && declaration.intendedUse() != null
                ? declaration.intendedUse()
                : "";
    }

    List<Hit> described(Kind kind) {
        return hits(description, kind);
    }

    List<Hit> labelled(Kind kind) {
        return hits(label, kind);
    }

    private List<Hit> hits(List<String> texts, Kind kind) {
        List<Hit> hits = new ArrayList<>();
        for (String text : texts) {
            hits.addAll(Lookups.hits(subject, text, kind));
        }
        return hits;
    }

    /** Models of the battlefield that it names; the maker and the goods say which "Mini 2" is meant. */
    List<Hit> models() {
        return models(maker() == null ? "" : maker());
    }

    private List<Hit> models(String maker) {
        List<Hit> named = Wording.of(subject, trade.goods()).models(maker);
        List<Hit> stated = modelsStated(maker);
        if (stated.isEmpty()) {
            return named;
        }
        List<Hit> found = new ArrayList<>(named);
        found.addAll(stated);
        return found;
    }

    private List<Hit> modelsStated(String maker) {
        return trade instanceof Declaration declaration && declaration.model() != null
                ? Wording.of(subject, declaration.model()).models(maker + " " + trade.goods())
                : List.of();
    }

    /** Whether a maker or a model that is not on record may make it name such a model. */
    boolean modelsOpen() {
        boolean modelOpen = trade instanceof Declaration declaration
                && declaration.model() == null
                && Lists.any(described(Kind.BATTLEFIELD), hit -> DRONE.equals(hit.goodsClass()));
        return modelOpen || (maker() == null && modelOfSomeMaker());
    }

    private boolean modelOfSomeMaker() {
        return Wording.of(subject, trade.goods()).modelOfSomeMaker()
                || !modelsStated(subject.reference().goodsLexicon().makers()).isEmpty();
    }

    private @Nullable String maker() {
        return trade instanceof Declaration declaration ? declaration.manufacturer() : ((Shipment) trade).brand();
    }

    /** The classes of the goods by words, or else by code. */
    List<GoodsClass> classes() {
        return Lookups.classes(subject, trade.goods(), trade.hsCode());
    }

    /** The goods in words together with what they are said to be for. */
    String goodsAndUse() {
        return (trade.goods() + " " + intendedUse(trade)).strip();
    }

    /** How many pieces; {@code null} where that is not told. */
    @Nullable
    BigDecimal pieces() {
        UnitOfMeasure unit = subject.reference().unitValues().unit(trade.unit());
        return trade.quantity() == null || unit == null || unit.dimension() != Dimension.PIECE
                ? null
                : trade.quantity().multiply(unit.factor());
    }

    /** Whether the number of pieces may yet be told. */
    boolean piecesOpen() {
        return trade.quantity() == null || trade.unit() == null;
    }

    /** The record in words, to begin a sentence with. */
    static String named(Trade trade) {
        String what = trade instanceof Declaration ? "declaration" : "shipment";
        return trade.date() == null ? "A " + what + " without a date" : "The " + what + " of " + Say.date(trade.date());
    }
}
