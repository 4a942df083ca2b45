package io.mayfly.score;

import io.mayfly.dossier.SubjectKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes small scorecards for tests. Starts with a base of 10, the usual bands and no refusal for want of coverage. */
public final class CardBuilder {

    private static final String WHY = "for a test";

    private String base = "10";
    private List<String> bandStarts = List.of("0", "21", "41", "71");
    private String totalBelow = "41";
    private String minimumCoverage = "0";
    private String bonusCap = "12";
    private final List<Scorecard.NotEligible> notEligible = new ArrayList<>();
    private final List<Scorecard.Family> families = new ArrayList<>();
    private final List<Scorecard.Entry> signals = new ArrayList<>();
    private final List<Scorecard.Gate> gates = new ArrayList<>();
    private final List<Scorecard.Typology> typologies = new ArrayList<>();

    public static CardBuilder card() {
        return new CardBuilder();
    }

    /** Two aggravating families, one mitigating, a gate and a typology. */
    public static CardBuilder sample() {
        return card().cap("newness", "20")
                .cap("volume", "24")
                .floor("standing", "-30")
                .signal("young", "newness", falling("6", "16", "36", "0"), SubjectKind.COMPANY)
                .signal("big", "volume", log("1", "0", "100", "30"), SubjectKind.COMPANY)
                .signal("old", "standing", falling("2", "0", "5", "-21"))
                .gate("old-explains-big", "old", "5", "big")
                .typology(
                        "young-giant",
                        "6",
                        all(atMost("young", "18"), any(atLeast("big", "10"), atLeast("big", "20")), not("old", "3")));
    }

    public CardBuilder base(String points) {
        base = points;
        return this;
    }

    public CardBuilder bands(String low, String elevated, String high) {
        bandStarts = List.of("0", low, elevated, high);
        return this;
    }

    public CardBuilder refusal(String newTotalBelow, String newMinimumCoverage) {
        totalBelow = newTotalBelow;
        minimumCoverage = newMinimumCoverage;
        return this;
    }

    public CardBuilder notFor(SubjectKind kind) {
        notEligible.add(new Scorecard.NotEligible(kind, "not meant for " + kind));
        return this;
    }

    public CardBuilder cap(String id, String points) {
        families.add(new Scorecard.Family(id, id, points(points), null, false, WHY, WHY));
        return this;
    }

    public CardBuilder floor(String id, String points) {
        families.add(new Scorecard.Family(id, id, null, points(points), false, WHY, WHY));
        return this;
    }

    public CardBuilder neutral(String id) {
        families.add(new Scorecard.Family(id, id, null, null, true, WHY, WHY));
        return this;
    }

    /** A signal of a neutral family. */
    public CardBuilder context(String id, String family) {
        signals.add(new Scorecard.Entry(
                id, family, "The " + id, "number", "context", List.of(), null, null, WHY, WHY, WHY));
        return this;
    }

    public CardBuilder signal(String id, String family, Curve curve, SubjectKind... expectedFor) {
        return signal(id, family, curve, null, expectedFor);
    }

    public CardBuilder signal(
            String id, String family, Curve curve, @Nullable String unknownPoints, SubjectKind... expectedFor) {
        signals.add(new Scorecard.Entry(
                id,
                family,
                "The " + id,
                "number",
                "weak",
                List.of(expectedFor),
                curve,
                unknownPoints == null ? null : points(unknownPoints),
                WHY,
                WHY,
                WHY));
        return this;
    }

    /** Says of the last signal whether it can be changed. */
    public CardBuilder takes(Changeability change) {
        int last = signals.size() - 1;
        signals.set(last, with(signals.get(last), change, null));
        return this;
    }

    /** Dates the last signal. */
    public CardBuilder valid(@Nullable String from, @Nullable String to) {
        int last = signals.size() - 1;
        Validity valid =
                new Validity(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        signals.set(last, with(signals.get(last), signals.get(last).change(), valid));
        return this;
    }

    private static Scorecard.Entry with(
            Scorecard.Entry entry, @Nullable Changeability change, @Nullable Validity valid) {
        return new Scorecard.Entry(
                entry.id(),
                entry.family(),
                entry.title(),
                entry.unit(),
                entry.strength(),
                entry.expectedFor(),
                change,
                valid,
                entry.curve(),
                entry.unknownPoints(),
                entry.rationale(),
                entry.source(),
                entry.falsePositives());
    }

    /** A signal worth its reading in points, from 0 to a limit. */
    public CardBuilder counted(String id, String family, String most, SubjectKind... expectedFor) {
        return signal(id, family, rising("0", "0", most, most), expectedFor);
    }

    public CardBuilder gate(String id, String source, String atLeast, String... targets) {
        return gate(id, atLeast(source, atLeast), targets);
    }

    public CardBuilder gate(String id, Condition.Threshold when, String... targets) {
        gates.add(new Scorecard.Gate(id, id, when, List.of(targets), WHY, WHY));
        return this;
    }

    public CardBuilder typology(String id, String bonus, Condition when) {
        typologies.add(new Scorecard.Typology(id, id, points(bonus), when, WHY, WHY));
        return this;
    }

    public CardBuilder bonusCap(String points) {
        bonusCap = points;
        return this;
    }

    public Scorecard build() {
        List<Scorecard.BandStart> bands = new ArrayList<>();
        Iterator<String> starts = bandStarts.iterator();
        for (Band band : Band.values()) {
            bands.add(new Scorecard.BandStart(band, points(starts.next())));
        }
        return new Scorecard(
                1,
                "test",
                "1.0",
                "A test",
                WHY,
                new Scorecard.Base(points(base), WHY, WHY),
                bands,
                new Scorecard.RefusalRule(points(totalBelow), new BigDecimal(minimumCoverage), WHY, WHY),
                notEligible,
                families,
                signals,
                gates,
                typologies,
                new Scorecard.BonusCap(points(bonusCap), WHY, WHY));
    }

    public static Points points(String decimal) {
        return Points.of(new BigDecimal(decimal));
    }

    /** Knots as reading, points, reading, points and so on. */
    public static Curve rising(String... knots) {
        return curve(Curve.Scale.LINEAR, Curve.Direction.RISING, knots);
    }

    public static Curve falling(String... knots) {
        return curve(Curve.Scale.LINEAR, Curve.Direction.FALLING, knots);
    }

    public static Curve log(String... knots) {
        return curve(Curve.Scale.LOG10, Curve.Direction.RISING, knots);
    }

    public static Curve curve(Curve.Scale scale, Curve.Direction direction, String... knots) {
        List<Curve.Knot> list = new ArrayList<>();
        for (int i = 0; i < knots.length; i += 2) {
            list.add(new Curve.Knot(new BigDecimal(knots[i]), points(knots[i + 1])));
        }
        return new Curve(scale, direction, list);
    }

    public static Condition all(Condition... parts) {
        return new Condition.All(Arrays.asList(parts));
    }

    public static Condition any(Condition... parts) {
        return new Condition.Any(Arrays.asList(parts));
    }

    public static Condition not(String signal, String atLeast) {
        return new Condition.Not(atLeast(signal, atLeast));
    }

    public static Condition.Threshold atLeast(String signal, String value) {
        return new Condition.Threshold(signal, new BigDecimal(value), null);
    }

    public static Condition.Threshold atMost(String signal, String value) {
        return new Condition.Threshold(signal, null, new BigDecimal(value));
    }
}
