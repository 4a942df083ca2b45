package io.mayfly.pmml;

import io.mayfly.score.Condition;
import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Readings at the edges of a card: at, between and beyond the knots of each curve, all signals at their most, each gate closed
 * and each typology met. What is not named is missing.
 */
final class EdgeReadings {

    private final CardParts parts;
    private final List<Map<String, Double>> cases = new ArrayList<>();

    private EdgeReadings(CardParts parts) {
        this.parts = parts;
    }

    static List<Map<String, Double>> of(CardParts parts) {
        EdgeReadings edges = new EdgeReadings(parts);
        edges.cases.add(Map.of());
        parts.judged().forEach(edges::alongTheCurve);
        edges.cases.add(edges.most(false));
        edges.cases.add(edges.most(true));
        parts.card.gates().forEach(edges::gate);
        parts.card.typologies().forEach(edges::typology);
        return edges.cases;
    }

    private void alongTheCurve(Scorecard.Entry entry) {
        List<Curve.Knot> knots = Objects.requireNonNull(entry.curve()).knots();
        double first = reading(knots.get(0));
        double last = reading(knots.get(knots.size() - 1));
        add(entry, first - 1 - Math.abs(first));
        for (int i = 0; i < knots.size(); i++) {
            add(entry, reading(knots.get(i)));
            if (i + 1 < knots.size()) {
                double next = reading(knots.get(i + 1));
                add(entry, reading(knots.get(i)) + (next - reading(knots.get(i))) / 3);
                add(entry, reading(knots.get(i)) + (next - reading(knots.get(i))) / 2);
            }
        }
        add(entry, last + 1 + Math.abs(last));
    }

    private void add(Scorecard.Entry entry, double reading) {
        cases.add(Map.of(entry.id(), reading));
    }

    private static double reading(Curve.Knot knot) {
        return knot.reading().doubleValue();
    }

    /** Every signal that aggravates, or every one at all, at the knot that is furthest from none. */
    private Map<String, Double> most(boolean mitigatingToo) {
        Map<String, Double> readings = new LinkedHashMap<>();
        parts.judged().stream()
                .filter(entry -> mitigatingToo || !parts.mitigating(entry))
                .forEach(entry -> readings.put(entry.id(), furthest(entry)));
        return readings;
    }

    private double furthest(Scorecard.Entry entry) {
        Curve curve = Objects.requireNonNull(entry.curve());
        boolean last = (curve.direction() == Curve.Direction.RISING) != parts.mitigating(entry);
        return reading(curve.knots().get(last ? curve.knots().size() - 1 : 0));
    }

    /** What the gate may set aside, with the gate just closed and just not. */
    private void gate(Scorecard.Gate gate) {
        Map<String, Double> readings = new LinkedHashMap<>();
        gate.setsAside().forEach(target -> readings.put(target, furthest(parts.entry(target))));
        readings.put(gate.when().signal(), CardParts.value(gate.when()).doubleValue());
        cases.add(new LinkedHashMap<>(readings));
        readings.put(gate.when().signal(), shortOf(gate.when()));
        cases.add(readings);
    }

    private static double shortOf(Condition.Threshold threshold) {
        BigDecimal value = CardParts.value(threshold);
        return value.doubleValue()
                + (threshold.atLeast() != null
                        ? -value.ulp().doubleValue()
                        : value.ulp().doubleValue());
    }

    private void typology(Scorecard.Typology typology) {
        Map<String, Double> readings = new LinkedHashMap<>();
        CardParts.thresholds(typology.when())
                .forEach(part ->
                        readings.put(part.signal(), CardParts.value(part).doubleValue()));
        cases.add(new LinkedHashMap<>(readings));
        CardParts.thresholds(typology.when()).forEach(part -> {
            Map<String, Double> without = new LinkedHashMap<>(readings);
            without.put(part.signal(), shortOf(part));
            cases.add(without);
        });
    }
}
