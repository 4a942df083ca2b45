package io.mayfly.reference;

import io.mayfly.reference.GoodsText.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The stretches of a text that made a keyword match.
 *
 * @param stretches one for each phrase of the keyword, in order of position; at least one
 */
record MatchedWords(List<Stretch> stretches) {

    /** A word may be padded with thousands of invisible characters; nobody wants to read these. */
    private static final int MOST_CHARACTERS = 100;

    /**
     * Characters of the text.
     *
     * @param first the place of the first word in its clause
     * @param last the place of the last word
     * @param from the first character
     * @param to the character behind the last one
     */
    record Stretch(int first, int last, int from, int to) {}

    /** Where the first phrase of a keyword that stands in the clause stands first, and the others nearest to it. */
    static MatchedWords of(Keyword keyword, List<Token> clause) {
        List<Stretch> stretches = new ArrayList<>();
        int anchor = keyword.phrases().get(0).indexIn(clause, 0);
        for (Keyword.Phrase phrase : keyword.phrases()) {
            int first = phrase.indexIn(clause, 0);
            for (int at = first; at >= 0; at = phrase.indexIn(clause, at + 1)) {
                first = Math.abs(at - anchor) < Math.abs(first - anchor) ? at : first;
            }
            int last = first + phrase.words().size() - 1;
            stretches.add(new Stretch(
                    first, last, clause.get(first).from(), clause.get(last).to()));
        }
        stretches.sort(Comparator.comparingInt(Stretch::first));
        return new MatchedWords(List.copyOf(stretches));
    }

    /** Marks the words of the clause that belong to any occurrence of a phrase of the keyword. */
    static void coverAll(Keyword keyword, List<Token> clause, BitSet covered) {
        for (Keyword.Phrase phrase : keyword.phrases()) {
            for (int at = phrase.indexIn(clause, 0); at >= 0; at = phrase.indexIn(clause, at + 1)) {
                covered.set(at, at + phrase.words().size());
            }
        }
    }

    int from() {
        return stretches.get(0).from();
    }

    /** The words as they stand in the text: neighbours in one piece, others joined by dots. */
    String in(String text) {
        StringBuilder words = new StringBuilder();
        int start = from();
        for (int i = 0; i < stretches.size(); i++) {
            boolean goesOn = i + 1 < stretches.size()
                    && stretches.get(i + 1).first() <= stretches.get(i).last() + 1;
            if (!goesOn) {
                words.append(words.isEmpty() ? "" : " … ")
                        .append(head(text, start, stretches.get(i).to()));
                start = i + 1 < stretches.size() ? stretches.get(i + 1).from() : start;
            }
        }
        return words.toString();
    }

    private static String head(String text, int from, int to) {
        if (to - from <= MOST_CHARACTERS) {
            return text.substring(from, to);
        }
        int end = from + MOST_CHARACTERS;
        return text.substring(from, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
