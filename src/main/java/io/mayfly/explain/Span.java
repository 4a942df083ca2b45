package io.mayfly.explain;

import io.mayfly.score.Condition;
import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The values at which the readings of one signal begin to make a difference: knots of its curve, thresholds on it. */
record Span(List<BigDecimal> values, boolean logarithmic, boolean rising) {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    static Span of(Scorecard card, Scorecard.Entry entry) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        Curve curve = entry.curve();
        if (curve != null) {
            curve.knots().forEach(knot -> values.add(knot.reading()));
        }
        card.gates().forEach(gate -> add(gate.when(), entry.id(), values));
        card.typologies().forEach(typology -> add(typology.when(), entry.id(), values));
        return new Span(
                List.copyOf(values),
                curve != null && curve.scale() == Curve.Scale.LOG10,
                curve != null && curve.direction() == Curve.Direction.RISING);
    }

    private static void add(Condition condition, String signal, TreeSet<BigDecimal> values) {
        for (Condition.Threshold threshold : thresholds(condition)) {
            BigDecimal value = threshold.atLeast() != null ? threshold.atLeast() : threshold.atMost();
            if (threshold.signal().equals(signal) && value != null) {
                values.add(value);
            }
        }
    }

    /** Every threshold in a condition, negated ones included. */
    static List<Condition.Threshold> thresholds(Condition condition) {
        if (condition instanceof Condition.Threshold threshold) {
            return List.of(threshold);
        }
        if (condition instanceof Condition.Not not) {
            return List.of(not.not());
        }
        List<Condition.Threshold> found = new ArrayList<>();
        List<Condition> parts = condition instanceof Condition.All all ? all.all() : ((Condition.Any) condition).any();
        parts.forEach(part -> found.addAll(thresholds(part)));
        return found;
    }

    /** Below this nothing changes any more: a threshold can be missed there. */
    double low() {
        return Math.nextDown(values.get(0).doubleValue());
    }

    double high() {
        return Math.nextUp(values.get(values.size() - 1).doubleValue());
    }

    /** Whether all that is known of the signal are whole numbers. */
    boolean whole() {
        return values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
    }

    /** How far a value may be rounded. */
    BigDecimal tolerance(BigDecimal value) {
        BigDecimal span = values.get(values.size() - 1).subtract(values.get(0));
        return (logarithmic || span.signum() == 0 ? value.abs() : span).multiply(HUNDREDTH);
    }

    /** One value for each region that thresholds can tell apart, in rising order. */
    List<BigDecimal> regions() {
        List<BigDecimal> regions = new ArrayList<>();
        for (BigDecimal value : values) {
            if (!regions.isEmpty()) {
                BigDecimal last = regions.get(regions.size() - 1);
                regions.add(last.add(value).divide(BigDecimal.valueOf(2)));
            } else {
                regions.add(value.subtract(BigDecimal.ONE));
            }
            regions.add(value);
        }
        if (!regions.isEmpty()) {
            regions.add(regions.get(regions.size() - 1).add(BigDecimal.ONE));
        }
        return regions;
    }
}
