package io.mayfly.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in plain English why two addresses match or do not. */
final class AddressExplanation {

    private AddressExplanation() {}

    static String of(AddressMatch match) {
        AddressKey one = match.one();
        AddressKey other = match.other();
        if (one.building() == null || other.building() == null) {
            return one.building() == null && other.building() == null
                    ? "Neither address tells a building."
                    : "One of the addresses tells no building.";
        }
        List<String> facts = new ArrayList<>();
        facts.add(fact("town", one.locality(), other.locality()));
        facts.add(fact("street", one.street(), other.street()));
        facts.add(fact("house", one.house(), other.house()));
        facts.add(fact("unit", one.unitNumber(), other.unitNumber()));
        return "Building: " + word(match.building()) + "; unit: " + word(match.unit()) + ". As compared: "
                + String.join("; ", facts) + ".";
    }

    private static String word(MatchGrade grade) {
        return switch (grade) {
            case SAME -> "the same";
            case LIKELY -> "likely the same";
            case POSSIBLE -> "possibly the same";
            case DIFFERENT -> "different";
        };
    }

    private static String fact(String what, @Nullable String one, @Nullable String other) {
        if (one == null && other == null) {
            return "neither names a " + what;
        }
        if (Objects.equals(one, other)) {
            return "same " + what + " (" + one + ")";
        }
        if (one == null || other == null) {
            return "only one names a " + what + " (" + (one == null ? other : one) + ")";
        }
        return "another " + what + " (" + one + ", " + other + ")";
    }
}
