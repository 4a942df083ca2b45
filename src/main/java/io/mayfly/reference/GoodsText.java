package io.mayfly.reference;

import io.mayfly.identity.Folding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts the description of goods into clauses and those into words; a Chinese character is a word of its own. */
final class GoodsText {

    /** Bounds the work on hostile text. */
    static final int MOST_CHARACTERS = 10_000;

    private static final String CLAUSE_ENDS = ",;/|+&\n\r.。、·";
    private static final Set<String> CONJUNCTIONS = Stream.of(
                    "and", "or", "и", "или", "та", "або", "ve", "veya", "和", "及", "与")
            .map(word -> word.codePoints()
                    .map(Folding::letter)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
            .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final int length;
    private final List<List<Token>> clauses = new ArrayList<>();
    private List<Token> clause = new ArrayList<>();
    private final StringBuilder marked = new StringBuilder();
    private final StringBuilder folded = new StringBuilder();
    private boolean anyMarks;
    private int wordStart;
    private int wordEnd;

    /**
     * A word.
     *
     * @param marked folded, but with the marks that make letters of an alphabet: ü is not u
     * @param folded without any marks
     * @param from where it begins in the text as it was given
     * @param to where it ends there, exclusive
     */
    record Token(String marked, String folded, int from, int to) implements Serializable {

        /** The same word in a text that holds so many more characters before it. */
        Token moved(int characters) {
            return new Token(marked, folded, from + characters, to + characters);
        }
    }

    private GoodsText(String text) {
        this.text = text;
        this.length = Math.min(text.length(), MOST_CHARACTERS);
    }

    /** Words are folded as {@link Folding} says. Empty clauses are left out. */
    static List<List<Token>> clauses(String text) {
        GoodsText cutter = new GoodsText(text);
        int at = 0;
        while (at < cutter.length) {
            int end = Folding.standsAlone(text, at) ? at + 1 : cutter.clusterEnd(at);
            cutter.addCluster(at, end);
            at = end;
        }
        cutter.endClause();
        return List.copyOf(cutter.clauses);
    }

    /** The words of a short text one after the other, clauses disregarded. */
    static String words(String text) {
        return clauses(text).stream().flatMap(List::stream).map(Token::marked).collect(Collectors.joining(" "));
    }

    /** A letter and what joins it: marks, and characters that cannot be seen. */
    private int clusterEnd(int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < length && Folding.joins(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void addCluster(int from, int to) {
        int first = text.codePointAt(from);
        if (to - from == 1 && Folding.isPlain(first)) {
            add(Folding.letter(first), null, from, to);
        } else if (Folding.isSign(first)) {
            endWord();
        } else {
            addDecomposed(Folding.decomposed(text.substring(from, to)), from, to);
        }
    }

    private void addDecomposed(String letters, int from, int to) {
        int at = 0;
        while (at < letters.length()) {
            int letter = letters.codePointAt(at);
            int starterEnd = at + Character.charCount(letter);
            int next = starterEnd;
            while (next < letters.length() && Folding.isMark(letters.codePointAt(next))) {
                next += Character.charCount(letters.codePointAt(next));
            }
            String withMarks = next == starterEnd ? null : Folding.marked(letters.substring(at, next));
            add(letter, withMarks, from, to);
            at = next;
        }
    }

    /** Adds a letter; {@code withMarks} is {@code null} where it has none. */
    private void add(int letter, @Nullable String withMarks, int from, int to) {
        if (letter >= 'a' && letter <= 'z') {
            append(letter, withMarks, from, to);
        } else if (Character.isIdeographic(letter)) {
            endWord();
            append(letter, withMarks, from, to);
            endWord();
        } else if (Character.isLetterOrDigit(letter)) {
            append(letter, withMarks, from, to);
        } else if (CLAUSE_ENDS.indexOf(letter) >= 0) {
            endClause();
        } else if (!Folding.isMark(letter)) {
            endWord();
        }
    }

    private void append(int letter, @Nullable String withMarks, int from, int to) {
        if (folded.isEmpty()) {
            wordStart = from;
        }
        if (withMarks != null && !anyMarks) {
            // Most words have no marks, and are written once.
            marked.append(folded);
            anyMarks = true;
        }
        folded.appendCodePoint(letter);
        if (withMarks != null) {
            marked.append(withMarks);
        } else if (anyMarks) {
            marked.appendCodePoint(letter);
        }
        wordEnd = to;
    }

    private void endWord() {
        if (folded.isEmpty()) {
            return;
        }
        String plain = Folding.digits(folded.toString());
        String full = anyMarks ? Folding.digits(marked.toString()) : plain;
        Token word = new Token(full, plain, wordStart, wordEnd);
        anyMarks = false;
        folded.setLength(0);
        marked.setLength(0);
        if (CONJUNCTIONS.contains(word.marked())) {
            endClause();
        } else {
            clause.add(word);
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
