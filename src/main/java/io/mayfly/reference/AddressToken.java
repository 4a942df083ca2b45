package io.mayfly.reference;

/**
 * A word, a number or a Chinese character of an address.
 *
 * @param text in folded form
 * @param form what it is
 * @param gap what parts it from the token before
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 */
record AddressToken(String text, Form form, Gap gap, int start, int end) {

    private static final String CHINESE_DIGITS = "〇零一二三四五六七八九十百";
    private static final int LONGEST_ROMAN = 6;

    enum Form {
        WORD,
        NUMBER,
        IDEOGRAPH
    }

    enum Gap {
        /** Nothing. */
        NONE,
        /** Spaces, stops, hyphens, colons, quotes, number signs. */
        LOOSE,
        /** A slash. */
        SLASH,
        /** A comma, a bracket, the end of a line: what follows is another part of the address. */
        CLAUSE
    }

    boolean isNumber() {
        return form == Form.NUMBER;
    }

    boolean isWord() {
        return form == Form.WORD;
    }

    boolean isSingleLetter() {
        return form == Form.WORD && text.length() == 1;
    }

    boolean isChineseDigit() {
        return form == Form.IDEOGRAPH && CHINESE_DIGITS.contains(text);
    }

    boolean isRoman() {
        return form == Form.WORD
                && text.length() <= LONGEST_ROMAN
                && text.chars().allMatch(letter -> "ivxіх".indexOf(letter) >= 0);
    }

    /** Whether it belongs to the same part of the address as the token before. */
    boolean follows() {
        return gap == Gap.NONE || gap == Gap.LOOSE;
    }
}
