package io.mayfly.identity;

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

    /** The letters of Russian that an ordinary Latin letter is taken for. */
    private static final String MISTAKEN = "aаbвeеkкmмhнoоpрcсtтyуxх";

    /** By the letter itself; 0 where it has none. */
    private static final char[] LATIN = new char[0xA800];

    static {
        String pairs = CYRILLIC + GREEK + SMALL_CAPITALS + OTHER_LATIN;
        for (int i = 0; i < pairs.length(); i += 2) {
            LATIN[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
    }

    private LookAlikes() {}

    /** The Latin letter in lower case that looks like this one; the character itself where there is none. */
    static int latin(int character) {
        return character >= LATIN.length || LATIN[character] == 0 ? character : LATIN[character];
    }

    /** The Cyrillic letter in lower case that looks like this Latin one; the character itself where there is none. */
    static int cyrillic(int character) {
        int at = character < 0x80 ? MISTAKEN.indexOf(Character.toLowerCase(character)) : -1;
        return at < 0 ? character : MISTAKEN.charAt(at + 1);
    }
}
