package io.mayfly.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Traditional Chinese characters and the simplified ones that stand for them, of {@code simplified-characters.json}. */
final class SimplifiedCharacters {

    private static final int FIRST = 0x4E00;
    private static final int END = 0xA000;

    /** By the traditional character; 0 where it has no other. */
    private final char[] simplified = new char[END - FIRST];

    @JsonCreator
    SimplifiedCharacters(
            @JsonProperty("sources") List<Tables.Source> sources, @JsonProperty("pairs") List<String> pairs) {
        Tables.filled("sources", sources);
        for (String row : Tables.filled("pairs", pairs)) {
            for (int i = 0; i < row.length(); i += 2) {
                simplified[row.charAt(i) - FIRST] = row.charAt(i + 1);
            }
        }
    }

    /** A text in simplified characters. */
    static String of(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = Standard.CHARACTERS.of(characters[i]);
        }
        return String.valueOf(characters);
    }

    private char of(char character) {
        if (character < FIRST || character >= END || simplified[character - FIRST] == 0) {
            return character;
        }
        return simplified[character - FIRST];
    }

    private static final class Standard {
        private static final SimplifiedCharacters CHARACTERS =
                Tables.read("simplified-characters.json", SimplifiedCharacters.class);
    }
}
