package io.mayfly.identity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How surely two addresses are one place, by their texts alone.
 *
 * @param building how surely they are one building
 * @param unit how surely they are one unit; {@link MatchGrade#POSSIBLE} at most where one of them names none
 * @param one one address
 * @param other the other
 */
public record AddressMatch(MatchGrade building, MatchGrade unit, AddressKey one, AddressKey other)
        implements Serializable {

    /** Checks that nothing is missing. */
    public AddressMatch {
        Objects.requireNonNull(building, "building");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }

    static AddressMatch of(AddressKey one, AddressKey other) {
        MatchGrade building = building(one, other);
        return new AddressMatch(building, unit(building, one, other), one, other);
    }

    private static MatchGrade building(AddressKey one, AddressKey other) {
        if (one.building() == null || other.building() == null) {
            return MatchGrade.DIFFERENT;
        }
        MatchGrade grade = weaker(street(one.street(), other.street()), house(one, other));
        return grade == MatchGrade.DIFFERENT ? grade : weaker(grade, locality(one, other));
    }

    private static MatchGrade street(@Nullable String one, @Nullable String other) {
        if (Objects.equals(one, other)) {
            return MatchGrade.SAME;
        }
        return one != null && other != null && within(one, other) ? MatchGrade.POSSIBLE : MatchGrade.DIFFERENT;
    }

    /** The same number with and without a block may be one building, a corner house may bear the number of one street. */
    private static MatchGrade house(AddressKey one, AddressKey other) {
        String first = Objects.requireNonNullElse(one.house(), "");
        String second = Objects.requireNonNullElse(other.house(), "");
        if (first.equals(second)) {
            return MatchGrade.SAME;
        }
        List<String> numbers = Arrays.asList(first.split("[ /-]", -1));
        List<String> others = Arrays.asList(second.split("[ /-]", -1));
        boolean part = numbers.get(0).equals(others.get(0)) && Math.min(numbers.size(), others.size()) == 1;
        return part ? MatchGrade.POSSIBLE : MatchGrade.DIFFERENT;
    }

    private static MatchGrade locality(AddressKey one, AddressKey other) {
        String town = one.locality();
        String otherTown = other.locality();
        boolean samePostcode = one.postcode() != null && one.postcode().equals(other.postcode());
        if (town == null && otherTown == null) {
            return samePostcode ? MatchGrade.SAME : MatchGrade.POSSIBLE;
        }
        if (Objects.equals(town, otherTown)) {
            return MatchGrade.SAME;
        }
        boolean open = town == null || otherTown == null || within(town, otherTown);
        return open || samePostcode ? MatchGrade.LIKELY : MatchGrade.DIFFERENT;
    }

    /** Whether the words of one are among the words of the other. */
    private static boolean within(String one, String other) {
        List<String> words = Arrays.asList(one.split(" ", -1));
        List<String> others = Arrays.asList(other.split(" ", -1));
        return words.containsAll(others) || others.containsAll(words);
    }

    private static MatchGrade unit(MatchGrade building, AddressKey one, AddressKey other) {
        if (building == MatchGrade.DIFFERENT) {
            return building;
        }
        if (one.unitNumber() == null || other.unitNumber() == null) {
            return MatchGrade.POSSIBLE;
        }
        return one.unitNumber().equals(other.unitNumber()) ? building : MatchGrade.DIFFERENT;
    }

    private static MatchGrade weaker(MatchGrade one, MatchGrade other) {
        return one.isAtLeast(other) ? other : one;
    }

    /**
     * Says why. The sentence is put together here and not when addresses are compared.
     *
     * @return one or two sentences on what agrees, differs or is missing
     */
    public String explanation() {
        return AddressExplanation.of(this);
    }
}
