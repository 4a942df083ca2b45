package io.mayfly.identity;

import java.lang.Character.UnicodeScript;

/** In which script a word is written, and in which it is meant to be. */
final class Scripts {

    private Scripts() {}

    /** The script of the first letter; common for a word without letters. */
    static UnicodeScript first(String word) {
        return word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    /**
     * A word of Latin and Cyrillic letters, in one of the two where look-alikes allow it: a Cyrillic letter in a Latin word is
     * written to mislead, or by mistake.
     */
    static String mended(String word) {
        if (!holds(word, UnicodeScript.LATIN)
                || !(holds(word, UnicodeScript.CYRILLIC) || holds(word, UnicodeScript.GREEK))) {
            return word;
        }
        String latin = SameText.folded(word);
        return holds(latin, UnicodeScript.CYRILLIC) || holds(latin, UnicodeScript.GREEK) ? cyrillic(word) : latin;
    }

    private static String cyrillic(String word) {
        StringBuilder cyrillic = new StringBuilder(word.length());
        word.codePoints().map(LookAlikes::cyrillic).forEach(cyrillic::appendCodePoint);
        return cyrillic.toString();
    }

    private static boolean holds(String word, UnicodeScript script) {
        return word.codePoints().anyMatch(character -> UnicodeScript.of(character) == script);
    }

    /** Whether a script leaves vowels unwritten, or writes more of them than a Latin spelling has. */
    static boolean hasOtherVowels(UnicodeScript script) {
        return switch (script) {
            case ARABIC, HEBREW, KATAKANA, HIRAGANA, HANGUL -> true;
            default -> false;
        };
    }
}
