package io.mayfly.reference;

import io.mayfly.reference.GoodsText.Token;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which of many rows have a keyword in a text; linear in the length of the text. Filled once, then only read. */
final class RowIndex implements Serializable {

    /** What to try at a word, by the beginning of that word. */
    private final HashMap<String, List<Candidate>> candidates = new HashMap<>();

    private int longestStart;

    /**
     * A keyword of a row.
     *
     * @param row the number of the row
     * @param keyword the keyword
     * @param whole whether the text may hold nothing else
     */
    private record Candidate(int row, Keyword keyword, boolean whole) implements Serializable {

        boolean startsAt(List<Token> clause, int at, boolean alone) {
            Keyword.Phrase first = keyword.phrases().get(0);
            return first.matches(clause, at)
                    && (!whole || (alone && clause.size() == first.words().size()));
        }
    }

    /**
     * Adds a keyword that may stand anywhere in a clause.
     *
     * @param row the number of the row it belongs to
     * @param field where the keyword stands, for the message when it has no words
     * @param text the keyword, as {@link Keyword#parse} takes it
     */
    void add(int row, String field, String text) {
        add(row, Keyword.parse(field, text), false);
    }

    /** As {@link #add(int, String, String)} for words that only count when they are the whole text. */
    void addWhole(int row, String field, String text) {
        add(row, Keyword.parse(field, text), true);
    }

    private void add(int row, Keyword keyword, boolean whole) {
        String start = keyword.phrases().get(0).words().get(0).folded();
        longestStart = Math.max(longestStart, start.length());
        candidates.computeIfAbsent(start, unused -> new ArrayList<>()).add(new Candidate(row, keyword, whole));
    }

    /**
     * The rows with a keyword in a clause.
     *
     * @param clause one of {@link GoodsText#clauses}
     * @param alone whether it is the only one of its text
     */
    BitSet in(List<Token> clause, boolean alone) {
        BitSet found = new BitSet();
        Set<Candidate> tried = new HashSet<>();
        for (int at = 0; at < clause.size(); at++) {
            String word = clause.get(at).folded();
            for (int length = Math.min(longestStart, word.length()); length > 0; length--) {
                for (Candidate each : candidates.getOrDefault(word.substring(0, length), List.of())) {
                    if (!found.get(each.row())
                            && each.startsAt(clause, at, alone)
                            && tried.add(each)
                            && each.keyword().standsIn(clause)) {
                        found.set(each.row());
                    }
                }
            }
        }
        return found;
    }
}
