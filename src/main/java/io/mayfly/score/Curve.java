package io.mayfly.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a reading is worth: straight lines between knots, constant beyond the first and the last.
 *
 * @param scale whether readings are taken as they are or as logarithms
 * @param direction which way the points run as the reading rises
 * @param knots at least one, in rising order of the reading
 */
public record Curve(Scale scale, Direction direction, List<Knot> knots) implements Serializable {

    /** Worth nothing, whatever the reading: the curve of context. */
    static final Curve NONE =
            new Curve(Scale.LINEAR, Direction.RISING, List.of(new Knot(BigDecimal.ZERO, Points.ZERO)));

    /** How readings are laid out along the curve. */
    public enum Scale {
        /** As they are. */
        @JsonProperty("linear")
        LINEAR,
        /** As decimal logarithms; zero and below lie before every knot, infinity behind every knot. */
        @JsonProperty("log10")
        LOG10
    }

    /** Which way the points run as the reading rises. */
    public enum Direction {
        /** Points never fall. */
        @JsonProperty("rising")
        RISING,
        /** Points never rise. */
        @JsonProperty("falling")
        FALLING
    }

    /**
     * A point of the curve.
     *
     * @param reading the reading
     * @param points what it is worth
     */
    public record Knot(BigDecimal reading, Points points) implements Serializable {

        /** Normalises the number: 5.0 equals 5. */
        public Knot {
            reading = Decimals.plain(reading);
        }

        /** {@return the JSON form: a list of the reading and the points} */
        @JsonValue
        public List<BigDecimal> pair() {
            return List.of(reading, points.decimal());
        }
    }

    /** Copies the knots. */
    public Curve {
        knots = List.copyOf(knots);
    }

    /** {@return the fewest points that any reading gives} */
    public Points least() {
        return direction == Direction.RISING ? first() : last();
    }

    /** {@return the most points that any reading gives} */
    public Points most() {
        return direction == Direction.RISING ? last() : first();
    }

    /**
     * What a reading is worth.
     *
     * @param reading any number but NaN
     * @return the points, rounded half away from zero to one decimal
     */
    public Points at(double reading) {
        return new Points(new Line(this).tenths(reading));
    }

    private Points first() {
        return knots.get(0).points();
    }

    private Points last() {
        return knots.get(knots.size() - 1).points();
    }

    /** The curve as numbers side by side, for the scorer's loop. */
    static final class Line {
        /** More than two logarithms, each good to its last digit, and the sums with them can be apart, at 308 and 10,000. */
        private static final double APART = 1e-12;

        // Most readings lie beyond the outer knots: fields are a step nearer than arrays.
        private final double low;
        private final double high;
        private final int atLow;
        private final int atHigh;

        private final boolean log;

        /** For each piece between two knots, the reading where it ends, where and with what it begins, and how it goes on. */
        private final double[] end;

        private final double[] from;
        private final double[] length;
        private final int[] start;
        private final int[] rise;

        /** How near to the middle of two tenths another logarithm could tip the rounding. */
        private final double[] unsure;

        Line(Curve curve) {
            List<Knot> knots = curve.knots();
            low = knots.get(0).reading().doubleValue();
            high = knots.get(knots.size() - 1).reading().doubleValue();
            atLow = curve.first().tenths();
            atHigh = curve.last().tenths();
            log = curve.scale() == Scale.LOG10;
            int pieces = knots.size() - 1;
            end = new double[pieces];
            from = new double[pieces];
            length = new double[pieces];
            start = new int[pieces];
            rise = new int[pieces];
            unsure = new double[pieces];
            for (int i = 0; i < pieces; i++) {
                piece(i, knots.get(i), knots.get(i + 1));
            }
        }

        private void piece(int i, Knot first, Knot last) {
            end[i] = last.reading().doubleValue();
            from[i] = position(first.reading().doubleValue());
            length[i] = position(end[i]) - from[i];
            start[i] = first.points().tenths();
            rise[i] = last.points().tenths() - start[i];
            if (length[i] == 0) {
                // A step so steep that both numbers are one.
                start[i] += rise[i];
                rise[i] = 0;
                length[i] = 1;
            }
            unsure[i] = APART * (1 + Math.abs(rise[i]) / length[i]);
        }

        int tenths(double reading) {
            if (reading <= low) {
                return atLow;
            }
            if (reading >= high) {
                return atHigh;
            }
            int i = 0;
            while (reading > end[i]) {
                i++;
            }
            return log ? logarithmic(i, reading) : rounded(between(i, reading));
        }

        /**
         * StrictMath.log10, which is the same on every machine, is a call out of Java. Math.log10 may differ in its last digit:
         * the strict one is asked where that could tip the rounding. A card with three logarithms among 24 curves takes 15 % less.
         */
        private int logarithmic(int i, double reading) {
            double between = between(i, Math.log10(reading));
            double toTip = Math.abs(Math.abs(between - Math.rint(between)) - 0.5);
            return rounded(toTip > unsure[i] ? between : between(i, StrictMath.log10(reading)));
        }

        /** y = y0 + (y1 - y0) (x - x0) / (x1 - x0). */
        private double between(int i, double x) {
            return start[i] + rise[i] * ((x - from[i]) / length[i]);
        }

        /** Half away from zero. */
        private static int rounded(double tenths) {
            return (int) (tenths < 0 ? -Math.floor(0.5 - tenths) : Math.floor(tenths + 0.5));
        }

        private double position(double reading) {
            return log ? StrictMath.log10(reading) : reading;
        }
    }
}
