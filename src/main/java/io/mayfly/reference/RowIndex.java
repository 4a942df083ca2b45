package io.mayfly.reference;

import io.mayfly.reference.GoodsText.Token;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/** Finds which of many rows have a keyword in a text. Filled once, then only read. */
final class RowIndex implements Serializable {

    private final KeywordIndex keywords = new KeywordIndex();

    /** The keywords that count only where the text holds nothing else, by their numbers. */
    private final BitSet whole = new BitSet();

    /**
     * Adds a keyword that may stand anywhere in a clause.
     *
     * @param row the number of the row it belongs to
     * @param field where the keyword stands, for the message when it has no words
     * @param text the keyword, as {@link Keyword#parse} takes it
     */
    void add(int row, String field, String text) {
        keywords.add(row, false, Keyword.parse(field, text));
    }

    /** As {@link #add(int, String, String)} for words that only count when they are the whole text. */
    void addWhole(int row, String field, String text) {
        whole.set(keywords.size());
        add(row, field, text);
    }

    /**
     * Adds the rows with a keyword in a clause to others.
     *
     * @param found the others
     * @param clause one of {@link GoodsText#clauses}
     * @param alone whether it is the only one of its text
     */
    void addTo(BitSet found, List<Token> clause, boolean alone) {
        for (KeywordIndex.Candidate each : keywords.find(clause)) {
            int words = each.keyword().phrases().get(0).words().size();
            if (!whole.get(each.number()) || (alone && clause.size() == words)) {
                found.set(each.owner());
            }
        }
    }
}
