package io.mayfly.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Readers of text, numbers and truth values. */
final class Scalars {

    private static final Map<Class<?>, ValueReader> READERS = Map.ofEntries(
            Map.entry(String.class, Scalars::text),
            Map.entry(Boolean.class, Scalars::truth),
            Map.entry(boolean.class, Scalars::truth),
            Map.entry(Long.class, Scalars::wholeNumber),
            Map.entry(long.class, Scalars::wholeNumber),
            Map.entry(Integer.class, Scalars::smallNumber),
            Map.entry(int.class, Scalars::smallNumber),
            Map.entry(Double.class, Scalars::floating),
            Map.entry(double.class, Scalars::floating),
            Map.entry(BigDecimal.class, Scalars::decimal),
            Map.entry(Currency.class, Scalars::currency));

    private Scalars() {}

    /** The reader of a type, or {@code null} when its values are no scalars. */
    static @Nullable ValueReader of(Class<?> type) {
        return READERS.get(type);
    }

    private static @Nullable Object text(JsonParser in, ProblemCollector problems) throws IOException {
        return in.hasToken(JsonToken.VALUE_STRING) ? in.getText() : problems.unexpected(in, String.class);
    }

    private static @Nullable Object truth(JsonParser in, ProblemCollector problems) throws IOException {
        return in.currentToken().isBoolean() ? in.getBooleanValue() : problems.unexpected(in, Boolean.class);
    }

    private static @Nullable Object wholeNumber(JsonParser in, ProblemCollector problems) throws IOException {
        Long number = wholeNumber(in);
        return number == null ? problems.unexpected(in, Long.class) : number;
    }

    private static @Nullable Object smallNumber(JsonParser in, ProblemCollector problems) throws IOException {
        Long number = wholeNumber(in);
        return number == null || number.intValue() != number
                ? problems.unexpected(in, Integer.class)
                : (Object) number.intValue();
    }

    private static @Nullable Object floating(JsonParser in, ProblemCollector problems) throws IOException {
        return in.currentToken().isNumeric() ? in.getDoubleValue() : problems.unexpected(in, Double.class);
    }

    private static @Nullable Object decimal(JsonParser in, ProblemCollector problems) throws IOException {
        BigDecimal number = decimal(in);
        return number == null ? problems.unexpected(in, BigDecimal.class) : number;
    }

    private static @Nullable Object currency(JsonParser in, ProblemCollector problems) throws IOException {
        if (in.hasToken(JsonToken.VALUE_STRING)) {
            try {
                return Currency.getInstance(in.getText());
            } catch (IllegalArgumentException noSuchCode) {
                // Said below.
            }
        }
        return problems.unexpected(in, Currency.class);
    }

    /** Also 1.0 and 1e2: to JSON Schema a whole number is one by its value, not by how it is written. */
    private static @Nullable Long wholeNumber(JsonParser in) throws IOException {
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT) && in.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return in.getLongValue();
        }
        BigDecimal number = decimal(in);
        try {
            return number == null ? null : number.longValueExact();
        } catch (ArithmeticException fractionOrTooLarge) {
            return null;
        }
    }

    private static @Nullable BigDecimal decimal(JsonParser in) throws IOException {
        if (!in.currentToken().isNumeric()) {
            return null;
        }
        try {
            return in.getDecimalValue();
        } catch (StreamReadException | NumberFormatException exponentOutOfRange) {
            return null;
        }
    }
}
