package io.mayfly.score;

import io.mayfly.json.Cursor;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rules of one curve; each breach becomes a problem at the number that is at fault. */
final class CurveRules {

    private final Cursor at;
    private final Curve curve;

    /** The places of reading and points of each knot, as far as it has both. */
    private final List<List<Cursor>> pairs;

    CurveRules(Cursor at, Curve curve) {
        this.at = at;
        this.curve = curve;
        this.pairs = at.list("knots").stream()
                .map(Cursor::items)
                .filter(pair -> pair.size() == 2)
                .toList();
    }

    /** Whether a mistake leaves open which way the points run. */
    boolean flawed() {
        return at.flawed("direction", "knots");
    }

    /** Whether the curve is sound in itself but for a family of the other kind. */
    boolean belongsToTheOtherSign(boolean mitigating) {
        return curve.knots().stream().anyMatch(knot -> wrongSign(knot.points(), mitigating))
                && curve.knots().stream().noneMatch(knot -> wrongSign(knot.points(), !mitigating))
                && !at.flawed("knots", "direction")
                && contrary() == 0;
    }

    void checkSigns(boolean mitigating) {
        for (int i = 0; i < pairs.size(); i++) {
            if (wrongSign(curve.knots().get(i).points(), mitigating)) {
                pairs.get(i).get(1).problem(sign(mitigating));
            }
        }
    }

    void check() {
        boolean direction = !at.flawed("direction");
        if (direction && contrary() > 1 && contrary() == changes()) {
            at.problem(
                    "direction",
                    rising()
                            ? "falling, since the points fall from knot to knot"
                            : "rising, since the points rise from knot to knot");
            direction = false;
        }
        Curve.@Nullable Knot before = null;
        for (int i = 0; i < pairs.size(); i++) {
            Cursor reading = pairs.get(i).get(0);
            Cursor points = pairs.get(i).get(1);
            if (reading.flawed() || points.flawed()) {
                continue;
            }
            Curve.Knot knot = curve.knots().get(i);
            checkReading(reading, knot, before);
            if (direction && before != null && runsContrary(before, knot)) {
                points.problem("points that never " + (rising() ? "fall" : "rise") + ", as the direction says");
            }
            before = knot;
        }
    }

    private void checkReading(Cursor place, Curve.Knot knot, Curve.@Nullable Knot before) {
        if (curve.scale() == Curve.Scale.LOG10 && knot.reading().signum() <= 0) {
            place.problem("a reading above 0, since the scale is logarithmic");
        }
        if (before != null && knot.reading().doubleValue() <= before.reading().doubleValue()) {
            place.problem("a reading above " + before.reading().toPlainString() + ", that of the knot before");
        }
    }

    private long contrary() {
        return steps(this::runsContrary);
    }

    private long changes() {
        return steps((one, next) -> !next.points().equals(one.points()));
    }

    private long steps(BiPredicate<Curve.Knot, Curve.Knot> such) {
        List<Curve.Knot> knots = curve.knots();
        return IntStream.range(1, knots.size())
                .filter(i -> such.test(knots.get(i - 1), knots.get(i)))
                .count();
    }

    private boolean runsContrary(Curve.Knot one, Curve.Knot next) {
        return next.points().compareTo(one.points()) * (rising() ? 1 : -1) < 0;
    }

    private boolean rising() {
        return curve.direction() == Curve.Direction.RISING;
    }

    static boolean wrongSign(Points points, boolean mitigating) {
        return mitigating ? points.tenths() > 0 : points.tenths() < 0;
    }

    static String sign(boolean mitigating) {
        return mitigating
                ? "0 points or fewer: the family has a floor, so its signals mitigate"
                : "0 points or more: the family has a cap, so its signals aggravate";
    }
}
