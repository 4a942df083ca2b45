package io.mayfly.dossier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Another company that this one deals with.
 *
 * @param name its name as written
 * @param identifier its official identifier
 * @param role what it is to this company
 * @param country its country as an ISO 3166-1 alpha-2 code
 * @param registered when it was registered
 * @param sizeClass the size class under which a register lists it
 * @param address its address as stated
 * @param match how it was found in a register; {@code null} where nobody searched
 * @param reached what came of trying to reach it; {@code null} where nobody tried
 * @param authorisedFrom since when the maker of the goods has authorised it, or it the company; the company itself where the role is {@link CounterpartyRole#MANUFACTURER}
 * @param authorisedTo until when, inclusive; {@code null} while it goes on
 * @param listedOn the sanctions or control list on which it stands; {@code null} for none known
 * @param dossier the {@code company.id} of its own dossier
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Counterparty(
        String name,
        @Nullable PartyId identifier,
        CounterpartyRole role,
        @Nullable String country,
        @Nullable PartialDate registered,
        @Nullable SizeClass sizeClass,
        @Nullable String address,
        @Nullable IdentityMatch match,
        @Nullable ContactResult reached,
        @Nullable PartialDate authorisedFrom,
        @Nullable PartialDate authorisedTo,
        @Nullable String listedOn,
        @Nullable String dossier,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /**
     * Starts a counterparty.
     *
     * @param name its name as written
     * @param role what it is to this company
     * @return a builder that holds nothing else
     */
    public static CounterpartyBuilder builder(String name, CounterpartyRole role) {
        return new CounterpartyBuilder(name, role);
    }

    /** Checks the components. */
    public Counterparty {
        Check.text("name", name);
        Check.required("role", role);
        Check.country("country", country);
        Check.optionalText("dossier", dossier);
        Check.order("to", from, to);
        Check.optionalText("source", source);
        Check.optionalText("address", address);
        Check.order("authorisedTo", authorisedFrom, authorisedTo);
        Check.optionalText("listedOn", listedOn);
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
        return rules.dated(from, KnownAtRule.OBSERVED);
    }

    @Override
    public Counterparty asKnownOn(Horizon horizon) {
        if (!horizon.endsLater(authorisedTo) && !horizon.endsLater(to)) {
            return this;
        }
        return new Counterparty(
                name,
                identifier,
                role,
                country,
                registered,
                sizeClass,
                address,
                match,
                reached,
                authorisedFrom,
                horizon.end(authorisedTo),
                listedOn,
                dossier,
                from,
                horizon.end(to),
                source,
                knownAt);
    }

    @Override
    public String describe() {
        return role.name().toLowerCase(Locale.ROOT) + ": " + name;
    }
}
