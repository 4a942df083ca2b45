package io.mayfly.identity;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An address in the form in which addresses are compared: two texts of one place give the same key, whatever their case,
 * punctuation, abbreviations and the order of their parts, and whether or not they name the country or the postcode.
 *
 * <p>What the keys hold and leave out is told in {@code docs/address-keys.md}. Nothing is looked up: a key says what a text
 * says. Immutable and thread-safe.
 */
public final class AddressKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable String postcode;
    private final @Nullable String locality;
    private final @Nullable String street;
    private final @Nullable String house;
    private final @Nullable String unitNumber;
    private final @Nullable String building;
    private final @Nullable String unit;

    AddressKey(
            @Nullable String postcode,
            @Nullable String locality,
            @Nullable String street,
            @Nullable String house,
            @Nullable String unitNumber) {
        this.postcode = postcode;
        this.locality = locality;
        this.street = street;
        this.house = house;
        this.unitNumber = unitNumber;
        this.building = house == null || (street == null && locality == null)
                ? null
                : Objects.requireNonNullElse(locality, "") + "|" + Objects.requireNonNullElse(street, "") + "|" + house;
        this.unit = building == null || unitNumber == null ? null : building + "|" + unitNumber;
    }

    /**
     * Reads an address. Takes time linear in the length of the text; any text will do.
     *
     * @param text the address as written; the first 2,000 characters count
     * @param country the country of the address as an ISO 3166-1 alpha-2 code, which settles what short words mean where the
     *     text leaves it open; {@code null} if unknown. It is no part of the keys
     * @return its keys
     */
    public static AddressKey of(String text, @Nullable String country) {
        return of(text, country, Transliteration.none());
    }

    /**
     * The same, for addresses in other scripts than Latin and Cyrillic that are to meet their Latin form. Cyrillic needs no
     * transliteration, and Latin and Cyrillic texts give the same keys with and without.
     *
     * @param text the address as written; the first 2,000 characters count
     * @param country the country of the address as an ISO 3166-1 alpha-2 code, or {@code null}
     * @param transliteration writes Chinese and other names in Latin letters
     * @return its keys
     */
    public static AddressKey of(String text, @Nullable String country, Transliteration transliteration) {
        String prepared = AddressPieces.prepared(text);
        if (AddressLetters.needTransliteration(prepared)) {
            prepared = AddressPieces.prepared(transliteration.toLatin(prepared));
        }
        return ChineseReader.reads(prepared)
                ? ChineseReader.read(prepared, transliteration)
                : AddressReader.read(prepared, country);
    }

    /**
     * The building.
     *
     * @return a key that is equal for addresses of one building; {@code null} where the text names none: no number of a house,
     *     a post box, only a town
     */
    public @Nullable String building() {
        return building;
    }

    /**
     * The flat, office or other unit.
     *
     * @return a key that is equal for addresses of one unit and begins with the key of its building; {@code null} where the
     *     text names no unit or no building
     */
    public @Nullable String unit() {
        return unit;
    }

    /**
     * Compares two addresses.
     *
     * @param other another address
     * @return how surely they are one building and one unit
     */
    public AddressMatch match(AddressKey other) {
        return AddressMatch.of(this, other);
    }

    @Nullable
    String postcode() {
        return postcode;
    }

    @Nullable
    String locality() {
        return locality;
    }

    @Nullable
    String street() {
        return street;
    }

    @Nullable
    String house() {
        return house;
    }

    @Nullable
    String unitNumber() {
        return unitNumber;
    }

    /** Two are equal where all is equal that was read, the postcode included. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddressKey that
                && Objects.equals(postcode, that.postcode)
                && Objects.equals(locality, that.locality)
                && Objects.equals(street, that.street)
                && Objects.equals(house, that.house)
                && Objects.equals(unitNumber, that.unitNumber);
    }

    @Override
    public int hashCode() {
        return Objects.hash(postcode, locality, street, house, unitNumber);
    }

    /** {@return the key of the unit, else of the building, else that there is none} */
    @Override
    public String toString() {
        return "AddressKey[" + (unit != null ? unit : building != null ? building : "no building") + "]";
    }
}
