package io.mayfly.reference;

import io.mayfly.reference.GoodsText.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
        return each(clauses, clause -> Negations.standard().affirmed(clause), clauses);
    }

    /** The words of each clause that name the goods; the very lists that are affirmed where all of them do. */
    List<List<Token>> naming() {
        return each(clauses, clause -> Negations.standard().naming(clause), affirmed());
    }

    /** What becomes of each clause; {@code same} where that is what each becomes. */
    private static List<List<Token>> each(
            List<List<Token>> clauses, UnaryOperator<List<Token>> change, List<List<Token>> same) {
        List<List<Token>> changed = new ArrayList<>(clauses.size());
        boolean any = false;
        for (int i = 0; i < clauses.size(); i++) {
            List<Token> left = change.apply(clauses.get(i));
            any |= !left.equals(same.get(i));
            changed.add(left);
        }
        return any ? List.copyOf(changed) : same;
    }
}
