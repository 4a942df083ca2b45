package io.mayfly.json;

import java.io.Serializable;
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

    /** Shortens the value. */
    public Problem {
        if (value != null && value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
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

    /** {@return one line: pointer, line where it is known, value, expectation} */
    @Override
    public String toString() {
        String place = (pointer.isEmpty() ? "(document)" : pointer) + (line == null ? "" : " (line " + line + ")");
        return value == null ? place + ": expected " + expected : place + ": found " + value + ", expected " + expected;
    }
}
