package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.reference.GoodsText.Token;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
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

    private final List<GoodsTerm> terms;
    private final List<GoodsTerm.Words> stopWords;
    private final String makers;
    private final KeywordIndex index = new KeywordIndex();
    private final HashSet<String> stops = new HashSet<>();

    /** The language of each keyword of the index, by its number there. */
    private final ArrayList<String> languages = new ArrayList<>();

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
            GoodsTerm term = this.terms.get(i);
            if (!ids.add(term.id())) {
                throw new InvalidFieldException("terms/" + i + "/id", term.id(), "an id of its own");
            }
            register(i, term);
        }
        for (GoodsTerm.Words words : this.stopWords) {
            words.words().forEach(word -> stops.add(GoodsText.words(word)));
        }
    }

    private void register(int place, GoodsTerm term) {
        for (GoodsTerm.Words words : term.keywords()) {
            for (String text : words.words()) {
                index.add(place, false, Keyword.parse("words", text));
                languages.add(words.language());
            }
        }
        for (String text : term.unless()) {
            index.add(place, true, Keyword.parse("unless", text));
            languages.add("");
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

    /** A term in a text; position is that of its first character. */
    private record Found(int position, GoodsTerm term, String language, String words) {}

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
        return find(text, GoodsText.clauses(text));
    }

    private Map<Kind, List<Hit>> find(String text, List<List<Token>> clauses) {
        List<List<Token>> affirmed =
                clauses.stream().map(Negations.standard()::affirmed).toList();
        List<Found> told = found(text, clauses);
        List<Found> meant = affirmed.equals(clauses) ? told : found(text, affirmed);
        Map<Kind, List<Hit>> hits = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            hits.put(kind, hits(kind, NEGATED.contains(kind) ? told : meant));
        }
        return Collections.unmodifiableMap(hits);
    }

    private static List<Hit> hits(Kind kind, List<Found> found) {
        List<Hit> hits = new ArrayList<>(found.size());
        for (Found each : found) {
            GoodsTerm term = each.term();
            if (term.kinds().contains(kind)) {
                hits.add(new Hit(term.id(), kind, each.language(), each.words(), term.brand(), term.goodsClass()));
            }
        }
        return List.copyOf(hits);
    }

    private List<Found> found(String text, List<List<Token>> clauses) {
        List<Found> found = new ArrayList<>();
        BitSet seen = new BitSet();
        for (List<Token> clause : clauses) {
            List<KeywordIndex.Candidate> here = index.find(clause);
            // Of several keywords of a term the one that was added first speaks for it.
            here.sort(Comparator.comparingInt(KeywordIndex.Candidate::number));
            for (KeywordIndex.Candidate candidate : here) {
                if (!seen.get(candidate.owner())) {
                    seen.set(candidate.owner());
                    MatchedWords words = MatchedWords.of(candidate.keyword(), clause);
                    found.add(new Found(
                            words.from(),
                            terms.get(candidate.owner()),
                            languages.get(candidate.number()),
                            words.in(text)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::position));
        return found;
    }

    /**
     * The models that a list of models names. The words beside it, such as the maker and the sort of goods, count as if
     * they stood in each of its entries: "Mini 2" alone may be anything.
     *
     * @param models the models in words; the first 10,000 characters count
     * @param beside words that hold for all of them; the first 200 characters count
     * @return each term once, in order of position, with the words of the list alone
     */
    public List<Hit> findModels(String models, String beside) {
        String context = GoodsText.words(beside.substring(0, Math.min(LONGEST_CONTEXT, beside.length())));
        List<Token> contextWords =
                GoodsText.clauses(context).stream().flatMap(List::stream).toList();
        Set<String> seen = new HashSet<>();
        List<Hit> hits = new ArrayList<>();
        for (List<Token> clause : GoodsText.clauses(models)) {
            int from = clause.get(0).from();
            String entry = models.substring(from, clause.get(clause.size() - 1).to());
            List<Token> words = new ArrayList<>(clause.size() + contextWords.size());
            clause.forEach(word -> words.add(word.moved(-from)));
            contextWords.forEach(word -> words.add(word.moved(entry.length() + 1)));
            Map<Kind, List<Hit>> found = find(entry + " " + context, List.of(words));
            for (Hit hit : Objects.requireNonNull(found.get(Kind.MODEL))) {
                if (seen.add(hit.termId())) {
                    String shown = hit.words().length() > entry.length() ? entry : hit.words();
                    int apart = shown.indexOf(APART);
                    hits.add(new Hit(
                            hit.termId(),
                            hit.kind(),
                            hit.language(),
                            apart < 0 ? shown : shown.substring(0, apart),
                            hit.brand(),
                            hit.goodsClass()));
                }
            }
        }
        return hits;
    }

    /**
     * How little a text says: the share of its words that are vague terms or stop words. Numbers of up to four digits do not
     * count; a longer one or a word with a digit in it is taken for the name of a part, which says something.
     *
     * @param text the goods in words; the first 10,000 characters count
     * @return from 0, where every word says something, to 1, where none does or there is none
     */
    public double vagueness(String text) {
        int words = 0;
        int empty = 0;
        for (List<Token> clause : GoodsText.clauses(text)) {
            BitSet covered = new BitSet();
            for (KeywordIndex.Candidate candidate : index.find(clause)) {
                if (terms.get(candidate.owner()).kinds().contains(Kind.VAGUE)) {
                    MatchedWords.coverAll(candidate.keyword(), clause, covered);
                }
            }
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
