package io.mayfly.experiment;

import io.mayfly.score.Band;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what two cards make of the same companies. Whole numbers alone, so that parts add up to the same in any order. */
final class PairCounts {

    /** What stands for the band where a score is refused. */
    static final String REFUSED = "refused";

    private static final double TENTHS = 10;
    private static final List<Band> BANDS = List.of(Band.values());

    private final CardPair pair;
    private final Spread before;
    private final Spread after;

    /** By band of the champion and of the challenger, no score coming first. */
    private final long[][] migration = new long[BANDS.size() + 1][BANDS.size() + 1];

    private long cases;
    private long changes;
    private int least = Integer.MAX_VALUE;
    private int greatest = Integer.MIN_VALUE;

    PairCounts(CardPair pair) {
        this.pair = pair;
        this.before = pair.ofChampion();
        this.after = pair.ofChallenger();
    }

    void add(Judgement champion, Judgement challenger) {
        int change = challenger.tenths() - champion.tenths();
        cases++;
        changes += change;
        least = Math.min(least, change);
        greatest = Math.max(greatest, change);
        migration[place(champion.band())][place(challenger.band())]++;
        before.add(champion);
        after.add(challenger);
    }

    private static int place(@Nullable Band band) {
        return band == null ? 0 : BANDS.indexOf(band) + 1;
    }

    void addAll(PairCounts other) {
        cases += other.cases;
        changes += other.changes;
        least = Math.min(least, other.least);
        greatest = Math.max(greatest, other.greatest);
        for (int i = 0; i < migration.length; i++) {
            for (int j = 0; j < migration.length; j++) {
                migration[i][j] += other.migration[i][j];
            }
        }
        before.addAll(other.before);
        after.addAll(other.after);
    }

    /** What the counts come to; {@code null} if nothing was counted. */
    @Nullable
    CardShift shift() {
        return cases == 0
                ? null
                : new CardShift(
                        cases,
                        migration(),
                        changes / TENTHS / cases,
                        least / TENTHS,
                        greatest / TENTHS,
                        StabilityIndex.between(before.totals(), after.totals()),
                        pair.shifts(before, after));
    }

    private Map<String, Map<String, Long>> migration() {
        Map<String, Map<String, Long>> matrix = new LinkedHashMap<>();
        for (int i = 0; i < migration.length; i++) {
            Map<String, Long> row = new LinkedHashMap<>();
            for (int j = 0; j < migration.length; j++) {
                row.put(name(j), migration[i][j]);
            }
            matrix.put(name(i), row);
        }
        return matrix;
    }

    private static String name(int place) {
        return place == 0 ? REFUSED : BANDS.get(place - 1).toString();
    }
}
