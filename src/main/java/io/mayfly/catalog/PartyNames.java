package io.mayfly.catalog;

import io.mayfly.identity.SameText;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether two names are the same name: whatever their case, width, punctuation and legal form, whatever of their characters
 * cannot be seen or only look like others, and never because they are merely alike. Two legal forms that differ may be of
 * two companies.
 */
final class PartyNames {

    private static final String INSIDE_A_WORD = ".'’";

    private static final Memo<Parts> WRITTEN = new Memo<>();

    private PartyNames() {}

    /** How surely two names are of one company, by the names alone. */
    static Match match(Subject subject, @Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return Match.NO;
        }
        Parts one = written(subject, a);
        Parts other = written(subject, b);
        if (one.name().isEmpty() || !one.name().equals(other.name())) {
            return Match.NO;
        }
        return one.forms().agree(other.forms()) ? Match.YES : Match.OPEN;
    }

    /** Whether two names are surely of one company. */
    static boolean same(Subject subject, @Nullable String a, @Nullable String b) {
        return match(subject, a, b) == Match.YES;
    }

    /** Whether two names may be of one company: they differ in nothing but their legal forms. */
    static boolean maybeSame(Subject subject, @Nullable String a, @Nullable String b) {
        return match(subject, a, b) != Match.NO;
    }

    /**
     * The words of a name without the legal forms at its ends; all of them where it holds nothing else. Empty for a name
     * without letters and digits, which names nobody.
     */
    static String bare(Subject subject, String name) {
        return written(subject, name).name();
    }

    /** What is told of each company, by its name; a name without letters and digits is never that of another. */
    static <T> List<List<T>> grouped(Subject subject, Collection<? extends T> all, Function<? super T, String> name) {
        Map<String, List<T>> groups = new TreeMap<>();
        List<List<T>> nameless = new ArrayList<>();
        for (T each : all) {
            String bare = bare(subject, name.apply(each));
            if (bare.isEmpty()) {
                nameless.add(List.of(each));
            } else {
                groups.computeIfAbsent(bare, key -> new ArrayList<>()).add(each);
            }
        }
        nameless.addAll(groups.values());
        return List.copyOf(nameless);
    }

    /**
     * The words of a text as {@link SameText} folds them, with single spaces between them; empty where it holds none. Dots
     * and apostrophes join what they stand between, as in S.A.; all other signs separate.
     */
    static String folded(String text) {
        StringBuilder words = new StringBuilder();
        boolean apart = false;
        String letters = SameText.folded(text);
        for (int at = 0; at < letters.length(); at += Character.charCount(letters.codePointAt(at))) {
            int letter = letters.codePointAt(at);
            if (isOfWords(letter)) {
                words.append(apart && !words.isEmpty() ? " " : "").appendCodePoint(letter);
                apart = false;
            } else if (INSIDE_A_WORD.indexOf(letter) < 0) {
                apart = true;
            }
        }
        return LegalForms.apart(words.toString());
    }

    private static boolean isOfWords(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** A name as it is written. */
    private static Parts written(Subject subject, String text) {
        return WRITTEN.of(subject, text, () -> Parts.of(text));
    }

    private record Parts(String name, LegalForms forms) {

        static Parts of(String written) {
            List<String> words = List.of(folded(written).split(" "));
            int from = 0;
            int to = words.size();
            while (to > 0 && LegalForms.isForm(words.get(to - 1))) {
                to--;
            }
            if (to == 0) {
                return new Parts(String.join(" ", words), LegalForms.NONE);
            }
            while (LegalForms.isForm(words.get(from))) {
                from++;
            }
            List<String> forms = new ArrayList<>(words.subList(0, from));
            forms.addAll(words.subList(to, words.size()));
            return new Parts(String.join(" ", words.subList(from, to)), LegalForms.of(forms));
        }
    }
}
