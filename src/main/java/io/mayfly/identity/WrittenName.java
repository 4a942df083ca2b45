package io.mayfly.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A name as it is written, whatever its case, width, punctuation and legal form, and whatever of its characters cannot be seen
 * or only look like others. Only the first 1,000 characters count.
 */
public final class WrittenName {

    private static final String INSIDE_A_WORD = ".'’״׳";

    private final List<Word> own;
    private final List<String> forms;
    private final LegalForms legalForms;

    /**
     * One word.
     *
     * @param plain in lower case, each letter of the script it is meant to be of, as {@link Scripts#plain} gives it
     * @param folded as {@link SameText} folds it
     */
    record Word(String plain, String folded) {}

    private WrittenName(List<Word> own, List<String> forms, LegalForms legalForms) {
        this.own = List.copyOf(own);
        this.forms = List.copyOf(forms);
        this.legalForms = legalForms;
    }

    /**
     * Reads a name.
     *
     * @param name any text
     * @return its words, apart from the legal forms at its ends; a name that holds nothing but legal forms keeps them all
     */
    public static WrittenName of(String name) {
        LegalFormTable table = LegalFormTable.standard();
        List<Word> words = words(name, table::apart);
        LegalForms tells = LegalForms.NONE;
        int to = words.size();
        for (int length = table.ending(words, to); length > 0; length = table.ending(words, to)) {
            tells = tells.and(table.tells(words, to - length, to));
            to -= length;
        }
        int from = 0;
        for (int length = table.beginning(words, from);
                length > 0 && from + length <= to;
                length = table.beginning(words, from)) {
            tells = tells.and(table.tells(words, from, from + length));
            from += length;
        }
        if (from == to) {
            return new WrittenName(words, List.of(), LegalForms.NONE);
        }
        List<String> forms = new ArrayList<>();
        words.subList(0, from).forEach(word -> forms.add(word.plain()));
        words.subList(to, words.size()).forEach(word -> forms.add(word.plain()));
        return new WrittenName(words.subList(from, to), forms, tells);
    }

    /**
     * The words of a text, folded, the legal forms among them. Dots and apostrophes join what they stand between, as in S.A.;
     * all other signs separate, and so do Chinese legal forms.
     *
     * @param text any text
     * @return its words with single spaces between them; empty where it holds no letter and no digit
     */
    public static String folded(String text) {
        return words(text, LegalFormTable.standard()::apart).stream()
                .map(Word::folded)
                .collect(Collectors.joining(" "));
    }

    /** The words of an entry of a table as they are looked up. */
    static String plain(String text) {
        return words(text, List::of).stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    private static List<Word> words(String text, Function<String, List<String>> apart) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String visible = visible(text);
        for (int at = 0; at < visible.length(); at += Character.charCount(visible.codePointAt(at))) {
            int letter = visible.codePointAt(at);
            if (isOfWords(letter)) {
                word.appendCodePoint(letter);
            } else if (INSIDE_A_WORD.indexOf(letter) < 0) {
                add(word, apart, words);
            }
        }
        add(word, apart, words);
        return words;
    }

    private static void add(StringBuilder word, Function<String, List<String>> apart, List<Word> words) {
        if (word.isEmpty()) {
            return;
        }
        for (String piece : apart.apply(word.toString())) {
            String folded = Scripts.isAscii(piece) ? piece.toLowerCase(Locale.ROOT) : SameText.folded(piece);
            if (!folded.isBlank()) {
                words.add(new Word(Scripts.plain(piece), folded.strip()));
            }
        }
        word.setLength(0);
    }

    /** Signs such as ™ become spaces, since they would become letters. */
    private static String visible(String text) {
        String head = SameText.head(text);
        if (Scripts.isAscii(head)) {
            return head;
        }
        StringBuilder visible = new StringBuilder();
        head.codePoints()
                .filter(character -> !Folding.joins(character) || Folding.isMark(character))
                .map(character -> Folding.isSign(character) ? ' ' : character)
                .forEach(visible::appendCodePoint);
        // Some characters become eighteen.
        return SameText.head(Normalizer.normalize(visible, Form.NFKC));
    }

    private static boolean isOfWords(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /**
     * The name without its legal forms.
     *
     * @return its folded words with single spaces between them; empty for a text without letters and digits, which names
     *     nobody
     */
    public String bare() {
        return own.stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /**
     * The legal forms as they are written.
     *
     * @return their words in lower case, those in front of the name first
     */
    public List<String> forms() {
        return forms;
    }

    /**
     * What the legal forms tell.
     *
     * @return their kinds and laws together
     */
    public LegalForms legalForms() {
        return legalForms;
    }

    List<Word> own() {
        return own;
    }
}
