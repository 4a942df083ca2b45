package io.mayfly.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * The letters of a word of an address as they come out alike whether they were written in Cyrillic or by any of the usual
 * romanisations, with or without marks. It is a skeleton for comparing and no transliteration to show: "Невский" and
 * "Nevskiy" become "nevski", "Хрещатик" and "Khreshchatyk" "khreschatik", "Düsseldorf" and "Duesseldorf" "dusseldorf".
 */
final class AddressLetters {

    /** Each letter is followed by its Latin form; ъ and ь have none. */
    private static final String CYRILLIC =
            "а a б b в v г g ґ g д d е e ё e є ye ж zh з z и i і i ї i й y к k л l м m н n о o"
                    + " п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ  ы i ь  э e ю yu я ya"
                    + " ә a ғ g қ k ң n ө o ұ u ү u һ h ђ d ј y љ l њ n ћ c џ dzh";

    private static final String LATIN = "ß ss ø o æ a ł l đ d ð d þ th ə e ı i œ o ħ h ŋ n ĸ k";

    /** Letters of both scripts that are drawn alike, Latin ones first. */
    private static final String DRAWN_ALIKE = "aаbвcсeеhнkкmмoоpрtтxхyуiі";

    private static final String[] TABLE = new String[0x500];

    private static final int[] CYRILLIC_TWIN = new int[0x80];

    static {
        enter(CYRILLIC);
        enter(LATIN);
        for (int i = 0; i < DRAWN_ALIKE.length(); i += 2) {
            CYRILLIC_TWIN[DRAWN_ALIKE.charAt(i)] = DRAWN_ALIKE.charAt(i + 1);
        }
    }

    private AddressLetters() {}

    private static void enter(String table) {
        for (int at = 0; at < table.length(); ) {
            int end = table.indexOf(' ', at + 2);
            end = end < 0 ? table.length() : end;
            TABLE[table.charAt(at)] = table.substring(at + 2, end);
            at = end + 1;
        }
    }

    static boolean isCyrillic(int letter) {
        return letter >= 0x400 && letter < 0x530;
    }

    /** Whether a text has letters of other scripts than Latin, Cyrillic and Chinese. */
    static boolean needTransliteration(String text) {
        return text.codePoints()
                .anyMatch(letter -> letter >= 0x370
                        && !isCyrillic(letter)
                        && Character.isLetter(letter)
                        && !Character.isIdeographic(letter)
                        && !(letter >= 0x1E00 && letter < 0x1F00));
    }

    /** The Cyrillic letter that is drawn like this Latin one, or the letter itself. */
    static int cyrillicTwin(int letter) {
        return letter < 0x80 && CYRILLIC_TWIN[letter] != 0 ? CYRILLIC_TWIN[letter] : letter;
    }

    /**
     * Folds a word.
     *
     * @param word lower-case letters, composed
     * @return its skeleton; empty where nothing is left. A single letter only changes its script, since it may name a house,
     *     and so does a Roman numeral
     */
    static String folded(String word) {
        String latin = latin(word);
        return latin.length() < 2 || word.length() < 2 || isRoman(latin) ? latin : skeleton(latin);
    }

    private static boolean isRoman(String latin) {
        for (int i = 0; i < latin.length(); i++) {
            if ("ivx".indexOf(latin.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder(word.length() + 8);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter < 0x80) {
                latin.append(letter);
            } else if (letter < TABLE.length && TABLE[letter] != null) {
                latin.append(TABLE[letter]);
            } else {
                appendUnmarked(letter, latin);
            }
        }
        return latin.toString();
    }

    private static void appendUnmarked(char letter, StringBuilder latin) {
        String decomposed = Normalizer.normalize(String.valueOf(letter), Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char part = decomposed.charAt(i);
            if (!Folding.isMark(part)) {
                latin.append(part < TABLE.length && TABLE[part] != null ? TABLE[part] : String.valueOf(part));
            }
        }
    }

    /** What romanisations differ in is written one way; other languages go through the same, which merges few names. */
    private static String skeleton(String latin) {
        StringBuilder out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char letter = latin.charAt(i);
            char next = i + 1 < latin.length() ? latin.charAt(i + 1) : 0;
            if (letter == 's' && latin.startsWith("shch", i)) {
                out.append("sch");
                i += 3;
            } else if (letter == 't' && (next == 's' || next == 'z') && !latin.startsWith("str", i + 1)) {
                out.append('c');
                i++;
            } else if ((letter == 'y' || letter == 'j') && next == 'o') {
                appendVowel('e', out);
                i++;
            } else {
                append(letter, out);
            }
        }
        return out.toString();
    }

    private static void append(char letter, StringBuilder out) {
        switch (letter) {
            case 'j', 'y', 'i' -> appendVowel('i', out);
            case 'e' -> appendVowel('e', out);
            case 'x' -> out.append("ks");
            case 'q' -> out.append('k');
            case 'h' -> appendBreath(out);
            default -> out.append(letter);
        }
    }

    private static char last(StringBuilder out) {
        return out.isEmpty() ? 0 : out.charAt(out.length() - 1);
    }

    /** Ukrainian г is h in its own romanisation and g in the Russian one; behind a consonant h belongs to it. */
    private static void appendBreath(StringBuilder out) {
        char last = last(out);
        if ("kszcpt".indexOf(last) >= 0 && last != 0) {
            out.append('h');
        } else if (last != 'g') {
            out.append('g');
        }
    }

    /** й and ы are y, i or j, ё and е are e, ye or ie, and ä, ö, ü may be written with an e behind. */
    private static void appendVowel(char vowel, StringBuilder out) {
        char last = last(out);
        if (vowel == 'i') {
            if (last != 'i') {
                out.append('i');
            }
        } else if (last == 'i') {
            out.setLength(out.length() - 1);
            appendVowel('e', out);
        } else if (last != 'a' && last != 'o' && last != 'u') {
            out.append('e');
        }
    }
}
