package io.mayfly.reference;

import java.util.Arrays;

/**
 * Letters of other alphabets that are drawn like a Latin one. The pairs are facts from the confusables data of Unicode 16
 * (Unicode Technical Standard 39), widened to both cases of a Cyrillic letter where they hold for one of them, since case
 * is folded too. Letters that only resemble each other (г and r, б and 6, ь and b) are left out on purpose.
 */
final class LookAlikes {

    /** Each letter is followed by the Latin one; Cyrillic in lower case only, Greek case by case: Ν is an N, ν is a v. */
    private static final String CYRILLIC = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԍgԛqԝwѵvүyӏi";

    private static final String GREEK = "ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxϹcͿjϜfϺmαaγyεeιiκkνvοoρpσoτtυuχxϲcϳj";
    private static final String SMALL_CAPITALS = "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";
    private static final String OTHER_LATIN = "ıiɑaɡgĸk";

    private static final char[] FROM;
    private static final char[] TO;

    static {
        String pairs = CYRILLIC + GREEK + SMALL_CAPITALS + OTHER_LATIN;
        char[] latinByLetter = new char[Character.MAX_VALUE];
        for (int i = 0; i < pairs.length(); i += 2) {
            latinByLetter[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        FROM = new char[pairs.length() / 2];
        for (int i = 0; i < FROM.length; i++) {
            FROM[i] = pairs.charAt(2 * i);
        }
        Arrays.sort(FROM);
        TO = new char[FROM.length];
        for (int i = 0; i < FROM.length; i++) {
            TO[i] = latinByLetter[FROM[i]];
        }
    }

    private LookAlikes() {}

    /** The Latin letter in lower case that looks like this one; the character itself where there is none. */
    static int latin(int character) {
        if (character < 0x80 || character > Character.MAX_VALUE) {
            return character;
        }
        int place = Arrays.binarySearch(FROM, (char) character);
        return place < 0 ? character : TO[place];
    }
}
