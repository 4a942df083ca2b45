package io.mayfly.report;

import io.mayfly.explain.Change;
import io.mayfly.language.Message;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.math.MathContext;

/** Readings and values in a few words, with their units. */
final class ReadingWords {

    private static final int DIGITS = 4;

    private ReadingWords() {}

    static Message of(Scorecard.Entry entry, Reading reading) {
        if (reading instanceof Reading.Measured measured) {
            return measured.exact() || yesOrNo(entry)
                    ? value(entry, measured.best())
                    : reading("range")
                            .with("low", number(measured.lo()))
                            .with("high", number(measured.hi()))
                            .with("best", value(entry, measured.best()));
        }
        return reading(reading instanceof Reading.Unknown ? "unknown" : "not-applicable");
    }

    /** What a reading has to be. */
    static Message after(Change change) {
        Scorecard.Entry entry = change.entry();
        double value = change.value().doubleValue();
        if (yesOrNo(entry) && (value == 0 || value == 1)) {
            return value(entry, value);
        }
        Message words = unit(entry, new Message.Figure(change.value(), false));
        return switch (change.side()) {
            case AT_LEAST -> reading("at-least").with("value", words);
            case AT_MOST -> reading("at-most").with("value", words);
            case EXACTLY -> words;
        };
    }

    private static Message value(Scorecard.Entry entry, double value) {
        if (yesOrNo(entry)) {
            return reading(value > 0 ? "yes" : "no");
        }
        return unit(entry, number(value));
    }

    private static boolean yesOrNo(Scorecard.Entry entry) {
        return entry.unit().startsWith("yes");
    }

    /** A unit is text of the scorecard; languages know those of the standard one. */
    private static Message unit(Scorecard.Entry entry, Message number) {
        String unit = entry.unit();
        return reading("unit")
                .with("number", number)
                .with("unit", new Message.Named("unit." + unit.replaceAll("[^A-Za-z0-9.]+", "-"), unit));
    }

    private static Message number(double value) {
        if (Double.isInfinite(value)) {
            return reading(value > 0 ? "infinite" : "minus-infinite");
        }
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
        return new Message.Figure(rounded, false);
    }

    private static Message.Keyed reading(String key) {
        return Message.of("reading." + key);
    }
}
