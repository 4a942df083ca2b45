package io.mayfly.score;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Points with one decimal, exact: held as a whole number of tenths. 12 points double the odds.
 *
 * @param tenths ten times the points
 */
public record Points(int tenths) implements Serializable, Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(0);

    /**
     * Takes points from a decimal.
     *
     * @param points a number with at most one decimal, from -1000 to 1000
     * @return the points
     * @throws ArithmeticException if the number has more decimals
     * @throws IllegalArgumentException if it is out of range
     */
    public static Points of(BigDecimal points) {
        BigDecimal tenths = points.movePointRight(1);
        if (tenths.abs().compareTo(BigDecimal.valueOf(10_000)) > 0) {
            throw new IllegalArgumentException("points (" + points + ") must lie between -1000 and 1000");
        }
        return new Points(tenths.intValueExact());
    }

    /** {@return the points as a decimal with exactly one digit after the point} */
    @JsonValue
    public BigDecimal decimal() {
        return BigDecimal.valueOf(tenths, 1);
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(tenths, other.tenths);
    }

    /** {@return the points with one decimal, such as {@code 12.0}} */
    @Override
    public String toString() {
        return decimal().toPlainString();
    }

    /** {@return the points with one decimal and always a sign, such as {@code +12.0}} */
    public String signed() {
        return tenths < 0 ? toString() : "+" + this;
    }
}
