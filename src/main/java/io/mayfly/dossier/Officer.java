package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A person or company that holds an office in the company.
 *
 * @param name the name as written
 * @param role the office
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Officer(
        String name,
        @Nullable String role,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Officer {
        Check.text("name", name);
        Check.optionalText("role", role);
        Check.order("to", from, to);
        Check.optionalText("source", source);
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return rules.dated(from, KnownAtRule.REGISTERED);
    }

    @Override
    public Officer asKnownOn(Horizon horizon) {
        return new Officer(name, role, from, horizon.end(to), source, knownAt);
    }

    @Override
    public String describe() {
        return (role == null ? "officer" : role) + ": " + name;
    }
}
