package io.mayfly.reference;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** How all languages together write streets and houses: words that are needed to tell where another word stands. */
final class AddressStreets implements Serializable {

    private final HashMap<String, List<AddressPhrase>> streetsAfter;
    private final Set<String> streetsBefore;
    private final Set<String> articles;
    private final Set<String> houses;
    private final Set<String> blocks;
    private final Set<String> quarters;

    AddressStreets(List<AddressLanguage> languages) {
        streetsAfter = new HashMap<>();
        for (AddressLanguage language : languages) {
            for (String spelling : language.streetsAfter()) {
                AddressPhrase phrase = AddressPhrase.parse("streetsAfter", spelling);
                streetsAfter.merge(phrase.first(), List.of(phrase), AddressStreets::joined);
            }
        }
        streetsBefore = lastTokens(languages, AddressLanguage::streetsBefore);
        articles = lastTokens(languages, AddressLanguage::articles);
        houses = lastTokens(languages, AddressLanguage::houses);
        blocks = lastTokens(languages, AddressLanguage::blocks);
        quarters = lastTokens(languages, AddressLanguage::quarters);
    }

    private static List<AddressPhrase> joined(List<AddressPhrase> one, List<AddressPhrase> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** What stands directly before a name or number is the last token of a spelling. */
    private static Set<String> lastTokens(
            List<AddressLanguage> languages, Function<AddressLanguage, List<String>> spellings) {
        Set<String> tokens = new HashSet<>();
        for (AddressLanguage language : languages) {
            for (String spelling : spellings.apply(language)) {
                AddressPhrase phrase = AddressPhrase.parse("spelling", spelling);
                tokens.add(phrase.texts().get(phrase.length() - 1));
            }
        }
        return Set.copyOf(tokens);
    }

    boolean isStreetAfter(List<AddressToken> tokens, int at) {
        return streetsAfter.getOrDefault(tokens.get(at).text(), List.of()).stream()
                .anyMatch(phrase -> phrase.matches(tokens, at));
    }

    boolean isStreetBefore(String token) {
        return streetsBefore.contains(token);
    }

    boolean isArticle(String token) {
        return articles.contains(token);
    }

    boolean isHouse(String token) {
        return houses.contains(token);
    }

    boolean isHouseOrBlock(String token) {
        return houses.contains(token) || blocks.contains(token);
    }

    boolean isQuarter(String token) {
        return quarters.contains(token);
    }
}
