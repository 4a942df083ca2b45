package io.mayfly.explain;

import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Signals whose readings rest on the same facts, or lack the same inputs.
 *
 * @param signals the ids of two signals or more
 * @param fields where what they share stands in the dossier, such as {@code headcounts}
 */
public record SharedFacts(List<String> signals, List<String> fields) {

    /** Copies the lists. */
    public SharedFacts {
        signals = List.copyOf(signals);
        fields = List.copyOf(fields);
    }

    /** The groups among some changes; the signals of one group are linked by facts, be it by way of others of it. */
    static List<SharedFacts> among(List<Change> changes) {
        List<Map<Object, String>> known =
                changes.stream().map(change -> fieldsByFact(change.before())).toList();
        List<SharedFacts> groups = new ArrayList<>();
        Set<Integer> grouped = new HashSet<>();
        for (int i = 0; i < known.size(); i++) {
            if (grouped.add(i)) {
                List<Integer> members = new ArrayList<>(List.of(i));
                Set<String> fields = new HashSet<>();
                for (int m = 0; m < members.size(); m++) {
                    join(known, members.get(m), members, grouped, fields);
                }
                if (members.size() > 1) {
                    groups.add(group(changes, members, fields));
                }
            }
        }
        return groups;
    }

    private static void join(
            List<Map<Object, String>> known, int of, List<Integer> members, Set<Integer> grouped, Set<String> fields) {
        for (int other = 0; other < known.size(); other++) {
            List<String> common = common(known.get(of), known.get(other));
            boolean linked = other != of && !common.isEmpty();
            if (linked) {
                fields.addAll(common);
            }
            if (linked && grouped.add(other)) {
                members.add(other);
            }
        }
    }

    private static List<String> common(Map<Object, String> one, Map<Object, String> other) {
        return one.entrySet().stream()
                .filter(fact -> other.containsKey(fact.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static SharedFacts group(List<Change> changes, List<Integer> members, Set<String> fields) {
        return new SharedFacts(
                members.stream().map(m -> changes.get(m).entry().id()).toList(),
                fields.stream().sorted().toList());
    }

    private static Map<Object, String> fieldsByFact(Reading reading) {
        Map<Object, String> fields = new LinkedHashMap<>();
        if (reading instanceof Reading.Unknown unknown) {
            for (Input input : unknown.missing()) {
                fields.put(input.field(), input.field());
            }
        } else if (reading instanceof Reading.Measured measured) {
            Evidence evidence = measured.evidence();
            for (Cited cited : evidence == null ? List.<Cited>of() : evidence.facts()) {
                fields.put(cited.fact(), cited.field());
            }
        }
        return fields;
    }
}
