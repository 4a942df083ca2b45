package io.mayfly.signal;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a signal would need and the dossier does not hold.
 *
 * @param inquiry what one obtains to have it, such as {@code accounts} or {@code address-check}: the group under which
 *     the next best evidence is listed
 * @param field the place in the dossier, such as {@code accounts.revenue}
 * @param note more about it, such as the year or the day on which it is due
 */
public record Input(String inquiry, String field, @Nullable String note) implements Serializable {

    /**
     * An input without a note.
     *
     * @param inquiry what one obtains to have it
     * @param field the place in the dossier
     * @return the input
     */
    public static Input of(String inquiry, String field) {
        return new Input(inquiry, field, null);
    }

    /**
     * The same input with a note.
     *
     * @param newNote more about it
     * @return the input
     */
    public Input note(String newNote) {
        return new Input(inquiry, field, newNote);
    }

    // By hand: the hash that is generated for records took a twentieth of an assessment in a sample of stacks.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Input that
                && field.equals(that.field)
                && inquiry.equals(that.inquiry)
                && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * inquiry.hashCode() + field.hashCode()) + (note == null ? 0 : note.hashCode());
    }
}
