package io.mayfly.catalog;

import io.mayfly.dossier.Activity;
import io.mayfly.reference.Activities;
import io.mayfly.reference.GoodsClass;
import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.GoodsMention;
import io.mayfly.reference.MarketExits;
import io.mayfly.reference.UnitValues;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the reference data say of the words in a dossier, looked up once however many signals ask. */
final class Lookups {

    private static final Memo<Map<Kind, List<Hit>>> TERMS = new Memo<>();
    private static final Memo<List<Hit>> MODELS = new Memo<>();
    private static final Memo<List<GoodsClass>> CLASSES = new Memo<>();
    private static final Memo<List<GoodsClass>> CLASSES_OF_CODES = new Memo<>();
    private static final Memo<Optional<UnitValues.Range>> WORTHS = new Memo<>();
    private static final Memo<Optional<Activities.Fit>> FITS = new Memo<>();
    private static final Memo<Set<Activities.Line>> LINES = new Memo<>();
    private static final Memo<List<MarketExits.Exit>> EXITS = new Memo<>();
    private static final Memo<GoodsMention> MENTIONS = new Memo<>();

    private Lookups() {}

    /** The terms of a kind that stand in a text. */
    static List<Hit> hits(Subject subject, String text, Kind kind) {
        return Objects.requireNonNull(
                TERMS.of(subject, text, () -> subject.reference().goodsLexicon().find(text))
                        .get(kind));
    }

    /** The models that a list of models names, with words that hold for all of them. */
    static List<Hit> models(Subject subject, String models, String beside) {
        return MODELS.of(
                subject,
                Memo.key(models, beside),
                () -> subject.reference().goodsLexicon().findModels(models, beside));
    }

    /** The classes of goods by words, or else by code. */
    static List<GoodsClass> classes(Subject subject, String goods, @Nullable String hsCode) {
        UnitValues values = subject.reference().unitValues();
        List<GoodsClass> byWords = CLASSES.of(subject, goods, () -> values.classesOf(goods));
        return byWords.isEmpty() && hsCode != null
                ? CLASSES_OF_CODES.of(subject, hsCode, () -> values.classesOf("", hsCode))
                : byWords;
    }

    /** What a quantity of goods is worth; {@code null} where no class matches, or none whose values are in that unit. */
    static UnitValues.@Nullable Range worth(
            Subject subject, String goods, @Nullable String hsCode, BigDecimal quantity, @Nullable String unit) {
        UnitValues values = subject.reference().unitValues();
        return WORTHS.of(
                        subject,
                        Memo.key(goods, hsCode, quantity.toString(), unit),
                        () -> Optional.ofNullable(values.of(goods, hsCode, quantity, unit)))
                .orElse(null);
    }

    /** Whether goods of a chapter go with an activity; {@code null} where that cannot be told. */
    static Activities.@Nullable Fit fit(Subject subject, Activity activity, String chapter) {
        Activities table = subject.reference().activities();
        return FITS.of(
                        subject,
                        Memo.key(activity.scheme(), activity.code(), activity.text(), chapter),
                        () -> Optional.ofNullable(
                                table.fit(activity.scheme(), activity.code(), activity.text(), chapter)))
                .orElse(null);
    }

    /** The lines of business that an activity is. */
    static Set<Activities.Line> lines(
            Subject subject, @Nullable String scheme, @Nullable String code, @Nullable String text) {
        return LINES.of(
                subject,
                Memo.key(scheme, code, text),
                () -> subject.reference().activities().lines(scheme, code, text));
    }

    /** The announcements of makers that a text names, for any market. */
    static List<MarketExits.Exit> exits(Subject subject, String text) {
        return EXITS.of(subject, text, () -> subject.reference().marketExits().of(text, subject.asOf()));
    }

    /** What the words of a description do. */
    static GoodsMention mention(Subject subject, String text) {
        return MENTIONS.of(subject, text, () -> GoodsMention.of(text));
    }
}
