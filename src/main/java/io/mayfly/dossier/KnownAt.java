package io.mayfly.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a fact became known.
 *
 * @param day the first day on which it counts; {@code null} only for {@link KnownAtRule#UNDATED}
 * @param rule the rule that gave the day
 */
public record KnownAt(@Nullable LocalDate day, KnownAtRule rule) {

    static final KnownAt UNDATED = new KnownAt(null, KnownAtRule.UNDATED);

    /**
     * Asks whether a fact counts.
     *
     * @param asOf the day of the assessment
     * @return whether the fact was known by then
     */
    public boolean by(LocalDate asOf) {
        return day == null || !day.isAfter(asOf);
    }
}
