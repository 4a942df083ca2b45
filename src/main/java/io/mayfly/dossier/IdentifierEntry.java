package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * An official identifier of the company.
 *
 * @param scheme the scheme, such as {@code RU-INN}, {@code LEI} or {@code GB-COH}
 * @param value the identifier as written
 * @param from since when it is valid
 * @param to until when it is valid, inclusive; {@code null} while it is
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record IdentifierEntry(
        String scheme,
        String value,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public IdentifierEntry {
        Check.text("scheme", scheme);
        Check.text("value", value);
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
        return rules.register(from);
    }

    @Override
    public IdentifierEntry asKnownOn(Horizon horizon) {
        return horizon.endsLater(to) ? new IdentifierEntry(scheme, value, from, null, source, knownAt) : this;
    }

    @Override
    public String describe() {
        return scheme + " " + value;
    }
}
