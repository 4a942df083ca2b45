package io.mayfly.dossier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A change that the register recorded.
 *
 * @param what what changed
 * @param date when
 * @param text from what to what, in words
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Change(
        ChangeKind what,
        PartialDate date,
        @Nullable String text,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Change {
        Check.required("what", what);
        Check.optionalText("text", text);
        Check.optionalText("source", source);
        Check.required("date", date);
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
        return rules.dated(date, KnownAtRule.REGISTERED);
    }

    @Override
    public String describe() {
        return "change of " + what.name().toLowerCase(Locale.ROOT) + ", " + date;
    }
}
