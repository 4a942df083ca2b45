package io.mayfly.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of conformity filed by the company.
 *
 * @param id its number
 * @param scheme the register it is in
 * @param kind one lot or series production
 * @param date when it was filed; a period when several were
 * @param validUntil until when it is valid, inclusive
 * @param goods the goods in words
 * @param hsCode their code in the Harmonized System: 6 to 10 digits
 * @param quantity how many units
 * @param unit the unit, such as {@code pieces} or {@code kg}
 * @param value their value
 * @param manufacturer the maker as stated
 * @param model the model or models as stated
 * @param intendedUse what the goods are said to be for
 * @param party the official identifier by which the declaration names the company
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Declaration(
        @Nullable String id,
        @Nullable String scheme,
        @Nullable DeclarationKind kind,
        @Nullable PartialDate date,
        @Nullable PartialDate validUntil,
        String goods,
        @Nullable String hsCode,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable Money value,
        @Nullable String manufacturer,
        @Nullable String model,
        @Nullable String intendedUse,
        @Nullable PartyId party,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Trade {

    /**
     * Starts a declaration.
     *
     * @param goods the goods in words
     * @return a builder that holds nothing else
     */
    public static DeclarationBuilder builder(String goods) {
        return new DeclarationBuilder(goods);
    }

    /** Checks the components. */
    public Declaration {
        Check.optionalText("id", id);
        Check.optionalText("scheme", scheme);
        Check.notNegative("value", value);
        Check.text("goods", goods);
        Check.hsCode("hsCode", hsCode);
        quantity = Check.quantity("quantity", quantity);
        Check.optionalText("unit", unit);
        Check.optionalText("manufacturer", manufacturer);
        Check.optionalText("model", model);
        Check.optionalText("intendedUse", intendedUse);
        Check.optionalText("source", source);
    }

    @Override
    public @Nullable PartialDate trueFrom() {
        return date;
    }

    @Override
    public @Nullable PartialDate trueTo() {
        return date;
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return rules.dated(date, KnownAtRule.FILED);
    }

    @Override
    public Object sameness() {
        return id == null
                ? new Declaration(
                        id,
                        scheme,
                        kind,
                        date,
                        validUntil,
                        goods,
                        hsCode,
                        quantity,
                        unit,
                        value,
                        manufacturer,
                        model,
                        intendedUse,
                        party,
                        null,
                        null)
                : List.of(scheme == null ? "" : scheme, id);
    }

    @Override
    public String describe() {
        return "declaration" + (date == null ? "" : " of " + date) + ": " + goods
                + (quantity == null ? "" : ", " + quantity.toPlainString() + (unit == null ? "" : " " + unit));
    }
}
