package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A capital of the company.
 *
 * @param value the amount
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Capital(
        Money value,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact, Lasting {

    /** Checks the components. */
    public Capital {
        Check.notNegative("value", value);
        Check.order("to", from, to);
        Check.optionalText("source", source);
        Check.required("value", value);
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
        return from == null ? rules.register(null) : rules.dated(from, KnownAtRule.REGISTERED);
    }

    @Override
    public Capital asKnownOn(Horizon horizon) {
        return horizon.endsLater(to) ? new Capital(value, from, null, source, knownAt) : this;
    }

    @Override
    public String describe() {
        return "capital: " + value;
    }
}
