package io.mayfly.catalog;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * What one amount is of another: the double nearest to their quotient of 34 digits.
 *
 * <p>The quotient itself is worked out only where two doubles are equally near. Otherwise it is enough to know it to some
 * 30 digits, as the sum of a double and of what is missing to it. Dividing amounts of 34 digits, and reading the result as
 * a text, which is what {@link BigDecimal#doubleValue} does with so many, was a twentieth of all that an assessment
 * allocated.
 */
final class Ratio {

    /** More bits than this do not fit into a double and 62 bits beside it. */
    private static final int MOST_BITS = 114;

    /** The powers of ten that a double holds exactly. */
    private static final int EXACT_POWERS = 22;

    private static final int MOST_STEPS = 2;

    private static final int FRACTION_BITS = 52;

    /** Far above the error of the sum, and far below what a double tells apart. */
    private static final double ERROR = 1e-28;

    private Ratio() {}

    /**
     * Divides.
     *
     * @throws ArithmeticException if the whole is zero
     */
    static double of(BigDecimal part, BigDecimal whole) {
        BigInteger a = part.unscaledValue();
        BigInteger b = whole.unscaledValue();
        int power = whole.scale() - part.scale();
        if (a.signum() <= 0
                || b.signum() <= 0
                || a.bitLength() > MOST_BITS
                || b.bitLength() > MOST_BITS
                || Math.abs(power) > MOST_STEPS * EXACT_POWERS) {
            return exactly(part, whole);
        }
        double top = a.doubleValue();
        double bottom = b.doubleValue();
        // (top + rest(a)) / (bottom + rest(b)) = ratio + more
        double ratio = top / bottom;
        double more = (Math.fma(-ratio, bottom, top) + rest(a, top) - ratio * rest(b, bottom)) / bottom;
        while (power != 0) {
            int step = Math.max(-EXACT_POWERS, Math.min(EXACT_POWERS, power));
            double ten = POWERS[Math.abs(step)];
            double scaled = step > 0 ? ratio * ten : ratio / ten;
            more = step > 0 ? Math.fma(ratio, ten, -scaled) + more * ten : (Math.fma(-scaled, ten, ratio) + more) / ten;
            ratio = scaled;
            power -= step;
        }
        double error = ratio * ERROR;
        double nearest = ratio + (more - error);
        return nearest == ratio + (more + error) ? nearest : exactly(part, whole);
    }

    private static double exactly(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL128).doubleValue();
    }

    /** What a whole number is more than the double nearest to it. */
    private static double rest(BigInteger number, double nearest) {
        int shift = Math.getExponent(nearest) - FRACTION_BITS;
        if (shift <= 0) {
            return 0;
        }
        long one = 1L << FRACTION_BITS;
        long fraction = (Double.doubleToLongBits(nearest) & (one - 1)) | one;
        // The lowest 64 bits are enough, since the rest has fewer.
        return (double) (number.longValue() - (shift < Long.SIZE ? fraction << shift : 0));
    }

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
}
