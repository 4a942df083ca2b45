package io.mayfly.catalog;

import io.mayfly.identity.SameText;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Legal forms in common use, without dots, with what kind of company they are and whose law knows them: expert judgement.
 * English words have no law of their own, since they translate others: an LLC may be an ООО.
 *
 * @param kinds the kinds of company that the forms of a name tell of
 * @param laws the laws that know them
 */
record LegalForms(Set<String> kinds, Set<String> laws) {

    /** The Chinese words for a company, which stand without a space behind the name. */
    private static final Pattern CHINESE = Pattern.compile("(?:股份|责任)?有限(?:责任)?公司");

    private static final String CHINESE_ENDING = "公司";

    static final LegalForms NONE = new LegalForms(Set.of(), Set.of());

    private static final Pattern STOCK = Pattern.compile("股份.*");

    /** Kind, law and words; a dash for no law in particular. */
    private static final List<String> TABLE = List.of(
            "any - co company",
            "limited - ltd limited llc lc coltd",
            "stock - inc incorporated corp corporation jsc ojsc pjsc plc",
            "partnership - llp lp",
            "limited ru ооо",
            "limited kz тоо too",
            "limited ua тов",
            "stock ru ао оао пао зао ao oao pao zao",
            "sole ru ип",
            "limited de gmbh",
            "stock de ag",
            "partnership de kg",
            "limited fr sarl",
            "stock rom sa",
            "limited rom srl",
            "stock it spa",
            "limited nl bv",
            "stock nl nv",
            "limited cz sro",
            "limited hu kft",
            "limited yu doo",
            "limited dk aps",
            "stock nor as",
            "stock se ab",
            "any fi oy",
            "limited tr sti",
            "any my sdn bhd",
            "any sg pte",
            "any au pty",
            "limited ae fzco fze");

    private static final Map<String, LegalForms> BY_WORD = new HashMap<>();

    static {
        for (String row : TABLE) {
            String[] cells = row.split(" ");
            LegalForms form = new LegalForms(
                    cells[0].equals("any") ? Set.of() : Set.of(cells[0]),
                    cells[1].equals("-") ? Set.of() : Set.of(cells[1]));
            for (String word : List.of(cells).subList(2, cells.length)) {
                BY_WORD.putIfAbsent(SameText.folded(word), form);
            }
        }
    }

    static boolean isForm(String word) {
        return BY_WORD.containsKey(word) || isChinese(word);
    }

    private static boolean isChinese(String word) {
        return word.endsWith(CHINESE_ENDING) && CHINESE.matcher(word).matches();
    }

    /** The words of a name with a space around each Chinese form. */
    static String apart(String words) {
        return words.contains(CHINESE_ENDING)
                ? CHINESE.matcher(words)
                        .replaceAll(" $0 ")
                        .replaceAll(" +", " ")
                        .strip()
                : words;
    }

    /** What the forms of a name tell together. */
    static LegalForms of(List<String> forms) {
        Set<String> kinds = new HashSet<>();
        Set<String> laws = new HashSet<>();
        for (String word : forms) {
            LegalForms form = isChinese(word)
                    ? new LegalForms(Set.of(STOCK.matcher(word).matches() ? "stock" : "limited"), Set.of("cn"))
                    : Objects.requireNonNull(BY_WORD.get(word));
            kinds.addAll(form.kinds);
            laws.addAll(form.laws);
        }
        return new LegalForms(Set.copyOf(kinds), Set.copyOf(laws));
    }

    /** Whether both may be forms of one company: of one kind and under one law, as far as they tell. */
    boolean agree(LegalForms other) {
        boolean ofOneKind = kinds.isEmpty() || other.kinds.isEmpty() || kinds.equals(other.kinds);
        boolean ofOneLaw = laws.isEmpty() || other.laws.isEmpty() || !Collections.disjoint(laws, other.laws);
        return ofOneKind && ofOneLaw;
    }
}
