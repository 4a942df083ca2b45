package io.mayfly.score;

import io.mayfly.dossier.SubjectKind;
import io.mayfly.json.Cursor;
import io.mayfly.json.Names;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a scorecard piece by piece, so that an author sees every mistake at once. */
final class ScorecardReader {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> STRENGTHS = List.of("weak", "medium", "strong", EntryRules.CONTEXT);

    private ScorecardReader() {}

    static Scorecard read(Cursor root, @Nullable Set<String> signals) {
        if (root.number("formatVersion").compareTo(BigDecimal.ONE) != 0) {
            root.problem("formatVersion", "1, the only version of the format");
        }
        Scorecard card = new Scorecard(
                1,
                id(root, "id"),
                root.text("version"),
                root.text("title"),
                root.text("description"),
                base(root.object("base")),
                each(root, "bands", ScorecardReader::bandStart),
                refusal(root.object("refusal")),
                each(root, "notEligible", ScorecardReader::notEligible),
                each(root, "families", ScorecardReader::family),
                each(root, "signals", ScorecardReader::entry),
                each(root, "gates", ScorecardReader::gate),
                each(root, "typologies", ScorecardReader::typology),
                bonusCap(root.object("bonusCap")),
                NotesReader.read(root),
                each(root, "cases", CaseReader::read));
        checkWhole(root);
        root.noOtherFields();
        new ScorecardRules(card, root, signals).check();
        root.throwIfAny();
        return card;
    }

    /** What only a card that extends another may say; who misspells it is told that there is such a field. */
    private static void checkWhole(Cursor root) {
        if (root.optionalText("extends") == null && root.has("drop")) {
            root.problem("drop", "no drop: only a card that extends another leaves something out");
        }
        root.list("drop");
    }

    private static Scorecard.Base base(Cursor at) {
        Scorecard.Base base = new Scorecard.Base(points(at, "points"), at.text("rationale"), at.text("source"));
        at.noOtherFields();
        return base;
    }

    private static Scorecard.BandStart bandStart(Cursor at) {
        Scorecard.BandStart start = new Scorecard.BandStart(
                constant(at, "band", at.text("band"), Band.values(), Band::name), points(at, "from"));
        at.noOtherFields();
        return start;
    }

    private static Scorecard.RefusalRule refusal(Cursor at) {
        BigDecimal coverage = at.number("minimumExpectedCoverage");
        if (coverage.signum() < 0 || coverage.compareTo(BigDecimal.ONE) > 0 || coverage.scale() > 3) {
            at.problem("minimumExpectedCoverage", "a number from 0 to 1 with at most three decimals");
        }
        Scorecard.RefusalRule rule =
                new Scorecard.RefusalRule(points(at, "totalBelow"), coverage, at.text("rationale"), at.text("source"));
        at.noOtherFields();
        return rule;
    }

    private static Scorecard.NotEligible notEligible(Cursor at) {
        Scorecard.NotEligible rule =
                new Scorecard.NotEligible(subjectKind(at, "subjectKind", at.text("subjectKind")), at.text("reason"));
        at.noOtherFields();
        return rule;
    }

    private static Scorecard.Family family(Cursor at) {
        Points cap = at.has("cap") ? points(at, "cap") : null;
        Points floor = at.has("floor") ? points(at, "floor") : null;
        boolean neutral = at.mark("neutral");
        if ((cap != null ? 1 : 0) + (floor != null ? 1 : 0) + (neutral ? 1 : 0) != 1) {
            at.problem(
                    "either a cap, for aggravating signals, or a floor, for mitigating ones, or \"neutral\": true, for"
                            + " context without points");
        }
        if (cap != null && cap.tenths() < 0) {
            at.problem("cap", "0 points or more");
        }
        if (floor != null && floor.tenths() > 0) {
            at.problem("floor", "0 points or fewer");
        }
        Scorecard.Family family = new Scorecard.Family(
                id(at, "id"), at.text("title"), cap, floor, neutral, at.text("rationale"), at.text("source"));
        at.noOtherFields();
        return family;
    }

    private static Scorecard.Entry entry(Cursor at) {
        String strength = at.text("strength");
        if (!STRENGTHS.contains(strength)) {
            at.problem("strength", Names.oneOf("", STRENGTHS, strength));
        }
        Cursor curve = at.optionalObject("curve");
        Cursor valid = at.optionalObject("valid");
        Scorecard.Entry entry = new Scorecard.Entry(
                id(at, "id"),
                at.text("family"),
                at.text("title"),
                at.text("unit"),
                strength,
                at.list("expectedFor").stream()
                        .map(kind -> subjectKind(kind, null, kind.asText()))
                        .toList(),
                at.has("change")
                        ? constant(at, "change", at.text("change"), Changeability.values(), ScorecardReader::lower)
                        : null,
                valid == null ? null : validity(valid),
                curve == null ? null : curve(curve),
                at.has("unknownPoints") ? points(at, "unknownPoints") : null,
                at.text("rationale"),
                at.text("source"),
                at.text("falsePositives"));
        at.noOtherFields();
        return entry;
    }

    private static @Nullable Validity validity(Cursor at) {
        LocalDate from = at.has("from") ? day(at, "from") : null;
        LocalDate to = at.has("to") ? day(at, "to") : null;
        at.noOtherFields();
        try {
            return new Validity(from, to);
        } catch (IllegalArgumentException e) {
            at.problem(String.valueOf(e.getMessage()));
            return null;
        }
    }

