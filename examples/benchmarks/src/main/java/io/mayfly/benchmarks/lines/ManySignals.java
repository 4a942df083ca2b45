package io.mayfly.benchmarks.lines;

import io.mayfly.Mayfly;
import io.mayfly.catalog.Catalog;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Cards of any number of signals: some of the catalogue, or all of them and some once more under other ids. */
final class ManySignals {

    private ManySignals() {}

    private record Again(String id, Signal signal) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            return signal.measure(subject);
        }
    }

    /** The more signals, the more of the same shuffled row; without gates and typologies, which name signals. */
    static Mayfly of(int number) {
        Scorecard card = Scorecard.standard();
        Map<String, Scorecard.Entry> entries = new HashMap<>();
        card.signals().forEach(entry -> entries.put(entry.id(), entry));
        List<Signal> all = new ArrayList<>(Catalog.standard());
        Collections.shuffle(all, new Random(1));
        List<Signal> signals = new ArrayList<>();
        List<Scorecard.Entry> judged = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Signal signal = all.get(i % all.size());
            String id = i < all.size() ? signal.id() : signal.id() + "-again-" + i / all.size();
            signals.add(new Again(id, signal));
            judged.add(named(entries.get(signal.id()), id));
        }
        return Mayfly.standard().withSignals(signals, with(card, judged));
    }

    private static Scorecard.Entry named(Scorecard.Entry entry, String id) {
        return new Scorecard.Entry(
                id,
                entry.family(),
                entry.title(),
                entry.unit(),
                entry.strength(),
                entry.expectedFor(),
                entry.curve(),
                entry.unknownPoints(),
                entry.rationale(),
                entry.source(),
                entry.falsePositives());
    }

    private static Scorecard with(Scorecard card, List<Scorecard.Entry> entries) {
        return new Scorecard(
                card.formatVersion(),
                "many-signals",
                card.version(),
                card.title(),
                card.description(),
                card.base(),
                card.bands(),
                card.refusal(),
                card.notEligible(),
                card.families(),
                entries,
                List.of(),
                List.of(),
                card.bonusCap());
    }
}
