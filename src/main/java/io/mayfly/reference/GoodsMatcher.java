package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.reference.GoodsText.Token;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the classes of goods that a text or an HS code names; compiled once, linear in the length of the text. */
final class GoodsMatcher implements Serializable {

    private final List<GoodsClass> classes;
    private final List<BitSet> givesWayTo = new ArrayList<>();
    private final KeywordIndex index = new KeywordIndex();

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
                index.add(i, false, Keyword.parse("keywords", text));
            }
            for (String text : classes.get(i).unless()) {
                index.add(i, true, Keyword.parse("unless", text));
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

    /**
     * The classes whose keywords stand in the text and are not negated; a class that gives way to another is left out clause
     * by clause.
     */
    BitSet byKeyword(CutText text) {
        BitSet found = new BitSet();
        for (List<Token> clause : text.affirmed()) {
            List<KeywordIndex.Candidate> candidates = index.find(clause);
            if (!candidates.isEmpty()) {
                BitSet here = new BitSet();
                candidates.forEach(candidate -> here.set(candidate.owner()));
                found.or(withoutGivenWay(here));
            }
        }
        return found;
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
