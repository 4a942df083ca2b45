package io.mayfly.pmml;

import io.mayfly.score.ReadingScorer;
import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Mayfly itself makes of readings. */
final class Totals {

    private static final double TENTHS = 10;

    private Totals() {}

    /** The total follows the readings of each case. */
    static List<Map<String, Double>> beside(Scorecard card, List<Map<String, Double>> cases) {
        ReadingScorer scorer = ReadingScorer.of(card);
        List<Map<String, Double>> all = new ArrayList<>();
        for (Map<String, Double> readings : cases) {
            Map<String, Double> one = new LinkedHashMap<>(readings);
            double[] inOrder = card.signals().stream()
                    .mapToDouble(entry -> readings.getOrDefault(entry.id(), Double.NaN))
                    .toArray();
            one.put(Fields.TOTAL, scorer.tenths(inOrder) / TENTHS);
            all.add(one);
        }
        return all;
    }
}
