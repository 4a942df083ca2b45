package io.mayfly.experiment;

import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two cards side by side: which signals they share, and what tells their answers apart. */
final class CardPair {

    private static final double TENTHS = 10;

    private final Map<String, Integer> before;
    private final Map<String, Integer> after;

    /** Those of the champion in its order, then those that only the challenger has. */
    private final Set<String> signals;

    private final List<Bins> binsBefore;
    private final List<Bins> binsAfter;

    CardPair(Scorecard champion, Scorecard challenger) {
        this.before = places(champion);
        this.after = places(challenger);
        this.signals = new LinkedHashSet<>(before.keySet());
        signals.addAll(after.keySet());
        this.binsBefore = bins(champion, challenger, after);
        this.binsAfter = bins(challenger, champion, before);
    }

    private static Map<String, Integer> places(Scorecard card) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < card.signals().size(); i++) {
            places.put(card.signals().get(i).id(), i);
        }
        return places;
    }

    /** A signal that both cards have falls into the same bins for either. */
    private static List<Bins> bins(Scorecard card, Scorecard other, Map<String, Integer> places) {
        List<Bins> bins = new ArrayList<>();
        for (Scorecard.Entry entry : card.signals()) {
            Integer place = places.get(entry.id());
            bins.add(
                    place == null
                            ? Spread.bins(entry)
                            : Spread.bins(entry, other.signals().get(place)));
        }
        return bins;
    }

    Spread ofChampion() {
        return new Spread(binsBefore);
    }

    Spread ofChallenger() {
        return new Spread(binsAfter);
    }

    /** What became of each signal; at least one case must have been added to both. */
    Map<String, SignalShift> shifts(Spread champion, Spread challenger) {
        Map<String, SignalShift> shifts = new LinkedHashMap<>();
        for (String signal : signals) {
            shifts.put(
                    signal,
                    SignalShift.between(
                            histogram(champion, before.get(signal)), histogram(challenger, after.get(signal))));
        }
        return shifts;
    }

    private static @Nullable Histogram histogram(Spread spread, @Nullable Integer place) {
        return place == null ? null : spread.signal(place);
    }

    /** The points that entries give more, or less, than before, the greatest first; of equal ones in the order of signals. */
    Map<String, Double> reasons(Judgement champion, Judgement challenger) {
        Map<String, Integer> changes = new LinkedHashMap<>();
        for (String signal : signals) {
            int change = tenths(challenger, after.get(signal)) - tenths(champion, before.get(signal));
            if (change != 0) {
                changes.put(signal, change);
            }
        }
        Map<String, Double> sorted = new LinkedHashMap<>();
        changes.entrySet().stream()
                .sorted((one, other) -> Integer.compare(Math.abs(other.getValue()), Math.abs(one.getValue())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue() / TENTHS));
        return Collections.unmodifiableMap(sorted);
    }

    private static int tenths(Judgement judgement, @Nullable Integer signal) {
        return signal == null ? 0 : judgement.tenths(signal);
    }

    /** What is different for one company. */
    Moved moved(LabelledCase one, Judgement champion, Judgement challenger) {
        return new Moved(
                one.id(),
                one.asOf(),
                one.label(),
                champion.band(),
                challenger.band(),
                (challenger.tenths() - champion.tenths()) / TENTHS,
                reasons(champion, challenger));
    }
}
