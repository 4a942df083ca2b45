package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A licence or supervision of the company.
 *
 * @param kind what it allows
 * @param authority who grants it
 * @param number its number
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Licence(
        LicenceKind kind,
        String authority,
        @Nullable String number,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Licence {
        Check.required("kind", kind);
        Check.text("authority", authority);
        Check.optionalText("number", number);
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
    public Licence asKnownOn(Horizon horizon) {
        return horizon.endsLater(to) ? new Licence(kind, authority, number, from, null, source, knownAt) : this;
    }

    @Override
    public String describe() {
        return "licence of " + authority;
    }
}
