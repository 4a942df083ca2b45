package io.mayfly.score;

import io.mayfly.json.Cursor;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Names;
import io.mayfly.json.Outline;
import io.mayfly.json.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads scorecards, in JSON or YAML, whole ones and ones that extend another. The form is described in
 * {@code docs/scorecard.md} and by the schema in {@code docs/scorecard.schema.json}. Immutable.
 */
public final class Scorecards {

    /** How the parts of scorecards are told apart where one is laid over another or held against it. */
    static final Outline OUTLINE = new Outline(
            Map.of(
                    "families", "id",
                    "signals", "id",
                    "gates", "id",
                    "typologies", "id",
                    "cases", "id",
                    "bands", "band",
                    "notEligible", "subjectKind"),
            Set.of("base", "refusal", "bonusCap", "curve", "expect"),
            Map.of("refusal", "bands"));

    private static final String STANDARD = "standard";

    /** A stack of cards higher than this is a mistake, or a trap. */
    private static final int MOST_LAYERS = 20;

    private final @Nullable Set<String> signals;
    private final Function<String, @Nullable String> bases;

    private Scorecards(@Nullable Set<String> signals, Function<String, @Nullable String> bases) {
        this.signals = signals;
        this.bases = bases;
    }

    /** {@return a reader of cards for any signals, which knows {@code standard} as the only card to extend} */
    public static Scorecards standard() {
        return new Scorecards(null, name -> null);
    }

    /**
     * Asks that cards are meant for certain signals: each must have its entry and each entry its signal.
     *
     * @param ids the ids of the signals
     * @return a reader that asks for it
     */
    public Scorecards withSignals(Collection<String> ids) {
        return new Scorecards(Set.copyOf(ids), bases);
    }

    /**
     * Lets cards extend others than the standard one.
     *
     * @param texts the text of the card of a name, which may extend another; {@code null} where there is none. JSON where its
     *     first character is a brace, else YAML. It is not asked for {@code standard}
     * @return a reader that asks there
     */
    public Scorecards withBases(Function<String, @Nullable String> texts) {
        return new Scorecards(signals, texts);
    }

    /**
     * Reads a scorecard.
     *
     * @param json the text of one JSON document
     * @return the scorecard; where the text extends another card, what comes of both, which says so in its notes
     * @throws InvalidDocumentException with every mistake in it, each located by a JSON pointer
     */
    public Scorecard read(String json) {
        return read(Cursor.parse(json), List.of(), signals);
    }

    /**
     * Reads a scorecard written in YAML.
     *
     * @param yaml the text of one YAML document that says no more than JSON can
     * @return the scorecard; where the text extends another card, what comes of both, which says so in its notes
     * @throws InvalidDocumentException with every mistake in it, each located by a JSON pointer and a line
     * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not on the class path
     */
    public Scorecard readYaml(String yaml) {
        return read(Cursor.parseYaml(yaml), List.of(), signals);
    }

    private Scorecard read(Cursor root, List<String> over, @Nullable Set<String> forSignals) {
        if (!root.has("extends")) {
            return ScorecardReader.read(root, forSignals == null ? null : new TreeSet<>(forSignals));
        }
        Scorecard base = base(root, root.text("extends"), over);
        checkHead(root, base);
        Cursor merged = root.over(base.withNotes(base.notes().inherited()), OUTLINE);
        Scorecard card = ScorecardReader.read(merged, forSignals == null ? null : new TreeSet<>(forSignals));
        root.throwIfAny();
        List<CardNotes.Origin> origins = new ArrayList<>(List.of(CardNotes.Origin.of(base)));
        origins.addAll(base.notes().madeFrom());
        return card.withNotes(card.notes().withMadeFrom(origins));
    }

    private static void checkHead(Cursor root, Scorecard base) {
        root.number("formatVersion");
        boolean sameId = root.text("id").equals(base.id());
        if (root.text("version").equals(base.version()) && sameId) {
            root.problem("version", "another version than that of the base, which has the same id");
        }
        if (root.has("madeFrom")) {
            root.problem("madeFrom", "no madeFrom: it is worked out from what is extended");
        }
    }

    private Scorecard base(Cursor root, String name, List<String> over) {
        if (name.equals(STANDARD)) {
            return Scorecard.standard();
        }
        List<String> path = new ArrayList<>(over);
        path.add(name);
        String text =
                root.flawed("extends") || over.contains(name) || path.size() > MOST_LAYERS ? null : bases.apply(name);
        if (text != null) {
            return base(name, text, path);
        }
        if (!root.flawed("extends")) {
            root.problem("extends", expected(name, over, path));
        }
        root.throwIfAny();
        throw new IllegalStateException("no problem was noted with the base " + name);
    }

    private static String expected(String name, List<String> over, List<String> path) {
        if (over.contains(name)) {
            return "a card that does not in the end extend itself, as in " + String.join(" > ", path);
        }
        if (path.size() > MOST_LAYERS) {
            return "at most " + MOST_LAYERS + " cards, each extending the next";
        }
        String nearest = Names.nearest(List.of(STANDARD), name);
        return "standard, or the name of a card that is given as a base"
                + (nearest == null ? "" : "; the nearest is " + nearest);
    }

    private Scorecard base(String name, String text, List<String> path) {
        try {
            boolean json = text.stripLeading().startsWith("{") || text.startsWith("\ufeff{");
            return read(json ? Cursor.parse(text) : Cursor.parseYaml(text), path, null);
        } catch (InvalidDocumentException e) {
            throw new InvalidDocumentException(e.problems().stream()
                    .map(problem ->
                            new Problem("/extends", '"' + name + '"', "a card without mistakes; in it " + problem))
                    .toList());
        }
    }
}
