package io.mayfly.identity;

/**
 * A word, number or Chinese character of an address.
 *
 * @param text a folded word, or digits without zeros before them
 * @param form what it is
 * @param gap what parts it from the piece before
 */
record AddressPiece(String text, Form form, Gap gap) {

    enum Form {
        WORD,
        NUMBER,
        IDEOGRAPH
    }

    /** In rising order; of several the widest counts. */
    enum Gap {
        NONE,
        SPACE,
        HYPHEN,
        SLASH,
        CLAUSE
    }

    boolean isNumber() {
        return form == Form.NUMBER;
    }

    boolean isWord() {
        return form == Form.WORD;
    }

    boolean isLetter() {
        return form == Form.WORD && text.length() <= 2 && text.codePointCount(0, text.length()) <= 2 && single();
    }

    /** One letter, or two that stand for one Cyrillic letter. */
    private boolean single() {
        return text.length() == 1 || text.equals("zh") || text.equals("kh") || text.equals("ch") || text.equals("sh");
    }

    boolean startsClause() {
        return gap == Gap.CLAUSE;
    }
}
