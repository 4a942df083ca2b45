package io.mayfly.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a fact became known.
 *
 * @param earliest the first day on which it may have become known; {@code null} where nothing says, for {@link
 *     KnownAtRule#RETRIEVED} and {@link KnownAtRule#UNDATED}
 * @param day the first day on which it counts, the last on which it may have become known; {@code null} only for {@link
 *     KnownAtRule#UNDATED}
 * @param rule the rule that gave the day
 * @param jurisdiction for {@link KnownAtRule#PERIOD_END_PLUS_LAG} the ISO 3166-1 alpha-2 code of the country whose deadline
 *     gave the day; for {@link KnownAtRule#PERIOD_END_PLUS_DEFAULT} of the country for which none is known, {@code null}
 *     where the country is not known; {@code null} for other rules
 */
public record KnownAt(
        @Nullable LocalDate earliest,
        @Nullable LocalDate day,
        KnownAtRule rule,
        @Nullable String jurisdiction) {

    static final KnownAt UNDATED = new KnownAt(null, null, KnownAtRule.UNDATED);

    /**
     * By a rule that does not ask for the jurisdiction.
     *
     * @param earliest the first day on which it may have become known; {@code null} where nothing says
     * @param day the first day on which it counts; {@code null} only for {@link KnownAtRule#UNDATED}
     * @param rule the rule that gave the day
     */
    public KnownAt(@Nullable LocalDate earliest, @Nullable LocalDate day, KnownAtRule rule) {
        this(earliest, day, rule, null);
    }

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
