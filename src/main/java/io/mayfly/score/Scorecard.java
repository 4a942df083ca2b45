package io.mayfly.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.json.CanonicalJson;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All judgement, as data: what readings are worth, how far families may pile up, when a signal does not count, and where
 * the bands begin. The JSON form is described in {@code docs/scorecard.md}.
 *
 * @param formatVersion the version of the JSON form: 1
 * @param id the scorecard's name in kebab case
 * @param version its version
 * @param title its title
 * @param description what it is for and what it is not
 * @param base the points every subject starts with
 * @param bands where each band begins, from MINIMAL to HIGH
 * @param refusal when a score is refused
 * @param notEligible the kinds of subject it is not meant for
 * @param families groups of signals that look at one underlying fact
 * @param signals what each signal is worth
 * @param gates when a signal does not count
 * @param typologies named patterns
 * @param bonusCap the most points that all typologies may add together
 * @param notes what the card says of itself; in JSON they are members of the card
 * @param cases what the card is held to
 */
public record Scorecard(
        int formatVersion,
        String id,
        String version,
        String title,
        String description,
        Base base,
        List<BandStart> bands,
        RefusalRule refusal,
        List<NotEligible> notEligible,
        List<Family> families,
        List<Entry> signals,
        List<Gate> gates,
        List<Typology> typologies,
        BonusCap bonusCap,
        @JsonUnwrapped CardNotes notes,
        List<VerificationCase> cases)
        implements Serializable {

    /**
     * The points every subject starts with.
     *
     * @param points the points
     * @param rationale why
     * @param source where that comes from
     */
    public record Base(Points points, String rationale, String source) implements Serializable {}

    /**
     * Where a band begins.
     *
     * @param band the band
     * @param from the lowest score in it, inclusive
     */
    public record BandStart(Band band, Points from) implements Serializable {}

    /**
     * When too little is known for a score.
     *
     * @param totalBelow a total from here on is shown however little is known; the start of a band
     * @param minimumExpectedCoverage the least expected coverage, from 0 to 1
     * @param rationale why
     * @param source where that comes from
     */
    public record RefusalRule(Points totalBelow, BigDecimal minimumExpectedCoverage, String rationale, String source)
            implements Serializable {
        /** Normalises the number: 0.50 equals 0.5. */
        public RefusalRule {
            minimumExpectedCoverage = Decimals.plain(minimumExpectedCoverage);
        }
    }

    /**
     * A kind of subject the scorecard is not meant for.
     *
     * @param subjectKind the kind
     * @param reason why, as shown to the reader
     */
    public record NotEligible(SubjectKind subjectKind, String reason) implements Serializable {}

    /**
     * A group of signals that look at one underlying fact. It has a cap, or a floor, or is neutral: exactly one of the three.
     *
     * @param id its name in kebab case
     * @param title its title
     * @param cap for aggravating signals, the most points they may add together
     * @param floor for mitigating signals, the most points they may take away together, as a negative number
     * @param neutral whether its signals carry no points at all: they are context, which a reader sees and gates may ask for
     * @param rationale why
     * @param source where that comes from
     */
    public record Family(
            String id,
            String title,
            @Nullable Points cap,
            @Nullable Points floor,
            // Left out of the JSON form where it is false, since there it is true or not there.
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean neutral,
            String rationale,
            String source)
            implements Serializable {

        /** {@return whether its signals take points away} */
        public boolean mitigating() {
            return floor != null;
        }
    }

    /**
     * What one signal is worth.
     *
     * @param id the id of the signal
     * @param family the id of its family
     * @param title its title
     * @param unit the unit of its readings
     * @param strength weak, medium or strong; context for signals of a neutral family, and for those alone
     * @param expectedFor the kinds of subject for which a diligent check would obtain it; none for context
     * @param change what it takes to change it; {@code null} where the card does not say
     * @param valid the days of assessment on which it counts; {@code null} for all
     * @param curve what readings are worth; {@code null} for context, which carries no points
     * @param unknownPoints the points while it is unknown; {@code null} for none
     * @param rationale why
     * @param source where that comes from
     * @param falsePositives innocent reasons for it to fire
     */
    public record Entry(
            String id,
            String family,
            String title,
            String unit,
            String strength,
            List<SubjectKind> expectedFor,
            @Nullable Changeability change,
            @Nullable Validity valid,
            @Nullable Curve curve,
            @Nullable Points unknownPoints,
            String rationale,
            String source,
            String falsePositives)
            implements Serializable {
        /** Copies the list. */
        public Entry {
            expectedFor = List.copyOf(expectedFor);
        }

        /** An entry that counts on any day and does not say whether it can be changed. */
        public Entry(
                String id,
                String family,
                String title,
                String unit,
                String strength,
                List<SubjectKind> expectedFor,
                @Nullable Curve curve,
                @Nullable Points unknownPoints,
                String rationale,
                String source,
                String falsePositives) {
            this(
                    id,
                    family,
                    title,
                    unit,
                    strength,
                    expectedFor,
                    null,
                    null,
                    curve,
                    unknownPoints,
                    rationale,
                    source,
                    falsePositives);
        }

        /**
         * {@return whether it counts}
         *
         * @param day the day of the assessment
         */
        public boolean holds(LocalDate day) {
            return valid == null || valid.holds(day);
        }

        /** {@return what it takes to change it; fixed where the card does not say} */
        public Changeability changeability() {
            return change == null ? Changeability.FIXED : change;
        }
    }

    /**
     * One reading sets other signals aside.
     *
     * @param id its name in kebab case
     * @param title its title
     * @param when the reading that sets aside
     * @param setsAside the ids of the signals that then do not count, at least one
     * @param rationale why
     * @param source where that comes from
     */
    public record Gate(
            String id, String title, Condition.Threshold when, List<String> setsAside, String rationale, String source)
            implements Serializable {
        /** Copies the list. */
        public Gate {
            setsAside = List.copyOf(setsAside);
        }
    }

    /**
     * A named pattern.
     *
     * @param id its name in kebab case
     * @param title the name an investigator would use
     * @param bonus the points it adds, zero or more
     * @param when when it matches
     * @param rationale why
     * @param source where that comes from
     */
    public record Typology(String id, String title, Points bonus, Condition when, String rationale, String source)
            implements Serializable {}

    /**
     * The most points that all typologies may add together.
     *
     * @param points the points
     * @param rationale why
     * @param source where that comes from
     */
    public record BonusCap(Points points, String rationale, String source) implements Serializable {}

    /** Copies the lists. */
    public Scorecard {
        bands = List.copyOf(bands);
        notEligible = List.copyOf(notEligible);
        families = List.copyOf(families);
        signals = List.copyOf(signals);
        gates = List.copyOf(gates);
        typologies = List.copyOf(typologies);
        cases = List.copyOf(cases);
    }

    /** A card without notes and cases. */
    public Scorecard(
            int formatVersion,
            String id,
            String version,
            String title,
            String description,
            Base base,
            List<BandStart> bands,
            RefusalRule refusal,
            List<NotEligible> notEligible,
            List<Family> families,
            List<Entry> signals,
            List<Gate> gates,
            List<Typology> typologies,
            BonusCap bonusCap) {
        this(
                formatVersion,
                id,
                version,
                title,
                description,
                base,
                bands,
                refusal,
                notEligible,
                families,
                signals,
                gates,
                typologies,
                bonusCap,
                CardNotes.NONE,
                List.of());
    }

    /**
     * {@return this card with other notes}
     *
     * @param other the notes
     */
    public Scorecard withNotes(CardNotes other) {
        return new Scorecard(
                formatVersion,
                id,
                version,
                title,
                description,
                base,
                bands,
                refusal,
                notEligible,
                families,
                signals,
                gates,
                typologies,
                bonusCap,
                other,
                cases);
    }

    /** {@return the scorecard that comes with the library: expert judgement, not fitted to outcomes} */
    public static Scorecard standard() {
        return Standard.CARD;
    }

    /**
     * Reads a scorecard: a whole one, or one that extends the standard one. {@link Scorecards} reads YAML and what extends
     * other cards.
     *
     * @param json the text of one JSON document
     * @return the scorecard
     * @throws InvalidDocumentException with every mistake in it, each located by a JSON pointer
     */
    public static Scorecard read(String json) {
        return Scorecards.standard().read(json);
    }

    /**
     * Reads a scorecard that is meant for certain signals: each must have its entry and each entry its signal.
     *
     * @param json the text of one JSON document
     * @param signals the ids of the signals
     * @return the scorecard
     * @throws InvalidDocumentException with every mistake in it, each located by a JSON pointer
     */
    public static Scorecard read(String json, Collection<String> signals) {
        return Scorecards.standard().withSignals(signals).read(json);
    }

    /** {@return the JSON form, which {@link #read} reads back to an equal scorecard} */
    public String write() {
        return StrictJson.write(this);
    }

    /** {@return the SHA-256 of the canonical JSON form in hexadecimal} */
    public String hash() {
        return CanonicalJson.sha256(this);
    }

    /** {@return the card as a readable document in Markdown, its model card} */
    public String describe() {
        return ModelCard.of(this, null);
    }

    /**
     * Writes the model card with what changed since another version.
     *
     * @param older the card that this one is to take the place of
     * @return the card as a readable document in Markdown, which ends with every difference from the other
     */
    public String describe(Scorecard older) {
        return ModelCard.of(this, older);
    }

    /**
     * Compares this card with an older one.
     *
     * @param older another version, or any other card
     * @return what was added, removed and changed since
     */
    public ScorecardChanges changesFrom(Scorecard older) {
        return ScorecardChanges.between(older, this);
    }

    /** Loaded when first asked for. */
    private static final class Standard {
        private static final Scorecard CARD = load();

        private static Scorecard load() {
            try (InputStream in = Objects.requireNonNull(
                    Scorecard.class.getResourceAsStream("standard-scorecard.json"), "standard-scorecard.json")) {
                return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
