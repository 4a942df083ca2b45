package io.mayfly.pmml;

import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the curve of a characteristic. Between the numbers that its predicates name, one attribute holds; there its score is
 * fixed or runs in a line. A step becomes two knots at readings that lie next to each other.
 */
final class CurveDrawing {

    /** Points have one decimal, so that lines may be off by half of it. */
    private static final double OFF = 0.0501;

    private static final double[] INNER = {0.25, 0.5, 0.75};

    private final ForeignCharacteristic one;
    private final Mistakes mistakes;
    private final List<Curve.Knot> drawn = new ArrayList<>();

    /** For each knot, where the edge is that it lies beside: 0 for an edge itself, else a place further or back. */
    private final List<Integer> besides = new ArrayList<>();

    private Curve.@Nullable Scale scale;

    private CurveDrawing(ForeignCharacteristic one, Mistakes mistakes) {
        this.one = one;
        this.mistakes = mistakes;
    }

    /** {@code null} where it cannot be drawn, which is told. */
    static @Nullable Curve of(ForeignCharacteristic one, Mistakes mistakes) {
        int before = mistakes.count();
        Curve curve = new CurveDrawing(one, mistakes).draw();
        return mistakes.count() == before ? curve : null;
    }

    private @Nullable Curve draw() {
        int before = mistakes.count();
        List<BigDecimal> edges = one.edges();
        if (edges.isEmpty()) {
            outside(BigDecimal.ZERO, "any value", 0);
            return drawn.isEmpty() ? null : new Curve(Curve.Scale.LINEAR, Curve.Direction.RISING, drawn);
        }
        outside(Numbers.next(edges.get(0), false), "values below " + plain(edges.get(0)), 1);
        for (int i = 0; i < edges.size(); i++) {
            point(edges.get(i));
            if (i + 1 < edges.size()) {
                between(edges.get(i), edges.get(i + 1));
            }
        }
        BigDecimal last = edges.get(edges.size() - 1);
        outside(Numbers.next(last, true), "values above " + plain(last), -1);
        if (mistakes.count() > before) {
            return null;
        }
        Curve.Direction direction = direction();
        return new Curve(scale == null ? Curve.Scale.LINEAR : scale, direction, simple());
    }

    private ForeignCharacteristic.@Nullable Scored at(BigDecimal reading, String where) {
        ForeignCharacteristic.Scored scored = one.attributeAt(reading.doubleValue());
        if (scored == null) {
            mistakes.at(one.element(), "no Attribute for " + where, "an Attribute for every value");
        }
        return scored;
    }

    private void add(BigDecimal reading, ForeignCharacteristic.Scored scored, int edge) {
        double worth = scored.at(reading.doubleValue());
        Points points = Double.isFinite(worth) ? Numbers.points(new BigDecimal(Double.toString(worth))) : null;
        if (points == null) {
            mistakes.at(scored.element(), String.valueOf(worth), Numbers.POINTS + " at " + plain(reading));
        } else {
            drawn.add(new Curve.Knot(reading, points));
            besides.add(edge);
        }
    }

    private void point(BigDecimal edge) {
        ForeignCharacteristic.Scored scored = at(edge, "the value " + plain(edge));
        if (scored != null) {
            add(edge, scored, 0);
        }
    }

    /** Beyond the outermost edge curves are flat, so that a line would have no end. */
    private void outside(BigDecimal reading, String where, int edge) {
        ForeignCharacteristic.Scored scored = at(reading, where);
        if (scored == null) {
            return;
        }
        double near = scored.at(reading.doubleValue());
        double far = scored.at(reading.doubleValue() + (edge > 0 ? -1 : 1) * (1 + Math.abs(reading.doubleValue())));
        if (scored.fixed() == null && near != far) {
            mistakes.at(scored.element(), "a line for " + where, "a fixed score there: a curve is flat at its ends");
        }
        add(reading, scored, edge);
    }

    private void between(BigDecimal low, BigDecimal high) {
        BigDecimal from = Numbers.next(low, true);
        BigDecimal to = Numbers.next(high, false);
        if (from.compareTo(to) >= 0) {
            return;
        }
        ForeignCharacteristic.Scored scored = at(from, "values between " + plain(low) + " and " + plain(high));
        if (scored == null) {
            return;
        }
        if (scored.fixed() == null) {
            takeScale(scored, low.doubleValue(), high.doubleValue());
        }
        add(from, scored, -1);
        add(to, scored, 1);
    }

    private void takeScale(ForeignCharacteristic.Scored scored, double low, double high) {
        boolean linear = straight(scored, low, high, false);
        boolean log = low > 0 && straight(scored, low, high, true);
        if (linear && log) {
            return;
        }
        Curve.Scale here = log ? Curve.Scale.LOG10 : Curve.Scale.LINEAR;
        if (!linear && !log) {
            mistakes.at(scored.element(), "a bent line", "a straight one, in the value or in its logarithm");
        } else if (scale != null && scale != here) {
            mistakes.at(scored.element(), "another scale", "lines in the value alone, or in its logarithm alone");
        } else {
            scale = here;
        }
        if (log && !linear && one.edges().get(0).signum() <= 0) {
            mistakes.at(
                    one.element(), plain(one.edges().get(0)), "values above 0, since there is a line in the logarithm");
        }
    }

    private static boolean straight(ForeignCharacteristic.Scored scored, double low, double high, boolean log) {
        double from = scored.at(Math.nextUp(low));
        double to = scored.at(Math.nextDown(high));
        for (double share : INNER) {
            double reading = log ? low * Math.pow(high / low, share) : low + (high - low) * share;
            if (!(Math.abs(scored.at(reading) - (from + (to - from) * share)) <= OFF)) {
                return false;
            }
        }
        return true;
    }

    private Curve.Direction direction() {
        boolean rises = IntStream.range(1, drawn.size()).anyMatch(i -> change(i) > 0);
        boolean falls = IntStream.range(1, drawn.size()).anyMatch(i -> change(i) < 0);
        if (rises && falls) {
            mistakes.at(
                    one.element(),
                    "points "
                            + drawn.stream()
                                    .map(knot -> knot.points().toString())
                                    .distinct()
                                    .toList(),
                    "points that only rise or only fall as the value rises; split the field in two");
        }
        return falls ? Curve.Direction.FALLING : Curve.Direction.RISING;
    }

    private int change(int i) {
        return drawn.get(i).points().compareTo(drawn.get(i - 1).points());
    }

    /** Without the knots that say nothing: beside an edge without a step, amid equal ones and before or behind them. */
    private List<Curve.Knot> simple() {
        List<Curve.Knot> steps = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            boolean stepless = besides.get(i) != 0
                    && drawn.get(i)
                            .points()
                            .equals(drawn.get(i + besides.get(i)).points());
            if (!stepless) {
                steps.add(drawn.get(i));
            }
        }
        List<Curve.Knot> told = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            boolean asBefore =
                    i == 0 || steps.get(i).points().equals(steps.get(i - 1).points());
            boolean asAfter = i == steps.size() - 1
                    || steps.get(i).points().equals(steps.get(i + 1).points());
            if (!(asBefore && asAfter)) {
                told.add(steps.get(i));
            }
        }
        return told.isEmpty() ? steps.subList(0, 1) : told;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
