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

    /** The curve as flat arrays of its pieces, for the scorer's loop. */
    static final class Line {
        /** Twice what two logarithms, each good to its last digit, and the sums with them can be apart, at 308 and 10,000. */
        private static final double APART = 1e-12;

        private final boolean log;

        /** Where pieces end, as readings; the first number is where the first begins. */
        private final double[] knots;

        private final double[] from;
        private final double[] length;
        private final int[] start;
        private final int[] rise;

        Line(Curve curve) {
            log = curve.scale() == Scale.LOG10;
            knots = curve.knots().stream()
                    .mapToDouble(knot -> knot.reading().doubleValue())
                    .toArray();
            // A single knot is a piece without length and rise.
            int pieces = Math.max(1, knots.length - 1);
            from = new double[pieces];
            length = new double[pieces];
            start = new int[pieces];
            rise = new int[pieces];
            for (int i = 0; i < pieces; i++) {
                int end = Math.min(i + 1, knots.length - 1);
                from[i] = position(knots[i]);
                double ends = position(knots[end]);
                length[i] = ends > from[i] ? ends - from[i] : 1;
                start[i] = curve.knots().get(i).points().tenths();
                rise[i] = curve.knots().get(end).points().tenths() - start[i];
            }
        }

        int tenths(double reading) {
            int last = knots.length - 1;
            // Comparisons that are added up cannot be mispredicted
            double at = Math.min(Math.max(reading, knots[0]), knots[last]);
            int i = 0;
            for (int k = 1; k < last; k++) {
                i += at > knots[k] ? 1 : 0;
            }
            return log ? logarithmic(i, at) : rounded(between(i, at));
        }

        /**
         * Math.log10 took 15 ns where StrictMath.log10, a call out of Java, took 60: the strict one, which is the same on
         * every machine, is asked only where the last digit could tip the rounding.
         */
        private int logarithmic(int i, double reading) {
            double between = between(i, Math.log10(reading));
            double toTip = Math.abs(Math.abs(between - Math.rint(between)) - 0.5);
            boolean sure = toTip > APART * (1 + Math.abs(rise[i]) / length[i]);
            return rounded(sure ? between : between(i, StrictMath.log10(reading)));
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
