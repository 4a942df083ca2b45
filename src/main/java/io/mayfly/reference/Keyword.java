package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.reference.GoodsText.Token;
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

        boolean matches(List<Token> tokens, int from) {
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

        /** Where the phrase begins at or after a place; -1 where it does not. */
        int indexIn(List<Token> tokens, int from) {
            for (int at = from; at < tokens.size(); at++) {
                if (matches(tokens, at)) {
                    return at;
                }
            }
            return -1;
        }
    }

    /**
     * A word or the stem of one.
     *
     * @param folded without marks, as words are looked up
     * @param text as it is compared: a word of three letters or fewer with its marks, since gün (day) is no gun
     * @param stem whether words that only begin like this match too
     */
    record Word(String folded, String text, boolean stem) implements Serializable {

        private static final int LONGEST_COMPARED_WITH_MARKS = 3;

        static Word of(Token token, boolean stem) {
            boolean isShort = token.folded().length() <= LONGEST_COMPARED_WITH_MARKS;
            return new Word(token.folded(), isShort ? token.marked() : token.folded(), stem);
        }

        boolean matches(Token token) {
            String seen = folded.length() <= LONGEST_COMPARED_WITH_MARKS ? token.marked() : token.folded();
            int more = seen.length() - text.length();
            return (stem || more == 0 || (more == 1 && seen.endsWith("s"))) && seen.startsWith(text);
        }
    }

    static Keyword parse(String field, String text) {
        List<Phrase> phrases = new ArrayList<>();
        for (String part : text.split("&", -1)) {
            List<Word> words = new ArrayList<>();
            for (String piece : part.trim().split(" +", -1)) {
                List<Token> tokens = new ArrayList<>();
                GoodsText.clauses(piece).forEach(tokens::addAll);
                for (int i = 0; i < tokens.size(); i++) {
                    words.add(Word.of(tokens.get(i), piece.endsWith("*") && i == tokens.size() - 1));
                }
            }
            if (words.isEmpty()) {
                throw new InvalidFieldException(field, '"' + text + '"', "words, joined by & where order is free");
            }
            phrases.add(new Phrase(List.copyOf(words)));
        }
        return new Keyword(List.copyOf(phrases));
    }

    /** Whether the first phrase stands at a place of the clause. */
    boolean beginsAt(List<Token> clause, int at) {
        return phrases.get(0).matches(clause, at);
    }

    /** Whether all phrases but the first stand somewhere in the clause. */
    boolean othersStandIn(List<Token> clause) {
        for (int i = 1; i < phrases.size(); i++) {
            if (phrases.get(i).indexIn(clause, 0) < 0) {
                return false;
            }
        }
        return true;
    }
}
