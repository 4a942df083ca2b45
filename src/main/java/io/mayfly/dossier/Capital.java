package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A capital of the company.
 *
 * @param value the amount
 * @param from since when
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Capital(
        Money value,
        @Nullable PartialDate from,
        @Nullable String source,
        @Nullable PartialDate knownAt) implements Fact, Lasting {

    /** Checks the components. */
    public Capital {
        Check.notNegative("value", value);
        Check.optionalText("source", source);
        Check.required("value", value);
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return from == null ? rules.register(null) : rules.dated(from, KnownAtRule.REGISTERED);
    }

    @Override
    public String describe() {
        return "capital: " + value;
    }
}
