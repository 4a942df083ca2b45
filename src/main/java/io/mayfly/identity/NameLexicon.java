package io.mayfly.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of {@code name-words.json}: those that many names share, with what they mean in any language. */
final class NameLexicon {

    private static final int LONGEST_CHINESE = 5;

    private final Map<String, Meaning> written = new HashMap<>();
    private final Map<String, Meaning> sounds = new HashMap<>();
    private final Map<String, Integer> longestWritten = new HashMap<>();
    private final Map<String, Integer> longestSounds = new HashMap<>();

    /** How much a word tells. */
    enum Role {
        /** Nothing: articles and the like. */
        @JsonProperty("filler")
        FILLER,
        /** That it is a company. */
        @JsonProperty("generic")
        GENERIC,
        /** What a company does. */
        @JsonProperty("activity")
        ACTIVITY,
        /** In which country it is. */
        @JsonProperty("country")
        COUNTRY,
        /** In which city or region it is. */
        @JsonProperty("city")
        CITY
    }

    /**
     * What a word means.
     *
     * @param concept the same for all words of the meaning
     * @param role how much it tells
     */
    record Meaning(String concept, Role role) {}

    /**
     * One row of the table.
     *
     * @param role how much the words tell
     * @param spellings words and phrases of one meaning in several languages
     */
    record Row(Role role, List<String> spellings) {

        Row {
            Tables.filled("role", role);
            spellings = List.copyOf(Tables.filled("spellings", spellings));
        }
    }

    @JsonCreator
    NameLexicon(@JsonProperty("sources") List<Tables.Source> sources, @JsonProperty("words") List<Row> rows) {
        Tables.filled("sources", sources);
        for (Row row : Tables.filled("words", rows)) {
            Meaning meaning = new Meaning(WrittenName.plain(row.spellings().get(0)), row.role());
            for (String spelling : row.spellings()) {
                String plain = WrittenName.plain(spelling);
                add(plain, meaning, written, longestWritten);
                if (row.role() != Role.FILLER && spelling.charAt(0) < 0x250) {
                    add(sounds(plain), meaning, sounds, longestSounds);
                }
            }
        }
    }

    private static void add(
            String phrase, Meaning meaning, Map<String, Meaning> meanings, Map<String, Integer> longest) {
        String[] words = phrase.split(" ", -1);
        meanings.putIfAbsent(phrase, meaning);
        longest.merge(words[0], words.length, Math::max);
    }

    /** How many words the longest phrase has that begins with a word; 0 if none does. */
    int longestWritten(String word) {
        return longestWritten.getOrDefault(word, 0);
    }

    /** As {@link #longestWritten}, for words written as they sound. */
    int longestSounds(String word) {
        return longestSounds.getOrDefault(word, 0);
    }

    private static String sounds(String phrase) {
        return Arrays.stream(phrase.split(" ", -1)).map(NameSounds::of).collect(Collectors.joining(" "));
    }

    static NameLexicon standard() {
        return Standard.LEXICON;
    }

    /** What words mean as they are looked up, with spaces between them. */
    @Nullable
    Meaning ofWritten(String words) {
        return written.get(words);
    }

    /** What words mean that are written as {@link NameSounds}, with spaces between them. */
    @Nullable
    Meaning ofSounds(String words) {
        return sounds.get(words);
    }

    /**
     * Takes the meanings off the ends of a word that is written without spaces: places in front, what a company does and is
     * behind.
     *
     * @param word a word in Chinese characters
     * @param meanings where those go that are found
     * @return what is left, empty if nothing is
     */
    String own(String word, List<Meaning> meanings) {
        String rest = word;
        for (int length = front(rest); length > 0; length = front(rest)) {
            meanings.add(Tables.filled("meaning", written.get(rest.substring(0, length))));
            rest = rest.substring(length);
        }
        List<Meaning> behind = new ArrayList<>();
        for (int length = back(rest); length > 0; length = back(rest)) {
            behind.add(0, Tables.filled("meaning", written.get(rest.substring(rest.length() - length))));
            rest = rest.substring(0, rest.length() - length);
        }
        meanings.addAll(behind);
        return rest;
    }

    private int front(String word) {
        for (int length = Math.min(word.length(), LONGEST_CHINESE); length > 1; length--) {
            Meaning meaning = written.get(word.substring(0, length));
            if (meaning != null && (meaning.role() == Role.CITY || meaning.role() == Role.COUNTRY)) {
                return length;
            }
        }
        return 0;
    }

    private int back(String word) {
        for (int length = Math.min(word.length(), LONGEST_CHINESE); length > 1; length--) {
            Meaning meaning = written.get(word.substring(word.length() - length));
            if (meaning != null && meaning.role() != Role.FILLER) {
                return length;
            }
        }
        return 0;
    }

    private static final class Standard {
        private static final NameLexicon LEXICON = Tables.read("name-words.json", NameLexicon.class);
    }
}
