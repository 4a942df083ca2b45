package io.mayfly.identity;

import io.mayfly.identity.NameLexicon.Meaning;
import io.mayfly.identity.NameLexicon.Role;
import io.mayfly.identity.WrittenName.Word;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the words of a name that are its own from those that many names share. */
final class NameReader {

    /** The Roman numbers from two on that are no single letter. */
    private static final List<String> ROMAN =
            List.of("ii", "iii", "iv", "", "vi", "vii", "viii", "ix", "", "xi", "xii", "xiii", "xiv", "xv");

    private final NameLexicon lexicon = NameLexicon.standard();
    private final Transliteration transliteration;
    private final List<OwnWord> own = new ArrayList<>();
    private final Set<Meaning> meanings = NameKey.sorted();
    private final List<String> shared = new ArrayList<>();
    private final StringBuilder all = new StringBuilder();

    /**
     * A word of the name's own.
     *
     * @param written as it is looked up, in its own script
     * @param latin in Latin letters and lower case, before its sounds are looked at
     * @param sounds as {@link NameSounds}
     * @param script the script of its first letter
     */
    record OwnWord(String written, String latin, String sounds, UnicodeScript script) {

        boolean isNumber() {
            return isDigit(sounds.charAt(0));
        }

        private static boolean isDigit(char character) {
            return character >= '0' && character <= '9';
        }
    }

    NameReader(Transliteration transliteration) {
        this.transliteration = transliteration;
    }

    List<OwnWord> own() {
        return own;
    }

    /** What the other words mean, in the order of the concepts. */
    Set<Meaning> meanings() {
        return meanings;
    }

    /** The other words as they are written, fillers left out. */
    List<String> shared() {
        return shared;
    }

    /** The sounds of all words together. */
    String allLetters() {
        return NameSounds.of(all.toString());
    }

    NameReader read(List<Word> words) {
        List<OwnWord> left = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int length = written(words, at);
            if (length == 0) {
                own(words.get(at), left);
                length = 1;
            } else {
                words.subList(at, at + length).forEach(word -> latin(word.plain()));
            }
            at += length;
        }
        for (int at = 0; at < left.size(); ) {
            int length = sounding(left, at);
            if (length == 0) {
                own.add(left.get(at));
                length = 1;
            }
            at += length;
        }
        return this;
    }

    private int written(List<Word> words, int from) {
        int longest = lexicon.longestWritten(words.get(from).plain());
        for (int length = Math.min(words.size() - from, longest); length > 0; length--) {
            String phrase = phrase(words, from, length);
            if (found(lexicon.ofWritten(phrase), phrase)) {
                return length;
            }
        }
        return 0;
    }

    private int sounding(List<OwnWord> words, int from) {
        int longest = lexicon.longestSounds(words.get(from).sounds());
        for (int length = Math.min(words.size() - from, longest); length > 0; length--) {
            StringBuilder phrase = new StringBuilder();
            StringBuilder seen = new StringBuilder();
            for (OwnWord word : words.subList(from, from + length)) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(word.sounds());
                seen.append(seen.isEmpty() ? "" : " ").append(word.written());
            }
            if (found(lexicon.ofSounds(phrase.toString()), seen.toString())) {
                return length;
            }
        }
        return 0;
    }

    private static String phrase(List<Word> words, int from, int length) {
        StringBuilder phrase = new StringBuilder(words.get(from).plain());
        for (Word word : words.subList(from + 1, from + length)) {
            phrase.append(' ').append(word.plain());
        }
        return phrase.toString();
    }

    private boolean found(@Nullable Meaning meaning, String seen) {
        if (meaning == null) {
            return false;
        }
        if (meaning.role() != Role.FILLER) {
            meanings.add(meaning);
            shared.add(seen);
        }
        return true;
    }

    private void own(Word word, List<OwnWord> left) {
        String rest = word.plain();
        UnicodeScript script = Scripts.first(rest);
        if (EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)
                .contains(script)) {
            List<Meaning> found = new ArrayList<>();
            rest = lexicon.own(rest, found);
            found.forEach(meaning -> found(meaning, meaning.concept()));
        }
        String latin = rest.length() == word.plain().length() ? latin(rest) : latin(word.plain(), rest);
        for (String piece : pieces(latin)) {
            boolean whole = piece.length() == latin.length();
            int roman = left.isEmpty() ? -1 : ROMAN.indexOf(piece);
            String text = roman < 0 ? piece : String.valueOf(roman + 2);
            String sounds = NameSounds.of(text);
            if (!sounds.isEmpty()) {
                left.add(new OwnWord(whole ? rest : piece, text, sounds, script));
            }
        }
    }

    /** A word in Latin letters, which are kept with all others of the name. */
    private String latin(String word) {
        String latin = transliteration.toLatin(word).toLowerCase(Locale.ROOT);
        all.append(latin.replace(" ", ""));
        return latin;
    }

    /** As much of a word in Latin letters as is the name's own. */
    private String latin(String word, String own) {
        latin(word);
        return transliteration.toLatin(own).toLowerCase(Locale.ROOT);
    }

    /** Digits apart from letters, so that a number is a word of its own; what is neither parts words. */
    private static List<String> pieces(String latin) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int at = 0; at < latin.length(); at++) {
            char next = latin.charAt(at);
            boolean parts =
                    !piece.isEmpty() && Character.isDigit(piece.charAt(piece.length() - 1)) != Character.isDigit(next);
            if ((parts || Character.isWhitespace(next)) && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            if (!Character.isWhitespace(next)) {
                piece.append(Character.isDigit(next) ? (char) ('0' + Character.digit(next, 10)) : next);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }
}
