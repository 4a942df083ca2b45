package io.mayfly.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pairs of {@code address-pairs.csv}, which were told apart by hand. */
final class AddressPairs {

    private AddressPairs() {}

    /**
     * A pair.
     *
     * @param part whether rules were changed on its account ({@code tuned}) or never ({@code held-out})
     * @param language the language of the addresses
     * @param country their country
     * @param building whether they are the {@code same} building that the texts tell, or {@code different}
     * @param unit the same for the unit; {@code unknown} where one of them names none
     * @param one one address
     * @param other the other
     */
    record Pair(String part, String language, String country, String building, String unit, String one, String other) {

        boolean sameBuilding() {
            return building.equals("same");
        }

        boolean sameUnit() {
            return unit.equals("same");
        }

        boolean findsBuilding() {
            return equal(key(one).building(), key(other).building());
        }

        boolean findsUnit() {
            return equal(key(one).unit(), key(other).unit());
        }

        AddressKey key(String text) {
            return AddressKey.of(text, country, Transliteration.available());
        }

        private static boolean equal(@Nullable String one, @Nullable String other) {
            return one != null && one.equals(other);
        }
    }

    static List<Pair> all() {
        return lines().stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(cells -> new Pair(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]))
                .toList();
    }

    private static List<String> lines() {
        try (InputStream in = AddressPairs.class.getResourceAsStream("address-pairs.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
