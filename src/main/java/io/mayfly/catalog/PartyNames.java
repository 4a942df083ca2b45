package io.mayfly.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether two names are the same name: whatever their case, width, punctuation and legal form, and never because they are
 * merely alike.
 */
final class PartyNames {

    /** Bounds the work on hostile text. */
    private static final int MOST_CHARACTERS = 1_000;

    private static final Pattern INSIDE_A_WORD = Pattern.compile("[.'’]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\p{Mn}]+");
    private static final Pattern CHINESE_FORM = Pattern.compile("(?:股份|责任)?有限(?:责任)?公司");

    /** Legal forms in common use, without dots: expert judgement. */
    private static final Set<String> FORMS = Set.of(
            ("ab ag ao aps as bhd bv co coltd company corp corporation doo fzco fze gmbh inc incorporated jsc kft kg lc "
                            + "limited llc llp lp ltd nv oao ojsc ooo oy pao pjsc plc pte pty sa sarl sdn spa srl sro sti "
                            + "too zao ао зао ип оао ооо пао тов тоо")
                    .split(" "));

    private PartyNames() {}

    static boolean same(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return false;
        }
        String name = bare(a);
        return name.codePoints().anyMatch(Character::isLetterOrDigit) && name.equals(bare(b));
    }

    /** The words of a name without the legal forms at its ends; all of them where it holds nothing else. */
    static String bare(String name) {
        List<String> words = List.of(folded(name).split(" "));
        int from = 0;
        int to = words.size();
        while (to > 0 && isForm(words.get(to - 1))) {
            to--;
        }
        while (from < to && isForm(words.get(from))) {
            from++;
        }
        return String.join(" ", to == 0 ? words : words.subList(from, to));
    }

    private static boolean isForm(String word) {
        return FORMS.contains(word) || CHINESE_FORM.matcher(word).matches();
    }

    /**
     * The words of a text in one case and width, with single spaces between them; the text itself where it holds none. Dots
     * and apostrophes join what they stand between, as in S.A.; all other signs separate.
     */
    static String folded(String text) {
        String head = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
        String normal = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = INSIDE_A_WORD.matcher(normal).replaceAll("");
        String formsApart = CHINESE_FORM.matcher(joined).replaceAll(" $0 ");
        String words = SIGNS.matcher(formsApart).replaceAll(" ").strip();
        return words.isEmpty() ? head.strip() : words;
    }
}
