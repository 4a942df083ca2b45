package io.mayfly.catalog;

import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.ReferenceData;
import io.mayfly.reference.UnitValues;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two texts tell of the same goods: by a class of the reference table, or word by word. */
final class GoodsWords {

    /** Bounds the work on hostile text. */
    private static final int MOST_CHARACTERS = 10_000;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\p{Mn}]+");
    private static final int SHORTEST_PLURAL = 4;

    /** Words that name no goods. */
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "and", "any", "for", "from", "good", "in", "item", "of", "or", "other", "product", "such", "the",
            "to", "with");

    private GoodsWords() {}

    /**
     * Asks whether a record tells of the goods of a claim.
     *
     * @param reference the classes of goods and the names of models
     * @param claimed the goods of the claim
     * @param recorded the goods of the record
     * @return whether both name goods of one class, or the record a model of them, or it holds every word of the claim that
     *     means anything; open where the claim holds no such word
     */
    static Match match(ReferenceData reference, String claimed, String recorded) {
        UnitValues table = reference.unitValues();
        if (!Collections.disjoint(table.classesOf(claimed), table.classesOf(recorded))
                || !Collections.disjoint(
                        sorts(reference, claimed, Kind.BATTLEFIELD), sorts(reference, recorded, Kind.MODEL))) {
            return Match.YES;
        }
        Set<String> words = words(claimed);
        if (words.isEmpty()) {
            return Match.OPEN;
        }
        return Match.of(words(recorded).containsAll(words));
    }

    /** What sorts of goods the terms of a kind mean. */
    private static Set<String> sorts(ReferenceData reference, String text, Kind kind) {
        return reference.goodsLexicon().find(text, kind).stream()
                .map(Hit::goodsClass)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        String head = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        String normal = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SIGNS.splitAsStream(normal)
                .map(GoodsWords::singular)
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .collect(Collectors.toSet());
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
