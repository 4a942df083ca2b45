package io.mayfly.reference;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Dated events after which trade with a destination is looked at differently. What is older than the event cannot have
 * been arranged because of it.
 *
 * @param triggers in the order of their days and ids, each id once
 */
public record Triggers(List<Trigger> triggers) implements Serializable {

    /** Sorts the events; refuses an id that is given twice. */
    public Triggers {
        List<Trigger> sorted = new ArrayList<>(Check.list("triggers", triggers));
        sorted.sort(Comparator.comparing(Trigger::date).thenComparing(Trigger::id));
        long ids = sorted.stream().map(Trigger::id).distinct().count();
        if (ids < sorted.size()) {
            throw new InvalidFieldException("triggers", sorted.size() + " rows with " + ids + " ids", "each id once");
        }
        triggers = List.copyOf(sorted);
    }

    /**
     * One event.
     *
     * @param id a short name in kebab-case
     * @param title what happened
     * @param date when it happened
     * @param destinations the ISO 3166 codes of the countries with which trade is looked at differently
     * @param knownAt when it became public; not before the event; it counts from the last day of this on
     * @param source who says so
     */
    public record Trigger(
            String id, String title, PartialDate date, List<String> destinations, PartialDate knownAt, String source)
            implements Serializable {

        /** Checks the codes and the order of the days. */
        public Trigger {
            Check.text("id", id);
            Check.text("title", title);
            Check.required("date", date);
            destinations = Check.countries("destinations", destinations);
            Check.required("knownAt", knownAt);
            Check.text("source", source);
            if (knownAt.latest().isBefore(date.earliest())) {
                throw new InvalidFieldException("knownAt", knownAt, "a time that is not before the event, " + date);
            }
        }
    }

    /** {@return the events that come with the library} */
    public static Triggers standard() {
        return Standard.TRIGGERS;
    }

    /**
     * A table of the caller's own.
     *
     * @param triggers the events, in any order
     * @return the table
     * @throws InvalidFieldException if two events have the same id
     */
    public static Triggers of(List<Trigger> triggers) {
        return new Triggers(triggers);
    }

    /**
     * The events that affect trade with a destination, as far as they were known.
     *
     * @param destination an ISO 3166 country code
     * @param asOf the day of the question
     * @return the events, the oldest first; empty where there is none
     */
    public List<Trigger> affecting(String destination, LocalDate asOf) {
        return triggers.stream()
                .filter(each -> each.destinations().contains(destination)
                        && !each.knownAt().latest().isAfter(asOf))
                .toList();
    }

    private static final class Standard {
        private static final Triggers TRIGGERS = Resources.read("triggers.json", Triggers.class);
    }
}
