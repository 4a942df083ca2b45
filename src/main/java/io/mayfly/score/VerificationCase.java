package io.mayfly.score;

import io.mayfly.dossier.Dossier;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scorecard is held to: a company as it could be known on a day, and what the card should say of it.
 *
 * @param id its name in kebab case
 * @param title what it shows; {@code null} where the name says it
 * @param asOf the day of the assessment
 * @param dossier the company
 * @param expect what should come out
 */
public record VerificationCase(String id, @Nullable String title, LocalDate asOf, Dossier dossier, Expected expect)
        implements Serializable {

    /**
     * What should come out. Something is asked for; what is absent or empty is not asked for.
     *
     * @param band the band of the score; {@code null} for any, and where a refusal is expected
     * @param score the score; {@code null} for any, and where a refusal is expected
     * @param refusal why there should be no score; {@code null} where one is expected or nothing is said
     * @param reasons ids of signals that should be among the headline reasons
     * @param noReasons ids of signals that should not be among them
     * @param unknown ids of signals that should be unknown
     */
    public record Expected(
            @Nullable Band band,
            @Nullable ScoreRange score,
            @Nullable Refusal refusal,
            List<String> reasons,
            List<String> noReasons,
            List<String> unknown)
            implements Serializable {
        /** Copies the lists. */
        public Expected {
            reasons = List.copyOf(reasons);
            noReasons = List.copyOf(noReasons);
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * Where a score should lie. In JSON a single number stands for a range of that alone.
     *
     * @param from the lowest score, inclusive, from 0 to 100
     * @param to the highest score, inclusive; not below {@code from}
     */
    public record ScoreRange(Points from, Points to) implements Serializable {}
}
