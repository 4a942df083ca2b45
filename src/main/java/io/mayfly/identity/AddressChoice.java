package io.mayfly.identity;

import io.mayfly.identity.AddressParts.Street;
import io.mayfly.identity.AddressParts.Unmarked;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settles what the parts of an address come to: which street, which number is the house and which the unit. */
final class AddressChoice {

    private static final Comparator<Street> BEST = Comparator.comparing((Street street) -> !street.named())
            .thenComparing(street -> street.number() == null)
            .thenComparing(Street::name);

    /** What stands for the number of a house where premises have only a name. */
    static final String PREMISES = "premises";

    private final AddressLexicon lexicon = AddressLexicon.standard();
    private final AddressParts parts;
    private final String family;
    private final @Nullable String country;
    private final TreeSet<String> units;
    private @Nullable String street;
    private @Nullable String house;

    AddressChoice(AddressParts parts, String family, @Nullable String country) {
        this.parts = parts;
        this.family = family;
        this.country = country;
        this.units = new TreeSet<>(parts.units);
    }

    AddressKey key() {
        Street best = parts.streets.stream().min(BEST).orElse(null);
        chooseStreet(best);
        chooseHouse(best);
        String number = houseWithBlocks();
        return new AddressKey(parts.postcode, locality(), street, number, unit());
    }

    private void chooseStreet(@Nullable Street best) {
        if (best != null) {
            street = best.name();
        } else if (!parts.quarters.isEmpty()) {
            street = joined(parts.quarters) + " quarter";
        } else {
            street = nameBesideNumber();
        }
    }

    /** "Москва, Ленина, 5": the name beside the first number that nothing names. */
    private @Nullable String nameBesideNumber() {
        if ((parts.loose.isEmpty() && parts.house == null) || parts.names.isEmpty()) {
            return null;
        }
        boolean oneOfMany = parts.names.size() > 1 || !parts.cities.isEmpty() || !parts.villages.isEmpty();
        if (!oneOfMany) {
            return null;
        }
        Unmarked chosen = null;
        for (Unmarked name : parts.names) {
            if (chosen == null || name.loose() == 0) {
                chosen = name;
            }
        }
        if (chosen == null) {
            return null;
        }
        parts.names.remove(chosen);
        return chosen.name();
    }

    private void chooseHouse(@Nullable Street best) {
        AddressNumber number = parts.house;
        List<AddressNumber> rest = parts.loose;
        AddressNumber beside = best == null ? null : best.number();
        if (number == null && beside != null) {
            number = beside;
        }
        int next = 0;
        if (number == null && !rest.isEmpty() && street != null) {
            number = rest.get(0);
            next = 1;
        }
        if (number != null) {
            house = split(number);
        }
        if (units.isEmpty() && parts.rooms.isEmpty() && next < rest.size()) {
            units.add(rest.get(next).whole());
        }
    }

    /** "5-12" is a house and a flat in Russian, a range of houses in English; "5/12" is a house and a flat in Turkish. */
    private String split(AddressNumber number) {
        boolean free = units.isEmpty() && parts.rooms.isEmpty();
        boolean splits = number.slash()
                ? family.equals(AddressLanguages.TURKISH) || "AT".equals(country)
                : family.equals(AddressLanguages.CYRILLIC);
        String tail = number.tail();
        if (tail == null || !free || !splits) {
            return number.whole();
        }
        units.add(tail);
        return number.value();
    }

    private @Nullable String houseWithBlocks() {
        if (house == null && !parts.premises.isEmpty()) {
            street = joined(parts.premises);
            return parts.blocks.isEmpty() ? PREMISES : joined(parts.blocks);
        }
        if (house == null) {
            return parts.blocks.isEmpty() ? null : joined(parts.blocks);
        }
        return parts.blocks.isEmpty() ? house : house + " " + joined(parts.blocks);
    }

    private @Nullable String unit() {
        List<String> numbers =
                Stream.concat(units.stream(), parts.rooms.stream()).toList();
        return numbers.isEmpty() ? null : String.join(".", numbers);
    }

    private @Nullable String locality() {
        TreeSet<String> names = new TreeSet<>(parts.cities);
        names.addAll(parts.villages);
        if (parts.cities.isEmpty()) {
            names.addAll(parts.districts);
        }
        if (names.isEmpty()) {
            String city = parts.postcode == null ? null : lexicon.cityOf(parts.postcode, country(parts.postcode));
            if (city != null) {
                names.add(city);
            }
        }
        if (names.isEmpty() || family.equals(AddressLanguages.TURKISH)) {
            parts.names.forEach(name -> names.add(name.name()));
            names.addAll(parts.neighbourhoods);
        }
        return names.isEmpty() ? null : joined(names);
    }

    private String country(String postcode) {
        if (country != null) {
            return country;
        }
        if (Character.isLetter(postcode.charAt(0))) {
            return "GB";
        }
        return family.equals(AddressLanguages.CYRILLIC) && postcode.length() == 6 ? "RU" : "";
    }

    private static String joined(SortedSet<String> names) {
        return String.join(" ", names);
    }
}
