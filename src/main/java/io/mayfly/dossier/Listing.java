package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the company on a sanctions or control list: a flag beside the score, never points.
 *
 * @param list the list or the authority that keeps it
 * @param programme the programme
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Listing(
        String list,
        @Nullable String programme,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Listing {
        Check.text("list", list);
        Check.optionalText("programme", programme);
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
        return rules.dated(from, KnownAtRule.OBSERVED);
    }

    @Override
    public Listing asKnownOn(Horizon horizon) {
        return horizon.endsLater(to) ? new Listing(list, programme, from, null, source, knownAt) : this;
    }

    @Override
    public String describe() {
        return "listed: " + list + (programme == null ? "" : " (" + programme + ")")
                + (from == null ? "" : " since " + from);
    }
}
