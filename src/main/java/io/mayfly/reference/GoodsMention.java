package io.mayfly.reference;

import io.mayfly.reference.GoodsText.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a description do: name the goods, say what they are for, or say what they are not. Words are folded, so
 * that case, width and look-alike letters do not matter; two Chinese characters that stand together are one word.
 *
 * @param named the words that name the goods: "boxes" in "boxes for helmets, not for drones"
 * @param affirmed these and the words that say what the goods are for: "helmets"
 * @param all these and what is negated: "drones"
 */
public record GoodsMention(Set<String> named, Set<String> affirmed, Set<String> all) {

    /** Copies the sets. */
    public GoodsMention {
        named = Set.copyOf(named);
        affirmed = Set.copyOf(affirmed);
        all = Set.copyOf(all);
    }

    /**
     * Reads a description.
     *
     * @param text the goods in words; the first 10,000 characters count
     * @return what its words do
     */
    public static GoodsMention of(String text) {
        return of(CutText.of(text));
    }

    /**
     * As {@link #of(String)} for a text that is cut already.
     *
     * @param text the goods in words
     * @return what its words do
     */
    public static GoodsMention of(CutText text) {
        Set<String> all = words(text.clauses());
        // Most texts negate nothing and tell no purpose.
        Set<String> affirmed = text.affirmed() == text.clauses() ? all : words(text.affirmed());
        List<List<Token>> naming = text.naming();
        return new GoodsMention(naming == text.affirmed() ? affirmed : words(naming), affirmed, all);
    }

    private static Set<String> words(List<List<Token>> clauses) {
        Set<String> words = new HashSet<>();
        for (List<Token> clause : clauses) {
            addWords(words, clause);
        }
        return Set.copyOf(words);
    }

    /**
     * Cuts an enumeration: "drones, helmets and vests".
     *
     * @param text the goods in words; the first 10,000 characters count
     * @return its parts as they stand in the text
     */
    public static List<String> parts(String text) {
        return parts(CutText.of(text));
    }

    /**
     * As {@link #parts(String)} for a text that is cut already.
     *
     * @param text the goods in words
     * @return its parts as they stand in the text
     */
    public static List<String> parts(CutText text) {
        return text.clauses().stream()
                .map(clause -> text.text()
                        .substring(
                                clause.get(0).from(),
                                clause.get(clause.size() - 1).to()))
                .toList();
    }

    private static void addWords(Collection<String> words, List<Token> clause) {
        List<Token> told = new ArrayList<>(clause);
        told.removeIf(token -> token.marked().isEmpty());
        for (int i = 0; i < told.size(); i++) {
            Token token = told.get(i);
            if (!isIdeograph(token)) {
                words.add(token.marked());
            } else if (i + 1 < told.size() && adjoin(token, told.get(i + 1))) {
                words.add(token.marked() + told.get(i + 1).marked());
            } else if (i == 0 || !adjoin(told.get(i - 1), token)) {
                words.add(token.marked());
            }
        }
    }

    private static boolean adjoin(Token one, Token other) {
        return isIdeograph(one) && isIdeograph(other) && one.to() == other.from();
    }

    private static boolean isIdeograph(Token token) {
        return Character.isIdeographic(token.marked().codePointAt(0));
    }
}
