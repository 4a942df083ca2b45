package io.mayfly.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a fact became known.
 *
 * @param earliest the first day on which it may have become known; {@code null} only for {@link KnownAtRule#UNDATED}
 * @param day the first day on which it counts, the last on which it may have become known; {@code null} only for {@link
 *     KnownAtRule#UNDATED}
 * @param rule the rule that gave the day
 */
public record KnownAt(
        @Nullable LocalDate earliest, @Nullable LocalDate day, KnownAtRule rule) {

    static final KnownAt UNDATED = new KnownAt(null, null, KnownAtRule.UNDATED);

    static KnownAt of(LocalDate day, KnownAtRule rule) {
        return new KnownAt(day, day, rule);
    }

    static KnownAt within(PartialDate date, KnownAtRule rule) {
        return new KnownAt(date.earliest(), date.latest(), rule);
    }

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
