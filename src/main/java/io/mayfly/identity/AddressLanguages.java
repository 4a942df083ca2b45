package io.mayfly.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells by what rules an address is read. */
final class AddressLanguages {

    /** The family of addresses without any mark: the number of a house stands before the street or behind. */
    static final String ENGLISH = "en";

    /** Russian, Ukrainian and Kazakh in either script. */
    static final String CYRILLIC = "ru";

    static final String TURKISH = "tr";
    static final String GERMAN = "de";

    private final Map<String, String> byLanguage = new HashMap<>();
    private final Map<String, String> byCountry = new HashMap<>();
    private final Map<String, String> byMark = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    AddressLanguages(List<AddressTables.Language> rows) {
        for (AddressTables.Language row : rows) {
            byLanguage.put(row.language(), row.family());
            row.countries().forEach(country -> byCountry.put(country, row.family()));
            row.marks().forEach(mark -> byMark.put(folded(mark), row.family()));
            row.endings().forEach(ending -> byEnding.put(folded(ending), row.family()));
        }
    }

    private static String folded(String word) {
        return AddressPieces.of(AddressPieces.prepared(word)).get(0).text();
    }

    String family(String language) {
        return byLanguage.getOrDefault(language, ENGLISH);
    }

    /** The family of a text: by its script, by its words, by its country, in this order. */
    String of(String prepared, List<AddressPiece> pieces, @Nullable String country) {
        if (prepared.codePoints().anyMatch(AddressLetters::isCyrillic)) {
            return CYRILLIC;
        }
        Map<String, Integer> votes = new HashMap<>();
        for (AddressPiece piece : pieces) {
            if (piece.isWord()) {
                vote(piece.text(), votes);
            }
        }
        String best = null;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            Integer most = best == null ? null : votes.get(best);
            if (best == null
                    || most == null
                    || vote.getValue() > most
                    || (vote.getValue().equals(most) && vote.getKey().compareTo(best) < 0)) {
                best = vote.getKey();
            }
        }
        if (best != null) {
            return best;
        }
        return country == null ? ENGLISH : byCountry.getOrDefault(country, ENGLISH);
    }

    private void vote(String word, Map<String, Integer> votes) {
        String family = byMark.get(word);
        if (family == null) {
            family = byEnding.entrySet().stream()
                    .filter(ending -> word.length() > ending.getKey().length() && word.endsWith(ending.getKey()))
                    .map(Map.Entry::getValue)
                    .findAny()
                    .orElse(null);
        }
        if (family != null) {
            votes.merge(family, 1, Integer::sum);
        }
    }
}
