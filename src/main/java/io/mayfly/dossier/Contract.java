package io.mayfly.dossier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that the company made or an award that it won.
 *
 * @param kind what it is about
 * @param date when it was made or awarded
 * @param to when it ends, inclusive
 * @param counterparty the other side as stated
 * @param value its value
 * @param accepted whether what was owed was delivered and accepted
 * @param goods what it is about in words
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Contract(
        ContractKind kind,
        @Nullable PartialDate date,
        @Nullable PartialDate to,
        @Nullable String counterparty,
        @Nullable Money value,
        @Nullable Boolean accepted,
        @Nullable String goods,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /** Checks the components. */
    public Contract {
        Check.required("kind", kind);
        Check.order("to", date, to);
        Check.optionalText("counterparty", counterparty);
        Check.notNegative("value", value);
        Check.optionalText("goods", goods);
        Check.optionalText("source", source);
    }

    @Override
    public @Nullable PartialDate trueFrom() {
        return date;
    }

    @Override
    public @Nullable PartialDate trueTo() {
        return to;
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return rules.dated(date, KnownAtRule.FILED);
    }

    @Override
    public String describe() {
        return "contract" + (date == null ? "" : " of " + date) + ": "
                + kind.name().toLowerCase(Locale.ROOT) + (counterparty == null ? "" : " with " + counterparty)
                + (value == null ? "" : ", " + value);
    }
}
