package io.mayfly.identity;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** In which script a word is written, and in which it is meant to be. */
final class Scripts {

    private Scripts() {}

    static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The script of the first letter; common for a word without letters. */
    static UnicodeScript first(String word) {
        return isAscii(word) && !word.isEmpty() && Character.isLetter(word.charAt(0))
                ? UnicodeScript.LATIN
                : ofFirst(word);
    }

    private static UnicodeScript ofFirst(String word) {
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

    /**
     * A word as it is looked up: mended, in lower case, in simplified characters if it is Chinese, with е for ё. Unlike
     * {@link SameText} it keeps the script, in which a word may have another meaning: НК is no HK.
     */
    static String plain(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String lower = mended(word).toLowerCase(Locale.ROOT).replace('ё', 'е').replace("\u0307", "");
        return SimplifiedCharacters.of(lower);
    }

    private static String cyrillic(String word) {
        StringBuilder cyrillic = new StringBuilder(word.length());
        word.codePoints().map(LookAlikes::cyrillic).forEach(cyrillic::appendCodePoint);
        return cyrillic.toString();
    }

    private static boolean holds(String word, UnicodeScript script) {
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            if (UnicodeScript.of(word.codePointAt(at)) == script) {
                return true;
            }
        }
        return false;
    }

    /** Whether a script leaves vowels unwritten, or writes more of them than a Latin spelling has. */
    static boolean hasOtherVowels(UnicodeScript script) {
        return switch (script) {
            case ARABIC, HEBREW, KATAKANA, HIRAGANA, HANGUL -> true;
            default -> false;
        };
    }

    /** Whether a script writes some vowels as letters that are consonants elsewhere. */
    static boolean writesVowelsAsConsonants(UnicodeScript script) {
        return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
    }
}
