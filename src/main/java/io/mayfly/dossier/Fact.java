package io.mayfly.dossier;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One dated, sourced fact. The kinds of fact are those of this package.
 */
public sealed interface Fact extends Serializable
        permits Accounts,
                Activity,
                Address,
                Capital,
                Change,
                Contact,
                ContactCheck,
                Contract,
                Counterparty,
                Headcount,
                IdentifierEntry,
                Licence,
                Listing,
                Mark,
                MarketListing,
                Name,
                Observation,
                Officer,
                Owner,
                Parent,
                Stated,
                Statement,
                Trade,
                Unavailable {

    /** {@return the key of a {@link Source} of the dossier; {@code null} if none is given} */
    @Nullable
    String source();

    /** {@return when the fact became known, if the dossier says so} */
    @Nullable
    PartialDate knownAt();

    /**
     * When a fact of this kind becomes known by its own dates.
     *
     * @param rules what to work that out with
     * @return the day and the rule; {@code null} when its own dates do not say
     */
    default @Nullable KnownAt byNature(KnownAtRules rules) {
        return null;
    }

    /**
     * The fact with what was not yet known taken out of it, such as the day on which it came to an end.
     *
     * @param horizon the day and the rules
     * @return the fact as known that day
     */
    default Fact asKnownOn(Horizon horizon) {
        return this;
    }

    /** {@return the fact in a few plain words} */
    String describe();
}
