package io.mayfly.register;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In which letters the names of a register are written, by country.
 *
 * @param latin for each country, empty for none, whether most of its names are in Latin letters
 */
record NameLetters(Map<String, Boolean> latin) {

    /** So many companies, in an order that has nothing to do with what they are, tell of all. */
    private static final int SAMPLE = 1_000;

    static NameLetters of(Companies companies) {
        Map<String, Integer> inLatin = new HashMap<>();
        Map<String, Integer> named = new HashMap<>();
        for (int place = 0; place < Math.min(companies.size(), SAMPLE); place++) {
            if (!companies.names.isEmpty(place)) {
                int packed = companies.country[place];
                String country = packed == 0 ? "" : Codes.unpack(packed);
                named.merge(country, 1, Integer::sum);
                inLatin.merge(country, isLatin(companies.names.get(place)) ? 1 : 0, Integer::sum);
            }
        }
        Map<String, Boolean> latin = new HashMap<>();
        named.forEach((country, all) -> latin.put(country, 2 * inLatin.getOrDefault(country, 0) > all));
        return new NameLetters(latin);
    }

    boolean customary(String name, @Nullable String country) {
        Boolean customary = latin.get(country == null ? "" : country);
        return customary != null && customary == isLatin(name);
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }
}
