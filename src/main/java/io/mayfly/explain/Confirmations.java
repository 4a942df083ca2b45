package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.StepState;
import io.mayfly.score.Supposition;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known, carries points and should be confirmed: facts that are out of date or weakly sourced, beside what is not known
 * ({@link NextBestEvidence}).
 *
 * @param items what to confirm, what most of the total rests on first
 */
public record Confirmations(List<Item> items) {

    /**
     * One thing to confirm. One fact may stand in several.
     *
     * @param doubt why
     * @param inquiry the id of what one would obtain, as in {@link NextBestEvidence.Item}
     * @param title what that is, in words
     * @param facts the facts in doubt that signals with points cite, each once
     * @param signals the ids of these signals
     * @param rests how much of the total rests on them: by how much it would be less if these signals were unknown, within the
     *     limits of families and with typologies; negative where they speak for the company
     * @param total what the total would be then, before it is brought into 0 to 100
     * @param band the band of that, also where a score would be refused
     */
    public record Item(
            Doubt doubt,
            String inquiry,
            String title,
            List<Cited> facts,
            List<String> signals,
            Points rests,
            Points total,
            Band band) {

        /** Copies the lists. */
        public Item {
            facts = List.copyOf(facts);
            signals = List.copyOf(signals);
        }

        /** {@return where the facts stand in the dossier, in alphabetical order} */
        public List<String> fields() {
            return List.copyOf(new TreeSet<>(facts.stream().map(Cited::field).toList()));
        }
    }

    private static final Comparator<Item> MOST_FIRST =
            Comparator.comparingInt(item -> -Math.abs(item.rests().tenths()));

    private record Key(Doubt doubt, String inquiry) {}

    private record Group(Set<Cited> facts, Set<Integer> places) {}

    /** Copies the list. */
    public Confirmations {
        items = List.copyOf(items);
    }

    /**
     * Lists what to confirm.
     *
     * @param assessment the assessment
     * @return the list; empty where nothing with points rests on doubtful facts
     */
    public static Confirmations of(Assessment assessment) {
        Doubts doubts = new Doubts(assessment);
        Map<Key, Group> groups = new LinkedHashMap<>();
        List<Scorecard.Entry> entries = assessment.scorecard().signals();
        Set<String> counted = counted(assessment);
        for (int place = 0; place < entries.size(); place++) {
            if (counted.contains(entries.get(place).id())) {
                for (Cited cited : facts(assessment.reading(place))) {
                    for (Doubt doubt : doubts.of(cited)) {
                        Group group = groups.computeIfAbsent(
                                new Key(doubt, Doubts.inquiry(doubt, cited.fact())),
                                key -> new Group(new LinkedHashSet<>(), new LinkedHashSet<>()));
                        group.facts.add(cited);
                        group.places.add(place);
                    }
                }
            }
        }
        List<Item> items = new ArrayList<>();
        groups.forEach((key, group) -> items.add(item(assessment, key, group)));
        items.sort(MOST_FIRST.thenComparing(Item::doubt).thenComparing(Item::inquiry));
        return new Confirmations(items);
    }

    private static Set<String> counted(Assessment assessment) {
        Set<String> counted = new LinkedHashSet<>();
        assessment.steps().stream()
                .filter(step -> step.reading() != null)
                .filter(step -> step.state() == StepState.FIRED || step.state() == StepState.MITIGATING)
                .forEach(step -> counted.add(step.id()));
        return counted;
    }

    private static List<Cited> facts(Reading reading) {
        Evidence evidence = reading instanceof Reading.Measured measured ? measured.evidence() : null;
        return evidence == null ? List.of() : evidence.facts();
    }

    private static Item item(Assessment assessment, Key key, Group group) {
        Reading unknown = Reading.unknown(Input.of(key.inquiry, key.inquiry));
        Map<Integer, Reading> readings = new HashMap<>();
        List<String> signals = new ArrayList<>();
        for (int place : group.places) {
            readings.put(place, unknown);
            signals.add(assessment.scorecard().signals().get(place).id());
        }
        Supposition without = Supposition.of(assessment).with(readings);
        return new Item(
                key.doubt,
                key.inquiry,
                Inquiries.title(key.inquiry),
                List.copyOf(group.facts),
                signals,
                new Points(assessment.total().tenths() - without.total().tenths()),
                without.total(),
                without.band());
    }
}
