package io.mayfly.reference;

import io.mayfly.reference.GoodsLexicon.Hit;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.GoodsText.Token;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds terms of a lexicon in the clauses of a text. Filled once, then only read. */
final class TermIndex implements Serializable {

    private final List<GoodsTerm> terms;
    private final KeywordIndex keywords = new KeywordIndex();

    /** The language of each keyword, by its number. */
    private final ArrayList<String> languages = new ArrayList<>();

    /** A term in a text; position is that of its first character. */
    record Found(int position, GoodsTerm term, String language, String words) {

        Hit hit(Kind kind, String shown) {
            return new Hit(term.id(), kind, language, shown, term.brand(), term.goodsClass());
        }
    }

    TermIndex(List<GoodsTerm> terms) {
        this.terms = terms;
        for (int i = 0; i < terms.size(); i++) {
            add(i, terms.get(i));
        }
    }

    private void add(int place, GoodsTerm term) {
        for (GoodsTerm.Words words : term.keywords()) {
            for (String text : words.words()) {
                keywords.add(place, false, Keyword.parse("words", text));
                languages.add(words.language());
            }
        }
        for (String text : term.unless()) {
            keywords.add(place, true, Keyword.parse("unless", text));
            languages.add("");
        }
    }

    /** Whether any term stands in a clause. */
    boolean standIn(List<Token> clause) {
        return !keywords.find(clause).isEmpty();
    }

    /** Each term once, for the first clause in which it stands, in order of position. */
    List<Found> find(String text, List<List<Token>> clauses) {
        List<Found> found = new ArrayList<>(0);
        BitSet seen = new BitSet();
        for (List<Token> clause : clauses) {
            List<KeywordIndex.Candidate> here = keywords.find(clause);
            if (here.size() > 1) {
                // Of several keywords of a term the one that was added first speaks for it.
                here.sort(Comparator.comparingInt(KeywordIndex.Candidate::number));
            }
            for (KeywordIndex.Candidate candidate : here) {
                if (!seen.get(candidate.owner())) {
                    seen.set(candidate.owner());
                    found.add(found(candidate, text, clause));
                }
            }
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(Found::position));
        }
        return found;
    }

    private Found found(KeywordIndex.Candidate candidate, String text, List<Token> clause) {
        MatchedWords words = MatchedWords.of(candidate.keyword(), clause);
        return new Found(words.from(), terms.get(candidate.owner()), languages.get(candidate.number()), words.in(text));
    }

    /** The words of a clause that belong to any term of a kind. */
    BitSet covered(Kind kind, List<Token> clause) {
        BitSet covered = new BitSet();
        for (KeywordIndex.Candidate candidate : keywords.find(clause)) {
            if (terms.get(candidate.owner()).kinds().contains(kind)) {
                MatchedWords.coverAll(candidate.keyword(), clause, covered);
            }
        }
        return covered;
    }
}
