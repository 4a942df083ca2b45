package io.mayfly.dossier;

import io.mayfly.json.InvalidFieldException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the constructors of the records in this package check; each failure names the field. */
final class Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 30;

    private Check() {}

    static void required(String field, @Nullable Object value) {
        if (value == null) {
            throw new InvalidFieldException(field, null, "a value: this field is required");
        }
    }

    static void text(String field, @Nullable String value) {
        required(field, value);
        optionalText(field, value);
    }

    static void optionalText(String field, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (blank(value)) {
            throw new InvalidFieldException(
                    field, '"' + value + '"', "text that is not blank; leave the field out if unknown");
        }
        int half = unpaired(value);
        if (half >= 0) {
            throw new InvalidFieldException(
                    field,
                    "\\u" + Integer.toHexString(value.charAt(half)) + " at character " + (half + 1),
                    "whole characters: no encoding can write half of a surrogate pair");
        }
    }

    /** Where half of a surrogate pair stands, which would be lost in any output; -1 if there is none. */
    private static int unpaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Whether text shows nothing. The characters are listed since Java versions know different versions of Unicode. */
    static boolean blank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!space(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean space(char c) {
        if (c <= 0x20) {
            return (c >= 0x09 && c <= 0x0D) || c >= 0x1C;
        }
        return c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200B)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000
                || c == 0xFEFF;
    }

    static void notNegative(String field, @Nullable Long value) {
        if (value != null && value < 0) {
            throw new InvalidFieldException(field, value, "a whole number of 0 or more");
        }
    }

    static void notNegative(String field, @Nullable Money value) {
        if (value != null && value.amount().signum() < 0) {
            throw new InvalidFieldException(field, value, "an amount of 0 or more");
        }
    }

    static void positive(String field, @Nullable Long value) {
        if (value != null && value < 1) {
            throw new InvalidFieldException(field, value, "a whole number of 1 or more");
        }
    }

    /** Brings equal numbers to one form; refuses digits that no amount or quantity needs, such as 1e999999999. */
    static @Nullable BigDecimal decimal(String field, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if ((long) value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS) {
            throw new InvalidFieldException(
                    field, value, "a number with at most 30 digits on either side of the point");
        }
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static @Nullable BigDecimal quantity(String field, @Nullable BigDecimal value) {
        if (value != null && value.signum() < 0) {
            throw new InvalidFieldException(field, value, "a number of 0 or more");
        }
        return decimal(field, value);
    }

    static @Nullable BigDecimal percent(String field, @Nullable BigDecimal value) {
        if (value != null && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            throw new InvalidFieldException(field, value, "a number from 0 to 100");
        }
        return decimal(field, value);
    }

    static void hsCode(String field, @Nullable String value) {
        if (value != null && !(value.length() >= 6 && value.length() <= 10 && within(value, '0', '9'))) {
            throw new InvalidFieldException(field, '"' + value + '"', "6 to 10 digits without dots or spaces");
        }
    }

    private static boolean within(String text, char first, char last) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < first || text.charAt(i) > last) {
                return false;
            }
        }
        return true;
    }

    /** The form alone: which codes there are changes with time, and companies lived under some that are gone. */
    static void country(String field, @Nullable String value) {
        if (value != null && (value.length() != 2 || !within(value, 'A', 'Z') || value.equals("UK"))) {
            String example = value.equals("UK") ? "\"GB\" for the United Kingdom" : "such as \"RU\"";
            throw new InvalidFieldException(
                    field, '"' + value + '"', "an ISO 3166-1 alpha-2 code of two capital letters, " + example);
        }
    }

    static void jurisdiction(String field, @Nullable Stated<String> jurisdiction) {
        if (jurisdiction != null) {
            country(field + (jurisdiction.bare() ? "" : "/value"), jurisdiction.value());
        }
    }

    /** Checks before sorting, so that a mistake is found where it was written. */
    static List<String> countries(String field, @Nullable List<String> list) {
        for (int i = 0; list != null && i < list.size(); i++) {
            country(field + "/" + i, list.get(i));
        }
        return canonical(field, list);
    }

    static void order(String toField, @Nullable PartialDate from, @Nullable PartialDate to) {
        if (from != null && to != null && isBefore(to, from)) {
            throw new InvalidFieldException(toField, '"' + to.toString() + '"', "a date that is not before " + from);
        }
    }

    /** Whether even the last day of one date is before the first of another. */
    static boolean isBefore(PartialDate to, PartialDate from) {
        return to.latest().isBefore(from.earliest());
    }

    /** A key as one step of a JSON pointer (RFC 6901). */
    static String step(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** An unmodifiable copy without duplicates and in canonical order, so that the order of input never matters. */
    static <T> List<T> canonical(String field, @Nullable List<? extends T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        if (list instanceof Sifted<? extends T> sifted) {
            return List.copyOf(sifted.kept());
        }
        if (list.size() == 1 && list.get(0) != null) {
            return List.of(list.get(0));
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                required(field + "/" + i, null);
            }
        }
        return List.copyOf(ascending(list) ? list : sorted(list));
    }

    /** Whether a list is in canonical order, as those that were written by {@link Dossiers} are. */
    private static boolean ascending(List<?> list) {
        for (int i = 1; i < list.size(); i++) {
            if (CanonicalOrder.INSTANCE.compare(list.get(i - 1), list.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<T> sorted(List<? extends T> list) {
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(CanonicalOrder.INSTANCE);
        List<T> distinct = new ArrayList<>(sorted.size());
        T before = null;
        for (T item : sorted) {
            if (!item.equals(before)) {
                distinct.add(item);
            }
            before = item;
        }
        return distinct;
    }
}
