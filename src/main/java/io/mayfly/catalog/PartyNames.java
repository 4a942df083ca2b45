package io.mayfly.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two names are the same name: whatever their case, width, punctuation and legal form, and never because they are
 * merely alike.
 */
final class PartyNames {

    /** Bounds the work on hostile text. */
    private static final int MOST_CHARACTERS = 1_000;

    /** Legal forms in common use, without dots: expert judgement. */
    private static final Set<String> FORMS = Set.of(
            "llc",
            "llp",
            "ltd",
            "limited",
            "co",
            "coltd",
            "company",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "plc",
            "gmbh",
            "ag",
            "kg",
            "sa",
            "srl",
            "sarl",
            "spa",
            "bv",
            "nv",
            "oy",
            "ab",
            "pte",
            "pty",
            "ooo",
            "oao",
            "zao",
            "pao",
            "too",
            "ооо",
            "оао",
            "зао",
            "пао",
            "ао",
            "ип",
            "тоо",
            "тов");

    private static final List<String> CHINESE_FORMS = List.of("股份有限公司", "有限责任公司", "有限公司");

    private PartyNames() {}

    static boolean same(String a, String b) {
        String name = bare(a);
        return !name.isEmpty() && name.equals(bare(b));
    }

    /** The name without what does not tell companies apart; empty where it holds no letter or digit. */
    static String bare(String name) {
        List<String> words = words(name);
        int from = 0;
        int to = words.size();
        while (to - from > 1 && FORMS.contains(words.get(to - 1))) {
            to--;
        }
        while (to - from > 1 && FORMS.contains(words.get(from))) {
            from++;
        }
        String bare = String.join(" ", words.subList(from, to));
        for (String form : CHINESE_FORMS) {
            if (bare.endsWith(form) && bare.length() > form.length()) {
                return bare.substring(0, bare.length() - form.length());
            }
        }
        return bare;
    }

    /** Dots and apostrophes join what they stand between, as in S.A.; all other signs separate. */
    private static List<String> words(String name) {
        String head = name.length() > MOST_CHARACTERS ? name.substring(0, MOST_CHARACTERS) : name;
        String normal = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        normal.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(character);
            } else if (".'’".indexOf(character) < 0 && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
