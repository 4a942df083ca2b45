package io.mayfly.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts the description of goods into clauses and those into words; a Chinese character is a word of its own. */
final class GoodsText {

    /** Bounds the work on hostile text: normalising long runs of combining marks is not linear. */
    static final int MOST_CHARACTERS = 10_000;

    private static final String CLAUSE_ENDS = ",;/|+&\n\r.。、·";
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "и", "или", "та", "або", "和", "及", "与");

    private final List<List<String>> clauses = new ArrayList<>();
    private List<String> clause = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private GoodsText() {}

    /** Words are lower-case, in compatibility form (NFKC), with ё written as е. Empty clauses are left out. */
    static List<List<String>> clauses(String text) {
        String head = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        GoodsText cutter = new GoodsText();
        normal(head).codePoints().forEach(cutter::add);
        cutter.endClause();
        return cutter.clauses;
    }

    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }

    private void add(int character) {
        if (Character.isIdeographic(character)) {
            endWord();
            word.appendCodePoint(character);
            endWord();
        } else if (Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK) {
            word.appendCodePoint(character);
        } else if (CLAUSE_ENDS.indexOf(character) >= 0) {
            endClause();
        } else if (Character.getType(character) != Character.FORMAT) {
            endWord();
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String ended = word.toString();
        word.setLength(0);
        if (CONJUNCTIONS.contains(ended)) {
            endClause();
        } else {
            clause.add(ended);
        }
    }

    private void endClause() {
        endWord();
        if (!clause.isEmpty()) {
            clauses.add(clause);
            clause = new ArrayList<>();
        }
    }
}
