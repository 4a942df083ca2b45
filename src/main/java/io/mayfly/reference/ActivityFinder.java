package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.reference.Activities.Line;
import io.mayfly.reference.GoodsText.Token;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what an activity code and text say; compiled once from the rows of {@link Activities}. */
final class ActivityFinder implements Serializable {

    private static final int LONGEST_NAME = 40;

    /** Some registers put the letter of the section before the digits, or a letter of their own behind. */
    private static final Pattern CODE = Pattern.compile("(?:[A-Z] ?)?([0-9]{2}(?:[. ]?[0-9]){0,8})(?: ?[A-Z])?");

    private static final int LONGEST_CODE = 24;

    private final HashMap<String, ActivityScheme> schemes = new HashMap<>();
    private final EnumMap<ActivityScheme.Family, HashMap<String, Meaning>> codes =
            new EnumMap<>(ActivityScheme.Family.class);
    private final ArrayList<Meaning> words = new ArrayList<>();
    private final RowIndex keywords = new RowIndex();
    private final RowIndex unless = new RowIndex();

    /**
     * What one row says.
     *
     * @param line the line of business, if it is one of those
     * @param chapters the goods
     */
    record Meaning(@Nullable Line line, HsChapters chapters) implements Serializable {}

    ActivityFinder(List<ActivityScheme> schemes, List<ActivityCode> codes, List<ActivityWords> words) {
        addSchemes(schemes);
        for (ActivityScheme.Family family : ActivityScheme.Family.values()) {
            this.codes.put(family, new HashMap<>());
        }
        for (int i = 0; i < codes.size(); i++) {
            ActivityCode row = codes.get(i);
            Meaning meaning = new Meaning(row.line(), HsChapters.parse("chapters", row.chapters()));
            addPrefixes("codes/" + i + "/nace", ActivityScheme.Family.NACE, row.nace(), meaning);
            addPrefixes("codes/" + i + "/isic", ActivityScheme.Family.ISIC, row.isic(), meaning);
        }
        addWords(words);
    }

    private void addSchemes(List<ActivityScheme> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (String name : rows.get(i).names()) {
                if (schemes.put(ActivityScheme.normal(name), rows.get(i)) != null) {
                    throw new InvalidFieldException("schemes/" + i + "/names", name, "a name that is given once");
                }
            }
        }
    }

    private void addPrefixes(String field, ActivityScheme.Family family, List<String> prefixes, Meaning meaning) {
        Map<String, Meaning> ofFamily = codes.getOrDefault(family, new HashMap<>());
        for (String prefix : prefixes) {
            if (ofFamily.put(ActivityCode.digits(prefix), meaning) != null) {
                throw new InvalidFieldException(field, prefix, "a prefix that is given once");
            }
        }
    }

    private void addWords(List<ActivityWords> rows) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            ActivityWords row = rows.get(i);
            if (!ids.add(row.id())) {
                throw new InvalidFieldException("words/" + i + "/id", row.id(), "an id of its own");
            }
            words.add(new Meaning(row.line(), HsChapters.parse("chapters", row.chapters())));
            for (String keyword : row.keywords()) {
                keywords.add(i, "keywords", keyword);
            }
            for (String whole : row.wholeTexts()) {
                keywords.addWhole(i, "wholeTexts", whole);
            }
            for (String keyword : row.unless()) {
                unless.add(i, "unless", keyword);
            }
        }
    }

    /** What the code and the text say, the code first. */
    List<Meaning> find(@Nullable String scheme, @Nullable String code, @Nullable CutText text) {
        List<Meaning> found = new ArrayList<>(2);
        Meaning byCode = scheme == null || code == null ? null : byCode(scheme, code);
        if (byCode != null) {
            found.add(byCode);
        }
        if (text != null) {
            byText(text).stream().mapToObj(words::get).forEach(found::add);
        }
        return found;
    }

    private @Nullable Meaning byCode(String scheme, String code) {
        if (scheme.length() > LONGEST_NAME || code.length() > LONGEST_CODE) {
            return null;
        }
        ActivityScheme known = schemes.get(ActivityScheme.normal(scheme));
        var parts = CODE.matcher(code.trim());
        if (known == null || !parts.matches()) {
            return null;
        }
        String digits = ActivityCode.digits(parts.group(1));
        if (digits.length() < known.fewestDigits()) {
            return null;
        }
        Map<String, Meaning> ofFamily = codes.getOrDefault(known.family(), new HashMap<>());
        for (int length = digits.length(); length > 0; length--) {
            Meaning meaning = ofFamily.get(digits.substring(0, length));
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    private BitSet byText(CutText text) {
        BitSet found = new BitSet();
        BitSet here = new BitSet();
        BitSet other = new BitSet();
        boolean alone = text.clauses().size() == 1;
        for (List<Token> clause : text.clauses()) {
            here.clear();
            keywords.addTo(here, clause, alone);
            if (!here.isEmpty()) {
                other.clear();
                unless.addTo(other, clause, false);
                here.andNot(other);
                found.or(here);
            }
        }
        return found;
    }
}
