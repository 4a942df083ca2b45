package io.mayfly.json;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in a document: where it is, what stands there and what was expected instead.
 *
 * @param pointer the JSON pointer (RFC 6901) of the value at fault; empty for the whole document
 * @param value the text of the value at fault, shortened to 80 characters; {@code null} when nothing stands there
 * @param expected what was expected and, where it helps, how to mend it
 * @param line the line of the place, from 1; {@code null} where it is not known: JSON is located by pointer alone
 */
public record Problem(
        String pointer,
        @Nullable String value,
        String expected,
        @Nullable Integer line) implements Serializable {

    private static final int LONGEST_VALUE = 80;

    /** Controls, marks that are not seen, ends of lines and of paragraphs. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /** Shortens the value. */
    public Problem {
        if (value != null && value.length() > LONGEST_VALUE) {
            boolean amidPair = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
            value = value.substring(0, amidPair ? LONGEST_VALUE - 1 : LONGEST_VALUE) + "…";
        }
    }

    /**
     * A mistake on no known line.
     *
     * @param pointer the JSON pointer (RFC 6901) of the value at fault; empty for the whole document
     * @param value the text of the value at fault; {@code null} when nothing stands there
     * @param expected what was expected
     */
    public Problem(String pointer, @Nullable String value, String expected) {
        this(pointer, value, expected, null);
    }

    /**
     * {@return one line: pointer, line where it is known, value, expectation; with the codes of control, direction and invisible
     * characters, which could make it look like something else}
     */
    @Override
    public String toString() {
        String place = (pointer.isEmpty() ? "(document)" : pointer) + (line == null ? "" : " (line " + line + ")");
        String found = value == null ? "" : "found " + value + ", ";
        return UNPRINTABLE
                .matcher(place + ": " + found + "expected " + expected)
                .replaceAll(match ->
                        String.format(Locale.ROOT, "\\\\u%04x", match.group().codePointAt(0)));
    }
}
