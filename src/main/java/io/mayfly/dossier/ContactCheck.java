package io.mayfly.dossier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One attempt, or one series of attempts, to reach the company.
 *
 * @param date when
 * @param result what came of it
 * @param attempts how many attempts on different days or hours; {@code null} for not stated
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record ContactCheck(
        @Nullable PartialDate date,
        ContactResult result,
        @Nullable Long attempts,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public ContactCheck {
        Check.required("result", result);
        Check.positive("attempts", attempts);
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
        return "contact check" + (date == null ? "" : " of " + date) + ": "
                + result.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
