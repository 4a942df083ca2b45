package io.mayfly.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * One value, one text: the JSON Canonicalization Scheme of RFC 8785. Members are sorted by name, there is no white space, and
 * numbers and texts are written as ECMAScript writes them.
 *
 * <p>Two things go beyond it, so that no two numbers and no two texts are written alike. A number of more than 15 significant digits, or beyond what
 * a double can hold, is written as a text of its digits, as appendix D of the RFC advises: money must not lose any. Half of a
 * surrogate pair, which the RFC refuses, is written as an escape.
 */
public final class CanonicalJson {

    /** What has an escape of one letter, in the order of {@code btnfr"\}. */
    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";

    private static final int DIGITS_OF_A_DOUBLE = 15;

    /** Within these, 15 digits are told apart: below lie numbers with fewer. */
    private static final int POWERS_OF_A_DOUBLE = 290;

    /** Where ECMAScript begins and ends to write numbers without an exponent, by the place of the point. */
    private static final int LEAST_PLAIN = -6;

    private static final int MOST_PLAIN = 21;

    private CanonicalJson() {}

    /**
     * Writes a value in canonical form.
     *
     * @param value a record, list, map or JDK value that {@link StrictJson} can write
     * @return the canonical text
     * @throws IllegalArgumentException if the value cannot be written as JSON
     */
    public static String of(Object value) {
        return of(StrictJson.tree(value));
    }

    static String of(JsonNode tree) {
        StringBuilder out = new StringBuilder(512);
        append(out, tree);
        return out.toString();
    }

    /**
     * Hashes the canonical form.
     *
     * @param value as for {@link #of}
     * @return the SHA-256 of the UTF-8 bytes, as 64 lower-case hexadecimal digits
     */
    public static String sha256(Object value) {
        return sha256(StrictJson.tree(value));
    }

    static String sha256(JsonNode tree) {
        try {
            byte[] bytes = of(tree).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void append(StringBuilder out, JsonNode node) {
        if (node.isObject()) {
            appendObject(out, node);
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode item : node) {
                out.append(separator);
                append(out, item);
                separator = ",";
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isNumber()) {
            appendNumber(out, node.decimalValue().stripTrailingZeros());
        } else if (node.isTextual()) {
            appendText(out, node.textValue());
        } else {
            out.append(node.asText());
        }
    }

    private static void appendText(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int shortEscape = SHORT_ESCAPES.indexOf(letter);
            if (shortEscape >= 0) {
                out.append('\\').append("btnfr\"\\".charAt(shortEscape));
            } else if (letter < ' ' || halfPair(text, i)) {
                out.append("\\u").append(HexFormat.of().toHexDigits(letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }

    /** UTF-8 has no bytes for it: two such texts would have one hash. */
    private static boolean halfPair(String text, int i) {
        char letter = text.charAt(i);
        if (Character.isHighSurrogate(letter)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(letter) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static void appendObject(StringBuilder out, JsonNode node) {
        TreeMap<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        String separator = "{";
        for (var member : members.entrySet()) {
            out.append(separator);
            appendText(out, member.getKey());
            out.append(':');
            append(out, member.getValue());
            separator = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    /**
     * ECMA-262, Number::toString, from the digits of the decimal: up to 15 of them are those by which the double is written, and
     * so no double is asked, whose digits are not the same in every Java.
     */
    private static void appendNumber(StringBuilder out, BigDecimal value) {
        int digits = value.precision();
        long point = (long) digits - value.scale();
        if (value.signum() == 0) {
            out.append('0');
        } else if (digits > DIGITS_OF_A_DOUBLE || Math.abs(point) > POWERS_OF_A_DOUBLE) {
            appendText(out, value.toString());
        } else if (point > LEAST_PLAIN && point <= MOST_PLAIN) {
            out.append(value.toPlainString());
        } else {
            String all = value.unscaledValue().abs().toString();
            out.append(value.signum() < 0 ? "-" : "").append(all.charAt(0));
            out.append(digits > 1 ? "." : "").append(all, 1, digits);
            out.append(point > 0 ? "e+" : "e").append(point - 1);
        }
    }
}
