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
     * Since when the fact is true, which is another question than since when it was {@linkplain #knownAt() known}. What happened
     * on a day, such as a shipment or a count, is true on that day; accounts are true of their period.
     *
     * @return the first day, as far as it is known; {@code null} where the fact does not say: it may have been true for ever
     */
    @Nullable
    PartialDate trueFrom();

    /**
     * Until when the fact is true, inclusive.
     *
     * @return the last day, as far as it is known, that of {@link #trueFrom()} for what happened on a day; {@code null} where the
     *     fact goes on or does not say
     */
    @Nullable
    PartialDate trueTo();

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
