package io.mayfly.dossier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A note of a register, a tax office or another authority on the company.
 *
 * @param kind what it says
 * @param authority who made it
 * @param text its words
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Mark(
        MarkKind kind,
        @Nullable String authority,
        @Nullable String text,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Mark {
        Check.required("kind", kind);
        Check.optionalText("authority", authority);
        Check.optionalText("text", text);
        Check.order("to", from, to);
        Check.optionalText("source", source);
    }

    @Override
    public @Nullable PartialDate trueFrom() {
        return from;
    }

    @Override
    public @Nullable PartialDate trueTo() {
        return to;
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return rules.dated(from, KnownAtRule.REGISTERED);
    }

    @Override
    public Mark asKnownOn(Horizon horizon) {
        return horizon.endsLater(to) ? new Mark(kind, authority, text, from, null, source, knownAt) : this;
    }

    @Override
    public String describe() {
        return "mark: " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (from == null ? "" : " since " + from);
    }
}
