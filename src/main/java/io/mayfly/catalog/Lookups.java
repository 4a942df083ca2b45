package io.mayfly.catalog;

import io.mayfly.dossier.Activity;
import io.mayfly.reference.Activities;
import io.mayfly.reference.GoodsClass;
import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.GoodsMention;
import io.mayfly.reference.MarketExits;
import io.mayfly.reference.UnitValues;
import io.mayfly.signal.Derived;
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

    private Lookups() {}

    /** The terms of a kind that stand in a text. */
    static List<Hit> hits(Subject subject, String text, Kind kind) {
        return Objects.requireNonNull(subject.derived(new Terms(text)).get(kind));
    }

    /** The models that a list of models names, with words that hold for all of them. */
    static List<Hit> models(Subject subject, String models, String beside) {
        return subject.derived(new Models(models, beside));
    }

    /** The classes of goods by words, or else by code. */
    static List<GoodsClass> classes(Subject subject, String goods, @Nullable String hsCode) {
        return subject.derived(new Classes(goods, hsCode));
    }

    /** What a quantity of goods is worth; {@code null} where no class matches, or none whose values are in that unit. */
    static UnitValues.@Nullable Range worth(
            Subject subject, String goods, @Nullable String hsCode, BigDecimal quantity, @Nullable String unit) {
        return subject.derived(new Valued(goods, hsCode, quantity, unit)).orElse(null);
    }

    /** Whether goods of a chapter go with an activity; {@code null} where that cannot be told. */
    static Activities.@Nullable Fit fit(Subject subject, Activity activity, String chapter) {
        return subject.derived(new Fits(activity, chapter)).orElse(null);
    }

    /** The lines of business that an activity is. */
    static Set<Activities.Line> lines(
            Subject subject, @Nullable String scheme, @Nullable String code, @Nullable String text) {
        return subject.derived(new LinesOf(scheme, code, text));
    }

    /** The announcements of makers that a text names, for any market. */
    static List<MarketExits.Exit> exits(Subject subject, String text) {
        return subject.derived(new Exits(text));
    }

    /** What the words of a description do. */
    static GoodsMention mention(Subject subject, String text) {
        return subject.derived(new Mention(text));
    }

    private record Exits(String text) implements Derived<List<MarketExits.Exit>> {
        @Override
        public List<MarketExits.Exit> from(Subject subject) {
            return subject.reference().marketExits().of(text, subject.asOf());
        }
    }

    private record Mention(String text) implements Derived<GoodsMention> {
        @Override
        public GoodsMention from(Subject subject) {
            return GoodsMention.of(text);
        }
    }

    private record Terms(String text) implements Derived<Map<Kind, List<Hit>>> {
        @Override
        public Map<Kind, List<Hit>> from(Subject subject) {
            return subject.reference().goodsLexicon().find(text);
        }
    }

    private record Models(String models, String beside) implements Derived<List<Hit>> {
        @Override
        public List<Hit> from(Subject subject) {
            return subject.reference().goodsLexicon().findModels(models, beside);
        }
    }

    private record Classes(String goods, @Nullable String hsCode) implements Derived<List<GoodsClass>> {
        @Override
        public List<GoodsClass> from(Subject subject) {
            return subject.reference().unitValues().classesOf(goods, hsCode);
        }
    }

    private record Fits(Activity activity, String chapter) implements Derived<Optional<Activities.Fit>> {
        @Override
        public Optional<Activities.Fit> from(Subject subject) {
            Activities table = subject.reference().activities();
            return Optional.ofNullable(table.fit(activity.scheme(), activity.code(), activity.text(), chapter));
        }
    }

    private record LinesOf(
            @Nullable String scheme,
            @Nullable String code,
            @Nullable String text) implements Derived<Set<Activities.Line>> {
        @Override
        public Set<Activities.Line> from(Subject subject) {
            return subject.reference().activities().lines(scheme, code, text);
        }
    }

    private record Valued(
            String goods,
            @Nullable String hsCode,
            BigDecimal quantity,
            @Nullable String unit) implements Derived<Optional<UnitValues.Range>> {
        @Override
        public Optional<UnitValues.Range> from(Subject subject) {
            return Optional.ofNullable(subject.reference().unitValues().of(goods, hsCode, quantity, unit));
        }
    }
}
