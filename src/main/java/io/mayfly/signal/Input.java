package io.mayfly.signal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a signal would need and the dossier does not hold.
 *
 * @param inquiry what one obtains to have it, such as {@code accounts} or {@code address-check}: the group under which
 *     the next best evidence is listed
 * @param field the place in the dossier, such as {@code accounts.revenue}
 * @param note more about it, such as the year; {@code null} where there is no more to say
 * @param due the day on which it is due, where it is not there before
 */
public record Input(
        String inquiry,
        String field,
        @Nullable String note,
        @Nullable LocalDate due) implements Serializable {

    /**
     * An input without a note.
     *
     * @param inquiry what one obtains to have it
     * @param field the place in the dossier
     * @return the input
     */
    public static Input of(String inquiry, String field) {
        return new Input(inquiry, field, null, null);
    }

    /**
     * The same input with a note.
     *
     * @param newNote more about it
     * @return the input
     */
    public Input note(String newNote) {
        return new Input(inquiry, field, newNote, due);
    }

    /**
     * The same input, not there before a day.
     *
     * @param day the day on which it is due
     * @return the input
     */
    public Input due(LocalDate day) {
        return new Input(inquiry, field, note, day);
    }

    /** {@return note and day in words, such as {@code 2022, due 2023-03-31}; {@code null} where it has neither} */
    public @Nullable String words() {
        if (due == null) {
            return note;
        }
        return (note == null ? "" : note + ", ") + "due " + due;
    }

    // By hand: the hash that is generated for records took a twentieth of an assessment in a sample of stacks.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Input that
                && field.equals(that.field)
                && inquiry.equals(that.inquiry)
                && Objects.equals(note, that.note)
                && Objects.equals(due, that.due);
    }

    @Override
    public int hashCode() {
        int own = 31 * inquiry.hashCode() + field.hashCode();
        return 31 * (31 * own + (note == null ? 0 : note.hashCode())) + (due == null ? 0 : due.hashCode());
    }
}
