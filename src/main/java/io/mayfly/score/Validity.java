package io.mayfly.score;

import io.mayfly.language.Message;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of assessment on which an entry of a scorecard counts; at least one end is given.
 *
 * @param from the first day; {@code null} for no beginning
 * @param to the last day, inclusive; {@code null} for no end
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if there is no end, or the last day is before the first
     */
    public Validity {
        if (from == null && to == null) {
            throw new IllegalArgumentException("from or to, or both");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a last day that is not before the first, " + from);
        }
    }

    /**
     * Asks for a day.
     *
     * @param day the day of an assessment
     * @return whether the entry counts then
     */
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Why an entry does not count on another day. */
    Message otherDay() {
        if (from == null) {
            return Message.of("because.valid-to").with("to", String.valueOf(to));
        }
        Message first = Message.of("because.valid-from").with("from", from.toString());
        return to == null
                ? first
                : Message.of("because.valid-from-to")
                        .with("from", from.toString())
                        .with("to", to.toString());
    }

    @Override
    public String toString() {
        return (from == null ? "" : "from " + from)
                + (from == null || to == null ? "" : " ")
                + (to == null ? "" : "to " + to);
    }
}
