package io.mayfly.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in sentences: stated digits, the same on every Java version. */
final class Say {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private static final int GROUP = 3;

    private Say() {}

    /** One decimal. */
    static String one(double value) {
        return Double.isInfinite(value)
                ? "infinitely many"
                : new BigDecimal(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** At least three significant digits, and all digits before the point. */
    static String ratio(double value) {
        if (Double.isInfinite(value)) {
            return "infinitely many";
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = value >= 100 ? exact.setScale(0, RoundingMode.HALF_UP) : exact.round(THREE_DIGITS);
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    /** A share in percent: two decimals. */
    static String share(double percent) {
        return new BigDecimal(percent).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** An amount of US dollars, without cents. */
    static String usd(BigDecimal amount) {
        return "USD " + amount(amount);
    }

    /** An amount of a currency, without decimals. */
    static String amount(BigDecimal amount) {
        StringBuilder digits = new StringBuilder(
                amount.setScale(0, RoundingMode.HALF_UP).toBigInteger().toString());
        // By hand, since a Formatter costs more than all else that goes into a sentence.
        int first = amount.signum() < 0 ? 1 : 0;
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** A range, or one number when both ends print alike. */
    static String range(String low, String high) {
        return low.equals(high) ? low : low + " to " + high;
    }
}
