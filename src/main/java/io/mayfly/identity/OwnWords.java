package io.mayfly.identity;

import io.mayfly.identity.NameReader.OwnWord;
import java.util.List;

/** Compares the own words of two names by their spelling. */
final class OwnWords {

    /** No company has a longer name of its own; what is beyond has to be equal. */
    private static final int MOST_LETTERS = 200;

    private static final int MOST_WORDS = 20;
    private static final double ALIKE = 0.75;
    private static final int FEWEST_CONSONANTS = 3;

    /** What is left of the Arabic article, which not all write. */
    private static final String ARTICLE = "l";

    private OwnWords() {}

    static MatchGrade grade(NameKey one, NameKey other) {
        if (one.letters().equals(other.letters())) {
            return differInChinese(one, other) ? MatchGrade.POSSIBLE : MatchGrade.LIKELY;
        }
        if (isShort(one) || isShort(other)) {
            return MatchGrade.DIFFERENT;
        }
        List<String> numbers = numbers(one);
        List<String> otherNumbers = numbers(other);
        if (!numbers.equals(otherNumbers)) {
            boolean bothTell = !numbers.isEmpty() && !otherNumbers.isEmpty();
            return bothTell || similarity(one, other) < ALIKE ? MatchGrade.DIFFERENT : MatchGrade.POSSIBLE;
        }
        if (tooLong(one) || tooLong(other)) {
            return MatchGrade.DIFFERENT;
        }
        if (isSpellingOf(one, other)) {
            return differInChinese(one, other) ? MatchGrade.POSSIBLE : MatchGrade.LIKELY;
        }
        return similarity(one, other) >= ALIKE || isPartOf(one, other) || isPartOf(other, one)
                ? MatchGrade.POSSIBLE
                : MatchGrade.DIFFERENT;
    }

    static boolean differInChinese(NameKey one, NameKey other) {
        return NameMatcher.isChinese(one.own())
                && NameMatcher.isChinese(other.own())
                && !written(one).equals(written(other));
    }

    private static String written(NameKey name) {
        StringBuilder written = new StringBuilder();
        name.own().forEach(word -> written.append(word.written()));
        return written.toString();
    }

    private static boolean isShort(NameKey name) {
        return name.letters().length() < 3;
    }

    private static boolean tooLong(NameKey name) {
        return name.letters().length() > MOST_LETTERS || name.own().size() > MOST_WORDS;
    }

    private static List<String> numbers(NameKey name) {
        return name.own().stream()
                .filter(OwnWord::isNumber)
                .map(OwnWord::latin)
                .sorted()
                .toList();
    }

    private static boolean isSpellingOf(NameKey one, NameKey other) {
        if (sameConsonants(one, other)) {
            return true;
        }
        if (one.own().size() == other.own().size() && inOrder(one.own(), other.own())) {
            return SpellingDistance.between(one.letters(), other.letters()) <= allowed(one, other);
        }
        if (one.own().size() != other.own().size()) {
            return SpellingDistance.between(one.letters(), other.letters()) <= allowed(one, other) * 0.6;
        }
        return eachFound(one.own(), other.own()) && eachFound(other.own(), one.own());
    }

    private static boolean sameConsonants(NameKey one, NameKey other) {
        boolean eitherHasOtherVowels = hasOtherVowels(one) != hasOtherVowels(other);
        if (!eitherHasOtherVowels) {
            return false;
        }
        boolean asConsonants = writesVowelsAsConsonants(one) || writesVowelsAsConsonants(other);
        String consonants = NameSounds.consonants(one.letters(), asConsonants);
        String others = NameSounds.consonants(other.letters(), asConsonants);
        return Math.min(consonants.length(), others.length()) >= FEWEST_CONSONANTS
                && (consonants.equals(others) || consonants.equals(ARTICLE + others) || others.equals(ARTICLE + consonants));
    }

    private static boolean writesVowelsAsConsonants(NameKey name) {
        return name.own().stream().anyMatch(word -> Scripts.writesVowelsAsConsonants(word.script()));
    }

    private static boolean hasOtherVowels(NameKey name) {
        return name.own().stream().anyMatch(word -> Scripts.hasOtherVowels(word.script()));
    }

    /** Words in pairs: a short word has to be equal, a longer one alike. */
    private static boolean inOrder(List<OwnWord> one, List<OwnWord> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!areAlike(one.get(i).sounds(), other.get(i).sounds())) {
                return false;
            }
        }
        return true;
    }

    static boolean areAlike(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return one.equals(other)
                || (Math.min(one.length(), other.length()) > 3
                        && SpellingDistance.between(one, other) <= longer * 0.25);
    }

    private static boolean eachFound(List<OwnWord> words, List<OwnWord> among) {
        return words.stream()
                .allMatch(word -> among.stream()
                        .anyMatch(one -> one.sounds().equals(word.sounds())
                                || SpellingDistance.between(word.sounds(), one.sounds())
                                        <= allowed(Math.max(
                                                word.sounds().length(),
                                                one.sounds().length()))));
    }

    private static double allowed(NameKey one, NameKey other) {
        return allowed(Math.max(one.letters().length(), other.letters().length()));
    }

    /** By how many letters spellings of one name may differ. */
    private static double allowed(int letters) {
        if (letters < 4) {
            return 0;
        }
        if (letters < 6) {
            return 0.5;
        }
        return letters < 8 ? 0.8 : Math.min(3, letters * 0.15);
    }

    /** Whether all words of one name stand in the other, and tell something. */
    static boolean isPartOf(NameKey name, NameKey whole) {
        return name.letters().length() > 3
                && name.own().stream()
                        .allMatch(word -> whole.own().stream().anyMatch(one -> areAlike(word.sounds(), one.sounds())));
    }

    /** From 0 to 1, by letters. */
    static double similarity(NameKey one, NameKey other) {
        if (one.letters().equals(other.letters())) {
            return 1;
        }
        String head = head(one);
        String otherHead = head(other);
        double letters = SpellingDistance.between(head, otherHead);
        double whole = 1 - letters / Math.max(1, Math.max(head.length(), otherHead.length()));
        return Math.max(whole, byWords(one, other));
    }

    private static String head(NameKey name) {
        return name.letters().substring(0, Math.min(MOST_LETTERS, name.letters().length()));
    }

    /** The part of all letters that stands in words which the other name has too, in any order. */
    private static double byWords(NameKey one, NameKey other) {
        if (tooLong(one) || tooLong(other)) {
            return 0;
        }
        double all = 0;
        double found = 0;
        for (List<NameKey> pair : List.of(List.of(one, other), List.of(other, one))) {
            for (OwnWord word : pair.get(0).own()) {
                all += word.sounds().length();
                found += word.sounds().length() * nearest(word, pair.get(1).own());
            }
        }
        return all == 0 ? 0 : found / all;
    }

    private static double nearest(OwnWord word, List<OwnWord> among) {
        double best = 0;
        for (OwnWord one : among) {
            int longer = Math.max(word.sounds().length(), one.sounds().length());
            double alike = 1 - SpellingDistance.between(word.sounds(), one.sounds()) / longer;
            best = Math.max(best, alike < ALIKE ? 0 : alike);
        }
        return best;
    }
}
