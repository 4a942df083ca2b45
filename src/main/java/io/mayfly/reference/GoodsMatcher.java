package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the classes of goods that a text or an HS code names; compiled once, linear in the length of the text. */
final class GoodsMatcher implements Serializable {

    private final List<GoodsClass> classes;
    private final List<BitSet> givesWayTo = new ArrayList<>();

    /** What to try at a word, by the beginning of that word. */
    private final HashMap<String, List<Candidate>> candidates = new HashMap<>();

    private int longestStart;

    /**
     * A keyword and the phrase of it that begins with the word in question.
     *
     * @param index the place of its class in the table
     * @param keyword the keyword
     * @param phrase one of its phrases
     */
    private record Candidate(int index, Keyword keyword, Keyword.Phrase phrase) implements Serializable {}

    GoodsMatcher(List<GoodsClass> classes) {
        this.classes = classes;
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < classes.size(); i++) {
            if (places.put(classes.get(i).id(), i) != null) {
                throw new InvalidFieldException(
                        "classes/" + i + "/id", classes.get(i).id(), "an id of its own");
            }
        }
        for (int i = 0; i < classes.size(); i++) {
            givesWayTo.add(places(i, places));
            for (String text : classes.get(i).keywords()) {
                register(i, Keyword.parse("keywords", text));
            }
        }
    }

    private BitSet places(int index, Map<String, Integer> places) {
        BitSet others = new BitSet();
        for (String id : classes.get(index).givesWayTo()) {
            Integer place = places.get(id);
            if (place == null) {
                throw new InvalidFieldException("classes/" + index + "/givesWayTo", id, "the id of a class");
            }
            others.set(place);
        }
        return others;
    }

    private void register(int index, Keyword keyword) {
        // The first phrase alone leads to the keyword; the others are looked for only when it is found.
        Keyword.Phrase first = keyword.phrases().get(0);
        String start = first.words().get(0).text();
        longestStart = Math.max(longestStart, start.length());
        candidates.computeIfAbsent(start, unused -> new ArrayList<>()).add(new Candidate(index, keyword, first));
    }

    /** The classes whose keywords stand in the text; a class that gives way to another is left out clause by clause. */
    BitSet byKeyword(String text) {
        BitSet found = new BitSet();
        for (List<String> clause : GoodsText.clauses(text)) {
            found.or(withoutGivenWay(inClause(clause)));
        }
        return found;
    }

    private BitSet inClause(List<String> clause) {
        BitSet found = new BitSet();
        Set<Candidate> tried = new HashSet<>();
        for (int at = 0; at < clause.size(); at++) {
            String token = clause.get(at);
            for (int length = Math.min(longestStart, token.length()); length > 0; length--) {
                for (Candidate candidate : candidates.getOrDefault(token.substring(0, length), List.of())) {
                    if (!found.get(candidate.index())
                            && candidate.phrase().matches(clause, at)
                            && tried.add(candidate)
                            && hasAll(clause, candidate.keyword())) {
                        found.set(candidate.index());
                    }
                }
            }
        }
        return found;
    }

    private static boolean hasAll(List<String> clause, Keyword keyword) {
        for (Keyword.Phrase phrase : keyword.phrases()) {
            if (!has(clause, phrase)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(List<String> clause, Keyword.Phrase phrase) {
        for (int at = 0; at < clause.size(); at++) {
            if (phrase.matches(clause, at)) {
                return true;
            }
        }
        return false;
    }

    private BitSet withoutGivenWay(BitSet found) {
        BitSet kept = (BitSet) found.clone();
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            if (givesWayTo.get(i).intersects(found)) {
                kept.clear(i);
            }
        }
        return kept;
    }

    /** The classes with a prefix of the code. */
    BitSet byHsCode(String hsCode) {
        BitSet found = new BitSet();
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).hsPrefixes().stream().anyMatch(hsCode::startsWith)) {
                found.set(i);
            }
        }
        return found;
    }
}
