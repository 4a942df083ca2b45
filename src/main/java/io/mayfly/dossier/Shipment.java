package io.mayfly.dossier;

import io.mayfly.json.InvalidFieldException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shipment, or a series of them, in customs records.
 *
 * @param id its number
 * @param role what the company is in it
 * @param date the day, or the period of a series
 * @param count how many shipments the record stands for
 * @param exporter the sender as stated
 * @param importer the buyer as stated
 * @param careOf in whose care the goods travelled, as stated
 * @param goods the goods in words
 * @param hsCode their code in the Harmonized System: 6 to 10 digits
 * @param quantity how many units
 * @param unit the unit, such as {@code pieces} or {@code kg}
 * @param value the customs value
 * @param origin the stated country of origin (ISO 3166-1 alpha-2)
 * @param dispatch the country of dispatch (ISO 3166-1 alpha-2)
 * @param transit countries on the way (ISO 3166-1 alpha-2), sorted
 * @param destination the country of destination (ISO 3166-1 alpha-2)
 * @param brand the brand
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Shipment(
        @Nullable String id,
        TradeRole role,
        @Nullable PartialDate date,
        @Nullable Long count,
        @Nullable String exporter,
        @Nullable String importer,
        @Nullable String careOf,
        String goods,
        @Nullable String hsCode,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable Money value,
        @Nullable String origin,
        @Nullable String dispatch,
        List<String> transit,
        @Nullable String destination,
        @Nullable String brand,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Trade {

    /** Checks the components. */
    public Shipment {
        Check.optionalText("id", id);
        Check.required("role", role);
        Check.positive("count", count);
        Check.optionalText("exporter", exporter);
        Check.optionalText("importer", importer);
        Check.optionalText("careOf", careOf);
        Check.text("goods", goods);
        Check.hsCode("hsCode", hsCode);
        quantity = Check.quantity("quantity", quantity);
        Check.optionalText("unit", unit);
        Check.country("origin", origin);
        Check.country("dispatch", dispatch);
        transit = Check.countries("transit", transit);
        Check.country("destination", destination);
        Check.optionalText("brand", brand);
        if (value != null && value.amount().signum() < 0) {
            throw new InvalidFieldException("value", value, "an amount of 0 or more");
        }
        Check.optionalText("source", source);
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        return date == null ? null : rules.customsPublished(date);
    }

    @Override
    public Object sameness() {
        return id == null
                ? new Shipment(
                        id,
                        role,
                        date,
                        count,
                        exporter,
                        importer,
                        careOf,
                        goods,
                        hsCode,
                        quantity,
                        unit,
                        value,
                        origin,
                        dispatch,
                        transit,
                        destination,
                        brand,
                        null,
                        null)
                : id;
    }

    @Override
    public String describe() {
        return "shipment" + (date == null ? "" : " of " + date) + ": " + goods + (value == null ? "" : ", " + value);
    }
}
