package io.mayfly.identity;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The only class that uses ICU4J, loaded only when somebody asks for it. Each stretch of one script is written by the rules
 * that come nearest to how companies write themselves in Latin letters. ICU's transliterators hold no state, so all threads
 * share them.
 */
final class IcuTransliteration implements Transliteration {

    /** To be raised with every change of what this class answers. */
    private static final String RULES = " rules 1";

    private static final String KAZAKH_LETTERS = "әғқңөұүһӘҒҚҢӨҰҮҺ";
    private static final String UKRAINIAN_LETTERS = "ґєїіҐЄЇІ";
    private static final String BELARUSIAN_LETTERS = "ўЎ";
    private static final String SERBIAN_LETTERS = "ђјљњћџѓќЂЈЉЊЋЏЃЌ";

    private final Transliterator russian = Transliterator.getInstance("Russian-Latin/BGN");
    private final Transliterator ukrainian = Transliterator.getInstance("Ukrainian-Latin/BGN");
    private final Transliterator belarusian = Transliterator.getInstance("Belarusian-Latin/BGN");
    private final Transliterator kazakh = Transliterator.getInstance("Kazakh-Latin/BGN");
    private final Transliterator serbian = Transliterator.getInstance("Serbian-Latin/BGN");
    private final Transliterator han = Transliterator.getInstance("Han-Latin");
    private final Transliterator other = Transliterator.getInstance("Any-Latin");
    private final Map<UnicodeScript, Transliterator> byScript = new EnumMap<>(UnicodeScript.class);

    /** Each Chinese character is written alone, which takes ICU some 20 microseconds; there are fewer than 100,000. */
    private final Map<Integer, String> syllables = new ConcurrentHashMap<>();

    private IcuTransliteration() {
        // As in 长城 and 首都; ICU's choice is the reading of other words.
        syllables.putAll(Map.of((int) '长', "chang", (int) '長', "chang", (int) '都', "du"));
        byScript.put(UnicodeScript.GREEK, Transliterator.getInstance("Greek-Latin/UNGEGN"));
        byScript.put(UnicodeScript.GEORGIAN, Transliterator.getInstance("Georgian-Latin/BGN"));
        byScript.put(UnicodeScript.ARMENIAN, Transliterator.getInstance("Armenian-Latin/BGN"));
    }

    static Transliteration standard() {
        return Standard.TRANSLITERATION;
    }

    @Override
    public String id() {
        return "icu4j " + VersionInfo.ICU_VERSION + RULES;
    }

    @Override
    public String toLatin(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 0x250) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder latin = new StringBuilder(text.length() * 2);
        String composed = Normalizer.normalize(text, Form.NFC);
        for (int from = 0; from < composed.length(); ) {
            UnicodeScript script = script(composed.codePointAt(from));
            int to = end(composed, from, script);
            append(composed.substring(from, to), script, latin);
            from = to;
        }
        return latin.toString();
    }

    /** What belongs to no script stays with what goes before it, such as the sign that makes a Japanese vowel long. */
    private static int end(String text, int from, UnicodeScript script) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < text.length()) {
            UnicodeScript next = script(text.codePointAt(at));
            if (next != script && next != UnicodeScript.COMMON && next != UnicodeScript.INHERITED) {
                return at;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static UnicodeScript script(int character) {
        return UnicodeScript.of(character);
    }

    private void append(String text, UnicodeScript script, StringBuilder latin) {
        switch (script) {
            case LATIN, COMMON, INHERITED -> latin.append(text);
            case HAN -> text.codePoints().forEach(character -> latin.append(syllable(character)));
            case CYRILLIC -> latin.append(plain(cyrillic(text).transliterate(text)));
            default -> latin.append(plain(byScript.getOrDefault(script, other).transliterate(text)));
        }
    }

    private String syllable(int character) {
        return script(character) == UnicodeScript.HAN
                ? syllables.computeIfAbsent(
                        character,
                        one -> plain(han.transliterate(Character.toString(one))).strip())
                : Character.toString(character);
    }

    /** The rules of the language that the letters tell of; Russian where they tell of none. */
    private Transliterator cyrillic(String text) {
        if (holdsAny(text, KAZAKH_LETTERS)) {
            return kazakh;
        }
        if (holdsAny(text, BELARUSIAN_LETTERS)) {
            return belarusian;
        }
        if (holdsAny(text, UKRAINIAN_LETTERS)) {
            return ukrainian;
        }
        return holdsAny(text, SERBIAN_LETTERS) ? serbian : russian;
    }

    private static boolean holdsAny(String text, String letters) {
        for (int at = 0; at < text.length(); at++) {
            if (letters.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Without marks, and without the signs that stand for a soft sign, a glottal stop or the like. */
    private static String plain(String latin) {
        StringBuilder plain = new StringBuilder(latin.length());
        Normalizer.normalize(latin, Form.NFD)
                .codePoints()
                .filter(character -> !Folding.isMark(character)
                        && Character.getType(character) != Character.MODIFIER_LETTER
                        && "'’‘·".indexOf(character) < 0)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static final class Standard {
        private static final Transliteration TRANSLITERATION = new IcuTransliteration();
    }
}
