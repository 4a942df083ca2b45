package io.mayfly.experiment;

import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Bins as a curve: flat over the readings of each bin, from the least to the greatest that was seen, and straight in between, where
 * knots are put at numbers of few digits. On the cases of the fit it is worth exactly what the bins are. Neighbours that are worth the same
 * after rounding need no knot between them.
 */
final class FittedCurve {

    /** Any two doubles differ in so many. */
    private static final int MOST_DIGITS = 17;

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
                List<BigDecimal> between =
                        between(ranges.get(bin - 1).greatest(), ranges.get(bin).least());
                knots.add(new Curve.Knot(between.get(0), worth.get(bin - 1)));
                knots.add(new Curve.Knot(between.get(1), worth.get(bin)));
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

    /** Two numbers from one reading to another, the first below the second, of as few digits as there can be. */
    private static List<BigDecimal> between(double from, double to) {
        BigDecimal low = BigDecimal.valueOf(from);
        BigDecimal high = BigDecimal.valueOf(to);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal first = low.round(new MathContext(digits, RoundingMode.CEILING));
            BigDecimal second = high.round(new MathContext(digits, RoundingMode.FLOOR));
            if (first.doubleValue() < second.doubleValue()) {
                return List.of(first, second);
            }
        }
        return List.of(low, high);
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
