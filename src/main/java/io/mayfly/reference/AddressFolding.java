package io.mayfly.reference;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The letters of a text in one form, each with the place it came from: compatibility form without marks, lower case, ı as
 * i, ə as e, ł as l, ß as ss. Invisible characters and apostrophes are left out.
 *
 * <p>Each character is folded by itself, which keeps places exact and long runs of marks cheap.
 */
final class AddressFolding {

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u02bb`\u00b4\u02b9";
    private static final int TATWEEL = 0x0640;

    private int[] letters = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    private AddressFolding() {}

    static AddressFolding of(String text, int most) {
        AddressFolding folding = new AddressFolding();
        int length = Math.min(text.length(), most);
        for (int at = 0; at < length; ) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            folding.fold(letter, at, end);
            at = end;
        }
        return folding;
    }

    int size() {
        return size;
    }

    int letter(int index) {
        return letters[index];
    }

    int start(int index) {
        return starts[index];
    }

    /** Where the character ended, exclusive. */
    int end(int index) {
        return ends[index];
    }

    private void fold(int letter, int start, int end) {
        if (APOSTROPHES.indexOf(letter) >= 0) {
            return;
        }
        if (isPlain(letter)) {
            add(Character.toLowerCase(letter), start, end);
            return;
        }
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .codePoints()
                .filter(AddressFolding::visible)
                .forEach(each -> addFolded(each, start, end));
    }

    /** The common case, which needs no decomposition: ASCII, the Russian alphabet without й and ё, most Chinese characters. */
    private static boolean isPlain(int letter) {
        return letter < 0x80
                || (letter >= 'А' && letter <= 'я' && letter != 'Й' && letter != 'й')
                || (letter >= 0x4E00 && letter <= 0x9FA5);
    }

    private void addFolded(int letter, int start, int end) {
        // Up and down again: some small letters, such as ı, share their capital with another.
        int small = Character.toLowerCase(Character.toUpperCase(letter));
        if (small == 'ß') {
            add('s', start, end);
            add('s', start, end);
            return;
        }
        add(
                switch (small) {
                    case 'ə' -> 'e';
                    case 'ł' -> 'l';
                    default -> small;
                },
                start,
                end);
    }

    private static boolean visible(int letter) {
        // The last two are fillers of the Korean script: letters by name, blank on the page.
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> letter != TATWEEL && letter != 0x115F && letter != 0x1160 && APOSTROPHES.indexOf(letter) < 0;
        };
    }

    private void add(int letter, int start, int end) {
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        letters[size] = letter;
        starts[size] = start;
        ends[size] = end;
        size++;
    }
}
