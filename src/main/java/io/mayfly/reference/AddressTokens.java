package io.mayfly.reference;

import io.mayfly.reference.AddressToken.Form;
import io.mayfly.reference.AddressToken.Gap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts an address into words, numbers and Chinese characters: "кв12" is a word and a number. */
final class AddressTokens {

    /** Bounds the work. The longest addresses of registers have some 500 characters. */
    static final int MOST_CHARACTERS = 2_000;

    private static final String CLAUSE_ENDS = ",;|()[]{}\n\r\u2028\u2029。、،؛·•";
    private static final String SLASHES = "/\\\u2044\u2215";

    private final AddressFolding folding;
    private final List<AddressToken> tokens = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private @Nullable Form form;
    private Gap gap = Gap.NONE;
    private int start;
    private int end;

    private AddressTokens(AddressFolding folding) {
        this.folding = folding;
    }

    static List<AddressToken> of(String text) {
        AddressTokens cutter = new AddressTokens(AddressFolding.of(text, MOST_CHARACTERS));
        for (int i = 0; i < cutter.folding.size(); i++) {
            cutter.add(i);
        }
        cutter.endToken();
        return List.copyOf(cutter.tokens);
    }

    private void add(int index) {
        int letter = folding.letter(index);
        Form next = formOf(letter);
        if (next == null) {
            endToken();
            gap = wider(gap, gapOf(letter));
            return;
        }
        if (form != next || next == Form.IDEOGRAPH) {
            endToken();
            form = next;
            start = folding.start(index);
        }
        if (next == Form.NUMBER) {
            open.append(Character.digit(letter, 10));
        } else {
            open.appendCodePoint(letter);
        }
        end = folding.end(index);
    }

    private static @Nullable Form formOf(int letter) {
        if (Character.isIdeographic(letter)) {
            return Form.IDEOGRAPH;
        }
        if (Character.isDigit(letter)) {
            return Form.NUMBER;
        }
        return Character.isLetter(letter) || Character.getType(letter) == Character.COMBINING_SPACING_MARK
                ? Form.WORD
                : null;
    }

    private static Gap gapOf(int letter) {
        if (CLAUSE_ENDS.indexOf(letter) >= 0) {
            return Gap.CLAUSE;
        }
        return SLASHES.indexOf(letter) >= 0 ? Gap.SLASH : Gap.LOOSE;
    }

    private static Gap wider(Gap one, Gap other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private void endToken() {
        if (form == null) {
            return;
        }
        String text = open.toString();
        tokens.add(new AddressToken(form == Form.WORD ? MixedScripts.oneScript(text) : text, form, gap, start, end));
        open.setLength(0);
        form = null;
        gap = Gap.NONE;
    }
}
