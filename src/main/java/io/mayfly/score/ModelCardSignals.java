package io.mayfly.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of a model card on families and their signals. */
final class ModelCardSignals {

    private static final Map<Changeability, String> CHANGED_BY = new EnumMap<>(Map.of(
            Changeability.FIXED, "nothing, it is a matter of record",
            Changeability.DECLARED, "the company's own word, cheap to fake",
            Changeability.EFFORT, "effort and substance",
            Changeability.OTHERS, "others than the company"));

    private final Scorecard card;
    private final Markdown out;

    ModelCardSignals(Scorecard card, Markdown out) {
        this.card = card;
        this.out = out;
    }

    void write() {
        out.heading(2, "Signals by family");
        out.block(
                "Between two knots a curve is straight, in the logarithm where it says so; beyond the outer knots it is"
                        + " flat. An unknown signal has no points unless it says otherwise.");
        card.families().forEach(this::family);
    }

    private void family(Scorecard.Family family) {
        out.heading(3, Markdown.words(family.title()));
        out.block("Family " + Markdown.code(family.id()) + ". " + limit(family) + " "
                + ModelCard.why(family.rationale(), family.source()));
        card.signals().stream()
                .filter(entry -> entry.family().equals(family.id()))
                .forEach(this::signal);
    }

    private static String limit(Scorecard.Family family) {
        if (family.neutral()) {
            return "Its signals are context, without points.";
        }
        Points floor = family.floor();
        return floor == null
                ? "Its signals together add at most **" + family.cap() + "** points."
                : "Its signals together take away at most **" + new Points(-floor.tenths()) + "** points.";
    }

    private void signal(Scorecard.Entry entry) {
        out.heading(4, Markdown.words(entry.title()));
        out.block(Markdown.code(entry.id()) + "; evidence: " + Markdown.words(entry.strength()) + "; reads "
                + Markdown.words(entry.unit()) + "; expected for: " + expected(entry));
        curve(entry, entry.curve());
        if (entry.unknownPoints() != null) {
            out.block("Unknown, it counts **" + entry.unknownPoints() + "** points.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("Why: " + ModelCard.why(entry.rationale(), entry.source()));
        lines.add("Innocent explanations: " + Markdown.sentence(entry.falsePositives()));
        if (entry.valid() != null) {
            lines.add("Counts in assessments of days " + entry.valid() + " alone.");
        }
        if (entry.change() != null) {
            lines.add("What changes it: " + CHANGED_BY.get(entry.change()) + ".");
        }
        card.gates().stream()
                .filter(gate -> gate.setsAside().contains(entry.id()))
                .forEach(gate -> lines.add("Set aside by the gate " + Markdown.code(gate.id()) + "."));
        out.list(lines);
    }

    private static String expected(Scorecard.Entry entry) {
        return entry.expectedFor().isEmpty()
                ? "nobody."
                : entry.expectedFor().stream().map(ModelCard::lower).collect(Collectors.joining(", ")) + ".";
    }

    private void curve(Scorecard.Entry entry, @Nullable Curve curve) {
        if (curve == null) {
            return;
        }
        List<String> readings = new ArrayList<>();
        List<String> points = new ArrayList<>();
        readings.add(Markdown.words(entry.unit()) + (curve.scale() == Curve.Scale.LOG10 ? " (logarithmic)" : ""));
        points.add("points");
        for (Curve.Knot knot : curve.knots()) {
            readings.add(knot.reading().toPlainString());
            points.add(knot.points().toString());
        }
        out.table(readings, List.of(points));
    }
}
