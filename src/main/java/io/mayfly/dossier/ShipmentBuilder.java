package io.mayfly.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a shipment step by step: most of what it may say is not known most of the time. Not thread-safe. */
public final class ShipmentBuilder {

    private @Nullable String id;
    private final TradeRole role;
    private @Nullable PartialDate date;
    private @Nullable Long count;
    private @Nullable String exporter;
    private @Nullable String importer;
    private @Nullable String consignee;
    private @Nullable String careOf;
    private @Nullable String notifyParty;
    private @Nullable String payer;
    private @Nullable String payerCountry;
    private final String goods;
    private @Nullable String hsCode;
    private @Nullable BigDecimal quantity;
    private @Nullable String unit;
    private @Nullable BigDecimal weightKg;
    private @Nullable Money value;
    private @Nullable String origin;
    private @Nullable String dispatch;
    private List<String> transit = List.of();
    private @Nullable String destination;
    private @Nullable String brand;
    private @Nullable Boolean reimport;
    private @Nullable PartyId party;
    private @Nullable String source;
    private @Nullable PartialDate knownAt;

    ShipmentBuilder(TradeRole role, String goods) {
        this.role = role;
        this.goods = goods;
    }

    /**
     * Sets its id.
     *
     * @param newId its number
     * @return this
     */
    public ShipmentBuilder id(String newId) {
        id = newId;
        return this;
    }

    /**
     * Sets its date.
     *
     * @param newDate the day, or the period of a series, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public ShipmentBuilder date(String newDate) {
        date = PartialDate.parse(newDate);
        return this;
    }

    /**
     * Sets its count.
     *
     * @param newCount how many shipments the record stands for
     * @return this
     */
    public ShipmentBuilder count(long newCount) {
        count = newCount;
        return this;
    }

    /**
     * Sets its exporter.
     *
     * @param newExporter the sender as stated
     * @return this
     */
    public ShipmentBuilder exporter(String newExporter) {
        exporter = newExporter;
        return this;
    }

    /**
     * Sets its importer.
     *
     * @param newImporter the buyer as stated
     * @return this
     */
    public ShipmentBuilder importer(String newImporter) {
        importer = newImporter;
        return this;
    }

    /**
     * Sets its consignee.
     *
     * @param newConsignee who is to receive the goods, as stated
     * @return this
     */
    public ShipmentBuilder consignee(String newConsignee) {
        consignee = newConsignee;
        return this;
    }

    /**
     * Sets its care of.
     *
     * @param newCareOf in whose care the goods travelled, as stated
     * @return this
     */
    public ShipmentBuilder careOf(String newCareOf) {
        careOf = newCareOf;
        return this;
    }

    /**
     * Sets its notify party.
     *
     * @param newNotifyParty who is to be told of their arrival, as stated
     * @return this
     */
    public ShipmentBuilder notifyParty(String newNotifyParty) {
        notifyParty = newNotifyParty;
        return this;
    }

    /**
     * Sets its payer.
     *
     * @param newPayer who pays, as stated
     * @return this
     */
    public ShipmentBuilder payer(String newPayer) {
        payer = newPayer;
        return this;
    }

    /**
     * Sets its payer country.
     *
     * @param newPayerCountry the seat of the payer (ISO 3166-1 alpha-2)
     * @return this
     */
    public ShipmentBuilder payerCountry(String newPayerCountry) {
        payerCountry = newPayerCountry;
        return this;
    }

    /**
     * Sets its HS code.
     *
     * @param newHsCode their code in the Harmonized System: 6 to 10 digits
     * @return this
     */
    public ShipmentBuilder hsCode(String newHsCode) {
        hsCode = newHsCode;
        return this;
    }

    /**
     * Sets its quantity.
     *
     * @param newQuantity how many units
     * @return this
     */
    public ShipmentBuilder quantity(long newQuantity) {
        quantity = BigDecimal.valueOf(newQuantity);
        return this;
    }

    /**
     * Sets its unit.
     *
     * @param newUnit the unit, such as {@code pieces} or {@code kg}
     * @return this
     */
    public ShipmentBuilder unit(String newUnit) {
        unit = newUnit;
        return this;
    }

    /**
     * Sets its weight kg.
     *
     * @param newWeightKg the net weight in kilograms
     * @return this
     */
    public ShipmentBuilder weightKg(long newWeightKg) {
        weightKg = BigDecimal.valueOf(newWeightKg);
        return this;
    }

    /**
     * Sets its value.
     *
     * @param newValue the customs value
     * @return this
     */
    public ShipmentBuilder value(Money newValue) {
        value = newValue;
        return this;
    }

    /**
     * Sets its origin.
     *
     * @param newOrigin the stated country of origin (ISO 3166-1 alpha-2)
     * @return this
     */
    public ShipmentBuilder origin(String newOrigin) {
        origin = newOrigin;
        return this;
    }

    /**
     * Sets its dispatch.
     *
     * @param newDispatch the country of dispatch (ISO 3166-1 alpha-2)
     * @return this
     */
    public ShipmentBuilder dispatch(String newDispatch) {
        dispatch = newDispatch;
        return this;
    }

    /**
     * Sets its transit.
     *
     * @param newTransit countries on the way (ISO 3166-1 alpha-2), sorted
     * @return this
     */
    public ShipmentBuilder transit(List<String> newTransit) {
        transit = newTransit;
        return this;
    }

    /**
     * Sets its destination.
     *
     * @param newDestination the country of destination (ISO 3166-1 alpha-2)
     * @return this
     */
    public ShipmentBuilder destination(String newDestination) {
        destination = newDestination;
        return this;
    }

    /**
     * Sets its brand.
     *
     * @param newBrand the brand
     * @return this
     */
    public ShipmentBuilder brand(String newBrand) {
        brand = newBrand;
        return this;
    }

    /**
     * Sets its reimport.
     *
     * @param newReimport whether the goods come back, as after a repair or a return
     * @return this
     */
    public ShipmentBuilder reimport(boolean newReimport) {
        reimport = newReimport;
        return this;
    }

    /**
     * Sets its party.
     *
     * @param newParty the official identifier by which the record names the company
     * @return this
     */
    public ShipmentBuilder party(PartyId newParty) {
        party = newParty;
        return this;
    }

    /**
     * Sets its source.
     *
     * @param newSource the key of a {@link Source} of the dossier; {@code null} for none
     * @return this
     */
    public ShipmentBuilder source(@Nullable String newSource) {
        source = newSource;
        return this;
    }

    /**
     * Sets its known at.
     *
     * @param newKnownAt when it became known, if stated, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public ShipmentBuilder knownAt(String newKnownAt) {
        knownAt = PartialDate.parse(newKnownAt);
        return this;
    }

    /**
     * Ends it.
     *
     * @return the shipment
     * @throws io.mayfly.json.InvalidFieldException if parts of it do not go together
     */
    public Shipment build() {
        return new Shipment(
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
                source,
                knownAt);
    }
}
