package io.mayfly.explain;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company was when, as could be known on a day: every fact of its dossier by that day, in the order in which things were
 * true, with the day on which each became known. Nothing is overwritten: a later address stands after the earlier one, and a
 * corrected figure beside the one that it corrects. Immutable.
 *
 * <p>It tells what the dossier tells and judges nothing; a signal may take a fact for another one, as it does where two sources
 * contradict each other.
 *
 * @param id the caller's key for the company
 * @param name its name on the day
 * @param asOf the day; what became known later is not here
 * @param strands one for each field of the dossier that holds a fact, in the order of the format
 */
public record History(String id, String name, LocalDate asOf, List<Strand> strands) {

    /** Copies the list. */
    public History {
        strands = List.copyOf(strands);
    }

    /**
     * Tells the history of a company.
     *
     * @param subject the company as known on a day
     * @return its history by that day
     */
    public static History of(Subject subject) {
        List<Strand> strands = new ArrayList<>();
        subject.dossier()
                .factsByField()
                .forEach((field, facts) ->
                        strands.add(new Strand(field, Succession.of(field, facts, subject::knownAt))));
        Company company = subject.dossier().company();
        return new History(company.id(), company.displayName(subject.asOf()), subject.asOf(), strands);
    }

    /**
     * The history of one field.
     *
     * @param field the field of the dossier that holds the facts, such as {@code names} or {@code status}
     * @param entries its facts by when each began to be true, those that do not say so first; of several that began at once the one
     *     known first comes first
     */
    public record Strand(String field, List<Entry> entries) {

        /** Copies the list. */
        public Strand {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A fact in its place.
     *
     * @param fact the fact as known on the day
     * @param knownAt when it became known, and by which rule
     * @param event what begins with it
     * @param before the fact that it replaces, ends, corrects or repeats; {@code null} where it does nothing of that
     */
    public record Entry(
            Fact fact,
            KnownAt knownAt,
            Event event,
            @Nullable Fact before) {

        /** {@return since when the fact is true: {@link Fact#trueFrom()}} */
        public @Nullable PartialDate from() {
            return fact.trueFrom();
        }

        /** {@return until when, inclusive: {@link Fact#trueTo()}} */
        public @Nullable PartialDate to() {
            return fact.trueTo();
        }

        /**
         * How long it took until the fact became known: from the day since when it is true; for accounts, and for what tells an end,
         * from the last day on which it is.
         *
         * @return days, negative for what was known beforehand; {@code null} unless both days are known exactly. Where a {@link
         *     KnownAt#rule() rule} took the one for the other, this is what the rule says and nothing that was measured
         */
        public @Nullable Long lag() {
            PartialDate happened = fact instanceof Accounts || event == Event.ENDED ? to() : from();
            LocalDate known = knownAt.day();
            if (happened == null || known == null || !happened.exact() || !known.equals(knownAt.earliest())) {
                return null;
            }
            return ChronoUnit.DAYS.between(happened.latest(), known);
        }
    }

    /** What begins with a fact. What replaces what is told as far as dates that are not known exactly tell. */
    public enum Event {
        /** It became true, beside whatever else was. */
        BEGAN,

        /** It was true on a day or of a period alone, as a shipment or accounts are. */
        HAPPENED,

        /**
         * It took the place of another: of what a company has only one at a time, such as its status or its registered address, or of
         * an officer of the same office, an owner and the like who left when it began.
         */
        REPLACED,

        /** It tells that something ended: what was told before without an end, or what is told by its end alone. */
        ENDED,

        /** It tells otherwise what was told before of the same time, and became known later. */
        CORRECTED,

        /** It tells again what was told before, as another source does. */
        TOLD_ANEW,

        /** It does not say since when it is true. */
        UNDATED
    }
}
