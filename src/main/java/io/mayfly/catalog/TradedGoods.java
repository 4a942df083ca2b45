package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.reference.Dimension;
import io.mayfly.reference.GoodsClass;
import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.UnitOfMeasure;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one trade record says of its goods; its words are looked up once for all signals. */
final class TradedGoods {

    private static final String DRONE = "uav";

    private static final Derived<List<List<TradedGoods>>> ALL = TradedGoods::gathered;

    private final Subject subject;
    private final Trade trade;
    private final Wording goods;
    private final @Nullable Wording beside;
    private final @Nullable Wording use;

    private TradedGoods(Subject subject, Trade trade) {
        this.subject = subject;
        this.trade = trade;
        this.goods = Wording.of(subject, trade.goods());
        this.beside = wording(subject, beside(trade));
        this.use = wording(subject, intendedUse(trade));
    }

    /** The goods of each declaration and then of each shipment once, and of each what may count of it. */
    static List<List<TradedGoods>> all(Subject subject) {
        return subject.derived(ALL);
    }

    private static List<List<TradedGoods>> gathered(Subject subject) {
        List<List<TradedGoods>> all = new ArrayList<>();
        for (List<Declaration> told : Trades.declarations(subject)) {
            all.add(Lists.map(told, trade -> new TradedGoods(subject, trade)));
        }
        for (List<Shipment> told : Trades.shipments(subject)) {
            all.add(Lists.map(told, trade -> new TradedGoods(subject, trade)));
        }
        return Collections.unmodifiableList(all);
    }

    private static @Nullable Wording wording(Subject subject, String text) {
        return text.isEmpty() ? null : Wording.of(subject, text);
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

    Subject subject() {
        return subject;
    }

    /** The record. */
    Trade trade() {
        return trade;
    }

    /** The words of the goods alone. */
    Wording goods() {
        return goods;
    }

    /** Terms in what the goods are: in words, with the model or the brand. */
    List<Hit> described(Kind kind) {
        return and(goods.hits(kind), beside, kind);
    }

    /** Terms in what they are called and said to be for. */
    List<Hit> labelled(Kind kind) {
        return and(described(kind), use, kind);
    }

    private static List<Hit> and(List<Hit> hits, @Nullable Wording more, Kind kind) {
        List<Hit> others = more == null ? List.of() : more.hits(kind);
        if (others.isEmpty() || hits.isEmpty()) {
            return others.isEmpty() ? hits : others;
        }
        List<Hit> all = new ArrayList<>(hits);
        all.addAll(others);
        return all;
    }

    /** Models of the battlefield that it names; the maker and the goods say which "Mini 2" is meant. */
    List<Hit> models() {
        return models(maker() == null ? "" : maker());
    }

    private List<Hit> models(String maker) {
        List<Hit> named = goods.models(maker);
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
        return goods.modelOfSomeMaker()
                || !modelsStated(subject.reference().goodsLexicon().makers()).isEmpty();
    }

    private @Nullable String maker() {
        return trade instanceof Declaration declaration ? declaration.manufacturer() : ((Shipment) trade).brand();
    }

    /** The classes of the goods by words, or else by code. */
    List<GoodsClass> classes() {
        return Lookups.classes(subject, goods, trade.hsCode());
    }

    /** The goods in words together with what they are said to be for. */
    Wording goodsAndUse() {
        return use == null ? goods : Wording.of(subject, (trade.goods() + " " + intendedUse(trade)).strip());
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
    static Message named(Trade trade) {
        return said(trade, trade instanceof Declaration ? "record.declaration" : "record.shipment");
    }

    /** The record in words, to stand within a sentence. */
    static Message within(Trade trade) {
        return said(trade, trade instanceof Declaration ? "record.within.declaration" : "record.within.shipment");
    }

    private static Message said(Trade trade, String key) {
        return trade.date() == null
                ? Message.of(key + ".undated")
                : Message.of(key).with("date", Say.date(trade.date()));
    }
}
