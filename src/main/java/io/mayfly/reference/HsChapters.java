package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/**
 * A set of chapters of the Harmonized System.
 *
 * @param any whether it may be any goods
 * @param numbers the chapters; empty beside {@code any}
 */
record HsChapters(boolean any, BitSet numbers) implements Serializable {

    private static final String ANY = "any";
    private static final int LAST = 97;

    /** Kept free for future use by the Harmonized System; no goods have it. */
    private static final int RESERVED = 77;

    static HsChapters parse(String field, List<String> texts) {
        BitSet numbers = new BitSet();
        if (texts.contains(ANY)) {
            if (texts.size() > 1) {
                throw new InvalidFieldException(field, texts, "nothing beside any");
            }
            return new HsChapters(true, numbers);
        }
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean range = text.matches("[0-9]{2}-[0-9]{2}");
            int first = range || text.matches("[0-9]{2}") ? Integer.parseInt(text.substring(0, 2)) : 0;
            int last = range ? Integer.parseInt(text.substring(3)) : first;
            if (first < 1 || last > LAST || last < first) {
                throw new InvalidFieldException(
                        field + "/" + i,
                        '"' + text + '"',
                        "a chapter from 01 to 97, two joined by a hyphen, or any alone");
            }
            numbers.set(first, last + 1);
        }
        return new HsChapters(false, numbers);
    }

    /** The chapter of a code; 0 where it is none. */
    static int of(String hsCode) {
        if (hsCode.length() < 2 || !digit(hsCode.charAt(0)) || !digit(hsCode.charAt(1))) {
            return 0;
        }
        int chapter = (hsCode.charAt(0) - '0') * 10 + hsCode.charAt(1) - '0';
        return chapter > LAST || chapter == RESERVED ? 0 : chapter;
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }

    boolean silent() {
        return !any && numbers.isEmpty();
    }
}
