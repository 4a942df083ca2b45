package io.mayfly.dossier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Another company that this one deals with.
 *
 * @param name its name as written
 * @param role what it is to this company
 * @param country its country as an ISO 3166-1 alpha-2 code
 * @param dossier the {@code company.id} of its own dossier
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Counterparty(
        String name,
        CounterpartyRole role,
        @Nullable String country,
        @Nullable String dossier,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Counterparty {
        Check.text("name", name);
        Check.required("role", role);
        Check.country("country", country);
        Check.optionalText("dossier", dossier);
        Check.order("to", from, to);
        Check.optionalText("source", source);
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return rules.dated(from, KnownAtRule.OBSERVED);
    }

    @Override
    public Counterparty asKnownOn(Horizon horizon) {
        return new Counterparty(name, role, country, dossier, from, horizon.end(to), source, knownAt);
    }

    @Override
    public String describe() {
        return role.name().toLowerCase(Locale.ROOT) + ": " + name;
    }
}
