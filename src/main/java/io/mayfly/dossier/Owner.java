package io.mayfly.dossier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A holder of shares in the company, or a person behind it.
 *
 * @param name the name as written
 * @param identifier an official identifier of the person or company
 * @param born when the person was born; the year is enough
 * @param kind what the owner is; {@code null} for not stated
 * @param share the share in percent, from 0 to 100
 * @param beneficial whether the owner is declared as a beneficial owner
 * @param residence the country of residence or seat as an ISO 3166-1 alpha-2 code; never a nationality
 * @param listedOn the sanctions or control list on which the owner stands; {@code null} for none known
 * @param from since when
 * @param to until when, inclusive
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Owner(
        String name,
        @Nullable PartyId identifier,
        @Nullable PartialDate born,
        @Nullable OwnerKind kind,
        @Nullable BigDecimal share,
        @Nullable Boolean beneficial,
        @Nullable String residence,
        @Nullable String listedOn,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Owner {
        Check.text("name", name);
        share = Check.percent("share", share);
        Check.country("residence", residence);
        Check.optionalText("listedOn", listedOn);
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
    public Owner asKnownOn(Horizon horizon) {
        return horizon.endsLater(to)
                ? new Owner(
                        name,
                        identifier,
                        born,
                        kind,
                        share,
                        beneficial,
                        residence,
                        listedOn,
                        from,
                        null,
                        source,
                        knownAt)
                : this;
    }

    @Override
    public String describe() {
        return "owner: " + name + (share == null ? "" : ", " + share.toPlainString() + " %");
    }
}
