package io.mayfly.identity;

import io.mayfly.identity.NameLexicon.Meaning;
import io.mayfly.identity.NameLexicon.Role;
import io.mayfly.identity.NameReader.OwnWord;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Grades how alike two names are. Every step treats both names alike. */
final class NameMatcher {

    private static final double LIKELY_FROM = 0.85;
    private static final double POSSIBLE_FROM = 0.6;
    private static final double JUST_BELOW = 0.001;

    private NameMatcher() {}

    static NameMatch match(NameKey one, NameKey other) {
        MatchGrade grade = grade(one, other);
        return new NameMatch(grade, within(grade, raw(one, other)), one, other);
    }

    private static double raw(NameKey one, NameKey other) {
        return one.isNamed() && other.isNamed() ? OwnWords.similarity(one, other) : 0;
    }

    private static double within(MatchGrade grade, double similarity) {
        return switch (grade) {
            case SAME -> 1;
            case LIKELY -> Math.min(1 - JUST_BELOW, Math.max(LIKELY_FROM, similarity));
            case POSSIBLE -> Math.min(LIKELY_FROM - JUST_BELOW, Math.max(POSSIBLE_FROM, similarity));
            case DIFFERENT -> Math.min(POSSIBLE_FROM - JUST_BELOW, Math.max(0, similarity));
        };
    }

    private static MatchGrade grade(NameKey one, NameKey other) {
        boolean formsAgree = one.legalForms().agree(other.legalForms());
        if (!one.isNamed() || !other.isNamed()) {
            return one.equals(other) && !one.bare().isEmpty() ? MatchGrade.SAME : MatchGrade.DIFFERENT;
        }
        if (one.bare().equals(other.bare())) {
            return formsAgree ? MatchGrade.SAME : MatchGrade.POSSIBLE;
        }
        if (one.allLetters().equals(other.allLetters()) && !OwnWords.differInChinese(one, other)) {
            return formsAgree ? MatchGrade.LIKELY : MatchGrade.POSSIBLE;
        }
        if (one.letters().isEmpty() || other.letters().isEmpty()) {
            boolean meanTheSame = one.letters().equals(other.letters()) && one.meanings().equals(other.meanings());
            return meanTheSame && one.meanings().size() > 1 ? MatchGrade.POSSIBLE : MatchGrade.DIFFERENT;
        }
        MatchGrade byWords = OwnWords.grade(one, other);
        if (byWords == MatchGrade.LIKELY && !(formsAgree && sharedAgree(one.meanings(), other.meanings()))) {
            return MatchGrade.POSSIBLE;
        }
        return byWords;
    }

    /**
     * Whether the words that many names share may be of one company: one name may say less than the other, except on what the
     * company does and in which country it is.
     */
    static boolean sharedAgree(Set<Meaning> one, Set<Meaning> other) {
        Set<Meaning> only = new HashSet<>(one);
        only.removeAll(other);
        Set<Meaning> onlyOther = new HashSet<>(other);
        onlyOther.removeAll(one);
        if (only.isEmpty() && onlyOther.isEmpty()) {
            return true;
        }
        if (!only.isEmpty() && !onlyOther.isEmpty()) {
            return false;
        }
        return only.stream().noneMatch(NameMatcher::tells) && onlyOther.stream().noneMatch(NameMatcher::tells);
    }

    private static boolean tells(Meaning meaning) {
        return meaning.role() == Role.ACTIVITY || meaning.role() == Role.COUNTRY;
    }

    /** Whether the own words are all written in the characters of one script, and that script is Chinese. */
    static boolean isChinese(List<OwnWord> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> word.script() == UnicodeScript.HAN);
    }
}
