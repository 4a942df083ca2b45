package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.reference.GoodsText.Token;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words in descriptions of goods that are worth a second look, in several languages: goods of the battlefield, what a soldier
 * wears, models of drones, harmless-sounding labels, disclaimers and words that say nothing.
 */
public final class GoodsLexicon implements Serializable {

    private static final int LONGEST_PLAIN_NUMBER = 4;
    private static final int LONGEST_CONTEXT = 200;
    private static final String APART = " … ";

    /** Kinds whose words may be a negation themselves, or say nothing of the goods. */
    private static final Set<Kind> NEGATED = EnumSet.of(Kind.DISCLAIMER, Kind.VAGUE);

    /** What a text tells that holds none of the terms. */
    private static final Map<Kind, List<Hit>> NONE =
            Stream.of(Kind.values()).collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> List.of()));

    private final List<GoodsTerm> terms;
    private final List<GoodsTerm.Words> stopWords;
    private final String makers;
    private final TermIndex index;
    private final HashSet<String> stops = new HashSet<>();

    /** The models among the terms, which are looked for beside other words too. */
    private final TermIndex models;

    /** The words of all makers. */
    private final ArrayList<Token> makerWords;

    private GoodsLexicon(List<GoodsTerm> terms, List<GoodsTerm.Words> stopWords) {
        this.terms = Check.list("terms", terms);
        this.stopWords = Check.list("stopWords", stopWords);
        this.makers = this.terms.stream()
                .map(GoodsTerm::brand)
                .flatMap(Stream::ofNullable)
                .distinct()
                .collect(Collectors.joining(" "));
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < this.terms.size(); i++) {
            if (!ids.add(this.terms.get(i).id())) {
                throw new InvalidFieldException(
                        "terms/" + i + "/id", this.terms.get(i).id(), "an id of its own");
            }
        }
        index = new TermIndex(this.terms);
        models = new TermIndex(this.terms.stream()
                .filter(term -> term.kinds().contains(Kind.MODEL))
                .toList());
        makerWords = new ArrayList<>(beside(makers));
        for (GoodsTerm.Words words : this.stopWords) {
            words.words().forEach(word -> stops.add(GoodsText.words(word)));
        }
    }

    /** What a term says about goods. */
    public enum Kind {
        /** Goods that are used in battle. */
        @JsonProperty("battlefield")
        BATTLEFIELD,

        /** Goods that a soldier wears or carries, harmless ones among them: they matter in lots of the size of an army. */
        @JsonProperty("personal-equipment")
        PERSONAL_EQUIPMENT,

        /** Weapons, under whatever name they trade. */
        @JsonProperty("weapon")
        WEAPON,

        /** Models of a maker that are known from the battlefield. */
        @JsonProperty("model")
        MODEL,

        /** Words of sport, hobby and hunting. */
        @JsonProperty("euphemism")
        EUPHEMISM,

        /** Statements that the goods are not military or not of dual use. */
        @JsonProperty("disclaimer")
        DISCLAIMER,

        /** Words that say nothing about the goods. */
        @JsonProperty("vague")
        VAGUE
    }

    /**
     * A term that stands in a text.
     *
     * @param termId the term
     * @param kind the kind that was asked for
     * @param language the language of the words, ISO 639-1
     * @param words the words as they stood in the text, whatever characters they hold; parts that stood apart are joined
     *     by " … "
     * @param brand the maker; absent unless the term names a model
     * @param goodsClass what sort of goods the term means; absent where it means none
     */
    public record Hit(
            String termId,
            Kind kind,
            String language,
            String words,
            @Nullable String brand,
            @Nullable String goodsClass)
            implements Serializable {}

    /** {@return the lexicon that comes with the library} */
    public static GoodsLexicon standard() {
        return Standard.LEXICON;
    }

    /**
     * A lexicon of the caller's own.
     *
     * @param terms the terms, each with an id of its own
     * @param stopWords words that carry no meaning of their own, language by language
     * @return the lexicon
     * @throws InvalidFieldException if an id is given twice
     */
    @JsonCreator
    public static GoodsLexicon of(
            @JsonProperty("terms") List<GoodsTerm> terms, @JsonProperty("stopWords") List<GoodsTerm.Words> stopWords) {
        return new GoodsLexicon(terms, stopWords);
    }

    /** {@return the terms} */
    @JsonProperty("terms")
    public List<GoodsTerm> terms() {
        return terms;
    }

    /** {@return the makers of all models, in one text} */
    public String makers() {
        return makers;
    }

    /** {@return words that carry no meaning of their own} */
    @JsonProperty("stopWords")
    public List<GoodsTerm.Words> stopWords() {
        return stopWords;
    }

    /**
     * The terms of a kind that stand in a text. Words that it negates, as in "not military", count for disclaimers only.
     *
     * @param text the goods in words; the first 10,000 characters count
     * @param kind the kind of terms to look for
     * @return each term once, for the first clause in which it stands, in order of position
     */
    public List<Hit> find(String text, Kind kind) {
        return Objects.requireNonNull(find(text).get(kind));
    }

    /**
     * The terms of every kind that stand in a text, as {@link #find(String, Kind)} finds them.
     *
     * @param text the goods in words; the first 10,000 characters count
     * @return the terms by kind; all kinds are there
     */
    public Map<Kind, List<Hit>> find(String text) {
        return find(CutText.of(text));
    }

    /**
     * As {@link #find(String)} for a text that is cut already.
     *
     * @param text the goods in words
     * @return the terms by kind; all kinds are there
     */
    public Map<Kind, List<Hit>> find(CutText text) {
        List<TermIndex.Found> told = index.find(text.text(), text.clauses());
        List<TermIndex.Found> meant =
                text.affirmed() == text.clauses() ? told : index.find(text.text(), text.affirmed());
        if (told.isEmpty() && meant.isEmpty()) {
            return NONE;
        }
        Map<Kind, List<Hit>> hits = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            hits.put(kind, hits(kind, NEGATED.contains(kind) ? told : meant));
        }
        return Collections.unmodifiableMap(hits);
    }

    private static List<Hit> hits(Kind kind, List<TermIndex.Found> found) {
        List<Hit> hits = new ArrayList<>(0);
        for (TermIndex.Found each : found) {
            if (each.term().kinds().contains(kind)) {
                hits.add(each.hit(kind, each.words()));
            }
        }
        return List.copyOf(hits);
    }

    /**
     * The models that a list of models names. The words beside it, such as the maker and the sort of goods, count as if
     * they stood in each of its entries: "Mini 2" alone may be anything.
     *
     * @param list the models in words; the first 10,000 characters count
     * @param beside words that hold for all of them; the first 200 characters count
     * @return each term once, in order of position, with the words of the list alone
     */
    public List<Hit> findModels(String list, String beside) {
        return findModels(CutText.of(list), beside);
    }

    /**
     * As {@link #findModels(String, String)} for a list that is cut already.
     *
     * @param list the models in words
     * @param beside words that hold for all of them; the first 200 characters count
     * @return each term once, in order of position, with the words of the list alone
     */
    public List<Hit> findModels(CutText list, String beside) {
        List<Token> context = beside(beside);
        Set<String> seen = new HashSet<>(0);
        List<Hit> hits = new ArrayList<>(0);
        for (List<Token> clause : list.clauses()) {
            // Positions are made only for the few lists in which a model stands.
            if (!models.standIn(affirmed(clause, context))) {
                continue;
            }
            int from = clause.get(0).from();
            String entry =
                    list.text().substring(from, clause.get(clause.size() - 1).to());
            List<Token> words = affirmed(moved(clause, -from), moved(context, entry.length() + 1));
            for (TermIndex.Found found : models.find(entry + " " + text(context), List.of(words))) {
                if (seen.add(found.term().id())) {
                    hits.add(found.hit(Kind.MODEL, shown(found.words(), entry)));
                }
            }
        }
        return hits;
    }

    /**
     * Whether a list names a model if it is by any of the makers of models.
     *
     * @param list the models in words
     * @return whether {@link #findModels(CutText, String)} finds any beside the words of all makers
     */
    public boolean namesModelOfSomeMaker(CutText list) {
        for (List<Token> clause : list.clauses()) {
            if (models.standIn(affirmed(clause, makerWords))) {
                return true;
            }
        }
        return false;
    }

    private static String shown(String words, String entry) {
        String shown = words.length() > entry.length() ? entry : words;
        int apart = shown.indexOf(APART);
        return apart < 0 ? shown : shown.substring(0, apart);
    }

    private static List<Token> affirmed(List<Token> clause, List<Token> context) {
        if (context.isEmpty()) {
            return Negations.standard().affirmed(clause);
        }
        List<Token> words = new ArrayList<>(clause.size() + context.size());
        words.addAll(clause);
        words.addAll(context);
        return Negations.standard().affirmed(words);
    }

    private static List<Token> moved(List<Token> words, int characters) {
        return words.stream().map(word -> word.moved(characters)).toList();
    }

    /** Words that stand beside a list, as if nothing but blanks stood between them. */
    private static List<Token> beside(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Token> words = new ArrayList<>();
        int at = 0;
        for (List<Token> clause : GoodsText.clauses(text.substring(0, Math.min(LONGEST_CONTEXT, text.length())))) {
            for (Token word : clause) {
                words.add(new Token(
                        word.marked(), word.folded(), at, at + word.marked().length()));
                at += word.marked().length() + 1;
            }
        }
        return words;
    }

    private static String text(List<Token> words) {
        return words.stream().map(Token::marked).collect(Collectors.joining(" "));
    }

    /**
     * How little a text says: the share of its words that are vague terms or stop words. Numbers of up to four digits do not
     * count; a longer one or a word with a digit in it is taken for the name of a part, which says something.
     *
     * @param text the goods in words; the first 10,000 characters count
     * @return from 0, where every word says something, to 1, where none does or there is none
     */
    public double vagueness(String text) {
        return vagueness(CutText.of(text));
    }

    /**
     * As {@link #vagueness(String)} for a text that is cut already.
     *
     * @param text the goods in words
     * @return from 0, where every word says something, to 1, where none does or there is none
     */
    public double vagueness(CutText text) {
        int words = 0;
        int empty = 0;
        for (List<Token> clause : text.clauses()) {
            BitSet covered = index.covered(Kind.VAGUE, clause);
            for (int i = 0; i < clause.size(); i++) {
                String word = clause.get(i).marked();
                if (!isPlainNumber(word)) {
                    words++;
                    empty += covered.get(i) || stops.contains(word) ? 1 : 0;
                }
            }
        }
        return words == 0 ? 1 : (double) empty / words;
    }

    private static boolean isPlainNumber(String word) {
        return word.length() <= LONGEST_PLAIN_NUMBER && word.chars().allMatch(Character::isDigit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoodsLexicon that && terms.equals(that.terms) && stopWords.equals(that.stopWords);
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, stopWords);
    }

    /** {@return how many terms there are} */
    @Override
    public String toString() {
        return "GoodsLexicon[" + terms.size() + " terms]";
    }

    private static final class Standard {
        private static final GoodsLexicon LEXICON = Resources.read("goods-lexicon.json", GoodsLexicon.class);
    }
}
