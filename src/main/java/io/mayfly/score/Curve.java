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

    /** The curve as flat arrays, for the scorer's loop. */
    static final class Line {
        private final boolean log;
        private final double[] raw;
        private final double[] x;
        private final int[] y;

        Line(Curve curve) {
            int n = curve.knots().size();
            log = curve.scale() == Scale.LOG10;
            raw = new double[n];
            x = new double[n];
            y = new int[n];
            for (int i = 0; i < n; i++) {
                raw[i] = curve.knots().get(i).reading().doubleValue();
                x[i] = position(raw[i]);
                y[i] = curve.knots().get(i).points().tenths();
            }
        }

        int tenths(double reading) {
            int last = raw.length - 1;
            if (reading <= raw[0]) {
                return y[0];
            }
            if (reading >= raw[last]) {
                return y[last];
            }
            int i = 1;
            while (reading > raw[i]) {
                i++;
            }
            if (reading == raw[i]) {
                return y[i];
            }
            // y = y0 + (y1 - y0) (x - x0) / (x1 - x0)
            double between = y[i - 1] + (y[i] - y[i - 1]) * ((position(reading) - x[i - 1]) / (x[i] - x[i - 1]));
            return (int) (between < 0 ? -Math.floor(0.5 - between) : Math.floor(between + 0.5));
        }

        private double position(double reading) {
            return log ? StrictMath.log10(reading) : reading;
        }
    }
}
