package io.mayfly.catalog;

import io.mayfly.reference.CutText;
import io.mayfly.reference.GoodsClass;
import io.mayfly.reference.GoodsLexicon;
import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.GoodsMention;
import io.mayfly.reference.MarketExits;
import io.mayfly.reference.ReferenceData;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the reference data say of a text: cut into words once, and each table asked once, when some signal wants to know.
 * Threads may ask a table twice, which nobody can see.
 */
final class Wording {

    private static final Memo<Wording> ALL = new Memo<>();

    private final ReferenceData reference;
    private final LocalDate asOf;
    private final CutText text;
    private @Nullable Map<Kind, List<Hit>> hits;
    private @Nullable List<GoodsClass> classes;
    private @Nullable List<String> chapters;
    private @Nullable List<MarketExits.Exit> exits;
    private GoodsWords.@Nullable Told told;
    private @Nullable List<Hit> models;
    private @Nullable Boolean modelOfSomeMaker;

    private Wording(Subject subject, String text) {
        this.reference = subject.reference();
        this.asOf = subject.asOf();
        this.text = CutText.of(text);
    }

    static Wording of(Subject subject, String text) {
        return ALL.of(subject, text, () -> new Wording(subject, text));
    }

    /** The terms of a kind that stand in it. */
    List<Hit> hits(Kind kind) {
        Map<Kind, List<Hit>> found = hits;
        if (found == null) {
            found = lexicon().find(text);
            hits = found;
        }
        return Objects.requireNonNull(found.get(kind));
    }

    /** The models that it names by itself. */
    List<Hit> models() {
        List<Hit> found = models;
        if (found == null) {
            found = List.copyOf(lexicon().findModels(text, ""));
            models = found;
        }
        return found;
    }

    /** The models that it names, with words that hold for all of them. */
    List<Hit> models(String beside) {
        return beside.isEmpty() ? models() : lexicon().findModels(text, beside);
    }

    /** Whether it names a model if the goods are by one of the makers of models. */
    boolean modelOfSomeMaker() {
        Boolean found = modelOfSomeMaker;
        if (found == null) {
            found = lexicon().namesModelOfSomeMaker(text);
            modelOfSomeMaker = found;
        }
        return found;
    }

    /** The classes of goods that its words name. */
    List<GoodsClass> classes() {
        List<GoodsClass> found = classes;
        if (found == null) {
            found = reference.unitValues().classesOf(text);
            classes = found;
        }
        return found;
    }

    /** The chapters of the Harmonized System that such goods belong to, in order. */
    List<String> chapters() {
        List<String> found = chapters;
        if (found == null) {
            found = chapters(classes());
            chapters = found;
        }
        return found;
    }

    private static List<String> chapters(List<GoodsClass> classes) {
        return classes.isEmpty()
                ? List.of()
                : classes.stream()
                        .flatMap(each -> each.hsChapters().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** The announcements of makers that it names, for any market. */
    List<MarketExits.Exit> exits() {
        List<MarketExits.Exit> found = exits;
        if (found == null) {
            found = reference.marketExits().of(text, asOf);
            exits = found;
        }
        return found;
    }

    /** What its words tell of goods. */
    GoodsWords.Told told() {
        GoodsWords.Told found = told;
        if (found == null) {
            found = GoodsWords.Told.of(GoodsMention.of(text));
            told = found;
        }
        return found;
    }

    /** Its parts, where it enumerates goods, as they stand there. */
    List<String> parts() {
        return GoodsMention.parts(text);
    }

    /** The share of its words that say nothing. */
    double vagueness() {
        return lexicon().vagueness(text);
    }

    private GoodsLexicon lexicon() {
        return reference.goodsLexicon();
    }
}
