package io.mayfly.identity;

import io.mayfly.identity.NameReader.OwnWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts into words why two names match or do not. */
final class NameExplanation {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 40;

    private NameExplanation() {}

    static String of(NameMatch match) {
        NameKey one = match.one();
        NameKey other = match.other();
        List<String> clauses = new ArrayList<>();
        if (!one.isNamed() || !other.isNamed()) {
            clauses.add(
                    match.grade() == MatchGrade.SAME
                            ? "both names are written alike"
                            : "a name of nothing but legal form and words that many names share names nobody");
        } else {
            clauses.add(words(one, other));
            shared(one, other, clauses);
        }
        forms(one, other, clauses);
        String sentence = String.join("; ", clauses);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    private static String words(NameKey one, NameKey other) {
        if (one.bare().equals(other.bare())) {
            return "the names are written alike: " + quoted(one.own());
        }
        if (one.letters().equals(other.letters())) {
            if (one.letters().isEmpty()) {
                return "neither name has words of its own";
            }
            return quoted(one.own()).equals(quoted(other.own()))
                    ? quoted(one.own()) + " matches"
                    : quoted(one.own()) + " and " + quoted(other.own()) + " sound alike";
        }
        List<String> equal = new ArrayList<>();
        List<OwnWord> left = new ArrayList<>(other.own());
        List<OwnWord> unequal = new ArrayList<>();
        for (OwnWord word : one.own()) {
            boolean found = left.removeIf(candidate -> candidate.sounds().equals(word.sounds()));
            if (found) {
                equal.add("'" + cut(word.written()) + "'");
            } else {
                unequal.add(word);
            }
        }
        String differ = differ(unequal, left);
        return equal.isEmpty() ? differ : list(equal) + (equal.size() > 1 ? " match, " : " matches, ") + differ;
    }

    private static String differ(List<OwnWord> one, List<OwnWord> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return quoted(one.isEmpty() ? other : one) + " stands in one name only";
        }
        String a = joined(one);
        String b = joined(other);
        int longer = Math.max(a.length(), b.length());
        double letters = SpellingDistance.between(head(a), head(b));
        return quoted(one) + " and " + quoted(other)
                + (letters * 2 > longer || isNumbers(one) || isNumbers(other)
                        ? " differ"
                        : " differ by " + tenths(letters) + " of " + longer + " letters");
    }

    private static boolean isNumbers(List<OwnWord> words) {
        return words.stream().allMatch(OwnWord::isNumber);
    }

    private static String tenths(double letters) {
        long tenths = Math.round(letters * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }

    private static String joined(List<OwnWord> words) {
        StringBuilder joined = new StringBuilder();
        words.forEach(word -> joined.append(word.latin()));
        return NameSounds.of(joined.toString());
    }

    private static void shared(NameKey one, NameKey other, List<String> clauses) {
        if (!one.meanings().equals(other.meanings())) {
            clauses.add("words that many names share differ: " + shown(one) + " and " + shown(other));
        } else if (!one.shared().isEmpty()) {
            clauses.add("words that many names share agree: " + shown(one));
        }
    }

    private static String shown(NameKey name) {
        return name.shared().isEmpty()
                ? "none"
                : list(name.shared().stream().map(word -> "'" + cut(word) + "'").toList());
    }

    private static void forms(NameKey one, NameKey other, List<String> clauses) {
        if (one.forms().isEmpty() && other.forms().isEmpty()) {
            return;
        }
        if (one.forms().isEmpty() || other.forms().isEmpty()) {
            List<String> forms = one.forms().isEmpty() ? other.forms() : one.forms();
            clauses.add("legal form " + cut(String.join(" ", forms)) + " stands in one name only");
            return;
        }
        clauses.add("legal forms " + cut(String.join(" ", one.forms())) + " and "
                + cut(String.join(" ", other.forms()))
                + (one.legalForms().agree(other.legalForms()) ? " agree" : " conflict"));
    }

    private static String quoted(List<OwnWord> words) {
        StringBuilder all = new StringBuilder();
        words.stream()
                .limit(MOST_WORDS)
                .forEach(word -> all.append(all.isEmpty() ? "" : " ").append(word.written()));
        return "'" + cut(all.toString()) + (words.size() > MOST_WORDS ? " …" : "") + "'";
    }

    private static String list(List<String> items) {
        return String.join(", ", items.subList(0, Math.min(MOST_WORDS, items.size())))
                + (items.size() > MOST_WORDS ? ", …" : "");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_WORD ? text : SameText.head(text).substring(0, LONGEST_WORD) + "…";
    }
}
