package io.mayfly.testing;

import io.mayfly.score.Condition;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.ScorecardEdit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes the mutants of a scorecard: each knot moved either way (but not those of a yes or no), each signal made worthless, worth half and turned round, each
 * limit of a family doubled and halved, each gate and typology taken out, each target of a gate spared, each threshold of a
 * gate moved either way, and each edge of a band moved by a point. None is a likely improvement; a test set that notices none
 * of them does not hold the rule.
 */
final class Mutants {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HALF_MORE = new BigDecimal("1.5");
    private static final int POINT = 10;

    /** Nothing reads between yes and no: to move such a knot changes nothing. */
    private static final String YES_OR_NO = "yes";

    private final Scorecard card;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Scorecard card) {
        this.card = card;
    }

    static List<Mutant> of(Scorecard card) {
        Mutants made = new Mutants(card);
        for (int i = 0; i < card.signals().size(); i++) {
            made.signal(i, card.signals().get(i));
        }
        for (int i = 0; i < card.families().size(); i++) {
            made.family(i, card.families().get(i));
        }
        for (int i = 0; i < card.gates().size(); i++) {
            made.gate(i, card.gates().get(i));
        }
        for (int i = 0; i < card.typologies().size(); i++) {
            made.add(
                    "typologies/" + card.typologies().get(i).id(),
                    "taken out",
                    made.edit().typologies(without(card.typologies(), i)));
        }
        for (int i = 1; i < card.bands().size(); i++) {
            made.band(i, card.bands().get(i));
        }
        return List.copyOf(made.mutants);
    }

    private void add(String rule, String change, ScorecardEdit edit) {
        Scorecard changed = edit.done();
        // Twice nothing is nothing.
        if (!changed.equals(card)) {
            mutants.add(new Mutant(rule, change, changed));
        }
    }

    private ScorecardEdit edit() {
        return ScorecardEdit.of(card);
    }

    private static <T> List<T> without(List<T> list, int i) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(i);
        return rest;
    }

    private static <T> List<T> with(List<T> list, int i, T other) {
        List<T> changed = new ArrayList<>(list);
        changed.set(i, other);
        return changed;
    }

    private void signal(int i, Scorecard.Entry entry) {
        Curve curve = entry.curve();
        if (curve == null) {
            return;
        }
        curve(i, "worth nothing", scaled(curve, BigDecimal.ZERO));
        curve(i, "worth half", scaled(curve, HALF));
        if (curve.knots().size() > 1) {
            curve(i, "turned round", turned(curve));
        }
        for (int k = 0; k < curve.knots().size() && !entry.unit().startsWith(YES_OR_NO); k++) {
            moved(i, curve, k);
        }
    }

    private void curve(int i, String change, Curve curve) {
        add("signals/" + card.signals().get(i).id(), change, edit().curve(i, curve));
    }

    private static Curve scaled(Curve curve, BigDecimal by) {
        List<Curve.Knot> knots = new ArrayList<>();
        curve.knots().forEach(knot -> knots.add(new Curve.Knot(knot.reading(), times(knot.points(), by))));
        return new Curve(curve.scale(), curve.direction(), knots);
    }

    private static Points times(Points points, BigDecimal by) {
        return new Points(BigDecimal.valueOf(points.tenths()).multiply(by).intValue());
    }

    /** The greatest readings are worth what the least were. */
    private static Curve turned(Curve curve) {
        List<Points> points = new ArrayList<>();
        curve.knots().forEach(knot -> points.add(knot.points()));
        Collections.reverse(points);
        List<Curve.Knot> knots = new ArrayList<>();
        for (int k = 0; k < points.size(); k++) {
            knots.add(new Curve.Knot(curve.knots().get(k).reading(), points.get(k)));
        }
        boolean rising = curve.direction() == Curve.Direction.RISING;
        return new Curve(curve.scale(), rising ? Curve.Direction.FALLING : Curve.Direction.RISING, knots);
    }

    /** A knot half way to its neighbours; the last and the first by half of their own distance from zero, or by one. */
    private void moved(int i, Curve curve, int k) {
        List<Curve.Knot> knots = curve.knots();
        BigDecimal at = knots.get(k).reading();
        BigDecimal less = k > 0 ? middle(knots.get(k - 1).reading(), at) : beyond(curve, at, false);
        BigDecimal more = k + 1 < knots.size() ? middle(at, knots.get(k + 1).reading()) : beyond(curve, at, true);
        for (BigDecimal to : List.of(less, more)) {
            Curve.Knot knot = new Curve.Knot(to, knots.get(k).points());
            curve(
                    i,
                    "knot at " + at.toPlainString() + " moved to " + to.toPlainString(),
                    new Curve(curve.scale(), curve.direction(), with(knots, k, knot)));
        }
    }

    private static BigDecimal middle(BigDecimal one, BigDecimal other) {
        return one.add(other).divide(TWO, MathContext.DECIMAL64);
    }

    private static BigDecimal beyond(Curve curve, BigDecimal at, boolean up) {
        if (curve.scale() == Curve.Scale.LOG10) {
            return at.multiply(up ? HALF_MORE : HALF);
        }
        BigDecimal by = at.signum() == 0 ? BigDecimal.ONE : at.abs().divide(TWO, MathContext.DECIMAL64);
        return up ? at.add(by) : at.subtract(by);
    }

    private void family(int i, Scorecard.Family family) {
        if (family.neutral()) {
            return;
        }
        limit(i, family, "limit doubled", TWO);
        limit(i, family, "limit halved", HALF);
    }

    private void limit(int i, Scorecard.Family family, String change, BigDecimal by) {
        Points limit = family.cap() == null ? family.floor() : family.cap();
        if (limit != null) {
            add("families/" + family.id(), change, edit().limit(i, times(limit, by)));
        }
    }

    private void gate(int i, Scorecard.Gate gate) {
        gates(gate, "taken out", without(card.gates(), i));
        if (gate.setsAside().size() > 1) {
            for (int target = 0; target < gate.setsAside().size(); target++) {
                gates(
                        gate,
                        "spares " + gate.setsAside().get(target),
                        with(card.gates(), i, changed(gate, gate.when(), without(gate.setsAside(), target))));
            }
        }
        for (BigDecimal by : List.of(HALF, HALF_MORE)) {
            Condition.Threshold when = moved(gate.when(), by);
            gates(gate, "threshold times " + by, with(card.gates(), i, changed(gate, when, gate.setsAside())));
        }
    }

    private static Scorecard.Gate changed(Scorecard.Gate gate, Condition.Threshold when, List<String> setsAside) {
        return new Scorecard.Gate(gate.id(), gate.title(), when, setsAside, gate.rationale(), gate.source());
    }

    private static Condition.Threshold moved(Condition.Threshold when, BigDecimal by) {
        BigDecimal atLeast = when.atLeast();
        BigDecimal atMost = when.atMost();
        return new Condition.Threshold(
                when.signal(),
                atLeast == null ? null : atLeast.multiply(by),
                atMost == null ? null : atMost.multiply(by));
    }

    private void gates(Scorecard.Gate gate, String change, List<Scorecard.Gate> gates) {
        add("gates/" + gate.id(), change, edit().gates(gates));
    }

    private void band(int i, Scorecard.BandStart start) {
        for (int by : new int[] {-POINT, POINT}) {
            Points from = new Points(start.from().tenths() + by);
            add("bands/" + start.band(), "from " + start.from() + " moved to " + from, edit().band(i, from));
        }
    }
}
