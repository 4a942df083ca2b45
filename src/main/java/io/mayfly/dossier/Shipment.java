package io.mayfly.dossier;

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
 * @param consignee who is to receive the goods, as stated
 * @param careOf in whose care the goods travelled, as stated
 * @param notifyParty who is to be told of their arrival, as stated
 * @param payer who pays, as stated
 * @param payerCountry the seat of the payer (ISO 3166-1 alpha-2)
 * @param goods the goods in words
 * @param hsCode their code in the Harmonized System: 6 to 10 digits
 * @param quantity how many units
 * @param unit the unit, such as {@code pieces} or {@code kg}
 * @param weightKg the net weight in kilograms
 * @param value the customs value
 * @param origin the stated country of origin (ISO 3166-1 alpha-2)
 * @param dispatch the country of dispatch (ISO 3166-1 alpha-2)
 * @param transit countries on the way (ISO 3166-1 alpha-2), sorted
 * @param destination the country of destination (ISO 3166-1 alpha-2)
 * @param brand the brand
 * @param reimport whether the goods come back, as after a repair or a return
 * @param party the official identifier by which the record names the company
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
        @Nullable String consignee,
        @Nullable String careOf,
        @Nullable String notifyParty,
        @Nullable String payer,
        @Nullable String payerCountry,
        String goods,
        @Nullable String hsCode,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable BigDecimal weightKg,
        @Nullable Money value,
        @Nullable String origin,
        @Nullable String dispatch,
        List<String> transit,
        @Nullable String destination,
        @Nullable String brand,
        @Nullable Boolean reimport,
        @Nullable PartyId party,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Trade {

    /**
     * Starts a shipment.
     *
     * @param role what the company is in it
     * @param goods the goods in words
     * @return a builder that holds nothing else
     */
    public static ShipmentBuilder builder(TradeRole role, String goods) {
        return new ShipmentBuilder(role, goods);
    }

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
        Check.notNegative("value", value);
        Check.optionalText("source", source);
        Check.optionalText("consignee", consignee);
        Check.optionalText("notifyParty", notifyParty);
        Check.optionalText("payer", payer);
        Check.country("payerCountry", payerCountry);
        weightKg = Check.quantity("weightKg", weightKg);
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
                        consignee,
                        careOf,
                        notifyParty,
                        payer,
                        payerCountry,
                        goods,
                        hsCode,
                        quantity,
                        unit,
                        weightKg,
                        value,
                        origin,
                        dispatch,
                        transit,
                        destination,
                        brand,
                        reimport,
                        party,
                        null,
                        null)
                : id;
    }

    @Override
    public String describe() {
        return "shipment" + (date == null ? "" : " of " + date) + ": " + goods + (value == null ? "" : ", " + value);
    }
}
