package io.mayfly.reference;

/**
 * Latin and Cyrillic letters that look alike. Only a word that mixes the two is brought to one script: a word of one script
 * is what it is, and с/о in Cyrillic letters is no c/o.
 */
final class MixedScripts {

    private static final String LATIN = "abcehikmoptxy";
    private static final String CYRILLIC = "авсенікмортху";

    private MixedScripts() {}

    static String oneScript(String word) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < word.length(); i++) {
            latin |= isLatin(word.charAt(i));
            cyrillic |= isCyrillic(word.charAt(i));
        }
        if (!latin || !cyrillic) {
            return word;
        }
        String inCyrillic = replaced(word, LATIN, CYRILLIC);
        if (inCyrillic.chars().noneMatch(letter -> isLatin((char) letter))) {
            return inCyrillic;
        }
        String inLatin = replaced(word, CYRILLIC, LATIN);
        return inLatin.chars().noneMatch(letter -> isCyrillic((char) letter)) ? inLatin : word;
    }

    static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isCyrillic(char letter) {
        return letter >= 0x0400 && letter <= 0x052F;
    }

    private static String replaced(String word, String from, String to) {
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int place = from.indexOf(word.charAt(i));
            text.append(place < 0 ? word.charAt(i) : to.charAt(place));
        }
        return text.toString();
    }
}
