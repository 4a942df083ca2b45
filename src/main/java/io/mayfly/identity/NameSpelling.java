package io.mayfly.identity;

import io.mayfly.identity.NameReader.OwnWord;
import java.util.List;

/** Compares the own words of two names by their spelling. One for each pair, and both names are treated alike. */
final class NameSpelling {

    /** No company has a longer name of its own; what is beyond is compared as a whole. */
    private static final int MOST_LETTERS = 200;

    private static final int MOST_WORDS = 20;
    private static final double ALIKE = 0.75;
    private static final double SURELY_ALIKE = 0.8;
    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_CONSONANTS = 3;

    /** What is left of the Arabic article, which not all write. */
    private static final String ARTICLE = "l";

    private final NameKey one;
    private final NameKey other;
    private final boolean comparable;
    private final double distance;
    private final double[][] alike;
    private final double similarity;

    NameSpelling(NameKey one, NameKey other) {
        this.one = one;
        this.other = other;
        this.comparable = isComparable(one) && isComparable(other);
        this.distance = comparable ? SpellingDistance.between(one.letters(), other.letters()) : MOST_LETTERS;
        this.alike = comparable ? alike(one.own(), other.own()) : new double[0][0];
        this.similarity = comparable ? Math.max(0, Math.max(1 - distance / longer(), byWords())) : 0;
    }

    private static boolean isComparable(NameKey name) {
        return name.letters().length() >= FEWEST_LETTERS
                && name.letters().length() <= MOST_LETTERS
                && name.own().size() <= MOST_WORDS;
    }

    private int longer() {
        return Math.max(one.letters().length(), other.letters().length());
    }

    /** From 0 to 1, by letters. */
    double similarity() {
        return one.letters().equals(other.letters()) ? 1 : similarity;
    }

    MatchGrade grade() {
        if (one.letters().equals(other.letters())) {
            return differInChinese(one, other) ? MatchGrade.POSSIBLE : MatchGrade.LIKELY;
        }
        if (!comparable) {
            return MatchGrade.DIFFERENT;
        }
        if (!one.numbers().equals(other.numbers())) {
            boolean bothTell = !one.numbers().isEmpty() && !other.numbers().isEmpty();
            return bothTell || similarity < ALIKE ? MatchGrade.DIFFERENT : MatchGrade.POSSIBLE;
        }
        int consonants = sameConsonants();
        if (isSpelling() || consonants >= enoughConsonants()) {
            return differInChinese(one, other) ? MatchGrade.POSSIBLE : MatchGrade.LIKELY;
        }
        return similarity >= ALIKE || consonants > 1 || oneIsPart() ? MatchGrade.POSSIBLE : MatchGrade.DIFFERENT;
    }

    /** Whether both are written in Chinese characters, and not in the same: many sound alike. */
    static boolean differInChinese(NameKey one, NameKey other) {
        return one.isChinese() && other.isChinese() && !written(one).equals(written(other));
    }

    private static String written(NameKey name) {
        StringBuilder written = new StringBuilder();
        name.own().forEach(word -> written.append(word.written()));
        return written.toString();
    }

    private boolean isSpelling() {
        double allowed = allowed(longer());
        if (one.own().size() != other.own().size()) {
            // Little more than the spaces may differ, or a word of one letter would not count.
            return distance <= Math.min(0.8, allowed * 0.6);
        }
        return (distance <= allowed && inOrder()) || inAnyOrder();
    }

    private boolean inOrder() {
        for (int i = 0; i < alike.length; i++) {
            if (!areAlike(i, i) || alike[i][i] < SURELY_ALIKE) {
                return false;
            }
        }
        return true;
    }

    /** A short word has to be equal, a longer one alike. */
    private boolean areAlike(int i, int j) {
        int shorter = Math.min(
                one.own().get(i).sounds().length(), other.own().get(j).sounds().length());
        return alike[i][j] >= (shorter > 3 ? ALIKE : 1);
    }

    private boolean inAnyOrder() {
        for (int i = 0; i < alike.length; i++) {
            boolean found = false;
            boolean otherFound = false;
            for (int j = 0; j < alike.length; j++) {
                found |= isSpelling(i, j);
                otherFound |= isSpelling(j, i);
            }
            if (!found || !otherFound) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpelling(int i, int j) {
        int letters = Math.max(
                one.own().get(i).sounds().length(), other.own().get(j).sounds().length());
        return (1 - alike[i][j]) * letters <= allowed(letters) + 1e-9;
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

    private boolean oneIsPart() {
        boolean part = one.letters().length() > 3;
        for (int i = 0; i < one.own().size() && part; i++) {
            part = false;
            for (int j = 0; j < other.own().size(); j++) {
                part |= areAlike(i, j);
            }
        }
        boolean otherPart = other.letters().length() > 3;
        for (int j = 0; j < other.own().size() && otherPart; j++) {
            otherPart = false;
            for (int i = 0; i < one.own().size(); i++) {
                otherPart |= areAlike(i, j);
            }
        }
        return part || otherPart;
    }

    private static double[][] alike(List<OwnWord> words, List<OwnWord> others) {
        double[][] alike = new double[words.size()][others.size()];
        for (int i = 0; i < alike.length; i++) {
            for (int j = 0; j < others.size(); j++) {
                alike[i][j] = alike(words.get(i).sounds(), others.get(j).sounds());
            }
        }
        return alike;
    }

    private static double alike(String word, String other) {
        int longer = Math.max(word.length(), other.length());
        // A letter left out costs four tenths at least.
        if (Math.abs(word.length() - other.length()) * 0.4 > longer * (1 - ALIKE)) {
            return 0;
        }
        return Math.max(0, 1 - SpellingDistance.between(word, other) / longer);
    }

    /** The part of all letters that stands in words which the other name has too, in any order. */
    private double byWords() {
        double all = 0;
        double found = 0;
        for (int i = 0; i < one.own().size(); i++) {
            double best = 0;
            for (int j = 0; j < other.own().size(); j++) {
                best = Math.max(best, alike[i][j]);
            }
            int letters = one.own().get(i).sounds().length();
            all += letters;
            found += best < ALIKE ? 0 : letters * best;
        }
        for (int j = 0; j < other.own().size(); j++) {
            double best = 0;
            for (int i = 0; i < one.own().size(); i++) {
                best = Math.max(best, alike[i][j]);
            }
            int letters = other.own().get(j).sounds().length();
            all += letters;
            found += best < ALIKE ? 0 : letters * best;
        }
        return all == 0 ? 0 : found / all;
    }

    /** How many consonants two names have of which one is written without vowels, or with other ones; 0 if they differ. */
    private int sameConsonants() {
        if (one.hasOtherVowels() == other.hasOtherVowels()) {
            return 0;
        }
        boolean asConsonants = one.writesVowelsAsConsonants() || other.writesVowelsAsConsonants();
        String consonants = NameSounds.consonants(one.letters(), asConsonants);
        String others = NameSounds.consonants(other.letters(), asConsonants);
        boolean equal =
                consonants.equals(others) || consonants.equals(ARTICLE + others) || others.equals(ARTICLE + consonants);
        return equal ? Math.min(consonants.length(), others.length()) : 0;
    }

    private int enoughConsonants() {
        boolean shareMore = !one.meanings().isEmpty() && one.meanings().equals(other.meanings());
        return shareMore ? FEWEST_CONSONANTS - 1 : FEWEST_CONSONANTS;
    }
}
