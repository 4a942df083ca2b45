package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the constructors of the records in this package check; each failure names the field. */
final class Check {

    private Check() {}

    static void required(String field, @Nullable Object value) {
        if (value == null) {
            throw new InvalidFieldException(field, null, "a value: this field is required");
        }
    }

    static void text(String field, @Nullable String value) {
        required(field, value);
        if (value != null && value.isBlank()) {
            throw new InvalidFieldException(field, '"' + value + '"', "text that is not blank");
        }
    }

    static void matches(String field, @Nullable String value, Pattern form, String expected) {
        required(field, value);
        if (value != null && !form.matcher(value).matches()) {
            throw new InvalidFieldException(field, '"' + value + '"', expected);
        }
    }

    static void positive(String field, @Nullable BigDecimal value) {
        required(field, value);
        if (value != null && value.signum() <= 0) {
            throw new InvalidFieldException(field, value, "a number above 0");
        }
    }

    static void range(String field, @Nullable Integer value, int lowest, int highest) {
        if (value != null && (value < lowest || value > highest)) {
            throw new InvalidFieldException(field, value, "a whole number from " + lowest + " to " + highest);
        }
    }

    static void country(String field, @Nullable String value) {
        required(field, value);
        if (value != null && !value.matches("[A-Z]{2}")) {
            throw new InvalidFieldException(
                    field, '"' + value + '"', "an ISO 3166 country code of two capital letters");
        }
    }

    static List<String> countries(String field, @Nullable List<String> codes) {
        List<String> list = filled(field, codes);
        for (int i = 0; i < list.size(); i++) {
            country(field + "/" + i, list.get(i));
        }
        return list;
    }

    static <T> List<T> filled(String field, @Nullable List<? extends T> list) {
        List<T> copy = list(field, list);
        if (copy.isEmpty()) {
            throw new InvalidFieldException(field, "[]", "at least one entry");
        }
        return copy;
    }

    static <T> List<T> list(String field, @Nullable List<? extends T> list) {
        if (list == null) {
            return List.of();
        }
        for (int i = 0; i < list.size(); i++) {
            required(field + "/" + i, list.get(i));
        }
        return List.copyOf(list);
    }
}
