package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A parent company.
 *
 * @param name its name
 * @param identifier its official identifier
 * @param jurisdiction its country as an ISO 3166-1 alpha-2 code
 * @param consolidates whether it includes the company in its consolidated accounts
 * @param audited whether those consolidated accounts are audited
 * @param from since when it is the parent
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Parent(
        String name,
        @Nullable PartyId identifier,
        @Nullable String jurisdiction,
        @Nullable Boolean consolidates,
        @Nullable Boolean audited,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact, Lasting {

    /** Checks the components. */
    public Parent {
        Check.text("name", name);
        Check.country("jurisdiction", jurisdiction);
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
    public Parent asKnownOn(Horizon horizon) {
        return horizon.endsLater(to)
                ? new Parent(name, identifier, jurisdiction, consolidates, audited, from, null, source, knownAt)
                : this;
    }

    @Override
    public String describe() {
        return "parent: " + name;
    }
}
