package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A listing of the company’s shares on a stock exchange.
 *
 * @param market the exchange
 * @param regulated whether it is a regulated market
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record MarketListing(
        String market,
        @Nullable Boolean regulated,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact, Lasting {

    /** Checks the components. */
    public MarketListing {
        Check.text("market", market);
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
    public MarketListing asKnownOn(Horizon horizon) {
        return horizon.endsLater(to) ? new MarketListing(market, regulated, from, null, source, knownAt) : this;
    }

    @Override
    public String describe() {
        return "listed on " + market;
    }
}
