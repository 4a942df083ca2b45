package io.mayfly.identity;

import io.mayfly.identity.AddressPiece.Form;
import io.mayfly.identity.AddressPiece.Gap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts an address into words, numbers and Chinese characters: "кв12" is a word and a number. */
final class AddressPieces {

    /** Bounds the work. The longest addresses of registers have some 500 characters. */
    static final int MOST_CHARACTERS = 2_000;

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u02bb`\u00b4\u02b9\u02ba";
    private static final String CLAUSE_ENDS = ",;|()[]{}\n\r\u2028\u2029、،؛·•";
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String SLASHES = "/\\\u2044\u2215";

    private final List<AddressPiece> pieces = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final boolean cyrillic;
    private @Nullable Form form;
    private Gap gap = Gap.CLAUSE;

    private AddressPieces(boolean cyrillic) {
        this.cyrillic = cyrillic;
    }

    /** The text in lower case and compatibility form: full-width digits are digits. */
    static String prepared(String text) {
        String head = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
        String signs = head.replace("№", " no ").replace("#", " no ");
        return Normalizer.normalize(signs, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static List<AddressPiece> of(String prepared) {
        AddressPieces cutter = new AddressPieces(prepared.codePoints().anyMatch(AddressLetters::isCyrillic));
        prepared.codePoints().forEach(cutter::add);
        cutter.end();
        return cutter.pieces;
    }

    private void add(int character) {
        if (APOSTROPHES.indexOf(character) >= 0 || Folding.joins(character)) {
            return;
        }
        Form next = formOf(character);
        if (next == null) {
            end();
            Gap here = gapOf(character);
            gap = here.compareTo(gap) > 0 ? here : gap;
            return;
        }
        if (form != next || next == Form.IDEOGRAPH) {
            end();
            form = next;
        }
        open.appendCodePoint(next == Form.NUMBER ? '0' + Character.digit(character, 10) : character);
    }

    private static @Nullable Form formOf(int character) {
        if (Character.isDigit(character)) {
            return Form.NUMBER;
        }
        if (Character.isIdeographic(character)) {
            return Form.IDEOGRAPH;
        }
        return Character.isLetter(character) ? Form.WORD : null;
    }

    private static Gap gapOf(int character) {
        if (CLAUSE_ENDS.indexOf(character) >= 0) {
            return Gap.CLAUSE;
        }
        if (SLASHES.indexOf(character) >= 0) {
            return Gap.SLASH;
        }
        return HYPHENS.indexOf(character) >= 0 ? Gap.HYPHEN : Gap.SPACE;
    }

    private void end() {
        if (form == null) {
            return;
        }
        String text = open.toString();
        String folded = switch (form) {
            case WORD -> AddressLetters.folded(oneScript(text));
            case NUMBER -> withoutZeros(text);
            case IDEOGRAPH -> text;
        };
        if (!folded.isEmpty()) {
            pieces.add(new AddressPiece(folded, form, gap));
            gap = Gap.NONE;
        }
        open.setLength(0);
        form = null;
    }

    private static String withoutZeros(String digits) {
        int at = 0;
        while (at + 1 < digits.length() && digits.length() < 5 && digits.charAt(at) == '0') {
            at++;
        }
        return digits.substring(at);
    }

    /** In a Cyrillic address a Latin letter behind a number, or within a Cyrillic word, is a slip of the keyboard. */
    private String oneScript(String word) {
        boolean slip = cyrillic
                && (word.length() == 1 ? gap == Gap.NONE : word.codePoints().anyMatch(AddressLetters::isCyrillic));
        if (!slip) {
            return word;
        }
        StringBuilder one = new StringBuilder();
        word.codePoints().map(AddressLetters::cyrillicTwin).forEach(one::appendCodePoint);
        return one.toString();
    }
}
