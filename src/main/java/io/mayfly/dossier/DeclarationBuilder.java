package io.mayfly.dossier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes a declaration step by step: most of what it may say is not known most of the time. Not thread-safe. */
public final class DeclarationBuilder {

    private @Nullable String id;
    private @Nullable String scheme;
    private @Nullable DeclarationKind kind;
    private @Nullable PartialDate date;
    private @Nullable PartialDate validUntil;
    private final String goods;
    private @Nullable String hsCode;
    private @Nullable BigDecimal quantity;
    private @Nullable String unit;
    private @Nullable Money value;
    private @Nullable String manufacturer;
    private @Nullable String model;
    private @Nullable String intendedUse;
    private @Nullable PartyId party;
    private @Nullable String source;
    private @Nullable PartialDate knownAt;

    DeclarationBuilder(String goods) {
        this.goods = goods;
    }

    /**
     * Sets its id.
     *
     * @param newId its number
     * @return this
     */
    public DeclarationBuilder id(String newId) {
        id = newId;
        return this;
    }

    /**
     * Sets its scheme.
     *
     * @param newScheme the register it is in
     * @return this
     */
    public DeclarationBuilder scheme(String newScheme) {
        scheme = newScheme;
        return this;
    }

    /**
     * Sets its kind.
     *
     * @param newKind one lot or series production
     * @return this
     */
    public DeclarationBuilder kind(DeclarationKind newKind) {
        kind = newKind;
        return this;
    }

    /**
     * Sets its date.
     *
     * @param newDate when it was filed; a period when several were, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public DeclarationBuilder date(String newDate) {
        date = PartialDate.parse(newDate);
        return this;
    }

    /**
     * Sets its valid until.
     *
     * @param newValidUntil until when it is valid, inclusive, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public DeclarationBuilder validUntil(String newValidUntil) {
        validUntil = PartialDate.parse(newValidUntil);
        return this;
    }

    /**
     * Sets its HS code.
     *
     * @param newHsCode their code in the Harmonized System: 6 to 10 digits
     * @return this
     */
    public DeclarationBuilder hsCode(String newHsCode) {
        hsCode = newHsCode;
        return this;
    }

    /**
     * Sets its quantity.
     *
     * @param newQuantity how many units
     * @return this
     */
    public DeclarationBuilder quantity(long newQuantity) {
        quantity = BigDecimal.valueOf(newQuantity);
        return this;
    }

    /**
     * Sets its unit.
     *
     * @param newUnit the unit, such as {@code pieces} or {@code kg}
     * @return this
     */
    public DeclarationBuilder unit(String newUnit) {
        unit = newUnit;
        return this;
    }

    /**
     * Sets its value.
     *
     * @param newValue their value
     * @return this
     */
    public DeclarationBuilder value(Money newValue) {
        value = newValue;
        return this;
    }

    /**
     * Sets its manufacturer.
     *
     * @param newManufacturer the maker as stated
     * @return this
     */
    public DeclarationBuilder manufacturer(String newManufacturer) {
        manufacturer = newManufacturer;
        return this;
    }

    /**
     * Sets its model.
     *
     * @param newModel the model or models as stated
     * @return this
     */
    public DeclarationBuilder model(String newModel) {
        model = newModel;
        return this;
    }

    /**
     * Sets its intended use.
     *
     * @param newIntendedUse what the goods are said to be for
     * @return this
     */
    public DeclarationBuilder intendedUse(String newIntendedUse) {
        intendedUse = newIntendedUse;
        return this;
    }

    /**
     * Sets its party.
     *
     * @param newParty the official identifier by which the declaration names the company
     * @return this
     */
    public DeclarationBuilder party(PartyId newParty) {
        party = newParty;
        return this;
    }

    /**
     * Sets its source.
     *
     * @param newSource the key of a {@link Source} of the dossier; {@code null} for none
     * @return this
     */
    public DeclarationBuilder source(@Nullable String newSource) {
        source = newSource;
        return this;
    }

    /**
     * Sets its known at.
     *
     * @param newKnownAt when it became known, if stated, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public DeclarationBuilder knownAt(String newKnownAt) {
        knownAt = PartialDate.parse(newKnownAt);
        return this;
    }

    /**
     * Ends it.
     *
     * @return the declaration
     * @throws io.mayfly.json.InvalidFieldException if parts of it do not go together
     */
    public Declaration build() {
        return new Declaration(
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
                source,
                knownAt);
    }
}
