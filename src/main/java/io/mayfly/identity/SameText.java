package io.mayfly.identity;

import java.util.Locale;

/**
 * What texts have in common that are the same but for the way they are written. Only the first 1,000 characters count: that
 * bounds the work on hostile text, since a letter that becomes longer in lower case ({@code İ}) makes folding a long text slow.
 */
public final class SameText {

    private static final int MOST_CHARACTERS = 1_000;

    private SameText() {}

    /**
     * The beginning of a text.
     *
     * @param text any text
     * @return its first 1,000 characters, or 999 where the last would be half of one
     */
    public static String head(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
        return text.substring(0, half ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
    }

    /**
     * What texts have in common that differ in case and in the space around them.
     *
     * @param text any text
     * @return its beginning without space around it, in lower case
     */
    public static String uncased(String text) {
        return head(text.strip()).toLowerCase(Locale.ROOT);
    }

    /**
     * What texts have in common that are drawn alike: characters that cannot be seen are left out, and width, case, look-alike
     * letters of other alphabets and those marks that make no other letter are folded. ™, ℠ and № become spaces, since they
     * would become letters.
     *
     * @param text any text
     * @return its beginning, folded
     */
    public static String folded(String text) {
        String head = head(text);
        StringBuilder folded = new StringBuilder(head.length());
        for (int at = 0; at < head.length(); ) {
            if (Folding.standsAlone(head, at)) {
                folded.append((char) Folding.letter(head.charAt(at)));
                at++;
            } else {
                int from = at;
                while (at < head.length() && !Folding.standsAlone(head, at)) {
                    at++;
                }
                appendDecomposed(head.substring(from, at), folded);
            }
        }
        return folded.toString();
    }

    private static void appendDecomposed(String text, StringBuilder folded) {
        StringBuilder signs = new StringBuilder();
        text.codePoints()
                .map(character -> Folding.isSign(character) ? ' ' : character)
                .forEach(signs::appendCodePoint);
        String letters = Folding.decomposed(signs.toString());
        for (int at = 0; at < letters.length(); ) {
            int next = at + Character.charCount(letters.codePointAt(at));
            while (next < letters.length() && Folding.isMark(letters.codePointAt(next))) {
                next += Character.charCount(letters.codePointAt(next));
            }
            String letter = letters.substring(at, next);
            folded.append(letter.length() == 1 ? letter : Folding.marked(letter));
            at = next;
        }
    }
}
