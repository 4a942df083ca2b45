package io.mayfly.catalog;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Trade;
import io.mayfly.reference.Activities;
import io.mayfly.reference.GoodsClass;
import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.MarketExits;
import io.mayfly.reference.UnitValues;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reference data say of the words in a dossier, looked up once however many signals ask. */
final class Lookups {

    private static final Memo<List<GoodsClass>> CLASSES_OF_CODES = new Memo<>();
    private static final Memo<Activities.Meanings> ACTIVITIES = new Memo<>();

    private Lookups() {}

    /** The terms of a kind that stand in a text. */
    static List<Hit> hits(Subject subject, String text, Kind kind) {
        return Wording.of(subject, text).hits(kind);
    }

    /** The classes of goods by words, or else by code. */
    static List<GoodsClass> classes(Subject subject, String goods, @Nullable String hsCode) {
        return classes(subject, Wording.of(subject, goods), hsCode);
    }

    /** The classes of goods by words, or else by code. */
    static List<GoodsClass> classes(Subject subject, Wording goods, @Nullable String hsCode) {
        List<GoodsClass> byWords = goods.classes();
        return byWords.isEmpty() && hsCode != null
                ? CLASSES_OF_CODES.of(
                        subject, hsCode, () -> subject.reference().unitValues().classesOfCode(hsCode))
                : byWords;
    }

    /** What a quantity of goods is worth; {@code null} where no class matches, or none whose values are in that unit. */
    static UnitValues.@Nullable Range worth(
            Subject subject, Wording goods, @Nullable String hsCode, BigDecimal quantity, @Nullable String unit) {
        return subject.reference().unitValues().of(classes(subject, goods, hsCode), quantity, unit);
    }

    /** What the stated quantity of the goods of a trade is worth; {@code null} as above, and where none is stated. */
    static UnitValues.@Nullable Range worth(Subject subject, Trade trade) {
        return trade.quantity() == null
                ? null
                : worth(subject, Wording.of(subject, trade.goods()), trade.hsCode(), trade.quantity(), trade.unit());
    }

    /** What is known of an activity. */
    static Activities.Meanings meanings(
            Subject subject, @Nullable String scheme, @Nullable String code, @Nullable String text) {
        return ACTIVITIES.of(
                subject,
                Memo.key(scheme, code, text),
                () -> subject.reference().activities().of(scheme, code, text));
    }

    /** What is known of an activity. */
    static Activities.Meanings meanings(Subject subject, Activity activity) {
        return meanings(subject, activity.scheme(), activity.code(), activity.text());
    }

    /** The announcements of makers that a text names, for any market. */
    static List<MarketExits.Exit> exits(Subject subject, String text) {
        return Wording.of(subject, text).exits();
    }
}
