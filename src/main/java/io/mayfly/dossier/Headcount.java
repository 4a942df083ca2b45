package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A number of staff.
 *
 * @param date when it was counted
 * @param value the number of staff
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Headcount(
        @Nullable PartialDate date,
        Long value,
        @Nullable String source,
        @Nullable PartialDate knownAt) implements Fact {

    /** Checks the components. */
    public Headcount {
        Check.required("value", value);
        Check.notNegative("value", value);
        Check.optionalText("source", source);
    }

    @Override
    public @Nullable PartialDate trueFrom() {
        return date;
    }

    @Override
    public @Nullable PartialDate trueTo() {
        return date;
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return rules.dated(date, KnownAtRule.OBSERVED);
    }

    @Override
    public String describe() {
        return "headcount" + (date == null ? "" : " of " + date) + ": " + value;
    }
}
