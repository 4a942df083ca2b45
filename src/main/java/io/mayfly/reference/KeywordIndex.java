package io.mayfly.reference;

import io.mayfly.reference.GoodsText.Token;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the keywords that stand in a clause. Filled once and then only read; the work is linear in the length of the
 * clause, since each keyword is tried at most once in it.
 */
final class KeywordIndex implements Serializable {

    /** What to try at a word, by the beginning of that word. */
    private final HashMap<String, List<Candidate>> candidates = new HashMap<>();

    private int longestStart;
    private int size;

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
        longestStart = Math.max(longestStart, start.length());
        candidates
                .computeIfAbsent(start, unused -> new ArrayList<>())
                .add(new Candidate(size, owner, excludes, keyword));
        size++;
    }

    /** How many keywords it holds, which is the number of the next. */
    int size() {
        return size;
    }

    /** The keywords that stand in the clause, without those of owners that are excluded there. */
    List<Candidate> find(List<Token> clause) {
        List<Candidate> found = new ArrayList<>();
        BitSet excluded = new BitSet();
        Set<Integer> tried = new HashSet<>();
        for (int at = 0; at < clause.size(); at++) {
            String token = clause.get(at).folded();
            for (int length = Math.min(longestStart, token.length()); length > 0; length--) {
                for (Candidate candidate : candidates.getOrDefault(token.substring(0, length), List.of())) {
                    if (candidate.keyword().phrases().get(0).matches(clause, at)
                            && tried.add(candidate.number())
                            && candidate.keyword().standsIn(clause)) {
                        found.add(candidate);
                        if (candidate.excludes()) {
                            excluded.set(candidate.owner());
                        }
                    }
                }
            }
        }
        found.removeIf(candidate -> candidate.excludes() || excluded.get(candidate.owner()));
        return found;
    }
}
