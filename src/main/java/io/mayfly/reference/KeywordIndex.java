package io.mayfly.reference;

import io.mayfly.reference.GoodsText.Token;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keywords that stand in a clause. Filled once and then only read; the work is linear in the length of the
 * clause, since each keyword is tried at most once in it.
 */
final class KeywordIndex implements Serializable {

    /** Leads, letter by letter of a word, to what to try at it. */
    private final Node root = new Node();

    private int size;

    /** Arrays rather than a map by letter, which would box each letter of each text. */
    private static final class Node implements Serializable {
        private char[] letters = {};
        private Node[] next = {};

        /** Stems that end here: they begin words of any length. */
        private Candidate[] stems = {};

        /** Words that end here: they are whole words, or lack the s of a plural. */
        private Candidate[] words = {};

        @Nullable
        Node at(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            return place < 0 ? null : next[place];
        }

        Node grown(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            if (place >= 0) {
                return next[place];
            }
            int behind = -place - 1;
            char[] moreLetters = Arrays.copyOf(letters, letters.length + 1);
            Node[] moreNext = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(letters, behind, moreLetters, behind + 1, letters.length - behind);
            System.arraycopy(next, behind, moreNext, behind + 1, next.length - behind);
            moreLetters[behind] = letter;
            moreNext[behind] = new Node();
            letters = moreLetters;
            next = moreNext;
            return moreNext[behind];
        }

        void add(Candidate candidate) {
            if (candidate.first().stem()) {
                stems = with(stems, candidate);
            } else {
                words = with(words, candidate);
            }
        }

        private static Candidate[] with(Candidate[] candidates, Candidate candidate) {
            Candidate[] more = Arrays.copyOf(candidates, candidates.length + 1);
            more[candidates.length] = candidate;
            return more;
        }
    }

    /**
     * A keyword in the index.
     *
     * @param number its place in the order of adding
     * @param owner what it is a keyword of
     * @param excludes whether it says that the goods are something else than its owner
     * @param first the word by which it is found: most candidates fail here, before any list is asked
     * @param keyword the keyword
     */
    record Candidate(int number, int owner, boolean excludes, Keyword.Word first, Keyword keyword)
            implements Serializable {}

    /**
     * Adds a keyword.
     *
     * @param owner what it is a keyword of
     * @param excludes whether a clause in which it stands is not about its owner, whatever other keywords stand there
     * @param keyword the keyword
     */
    void add(int owner, boolean excludes, Keyword keyword) {
        // The first phrase alone leads to the keyword; the others are looked for only when it is found.
        Keyword.Word first = keyword.phrases().get(0).words().get(0);
        String start = first.folded();
        Node node = root;
        for (int i = 0; i < start.length(); i++) {
            node = node.grown(start.charAt(i));
        }
        node.add(new Candidate(size, owner, excludes, first, keyword));
        size++;
    }

    /** How many keywords it holds, which is the number of the next. */
    int size() {
        return size;
    }

    /** The keywords that stand in the clause, without those of owners that are excluded there. */
    List<Candidate> find(List<Token> clause) {
        Search search = new Search(clause);
        for (int at = 0; at < clause.size(); at++) {
            search.at(root, at);
        }
        return search.found();
    }

    /** One clause; what is kept of it is made when the first keyword is found, as most clauses hold none. */
    private static final class Search {

        private final List<Token> clause;
        private final List<Candidate> found = new ArrayList<>(0);
        private @Nullable BitSet tried;
        private boolean anyExcludes;

        Search(List<Token> clause) {
            this.clause = clause;
        }

        void at(Node root, int at) {
            Token token = clause.get(at);
            String word = token.folded();
            Node node = root;
            int length = word.length();
            for (int end = 0; end < length; end++) {
                node = node.at(word.charAt(end));
                if (node == null) {
                    return;
                }
                tryAll(node.stems, token, at);
                if (end >= length - 2) {
                    tryAll(node.words, token, at);
                }
            }
        }

        private void tryAll(Candidate[] candidates, Token token, int at) {
            for (Candidate candidate : candidates) {
                if (candidate.first().matches(token)
                        && (tried == null || !tried.get(candidate.number()))
                        && candidate.keyword().beginsAt(clause, at)) {
                    take(candidate);
                }
            }
        }

        private void take(Candidate candidate) {
            tried = tried == null ? new BitSet() : tried;
            tried.set(candidate.number());
            if (candidate.keyword().othersStandIn(clause)) {
                found.add(candidate);
                anyExcludes |= candidate.excludes();
            }
        }

        List<Candidate> found() {
            if (anyExcludes) {
                BitSet excluded = new BitSet();
                for (Candidate candidate : found) {
                    if (candidate.excludes()) {
                        excluded.set(candidate.owner());
                    }
                }
                found.removeIf(candidate -> excluded.get(candidate.owner()));
            }
            return found;
        }
    }
}
