package io.mayfly.score;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment was made from, so that it can be made again and checked. Hashes are SHA-256 of the canonical JSON
 * form, in hexadecimal.
 *
 * @param libraryVersion the version of this library
 * @param asOf the day of the assessment, in ISO form
 * @param scorecardId the id of the scorecard
 * @param scorecardVersion its version
 * @param scorecardHash its hash
 * @param signals the settings of each signal in canonical JSON, by id
 * @param referenceHash the hash of the reference data
 * @param registerHash the hash of the register of other companies; {@code null} when there was none
 * @param transliteration how names and addresses of several scripts were brought together in that register, such as
 *     {@code none} for not at all; {@code null} when there was none
 * @param dossierHash the hash of the dossier as known on the day
 */
public record Receipt(
        String libraryVersion,
        String asOf,
        String scorecardId,
        String scorecardVersion,
        String scorecardHash,
        Map<String, String> signals,
        String referenceHash,
        @Nullable String registerHash,
        @Nullable String transliteration,
        String dossierHash) {}
