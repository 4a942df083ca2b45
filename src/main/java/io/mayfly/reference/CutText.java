package io.mayfly.reference;

import io.mayfly.reference.GoodsText.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into clauses and words, once for all the tables that look for words in it: cutting takes about as long as one
 * look-up. Immutable.
 */
public final class CutText {

    private final String text;
    private final List<List<Token>> clauses;

    /** Worked out when somebody asks. Threads may work it out twice, which nobody can see. */
    private @Nullable List<List<Token>> affirmed;

    private CutText(String text) {
        this.text = text;
        this.clauses = GoodsText.clauses(text);
    }

    /**
     * Cuts a text.
     *
     * @param text any text; the first 10,000 characters count
     * @return the text, cut
     */
    public static CutText of(String text) {
        return new CutText(text);
    }

    /** {@return the text as it was given} */
    public String text() {
        return text;
    }

    /** The clauses, none of them empty, and each a list of words that nobody changes. */
    List<List<Token>> clauses() {
        return clauses;
    }

    /** The clauses with a gap for each word that is negated; the very same lists where none is. */
    List<List<Token>> affirmed() {
        List<List<Token>> known = affirmed;
        if (known == null) {
            known = affirmed(clauses);
            affirmed = known;
        }
        return known;
    }

    private static List<List<Token>> affirmed(List<List<Token>> clauses) {
        List<List<Token>> kept = new ArrayList<>(clauses.size());
        boolean same = true;
        for (List<Token> clause : clauses) {
            List<Token> left = Negations.standard().affirmed(clause);
            same &= left == clause;
            kept.add(left);
        }
        return same ? clauses : List.copyOf(kept);
    }
}
