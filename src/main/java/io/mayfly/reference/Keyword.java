package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which goods are called: phrases that must all stand in one clause.
 *
 * @param phrases at least one
 */
record Keyword(List<Phrase> phrases) implements Serializable {

    /**
     * Words that follow each other.
     *
     * @param words at least one
     */
    record Phrase(List<Word> words) implements Serializable {

        boolean matches(List<String> tokens, int from) {
            if (from + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).matches(tokens.get(from + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A word or the stem of one.
     *
     * @param text in the form in which {@link GoodsText} gives words
     * @param stem whether words that only begin like this match too
     */
    record Word(String text, boolean stem) implements Serializable {

        boolean matches(String token) {
            int more = token.length() - text.length();
            return token.startsWith(text) && (stem || more == 0 || (more == 1 && token.endsWith("s")));
        }
    }

    static Keyword parse(String field, String text) {
        List<Phrase> phrases = new ArrayList<>();
        for (String part : text.split("&", -1)) {
            List<Word> words = new ArrayList<>();
            for (String piece : part.trim().split(" +", -1)) {
                List<String> tokens =
                        GoodsText.clauses(piece).stream().flatMap(List::stream).toList();
                for (int i = 0; i < tokens.size(); i++) {
                    words.add(new Word(tokens.get(i), piece.endsWith("*") && i == tokens.size() - 1));
                }
            }
            if (words.isEmpty()) {
                throw new InvalidFieldException(field, '"' + text + '"', "words, joined by & where order is free");
            }
            phrases.add(new Phrase(List.copyOf(words)));
        }
        return new Keyword(List.copyOf(phrases));
    }
}
