package io.mayfly.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers in sentences: stated digits, the same on every Java version. */
final class Say {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

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
        return "USD "
                + String.format(
                        Locale.ROOT,
                        "%,d",
                        amount.setScale(0, RoundingMode.HALF_UP).toBigInteger());
    }

    /** An amount of a currency, without decimals. */
    static String amount(BigDecimal amount) {
        return String.format(
                Locale.ROOT, "%,d", amount.setScale(0, RoundingMode.HALF_UP).toBigInteger());
    }

    /** A range, or one number when both ends print alike. */
    static String range(String low, String high) {
        return low.equals(high) ? low : low + " to " + high;
    }
}
