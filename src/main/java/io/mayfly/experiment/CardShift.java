package io.mayfly.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What changes where one card takes the place of another, in counts over companies that both have judged. A company counts once
 * each time it is judged, whatever its weight.
 *
 * @param cases how many companies, at least 1
 * @param migration how many went from which band to which: by band of the champion, then by band of the challenger, with {@code
 *     refused} for no score; rows and columns for all
 * @param meanChange the total of the challenger less that of the champion, on average
 * @param leastChange the same for the company whose total falls most, or rises least
 * @param greatestChange the same for the company whose total rises most, or falls least
 * @param score the population stability index of the totals, in bins of ten points
 * @param signals by signal, those of the champion first, what becomes of it
 */
public record CardShift(
        long cases,
        Map<String, Map<String, Long>> migration,
        double meanChange,
        double leastChange,
        double greatestChange,
        StabilityIndex score,
        Map<String, SignalShift> signals) {

    /** Copies the maps, in the same order. */
    public CardShift {
        Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
        migration.forEach((from, row) -> rows.put(from, Collections.unmodifiableMap(new LinkedHashMap<>(row))));
        migration = Collections.unmodifiableMap(rows);
        signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
    }

    /** {@return how many companies are in another band, or get or lose a score} */
    public long moved() {
        long stayed = migration.entrySet().stream()
                .mapToLong(row -> row.getValue().getOrDefault(row.getKey(), 0L))
                .sum();
        return cases - stayed;
    }
}
