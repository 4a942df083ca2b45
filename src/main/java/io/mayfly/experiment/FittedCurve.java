package io.mayfly.experiment;

import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Bins as a curve: flat over the readings of each bin, from the least to the greatest that was seen, and straight from the greatest
 * of one to the least of the next. On the cases of the fit it is worth exactly what the bins are. Neighbours that are worth the same
 * after rounding need no knot between them.
 */
final class FittedCurve {

    private FittedCurve() {}

    static Curve.Direction direction(Scorecard.Entry entry) {
        return template(entry).direction();
    }

    private static Curve template(Scorecard.Entry entry) {
        return Objects.requireNonNull(entry.curve(), entry.id());
    }

    /** Takes what each bin is worth; the template tells scale and direction. */
    static Curve of(Scorecard.Entry entry, List<MonotoneBinning.Range> ranges, List<Points> worth) {
        List<Curve.Knot> knots = new ArrayList<>();
        for (int bin = 1; bin < worth.size(); bin++) {
            if (!worth.get(bin).equals(worth.get(bin - 1))) {
                knots.add(knot(ranges.get(bin - 1).greatest(), worth.get(bin - 1)));
                knots.add(knot(ranges.get(bin).least(), worth.get(bin)));
            }
        }
        return knots.isEmpty() ? idle(entry) : new Curve(scale(entry, knots), direction(entry), withoutTwins(knots));
    }

    /** Worth nothing, whatever the reading. */
    private static Curve idle(Scorecard.Entry entry) {
        Curve curve = template(entry);
        return new Curve(
                curve.scale(),
                curve.direction(),
                List.of(new Curve.Knot(curve.knots().get(0).reading(), Points.ZERO)));
    }

    private static Curve.Knot knot(double reading, Points points) {
        return new Curve.Knot(BigDecimal.valueOf(reading), points);
    }

    /** A bin of a single reading gives the same knot from either side. */
    private static List<Curve.Knot> withoutTwins(List<Curve.Knot> knots) {
        return knots.stream().distinct().toList();
    }

    /** Logarithms where the template takes them and every knot has one. */
    private static Curve.Scale scale(Scorecard.Entry entry, List<Curve.Knot> knots) {
        return knots.get(0).reading().signum() > 0 ? template(entry).scale() : Curve.Scale.LINEAR;
    }
}
