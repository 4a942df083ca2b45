package io.mayfly.report;

import io.mayfly.explain.Change;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.math.MathContext;

/** Readings and values in a few words, with their units. */
final class ReadingWords {

    private static final int DIGITS = 4;

    private ReadingWords() {}

    static String of(Scorecard.Entry entry, Reading reading) {
        if (reading instanceof Reading.Measured measured) {
            return measured.exact() || yesOrNo(entry)
                    ? value(entry, measured.best())
                    : number(measured.lo()) + " to " + number(measured.hi()) + ", taken for "
                            + value(entry, measured.best());
        }
        return reading instanceof Reading.Unknown ? "not known" : "cannot apply";
    }

    /** What a reading has to be. */
    static String after(Change change) {
        Scorecard.Entry entry = change.entry();
        double value = change.value().doubleValue();
        if (yesOrNo(entry) && (value == 0 || value == 1)) {
            return value(entry, value);
        }
        String words = PlainText.of(change.value().toPlainString() + unit(entry));
        return switch (change.side()) {
            case AT_LEAST -> "at least " + words;
            case AT_MOST -> "at most " + words;
            case EXACTLY -> words;
        };
    }

    private static String value(Scorecard.Entry entry, double value) {
        if (yesOrNo(entry)) {
            return value > 0 ? "yes" : "no";
        }
        return PlainText.of(number(value) + unit(entry));
    }

    private static boolean yesOrNo(Scorecard.Entry entry) {
        return entry.unit().startsWith("yes");
    }

    private static String unit(Scorecard.Entry entry) {
        return " (" + entry.unit() + ")";
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "any number" : "below any number";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
        return rounded.stripTrailingZeros().toPlainString();
    }
}
