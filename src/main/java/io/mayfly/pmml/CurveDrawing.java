package io.mayfly.pmml;

import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the curve of a characteristic. Between the numbers that its predicates name, one attribute holds; there its score is
 * fixed or runs in a line. A step becomes two knots at readings that lie next to each other.
 */
final class CurveDrawing {

    /** The ends of a line and what lies between them are rounded to one decimal. */
    private static final double ROUNDING = 0.1001;

    private static final int SAMPLES = 64;

    private static final double FARTHEST = 1e15;

    private final ForeignCharacteristic one;
    private final Mistakes mistakes;
    private final List<Curve.Knot> drawn = new ArrayList<>();

    private final List<Line> lines = new ArrayList<>();

    /** For each knot, where the edge is that it lies beside: 0 for an edge itself, else a place further or back. */
    private final List<Integer> besides = new ArrayList<>();

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
        return scaled(direction());
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
        double far = Math.abs(reading.doubleValue()) + 1;
        boolean flat = DoubleStream.of(far, 1000 * far, FARTHEST)
                .map(distance -> scored.at(reading.doubleValue() + (edge > 0 ? -distance : distance)))
                .allMatch(worth -> worth == near);
        if (scored.fixed() == null && !flat) {
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
            lines.add(new Line(scored, low.doubleValue(), high.doubleValue()));
        }
        add(from, scored, -1);
        add(to, scored, 1);
    }

    /** The scale in which the curve is closest to what the document computes. */
    private Curve scaled(Curve.Direction direction) {
        Curve linear = new Curve(Curve.Scale.LINEAR, direction, simple());
        if (lines.isEmpty()) {
            return linear;
        }
        boolean positive = one.edges().get(0).signum() > 0;
        Curve log = positive ? new Curve(Curve.Scale.LOG10, direction, simple()) : linear;
        Curve closest = off(log) < off(linear) ? log : linear;
        for (Line line : lines) {
            if (Double.isInfinite(line.off(closest))) {
                mistakes.at(
                        line.scored().element(),
                        "a line that is bent, or in another scale than others",
                        "straight lines: all in the value, or all in its logarithm where the values named are above 0");
            }
        }
        return closest;
    }

    private double off(Curve curve) {
        return lines.stream().mapToDouble(line -> line.off(curve)).sum();
    }

    /** What an attribute computes between two edges. */
    private record Line(ForeignCharacteristic.Scored scored, double low, double high) {

        /** How far a curve is from it, added up; infinity where the two are not the same line. */
        double off(Curve curve) {
            double sum = 0;
            for (int i = 1; i < SAMPLES; i++) {
                double reading = low + (high - low) * i / SAMPLES;
                double off = Math.abs(curve.at(reading).decimal().doubleValue() - scored.at(reading));
                sum = off <= ROUNDING ? sum + off : Double.POSITIVE_INFINITY;
            }
            return sum;
        }
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
