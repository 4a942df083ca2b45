package io.mayfly.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * Writes a Latin word such that the usual ways to transliterate one name come out alike: kh and h, ya, ia and ja, ts and tz, x
 * and ks, doubled letters. Each rule looks at the letters alone and never at where a word begins, so that it does not matter
 * where words are parted. Letters that are not Latin stay.
 */
final class NameSounds {

    /** The longest first; each pair is followed by what it is written as. */
    private static final String[][] RULES = {
        {"shch", "š"},
        {"tsch", "č"},
        {"sch", "š"},
        {"tch", "č"},
        {"dzh", "j"},
        {"sh", "š"},
        {"ch", "č"},
        {"zh", "ž"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"dj", "j"},
        {"ts", "c"},
        {"tz", "c"},
        {"cz", "č"},
        {"sz", "š"},
        {"ck", "k"},
        {"qu", "kv"},
        {"ce", "ce"},
        {"ci", "ci"},
        {"cy", "ci"},
        {"ya", "ia"},
        {"ja", "ia"},
        {"jo", "io"},
        {"ye", "e"},
        {"ae", "a"},
        {"oe", "o"},
        {"c", "k"},
        {"q", "k"},
        {"w", "v"},
        {"x", "ks"},
        {"y", "i"}
    };

    private static final String[][] LETTERS = {
        {"ß", "ss"},
        {"ł", "l"},
        {"ø", "o"},
        {"đ", "d"},
        {"æ", "a"},
        {"œ", "o"},
        {"þ", "t"},
        {"ð", "d"},
        {"ı", "i"},
        {"ə", "a"},
        {"ŋ", "n"},
        {"ħ", "h"}
    };

    /** The rules by the letter that they begin with. */
    private static final String[][][] BY_LETTER = new String[0x80][][];

    static {
        for (int letter = 0; letter < 0x80; letter++) {
            char first = (char) letter;
            BY_LETTER[letter] = Arrays.stream(RULES)
                    .filter(rule -> rule[0].charAt(0) == first)
                    .toArray(String[][]::new);
        }
    }

    private static final String VOWELS = "aeiou";

    private NameSounds() {}

    /** The sounds of a word in lower case. */
    static String of(String word) {
        String letters = letters(word);
        StringBuilder sounds = new StringBuilder(letters.length());
        for (int at = 0; at < letters.length(); ) {
            at += append(letters, at, sounds);
        }
        return sounds.toString();
    }

    private static int append(String letters, int at, StringBuilder sounds) {
        if (letters.charAt(at) < 0x80) {
            for (String[] rule : BY_LETTER[letters.charAt(at)]) {
                if (letters.startsWith(rule[0], at)) {
                    append(rule[1], sounds);
                    return rule[0].length();
                }
            }
            if (letters.charAt(at) == 'j' && at + 1 == letters.length() && isVowel(letters, at - 1)) {
                append("i", sounds);
                return 1;
            }
        }
        append(letters.charAt(at), sounds);
        return 1;
    }

    private static boolean isVowel(String letters, int at) {
        return at >= 0 && VOWELS.indexOf(letters.charAt(at)) >= 0;
    }

    private static void append(String more, StringBuilder sounds) {
        for (int at = 0; at < more.length(); at++) {
            append(more.charAt(at), sounds);
        }
    }

    private static void append(char next, StringBuilder sounds) {
        boolean doubled = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == next && Character.isLetter(next);
        if (!doubled || Character.isSurrogate(next)) {
            sounds.append(next);
        }
    }

    /** The letters without marks; other scripts keep theirs, which may make another letter there. */
    private static String letters(String word) {
        if (Scripts.isAscii(word)) {
            return word;
        }
        StringBuilder letters = new StringBuilder(word.length());
        Normalizer.normalize(word, Form.NFD)
                .codePoints()
                .filter(character -> !(character >= 0x300 && character < 0x370))
                .forEach(letters::appendCodePoint);
        String plain = Normalizer.normalize(letters, Form.NFC);
        for (String[] letter : LETTERS) {
            plain = plain.replace(letter[0], letter[1]);
        }
        return plain;
    }

    /** The consonants of sounds, for scripts that do not write every vowel, and those that write more than there are. */
    static String consonants(String sounds, boolean writesVowelsAsConsonants) {
        StringBuilder consonants = new StringBuilder(sounds.length());
        for (int at = 0; at < sounds.length(); at++) {
            char sound = sounds.charAt(at);
            append(sound == 'v' && !writesVowelsAsConsonants ? "b" : consonant(sound), consonants);
        }
        // The Japanese n is spoken m before b and p, and written so by many.
        return consonants.toString().replace("nb", "mb");
    }

    private static String consonant(char sound) {
        return switch (sound) {
            case 'a', 'e', 'i', 'o', 'u', 'h', 'v' -> "";
            case 'č', 'š' -> "s";
            case 'c', 'z', 'ž' -> "s";
            case 'p', 'f' -> "b";
            case 'g', 'j' -> "k";
            case 'd' -> "t";
            case 'r' -> "l";
            default -> String.valueOf(sound);
        };
    }
}
