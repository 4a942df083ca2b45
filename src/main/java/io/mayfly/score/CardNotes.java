package io.mayfly.score;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scorecard says of itself, for people: none of it moves a score, all of it goes into the hash. In JSON these are members
 * of the card itself.
 *
 * @param purpose what the card is for; {@code null} where it does not say
 * @param population which companies it is meant for; {@code null} where it does not say
 * @param limitations what it cannot do or was not made for
 * @param validation results of testing it on data
 * @param changes what changed from version to version, in the author's words
 * @param madeFrom the cards it was laid over, the nearest first; empty for a card that stands by itself
 */
public record CardNotes(
        @Nullable String purpose,
        @Nullable String population,
        List<String> limitations,
        List<Validation> validation,
        List<Change> changes,
        List<Origin> madeFrom)
        implements Serializable {

    /** Nothing said. */
    public static final CardNotes NONE = new CardNotes(null, null, List.of(), List.of(), List.of(), List.of());

    /**
     * A result of testing the card.
     *
     * @param on what it was tested on
     * @param result what came out, with its uncertainty
     * @param source where that comes from: a command, a test, a paper
     */
    public record Validation(String on, String result, String source) implements Serializable {}

    /**
     * What changed in a version.
     *
     * @param version the version it changed in
     * @param text what changed
     */
    public record Change(String version, String text) implements Serializable {}

    /**
     * Which card exactly.
     *
     * @param id its id
     * @param version its version
     * @param hash its {@link Scorecard#hash()}
     */
    public record Origin(String id, String version, String hash) implements Serializable {

        /**
         * Tells which card.
         *
         * @param card a scorecard
         * @return its id, version and hash
         */
        public static Origin of(Scorecard card) {
            return new Origin(card.id(), card.version(), card.hash());
        }
    }

    /** Copies the lists. */
    public CardNotes {
        limitations = List.copyOf(limitations);
        validation = List.copyOf(validation);
        changes = List.copyOf(changes);
        madeFrom = List.copyOf(madeFrom);
    }

    /** What also holds of a card laid over this one: not what was tested or written of this one alone. */
    CardNotes inherited() {
        return new CardNotes(purpose, population, limitations, List.of(), List.of(), List.of());
    }

    /**
     * Says what a card was made from.
     *
     * @param origins the cards, the nearest first
     * @return these notes with those origins
     */
    public CardNotes withMadeFrom(List<Origin> origins) {
        return new CardNotes(purpose, population, limitations, validation, changes, origins);
    }
}
