package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * An address of the company.
 *
 * @param text the address as written; a town alone will do
 * @param country its country as an ISO 3166-1 alpha-2 code
 * @param role what it is to the company
 * @param use what the place is declared to be used for; {@code null} for unknown
 * @param officerHome whether it is the home of an officer of the company
 * @param registeredAgent whether it is that of a licensed registered agent
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Address(
        String text,
        @Nullable String country,
        AddressRole role,
        @Nullable AddressUse use,
        @Nullable Boolean officerHome,
        @Nullable Boolean registeredAgent,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Address {
        Check.text("text", text);
        Check.country("country", country);
        Check.required("role", role);
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

    /** What the place is used for is known since somebody looked, not since the address was registered. */
    @Override
    public Address asKnownOn(Horizon horizon) {
        boolean looked = (use == null && officerHome == null) || horizon.published(this);
        if (looked && !horizon.endsLater(to)) {
            return this;
        }
        return new Address(
                text,
                country,
                role,
                looked ? use : null,
                looked ? officerHome : null,
                registeredAgent,
                from,
                horizon.end(to),
                source,
                knownAt);
    }

    @Override
    public String describe() {
        return "address: " + text;
    }
}
