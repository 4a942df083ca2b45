package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

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

    /** A ratio as the end of a sentence; nothing where it is 0, since then nothing was compared. */
    static String endingWith(double ratio) {
        return ratio == 0 ? "." : ": a ratio of " + ratio(ratio) + ".";
    }

    /** When something was: on a day, in a month or a year, or between two days. */
    static String when(PartialDate date) {
        String text = date.toString();
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return "between " + text.substring(0, slash) + " and " + text.substring(slash + 1);
        }
        return (date.exact() ? "on " : "in ") + text;
    }

    /** A class or a sort of goods, by its id in the reference data. */
    static String goods(String id) {
        return id.replace("-unspecified", " of any kind")
                .replace("uav", "drone")
                .replace('-', ' ');
    }

    /** Classes of goods of which one or another may be meant. */
    static String classes(List<String> ids) {
        return ids.stream().map(id -> "“" + goods(id) + "”").collect(Collectors.joining(" or "));
    }

    /** A date behind a word such as "of". */
    static String date(PartialDate date) {
        return date.toString().replace("/", " to ");
    }

    /** A range, or one number when both ends print alike. */
    static String range(String low, String high) {
        return low.equals(high) ? low : low + " to " + high;
    }
}
