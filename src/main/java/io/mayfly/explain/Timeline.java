package io.mayfly.explain;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.KnownAt;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Score;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.score.StepKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a company would have been scored on each day of a time, by what could be known on that day: the first day, and every day
 * on which the score, its band or its refusal changes, with what brought the change about. Could we have known?
 *
 * <p><b>Exact, without an assessment of every day.</b> Only days on which something may begin or cease to count are looked
 * at: when facts became known, every date that a fact names and the end of each time that the settings of signals name after it
 * (whole numbers whose names end in months, days or years), when accounts are due, starts of months, what reference data
 * and the register are dated. Where the assessments of two such days differ in anything that the score hangs on, days between
 * them are looked at until each change is found. No day is assessed twice, so that this never takes more than an assessment
 * of every day.
 *
 * <p>For the signals of the library the result is that of assessing every day, as far as tests on generated and on example
 * companies tell. For a signal of your own it is, provided that between two such days its reading moves one way only. One
 * that counts from a day that neither a fact nor a setting so named tells may come back to the same reading before the
 * next day that is looked at, and that change and its end would both be missed.
 *
 * @param company the id of the company
 * @param from the first day
 * @param to the last day, inclusive
 * @param bands where the bands of the scorecard start
 * @param start how the company stood on the first day
 * @param changes the days on which the score (the total, where it is refused), band or refusal is not that of the day before,
 *     in order
 * @param assessments how many days were assessed to find them
 */
public record Timeline(
        String company,
        LocalDate from,
        LocalDate to,
        List<Scorecard.BandStart> bands,
        State start,
        List<Change> changes,
        int assessments) {

    private static final int LAST_YEAR = 9999;

    /**
     * What came of one day.
     *
     * @param score score, band and refusal
     * @param total the sum before it is brought into 0 to 100, which is there on any day
     */
    public record State(Score score, Points total) {

        static State of(Assessment assessment) {
            return new State(Score.of(assessment), assessment.total());
        }

        /** {@return the score; where it is refused, the total} */
        public Points level() {
            Points points = score.points();
            return points == null ? total : points;
        }

        /** Where there is a score, what lies beyond its ends makes no difference. */
        boolean differs(State other) {
            return !score.equals(other.score) || !level().equals(other.level());
        }
    }

    /**
     * A day that is not like the day before.
     *
     * @param day the day
     * @param before how the company stood on the day before
     * @param after how it stands from this day on
     * @param causes what became known or began to count on this day; {@link CauseKind#TIME} alone where nothing did
     * @param moves the steps of the calculation whose points are not those of the day before, the largest move first; what
     *     they rise by adds up to the {@link #rise}
     */
    public record Change(LocalDate day, State before, State after, List<Cause> causes, List<Move> moves) {
        /** Copies the lists. */
        public Change {
            causes = List.copyOf(causes);
            moves = List.copyOf(moves);
        }

        /** {@return whether the band or the refusal is another one} */
        public boolean ofBand() {
            return before.score.band() != after.score.band() || before.score.refusal() != after.score.refusal();
        }

        /** {@return by how much score or total rises} */
        public Points rise() {
            return new Points(after.level().tenths() - before.level().tenths());
        }
    }

    /** What may bring about a change. */
    public enum CauseKind {
        /** A fact became known. */
        FACT,
        /** More of a known fact became known: that it has ended, or what somebody saw at an address. */
        MORE_OF_FACT,
        /** The day that the register is of: from then on it is looked into. */
        REGISTER,
        /** An entry of the scorecard begins or ceases to count. */
        SCORECARD,
        /** A row of the reference data was published on this day, and without those of this day it would be another one. */
        REFERENCE,
        /** Nothing new: facts grew older, periods ended, accounts fell due. */
        TIME
    }

    /**
     * What brought about a change, or may have.
     *
     * @param kind what it is
     * @param message it in a few plain words
     * @param fact the fact as known on that day; {@code null} where it is none
     * @param knownAt when the fact became known, and by which rule; {@code null} where it is none
     */
    public record Cause(
            CauseKind kind,
            Message message,
            @Nullable Fact fact,
            @Nullable KnownAt knownAt) {
        static Cause of(CauseKind kind, Message message) {
            return new Cause(kind, message, null, null);
        }

        /** {@return it in English} */
        public String text() {
            return Language.english().say(message);
        }
    }

    /**
     * A step of the calculation whose points moved.
     *
     * @param id the id of the step
     * @param kind what it is
     * @param title its title
     * @param before its points on the day before; zero where it was not there
     * @param after its points on the day; zero where it is gone
     * @param message for a signal, the sentence of its evidence on the day, or why it cannot apply; {@code null} where there is
     *     none
     */
    public record Move(
            String id,
            StepKind kind,
            String title,
            Points before,
            Points after,
            @Nullable Message message) {

        /** {@return the same in English} */
        public @Nullable String text() {
            return message == null ? null : Language.english().say(message);
        }

        /** {@return by how much its points rise} */
        public Points rise() {
            return new Points(after.tenths() - before.tenths());
        }
    }

    /** Copies the lists. */
    public Timeline {
        bands = List.copyOf(bands);
        changes = List.copyOf(changes);
    }

    /**
     * Looks at a company through time.
     *
     * @param scorer signals and scorecard
     * @param dossier everything at hand about the company
     * @param reference what the world looks like
     * @param register other companies; {@code null} for none. It is looked into from its own day on
     * @param from the first day
     * @param toInclusive the last day
     * @return the timeline
     * @throws IllegalArgumentException if the first day is after the last, or a day is not in the years 1 to 9999
     * @throws IllegalStateException if a signal breaks its contract and throws; the message names signal and company
     */
    public static Timeline of(
            Scorer scorer,
            Dossier dossier,
            ReferenceData reference,
            @Nullable Register register,
            LocalDate from,
            LocalDate toInclusive) {
        if (from.isAfter(toInclusive)) {
            throw new IllegalArgumentException("from (" + from + ") must not be after to (" + toInclusive + ")");
        }
        if (from.getYear() < 1 || toInclusive.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "from (" + from + ") and to (" + toInclusive + ") must be in the years 1 to " + LAST_YEAR);
        }
        return new TimelineSearch(scorer, dossier, reference, register).search(from, toInclusive);
    }

    /**
     * How the company stood on a day.
     *
     * @param day a day of the timeline
     * @return what came of it
     * @throws IllegalArgumentException if the day lies outside
     */
    public State on(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(to)) {
            throw new IllegalArgumentException("day (" + day + ") must lie from " + from + " to " + to);
        }
        State state = start;
        for (Change change : changes) {
            if (change.day().isAfter(day)) {
                break;
            }
            state = change.after();
        }
        return state;
    }

    /**
     * When the company first reached a band.
     *
     * @param band the band
     * @return the first day on which its band was at least that; empty if there is none
     */
    public Optional<LocalDate> firstAt(Band band) {
        if (reaches(start, band)) {
            return Optional.of(from);
        }
        return changes.stream()
                .filter(change -> reaches(change.after(), band))
                .map(Change::day)
                .findFirst();
    }

    private static boolean reaches(State state, Band least) {
        Band band = state.score().band();
        return band != null && band.compareTo(least) >= 0;
    }
}
