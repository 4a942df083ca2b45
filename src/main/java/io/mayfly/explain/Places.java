package io.mayfly.explain;

import io.mayfly.score.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where the parts of a card stand, by their places instead of their ids. */
final class Places {

    private final Scorecard card;
    private final int[] family;
    private final int[][] targets;
    private final int[][] gatesFrom;

    Places(Scorecard card) {
        this.card = card;
        Map<String, Integer> families = new HashMap<>();
        card.families().forEach(one -> families.put(one.id(), families.size()));
        Map<String, Integer> signals = new HashMap<>();
        card.signals().forEach(entry -> signals.put(entry.id(), signals.size()));
        List<Scorecard.Gate> gates = card.gates();
        family = card.signals().stream()
                .mapToInt(entry -> families.getOrDefault(entry.family(), -1))
                .toArray();
        targets = gates.stream()
                .map(gate -> gate.setsAside().stream()
                        .mapToInt(id -> signals.getOrDefault(id, -1))
                        .toArray())
                .toArray(int[][]::new);
        gatesFrom = card.signals().stream()
                .map(entry -> IntStream.range(0, gates.size())
                        .filter(g -> gates.get(g).when().signal().equals(entry.id()))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The family of an entry. */
    int family(int place) {
        return family[place];
    }

    /** Whether an entry takes points away. */
    boolean mitigating(int place) {
        return card.families().get(family[place]).mitigating();
    }

    /** The entries that a gate sets aside. */
    IntStream targets(int gate) {
        return IntStream.of(targets[gate]);
    }

    /** The gates that ask for an entry. */
    IntStream gatesFrom(int place) {
        return IntStream.of(gatesFrom[place]);
    }
}
