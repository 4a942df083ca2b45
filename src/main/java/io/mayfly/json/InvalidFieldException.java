package io.mayfly.json;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a record's constructor when one component is not allowed. It names the field, so that a reader can turn it
 * into a located {@link Problem}.
 */
public final class InvalidFieldException extends IllegalArgumentException {

    private final String field;
    private final @Nullable String value;
    private final String expected;

    /**
     * Makes the exception.
     *
     * @param field the name of the component at fault, as in the JSON form; empty for the record as a whole
     * @param value the value at fault; {@code null} when it is missing
     * @param expected what was expected
     */
    public InvalidFieldException(String field, @Nullable Object value, String expected) {
        super(new Problem(field, value == null ? null : value.toString(), expected).toString());
        this.field = field;
        this.value = value == null ? null : value.toString();
        this.expected = expected;
    }

    /**
     * Locates the mistake.
     *
     * @param base the JSON pointer of the record
     * @return the problem with its full pointer
     */
    public Problem at(String base) {
        return new Problem(field.isEmpty() ? base : base + "/" + field, value, expected);
    }

    /** The component at fault, even where the mistake is deeper within it. */
    String component() {
        return field.split("/", 2)[0];
    }

    /** As {@link #at(String)}, when the record may stand in the document as the bare value of one component. */
    Problem at(String base, @Nullable Object bareComponent) {
        return field.equals(bareComponent) ? new Problem(base, value, expected) : at(base);
    }
}
