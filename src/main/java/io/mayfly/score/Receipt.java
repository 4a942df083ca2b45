package io.mayfly.score;

import io.mayfly.dossier.Dossier;
import io.mayfly.json.Cursor;
import io.mayfly.json.Difference;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Outline;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.signal.Subject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment was made from, so that it can be made again and checked. Hashes are SHA-256 of the canonical JSON
 * form, in hexadecimal.
 *
 * @param libraryVersion the version of this library
 * @param asOf the day of the assessment
 * @param scorecardId the id of the scorecard
 * @param scorecardVersion its version
 * @param scorecardHash its hash
 * @param signals the settings of each signal in canonical JSON, by id
 * @param referenceHash the hash of the reference data
 * @param registerHash the hash of the register of other companies; {@code null} when there was none
 * @param transliteration how names and addresses of several scripts were brought together in that register, such as
 *     {@code none} for not at all; {@code null} when there was none
 * @param dossierHash the {@linkplain Dossier#hash hash} of the dossier as known on the day
 */
public record Receipt(
        String libraryVersion,
        LocalDate asOf,
        String scorecardId,
        String scorecardVersion,
        String scorecardHash,
        Map<String, String> signals,
        String referenceHash,
        @Nullable String registerHash,
        @Nullable String transliteration,
        String dossierHash)
        implements Serializable {

    private static final Outline OUTLINE = new Outline(Map.of(), Set.of("signals"), Map.of());

    /** Copies the settings. */
    public Receipt {
        signals = Collections.unmodifiableMap(new TreeMap<>(signals));
    }

    /**
     * Takes the receipt out of a saved assessment.
     *
     * @param report the JSON form of an assessment
     * @return its receipt
     * @throws InvalidDocumentException with every mistake in the receipt, each located by a JSON pointer
     */
    public static Receipt ofReport(String report) {
        Cursor root = Cursor.parse(report);
        Cursor at = root.object("receipt");
        Map<String, String> settings = at.embedded("signals", StrictJson::membersOf);
        Receipt receipt = new Receipt(
                at.text("libraryVersion"),
                ScorecardReader.day(at, "asOf"),
                at.text("scorecardId"),
                at.text("scorecardVersion"),
                at.text("scorecardHash"),
                settings == null ? Map.of() : settings,
                at.text("referenceHash"),
                at.optionalText("registerHash"),
                at.optionalText("transliteration"),
                at.text("dossierHash"));
        at.noOtherFields();
        root.throwIfAny();
        return receipt;
    }

    /**
     * Checks whether an assessment of this day would be made from the same.
     *
     * @param dossier everything at hand about the company; what became known after the day makes no difference
     * @param scorer signals and scorecard
     * @param reference what the world looks like
     * @param register other companies; {@code null} for none
     * @return what is not the same, by the name of the component, settings of signals as {@code signals/} and the id; empty where
     *     everything is
     */
    public List<Difference> verify(
            Dossier dossier, Scorer scorer, ReferenceData reference, @Nullable Register register) {
        Subject alone = Subject.of(dossier, asOf, reference);
        return differences(scorer.receipt(register == null ? alone : alone.within(register)));
    }

    /**
     * Compares two receipts.
     *
     * @param other another receipt
     * @return what is not the same, as {@link #verify} names it
     */
    public List<Difference> differences(Receipt other) {
        return Difference.between(this, other, OUTLINE);
    }
}
