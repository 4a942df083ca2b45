package io.mayfly.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * One value, one text: members sorted by name, no white space, numbers in plain decimal notation without trailing zeros.
 *
 * <p>For integers and for decimals of at most 15 significant digits this is the form of RFC 8785. Longer decimals keep
 * all their digits, since money must not lose any.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * Writes a value in canonical form.
     *
     * @param value a record, list, map or JDK value that {@link StrictJson} can write
     * @return the canonical text
     * @throws IllegalArgumentException if the value cannot be written as JSON
     */
    public static String of(Object value) {
        StringBuilder out = new StringBuilder(512);
        append(out, StrictJson.tree(value));
        return out.toString();
    }

    /**
     * Hashes the canonical form.
     *
     * @param value as for {@link #of}
     * @return the SHA-256 of the UTF-8 bytes, as 64 lower-case hexadecimal digits
     */
    public static String sha256(Object value) {
        try {
            byte[] bytes = of(value).getBytes(StandardCharsets.UTF_8);
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
            out.append(number(node.decimalValue()));
        } else if (node.isTextual()) {
            appendText(out, node.textValue());
        } else {
            out.append(node.asText());
        }
    }

    /** A node would ask a mapper, which takes longer to get ready than a hash. */
    private static void appendText(StringBuilder out, String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
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

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
