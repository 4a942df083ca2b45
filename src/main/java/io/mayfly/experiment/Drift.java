package io.mayfly.experiment;

import io.mayfly.score.Scorecard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the companies of a later period are like those that a card was made for: the spread of scores, of the points of each
 * signal, and of what is not known.
 *
 * @param score the population stability index of the totals, in bins of ten points
 * @param signals by signal, how its points are spread otherwise than before, unknown being a bin of its own
 * @param missing by signal, the share of cases in which it measures nothing, later less before
 */
public record Drift(StabilityIndex score, Map<String, StabilityIndex> signals, Map<String, Double> missing) {

    /**
     * Compares two periods.
     *
     * @param before a backtest of the period that the card was made in, or is known to do well in
     * @param after one of a later period by the same card
     * @return the drift
     * @throws IllegalArgumentException if the cards differ
     */
    public static Drift between(Backtest before, Backtest after) {
        if (!before.scorecard().equals(after.scorecard())) {
            throw new IllegalArgumentException("both periods must be scored by the same scorecard");
        }
        List<Scorecard.Entry> entries = before.scorecard().signals();
        List<Bins> bins = entries.stream().map(Spread::bins).toList();
        Spread earlier = before.spread(bins);
        Spread later = after.spread(bins);
        Map<String, StabilityIndex> signals = new LinkedHashMap<>();
        Map<String, Double> missing = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).curve() != null) {
                Histogram first = earlier.signal(i);
                Histogram second = later.signal(i);
                signals.put(entries.get(i).id(), StabilityIndex.between(first, second));
                missing.put(entries.get(i).id(), second.missingShare() - first.missingShare());
            }
        }
        return new Drift(StabilityIndex.between(earlier.totals(), later.totals()), signals, missing);
    }
}
