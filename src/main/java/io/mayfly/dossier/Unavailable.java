package io.mayfly.dossier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that was looked for and could not be had.
 *
 * @param part what was looked for
 * @param reason why it could not be had
 * @param date when somebody looked
 * @param text more about it in words
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Unavailable(
        DossierPart part,
        UnavailableReason reason,
        @Nullable PartialDate date,
        @Nullable String text,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Unavailable {
        Check.required("part", part);
        Check.required("reason", reason);
        Check.optionalText("text", text);
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
        return "unavailable: " + part.name().toLowerCase(Locale.ROOT);
    }
}
