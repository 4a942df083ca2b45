package io.mayfly.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** What is the same letter however it is written: width, case, look-alikes and marks are folded. */
public final class Folding {

    /** Unicode itself holds that no honest text has more marks on a letter; more would make normalising slow. */
    private static final int MOST_MARKS = 30;

    private static final int DOT_ABOVE = 0x307;
    private static final int DIAERESIS = 0x308;

    /** Latin, Greek and Cyrillic letters and the signs between them, folded: nearly every text is made of these. */
    private static final char[] COMMON = new char[0x530];

    static {
        for (int i = 0; i < COMMON.length; i++) {
            COMMON[i] = (char) folded(i);
        }
    }

    private Folding() {}

    /**
     * Asks whether a character stands alone in every normal form, so that nothing has to be normalised.
     *
     * @param character a code point
     * @return whether it does
     */
    public static boolean isPlain(int character) {
        return character < 0x80
                || (character >= 'А' && character <= 'я' && character != 'Й' && character != 'й')
                || (character >= 0x4E00 && character <= 0x9FFF);
    }

    /**
     * Asks whether a character belongs to the one before it.
     *
     * @param character a code point
     * @return whether it is a combining mark, or nothing that can be seen
     */
    public static boolean joins(int character) {
        return !isPlain(character) && (isMark(character) || isInvisible(character));
    }

    /**
     * Asks whether the character at a place is plain, and the next one does not belong to it.
     *
     * @param text any text
     * @param at a place in it
     * @return whether it stands alone
     */
    public static boolean standsAlone(String text, int at) {
        return isPlain(text.charAt(at)) && (at + 1 == text.length() || isPlain(text.charAt(at + 1)));
    }

    /**
     * Asks whether a character is a combining mark.
     *
     * @param character a code point
     * @return whether it is
     */
    public static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xE0000 && character <= 0xE0FFF)
                // The Hangul fillers are letters by their category, yet nothing is drawn.
                || character == 0x115F
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0;
    }

    /**
     * Asks for signs that compatibility decomposition would glue to the word before or after them as letters.
     *
     * @param character a code point
     * @return whether it is ™, ℠ or №
     */
    public static boolean isSign(int character) {
        return character == '™' || character == '℠' || character == '№';
    }

    /**
     * Decomposes a text for compatibility.
     *
     * @param text any text
     * @return its visible characters, each folded, marks still behind their letters
     */
    public static String decomposed(String text) {
        StringBuilder visible = new StringBuilder();
        int marks = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (isInvisible(character)) {
                continue;
            }
            marks = isMark(character) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                // Before normalising too: that would take the lunate sigma, which is drawn like c, for a sigma.
                visible.appendCodePoint(LookAlikes.latin(character));
            }
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(visible, Form.NFKD)
                .codePoints()
                .map(Folding::letter)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /**
     * Folds a character.
     *
     * @param character a code point
     * @return the character in lower case, as the Latin letter that looks like it; digits of all scripts as ASCII
     */
    public static int letter(int character) {
        return character < COMMON.length ? COMMON[character] : folded(character);
    }

    private static int folded(int character) {
        if (character < 0x80) {
            return Character.toLowerCase(character);
        }
        if (Character.isDigit(character)) {
            return '0' + Character.digit(character, 10);
        }
        int alike = LookAlikes.latin(character);
        return alike == character ? LookAlikes.latin(Character.toLowerCase(character)) : alike;
    }

    /**
     * Keeps those marks of a letter that make it another letter of some alphabet, as ü and й; ё is written as е.
     *
     * @param letter a decomposed letter with its marks
     * @return the letter with those marks
     */
    public static String marked(String letter) {
        int starter = letter.codePointAt(0);
        StringBuilder kept = new StringBuilder();
        letter.codePoints()
                .filter(mark -> !(starter == 'i' && mark == DOT_ABOVE) && !(starter == 'e' && mark == DIAERESIS))
                .forEach(kept::appendCodePoint);
        StringBuilder composed = new StringBuilder();
        Normalizer.normalize(kept, Form.NFC)
                .codePoints()
                .filter(character -> !isMark(character))
                .forEach(composed::appendCodePoint);
        return composed.toString();
    }

    /**
     * Mends a word of digits in which some zeros are the letter o or some threes the Cyrillic letter ze.
     *
     * @param word a folded word
     * @return the word, in digits where nothing but digits and such letters stand in it
     */
    public static String digits(String word) {
        boolean anyDigit = false;
        boolean anyLetter = false;
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            if (character >= '0' && character <= '9') {
                anyDigit = true;
            } else if (character == 'o' || character == 'з') {
                anyLetter = true;
            } else {
                return word;
            }
        }
        return anyDigit && anyLetter ? word.replace('o', '0').replace('з', '3') : word;
    }
}