    static LocalDate day(Cursor at, String name) {
        String text = at.text(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            at.problem(name, "a day such as 2023-07-24");
            return LocalDate.EPOCH;
        }
    }

    private static Curve curve(Cursor at) {
        Curve.Scale scale = constant(at, "scale", at.text("scale"), Curve.Scale.values(), ScorecardReader::lower);
        Curve.Direction direction =
                constant(at, "direction", at.text("direction"), Curve.Direction.values(), ScorecardReader::lower);
        List<Curve.Knot> knots = new ArrayList<>();
        for (Cursor item : at.list("knots")) {
            List<Cursor> pair = item.items();
            if (pair.size() == 2) {
                knots.add(new Curve.Knot(
                        pair.get(0).asNumber(), points(pair.get(1), pair.get(1).asNumber())));
            } else {
                item.problem("a knot: a list of a reading and its points");
            }
        }
        if (knots.isEmpty()) {
            at.problem("knots", "at least one knot: a list of a reading and its points");
            knots.add(new Curve.Knot(BigDecimal.ONE, Points.ZERO));
        }
        at.noOtherFields();
        return new Curve(scale, direction, knots);
    }

    private static Scorecard.Gate gate(Cursor at) {
        Scorecard.Gate gate = new Scorecard.Gate(
                id(at, "id"),
                at.text("title"),
                threshold(at.object("when")),
                targets(at),
                at.text("rationale"),
                at.text("source"));
        at.noOtherFields();
        return gate;
    }

    private static List<String> targets(Cursor at) {
        List<String> targets = at.list("setsAside").stream().map(Cursor::asText).toList();
        if (targets.isEmpty()) {
            at.problem("setsAside", "a list with the id of at least one signal");
        }
        return targets;
    }

    private static Scorecard.Typology typology(Cursor at) {
        Points bonus = points(at, "bonus");
        if (bonus.tenths() < 0) {
            at.problem("bonus", "0 points or more");
        }
        Scorecard.Typology typology = new Scorecard.Typology(
                id(at, "id"),
                at.text("title"),
                bonus,
                condition(at.object("when")),
                at.text("rationale"),
                at.text("source"));
        at.noOtherFields();
        return typology;
    }

    private static Condition condition(Cursor at) {
        if (at.has("all")) {
            return closed(at, new Condition.All(conditions(at, "all")));
        }
        if (at.has("any")) {
            return closed(at, new Condition.Any(conditions(at, "any")));
        }
        if (at.has("not")) {
            return closed(at, new Condition.Not(threshold(at.object("not"))));
        }
        return threshold(at);
    }

    private static List<Condition> conditions(Cursor at, String name) {
        List<Condition> conditions = each(at, name, ScorecardReader::condition);
        if (conditions.isEmpty()) {
            at.problem(name, "at least one condition");
        }
        return conditions;
    }

    private static Condition.Threshold threshold(Cursor at) {
        BigDecimal atLeast = at.optionalNumber("atLeast");
        BigDecimal atMost = at.optionalNumber("atMost");
        if ((atLeast == null) == (atMost == null)) {
            at.problem("either atLeast or atMost, or one of all, any, not");
        }
        return closed(at, new Condition.Threshold(at.text("signal"), atLeast, atMost));
    }

    private static Scorecard.BonusCap bonusCap(Cursor at) {
        Points points = points(at, "points");
        if (points.tenths() < 0) {
            at.problem("points", "0 points or more");
        }
        Scorecard.BonusCap cap = new Scorecard.BonusCap(points, at.text("rationale"), at.text("source"));
        at.noOtherFields();
        return cap;
    }

    static <T> T closed(Cursor at, T value) {
        at.noOtherFields();
        return value;
    }

    static <T> List<T> each(Cursor at, String name, Function<Cursor, T> reader) {
        return at.list(name).stream().map(item -> reader.apply(item.asObject())).toList();
    }

    static String id(Cursor at, String name) {
        String id = at.text(name);
        if (!id.isEmpty() && !KEBAB.matcher(id).matches()) {
            at.problem(name, "a name in kebab case, such as recent-registration");
        }
        return id;
    }

    static Points points(Cursor at, String name) {
        return points(at.number(name), expected -> at.problem(name, expected));
    }

    private static Points points(Cursor at, BigDecimal number) {
        return points(number, at::problem);
    }

    private static Points points(BigDecimal number, java.util.function.Consumer<String> problem) {
        try {
            return Points.of(number);
        } catch (ArithmeticException | IllegalArgumentException e) {
            problem.accept("points from -1000 to 1000 with at most one decimal");
            return Points.ZERO;
        }
    }

    private static SubjectKind subjectKind(Cursor at, @Nullable String name, String text) {
        return constant(at, name, text, SubjectKind.values(), ScorecardReader::lower);
    }

    static <E extends Enum<E>> E constant(
            Cursor at, @Nullable String name, String text, E[] values, Function<E, String> form) {
        for (E value : values) {
            if (form.apply(value).equals(text)) {
                return value;
            }
        }
        String expected = Names.oneOf("", Arrays.stream(values).map(form).toList(), text);
        if (name == null) {
            at.problem(expected);
        } else {
            at.problem(name, expected);
        }
        return values[0];
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
