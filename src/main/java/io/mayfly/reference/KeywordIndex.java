package io.mayfly.reference;

import io.mayfly.reference.GoodsText.Token;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/**
 * Finds the keywords that stand in a clause. Filled once and then only read; the work is linear in the length of the
 * clause, since each keyword is tried at most once in it.
 */
final class KeywordIndex implements Serializable {

    /** Leads, letter by letter of a word, to what to try at it. */
    private final Node root = new Node();

    private int size;

    private static final class Node implements Serializable {
        private final HashMap<Character, Node> next = new HashMap<>();
        private final ArrayList<Candidate> candidates = new ArrayList<>();
    }

    /**
     * A keyword in the index.
     *
     * @param number its place in the order of adding
     * @param owner what it is a keyword of
     * @param excludes whether it says that the goods are something else than its owner
     * @param keyword the keyword
     */
    record Candidate(int number, int owner, boolean excludes, Keyword keyword) implements Serializable {}

    /**
     * Adds a keyword.
     *
     * @param owner what it is a keyword of
     * @param excludes whether a clause in which it stands is not about its owner, whatever other keywords stand there
     * @param keyword the keyword
     */
    void add(int owner, boolean excludes, Keyword keyword) {
        // The first phrase alone leads to the keyword; the others are looked for only when it is found.
        String start = keyword.phrases().get(0).words().get(0).folded();
        Node node = root;
        for (int i = 0; i < start.length(); i++) {
            node = node.next.computeIfAbsent(start.charAt(i), unused -> new Node());
        }
        node.candidates.add(new Candidate(size, owner, excludes, keyword));
        size++;
    }

    /** How many keywords it holds, which is the number of the next. */
    int size() {
        return size;
    }

    /** The keywords that stand in the clause, without those of owners that are excluded there. */
    List<Candidate> find(List<Token> clause) {
        List<Candidate> found = new ArrayList<>();
        BitSet tried = new BitSet(size);
        for (int at = 0; at < clause.size(); at++) {
            String word = clause.get(at).folded();
            Node node = word.isEmpty() ? null : root.next.get(word.charAt(0));
            for (int end = 1; node != null; end++) {
                for (Candidate candidate : node.candidates) {
                    tryAt(candidate, clause, at, tried, found);
                }
                node = end < word.length() ? node.next.get(word.charAt(end)) : null;
            }
        }
        BitSet excluded = new BitSet();
        found.forEach(candidate -> {
            if (candidate.excludes()) {
                excluded.set(candidate.owner());
            }
        });
        found.removeIf(candidate -> candidate.excludes() || excluded.get(candidate.owner()));
        return found;
    }

    private static void tryAt(Candidate candidate, List<Token> clause, int at, BitSet tried, List<Candidate> found) {
        if (!tried.get(candidate.number())
                && candidate.keyword().phrases().get(0).matches(clause, at)) {
            tried.set(candidate.number());
            if (candidate.keyword().standsIn(clause)) {
                found.add(candidate);
            }
        }
    }
}
