package io.mayfly.identity;

import io.mayfly.identity.NameLexicon.Meaning;
import io.mayfly.identity.NameLexicon.Role;
import io.mayfly.identity.NameReader.OwnWord;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A company's name, made ready to be compared with many others: its own words in Latin letters as they sound, apart from its
 * legal form and from the words that many names share. Immutable and thread-safe. Only the first 1,000 characters count.
 *
 * <p>Both keys of a comparison should be made with the same transliteration.
 */
public final class NameKey {

    private final WrittenName written;
    private final List<OwnWord> own;
    private final Set<Meaning> meanings;
    private final List<String> shared;
    private final String bare;
    private final String letters;
    private final String allLetters;
    private final List<String> numbers;
    private final String key;
    private final boolean named;
    private final boolean hasOtherVowels;

    private NameKey(WrittenName written, NameReader read) {
        this.written = written;
        this.own = List.copyOf(read.own());
        this.meanings = read.meanings();
        this.shared = List.copyOf(read.shared());
        this.bare = written.bare();
        this.letters = NameSounds.of(own.stream().map(OwnWord::latin).collect(Collectors.joining()));
        this.allLetters = read.allLetters();
        this.numbers = own.stream()
                .filter(OwnWord::isNumber)
                .map(OwnWord::latin)
                .sorted()
                .toList();
        this.hasOtherVowels = own.stream().anyMatch(word -> Scripts.hasOtherVowels(word.script()));
        this.named = !letters.isEmpty() || meanings.stream().anyMatch(one -> one.role() == Role.ACTIVITY);
        this.key = letters.isEmpty() ? "=" + (named ? bare : full()) : letters + concepts();
    }

    /**
     * Reads a name.
     *
     * @param name any text
     * @param transliteration how words of other scripts are written in Latin letters
     * @return its key
     */
    public static NameKey of(String name, Transliteration transliteration) {
        WrittenName written = WrittenName.of(name);
        return new NameKey(written, new NameReader(transliteration).read(written.own()));
    }

    /**
     * The surest match between the names of two companies, of which each may have several: stated aliases, translations, former
     * names.
     *
     * @param names the names of one
     * @param others the names of the other
     * @return the match with the strongest grade, and of those the most alike
     * @throws IllegalArgumentException if either has no name
     */
    public static NameMatch best(Collection<NameKey> names, Collection<NameKey> others) {
        return names.stream()
                .flatMap(name -> others.stream().map(name::match))
                .min(Comparator.comparing(NameMatch::grade)
                        .thenComparing(NameMatch::similarity, Comparator.reverseOrder()))
                .orElseThrow(() -> new IllegalArgumentException("there is no name on one side, expected one at least"));
    }

    static Set<Meaning> sorted() {
        return new TreeSet<>(Comparator.comparing(Meaning::concept));
    }

    private String concepts() {
        return meanings.stream().map(meaning -> " +" + meaning.concept()).collect(Collectors.joining());
    }

    /** The whole name with its legal forms. */
    private String full() {
        return String.join(" ", written.forms()) + "|" + bare;
    }

    /**
     * The text under which an index groups names: the same whatever the legal form, case, width, punctuation, spaces and usual
     * transliteration of a name, and whatever the language of words such as <i>trading</i>. Names of equal keys match at least
     * likely, unless their legal forms conflict or both are written in Chinese characters that differ.
     *
     * @return letters and digits; for a name without words of its own, the name as written behind an equals sign
     */
    public String key() {
        return key;
    }

    /**
     * The name's own words.
     *
     * @return in Latin letters as they sound, in the order of the name; empty if it has none
     */
    public List<String> words() {
        return own.stream().map(OwnWord::sounds).toList();
    }

    /**
     * The legal forms as they are written.
     *
     * @return their words in lower case, those in front of the name first
     */
    public List<String> forms() {
        return written.forms();
    }

    /**
     * What the legal forms tell.
     *
     * @return their kinds and laws together
     */
    public LegalForms legalForms() {
        return written.legalForms();
    }

    /**
     * Compares two names. It does not matter which of them is asked.
     *
     * @param other another name
     * @return how surely both are the name of one company
     */
    public NameMatch match(NameKey other) {
        return NameMatcher.match(this, other);
    }

    List<OwnWord> own() {
        return own;
    }

    Set<Meaning> meanings() {
        return meanings;
    }

    /** The words as written that many names share. */
    List<String> shared() {
        return shared;
    }

    /** The name as written, folded, without legal forms. */
    String bare() {
        return bare;
    }

    /** The sounds of all own words together. */
    String letters() {
        return letters;
    }

    /** The sounds of all words together but legal forms, those among them that many names share. */
    String allLetters() {
        return allLetters;
    }

    /** The numbers of the name, the same in any order. */
    List<String> numbers() {
        return numbers;
    }

    /** Whether all own words are written in Chinese characters. */
    boolean isChinese() {
        return !own.isEmpty() && own.stream().allMatch(word -> word.script() == UnicodeScript.HAN);
    }

    /** Whether an own word is of a script that leaves vowels unwritten, or writes more of them than a Latin spelling has. */
    boolean hasOtherVowels() {
        return hasOtherVowels;
    }

    /** Whether an own word is of a script that writes some vowels as letters that are consonants elsewhere. */
    boolean writesVowelsAsConsonants() {
        return own.stream().anyMatch(word -> Scripts.writesVowelsAsConsonants(word.script()));
    }

    /** Whether it holds more than words that many names share. */
    boolean isNamed() {
        return named;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameKey that && key.equals(that.key) && full().equals(that.full());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
