package io.mayfly.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.identity.WrittenName.Word;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The legal forms of {@code legal-forms.json}, found at the ends of names. */
final class LegalFormTable {

    private final Map<String, Form> bySpelling = new HashMap<>();
    private final Map<String, Integer> longestFrom = new HashMap<>();
    private final Map<String, Integer> longestUpTo = new HashMap<>();
    private final Pattern unspaced;

    /**
     * One legal form.
     *
     * @param kind limited, stock, partnership, sole, state or other; {@code any} where the form does not tell
     * @param laws whose law knows it, mostly by the code of a country; empty where none in particular
     * @param front whether it is written before the name too; absent if it is not
     * @param spellings how it is written, in any case and with any punctuation
     */
    record Form(String kind, List<String> laws, @Nullable Boolean front, List<String> spellings) {

        Form {
            Tables.filled("kind", kind);
            laws = laws == null ? List.of() : List.copyOf(laws);
            spellings = List.copyOf(Tables.filled("spellings", spellings));
        }

        LegalForms tells() {
            return new LegalForms(kind.equals("any") ? Set.of() : Set.of(kind), Set.copyOf(laws));
        }

        boolean isWrittenInFront() {
            return front != null && front;
        }
    }

    @JsonCreator
    LegalFormTable(@JsonProperty("sources") List<Tables.Source> sources, @JsonProperty("forms") List<Form> forms) {
        Tables.filled("sources", sources);
        Set<String> asian = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (Form form : Tables.filled("forms", forms)) {
            for (String spelling : form.spellings()) {
                add(WrittenName.plain(spelling), form);
                if (spelling.length() > 2 && spelling.codePoints().allMatch(LegalFormTable::isWrittenUnspaced)) {
                    asian.add(Pattern.quote(spelling));
                }
            }
        }
        unspaced = Pattern.compile(String.join("|", asian));
    }

    private void add(String spelling, Form form) {
        String[] words = spelling.split(" ", -1);
        bySpelling.putIfAbsent(spelling, form);
        longestFrom.merge(words[0], words.length, Math::max);
        longestUpTo.merge(words[words.length - 1], words.length, Math::max);
    }

    static LegalFormTable standard() {
        return Standard.TABLE;
    }

    private static boolean isWrittenUnspaced(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HANGUL -> true;
            default -> false;
        };
    }

    /** A word in the pieces that a Chinese, Japanese or Korean form in it leaves, the form among them. */
    List<String> apart(String word) {
        if (Scripts.isAscii(word) || word.codePoints().noneMatch(LegalFormTable::isWrittenUnspaced)) {
            return List.of(word);
        }
        return List.of(unspaced.matcher(word).replaceAll(" $0 ").strip().split(" +", -1));
    }

    /** How many words before a place are a legal form; 0 if none. */
    int ending(List<Word> words, int to) {
        int longest = to == 0 ? 0 : longestUpTo.getOrDefault(words.get(to - 1).plain(), 0);
        for (int length = Math.min(to, longest); length > 0; length--) {
            if (bySpelling.containsKey(phrase(words, to - length, to))) {
                return length;
            }
        }
        return 0;
    }

    /** How many words from a place on are a legal form that is written in front; 0 if none. */
    int beginning(List<Word> words, int from) {
        int longest = from == words.size()
                ? 0
                : longestFrom.getOrDefault(words.get(from).plain(), 0);
        for (int length = Math.min(words.size() - from, longest); length > 0; length--) {
            Form form = bySpelling.get(phrase(words, from, from + length));
            if (form != null && form.isWrittenInFront()) {
                return length;
            }
        }
        return 0;
    }

    /** What the form tells that the words from one place to another are. */
    LegalForms tells(List<Word> words, int from, int to) {
        return Tables.filled("form", bySpelling.get(phrase(words, from, to))).tells();
    }

    private static String phrase(List<Word> words, int from, int to) {
        if (to - from == 1) {
            return words.get(from).plain();
        }
        StringBuilder phrase = new StringBuilder();
        for (Word word : words.subList(from, to)) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(word.plain());
        }
        return phrase.toString();
    }

    private static final class Standard {
        private static final LegalFormTable TABLE = Tables.read("legal-forms.json", LegalFormTable.class);
    }
}
