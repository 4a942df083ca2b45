package io.mayfly.identity;

import io.mayfly.identity.NameLexicon.Meaning;
import io.mayfly.identity.NameLexicon.Role;
import java.util.HashSet;
import java.util.Set;

/** Grades how alike two names are. Every step treats both names alike. */
final class NameMatcher {

    private static final double LIKELY_FROM = 0.85;
    private static final double POSSIBLE_FROM = 0.6;
    private static final double ONE_SHARED_WORD = 0.03;
    private static final double JUST_BELOW = 0.001;

    private NameMatcher() {}

    static NameMatch match(NameKey one, NameKey other) {
        boolean formsAgree = one.legalForms().agree(other.legalForms());
        if (!one.isNamed() || !other.isNamed()) {
            boolean same = one.equals(other) && !one.bare().isEmpty();
            return match(same ? MatchGrade.SAME : MatchGrade.DIFFERENT, 0, one, other);
        }
        if (one.bare().equals(other.bare())) {
            return match(formsAgree ? MatchGrade.SAME : MatchGrade.POSSIBLE, 1, one, other);
        }
        if (one.allLetters().equals(other.allLetters())
                && one.numbers().equals(other.numbers())
                && !NameSpelling.differInChinese(one, other)) {
            return match(formsAgree ? MatchGrade.LIKELY : MatchGrade.POSSIBLE, 1, one, other);
        }
        if (one.letters().isEmpty() || other.letters().isEmpty()) {
            boolean meanTheSame =
                    one.letters().equals(other.letters()) && one.meanings().equals(other.meanings());
            boolean possible = meanTheSame && one.meanings().size() > 1;
            return match(possible ? MatchGrade.POSSIBLE : MatchGrade.DIFFERENT, possible ? 1 : 0, one, other);
        }
        NameSpelling words = new NameSpelling(one, other);
        MatchGrade grade = words.grade();
        boolean allAgrees = formsAgree && sharedAgree(one.meanings(), other.meanings());
        return match(
                grade == MatchGrade.LIKELY && !allAgrees ? MatchGrade.POSSIBLE : grade,
                words.similarity() - sharedOnce(one, other) * ONE_SHARED_WORD,
                one,
                other);
    }

    /** How many of the words that many names share stand in one of the two only. */
    private static int sharedOnce(NameKey one, NameKey other) {
        if (one.meanings().equals(other.meanings())) {
            return 0;
        }
        Set<Meaning> both = new HashSet<>(one.meanings());
        both.retainAll(other.meanings());
        return one.meanings().size() + other.meanings().size() - 2 * both.size();
    }

    private static NameMatch match(MatchGrade grade, double similarity, NameKey one, NameKey other) {
        return new NameMatch(grade, within(grade, similarity), one, other);
    }

    private static double within(MatchGrade grade, double similarity) {
        return switch (grade) {
            case SAME -> 1;
            case LIKELY -> Math.min(1 - JUST_BELOW, Math.max(LIKELY_FROM, similarity));
            case POSSIBLE -> Math.min(LIKELY_FROM - JUST_BELOW, Math.max(POSSIBLE_FROM, similarity));
            case DIFFERENT -> Math.min(POSSIBLE_FROM - JUST_BELOW, Math.max(0, similarity));
        };
    }

    /**
     * Whether the words that many names share may be of one company: one name may say less than the other, except on what the
     * company does and in which country it is.
     */
    static boolean sharedAgree(Set<Meaning> one, Set<Meaning> other) {
        if (one.equals(other)) {
            return true;
        }
        Set<Meaning> only = new HashSet<>(one);
        only.removeAll(other);
        Set<Meaning> onlyOther = new HashSet<>(other);
        onlyOther.removeAll(one);
        if (!only.isEmpty() && !onlyOther.isEmpty()) {
            return false;
        }
        return only.stream().noneMatch(NameMatcher::tells) && onlyOther.stream().noneMatch(NameMatcher::tells);
    }

    private static boolean tells(Meaning meaning) {
        return meaning.role() == Role.ACTIVITY || meaning.role() == Role.COUNTRY;
    }
}
