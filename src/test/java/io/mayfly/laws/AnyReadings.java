package io.mayfly.laws;

import io.mayfly.score.CardBuilder;
import io.mayfly.score.Curve;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generates one reading for each signal of a scorecard: exact, an interval, unknown or not applicable. */
final class AnyReadings {

    /** A scorecard and readings for it. */
    record Case(Scorecard card, List<Reading> readings, long seed) {}

    /** Readings of context lie around the thresholds that gates have on them. */
    private static final Curve CONTEXT = CardBuilder.rising("0", "0", "1", "0", "15", "0");

    private AnyReadings() {}

    /** Where the readings of a signal change something. */
    static Curve curve(Scorecard.Entry entry) {
        return entry.curve() == null ? CONTEXT : entry.curve();
    }

    static Arbitrary<Case> cases() {
        return Arbitraries.randomValue(random -> {
            Scorecard card = AnyScorecard.next(random);
            return new Case(card, next(random, card), random.nextLong());
        });
    }

    static Arbitrary<Case> smallCases() {
        return Arbitraries.randomValue(random -> {
            Scorecard card = AnyScorecard.nextSmall(random);
            return new Case(card, next(random, card), random.nextLong());
        });
    }

    static List<Reading> next(Random random, Scorecard card) {
        List<Reading> readings = new ArrayList<>();
        for (Scorecard.Entry entry : card.signals()) {
            readings.add(
                    switch (random.nextInt(10)) {
                        case 0 -> FixedReadings.NOT_APPLICABLE;
                        case 1 -> FixedReadings.UNKNOWN;
                        case 2 -> open(random, curve(entry));
                        case 3, 4, 5 -> interval(random, curve(entry));
                        default -> FixedReadings.exactly(value(random, curve(entry)));
                    });
        }
        return readings;
    }

    private static Reading interval(Random random, Curve curve) {
        double[] ends = {value(random, curve), value(random, curve), value(random, curve)};
        Arrays.sort(ends);
        return FixedReadings.between(ends[0], ends[2], ends[1]);
    }

    /** Unknown, but not beyond some limits. */
    private static Reading open(Random random, Curve curve) {
        double a = value(random, curve);
        double b = value(random, curve);
        return new Reading.Unknown(List.of(FixedReadings.INPUT), Math.min(a, b), Math.max(a, b));
    }

    /** A value at a knot, near one, somewhere, or far beyond. */
    static double value(Random random, Curve curve) {
        List<Curve.Knot> knots = curve.knots();
        double knot = knots.get(random.nextInt(knots.size())).reading().doubleValue();
        return switch (random.nextInt(8)) {
            case 0, 1 -> knot;
            case 2 -> Math.nextUp(knot);
            case 3 -> Math.nextDown(knot);
            case 4 -> random.nextDouble(-30, 250);
            case 5 -> random.nextBoolean() ? Double.POSITIVE_INFINITY : 0;
            default -> knot + random.nextGaussian() * 5;
        };
    }

    /** A reading that may come of another one once more is known. */
    static Reading completion(Random random, Reading reading, Curve curve) {
        if (reading instanceof Reading.Measured measured) {
            return narrower(random, measured.lo(), measured.hi(), measured.best());
        }
        if (reading instanceof Reading.Unknown unknown) {
            double any = Math.max(unknown.lo(), Math.min(unknown.hi(), value(random, curve)));
            return switch (random.nextInt(5)) {
                case 0 -> FixedReadings.NOT_APPLICABLE;
                case 1 -> new Reading.Unknown(unknown.missing(), any, unknown.hi());
                default -> narrower(random, unknown.lo(), unknown.hi(), any);
            };
        }
        return reading;
    }

    private static Reading narrower(Random random, double lo, double hi, double best) {
        double[] ends = {within(random, lo, hi, best), within(random, lo, hi, best), within(random, lo, hi, best)};
        Arrays.sort(ends);
        return random.nextBoolean() ? FixedReadings.exactly(ends[1]) : FixedReadings.between(ends[0], ends[2], ends[1]);
    }

    private static double within(Random random, double lo, double hi, double best) {
        double inner = lo + random.nextDouble() * (hi - lo);
        return switch (random.nextInt(4)) {
            case 0 -> lo;
            case 1 -> hi;
            case 2 -> best;
            default -> Double.isNaN(inner) ? best : Math.max(lo, Math.min(hi, inner));
        };
    }
}
