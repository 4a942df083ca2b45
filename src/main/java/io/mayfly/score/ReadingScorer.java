package io.mayfly.score;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Scores numbers by a scorecard: for whoever has readings in columns already, and no dossiers. It gives the total that {@link
 * Scorer} gives for the same readings where each is exact or unknown; bounds, coverage and refusal need dossiers. Numbers have
 * no day: an entry that counts in assessments of certain days alone counts here always.
 *
 * <p>Immutable and thread-safe. {@link #tenths} allocates nothing on a card without typologies that add points.
 */
public final class ReadingScorer {

    private final CompiledCard card;

    /** The signals of families whose limit none of their points can reach: one loop over all, and no sum for each family. */
    private final int[] free;

    /** The signals of each other family. */
    private final int[][] limited;

    private final int[] limitedFamily;
    private final boolean gates;
    private final boolean bonuses;

    private ReadingScorer(CompiledCard card) {
        this.card = card;
        this.free = signals(f -> !mayReachLimit(f)).toArray();
        this.limitedFamily =
                IntStream.range(0, card.families).filter(this::mayReachLimit).toArray();
        this.limited = IntStream.of(limitedFamily)
                .mapToObj(family -> signals(f -> f == family).toArray())
                .toArray(int[][]::new);
        this.gates = card.gateWhen.length > 0;
        this.bonuses = IntStream.of(card.bonus).anyMatch(bonus -> bonus != 0);
    }

    private IntStream signals(IntPredicate ofFamily) {
        return IntStream.range(0, card.signals).filter(i -> ofFamily.test(card.family[i]));
    }

    private boolean mayReachLimit(int family) {
        int[] ends = card.mitigatingFamily[family] ? card.least : card.most;
        int end = signals(f -> f == family).map(i -> ends[i]).sum();
        return card.limited(family, end) != end;
    }

    /**
     * Makes a card ready.
     *
     * @param scorecard the scorecard
     * @return its scorer
     */
    public static ReadingScorer of(Scorecard scorecard) {
        return new ReadingScorer(new CompiledCard(scorecard));
    }

    /** {@return the scorecard} */
    public Scorecard scorecard() {
        return card.scorecard;
    }

    /**
     * The total: base, families within their limits and bonuses.
     *
     * @param readings the reading of each entry in the order of the card, in its unit; NaN where it is unknown
     * @return the total in tenths of a point, before it is brought into 0 to 100
     * @throws IllegalArgumentException if there are not as many readings as entries
     */
    public int tenths(double[] readings) {
        check(readings);
        int total = card.base;
        for (int i : free) {
            total += points(i, readings);
        }
        for (int k = 0; k < limited.length; k++) {
            int raw = 0;
            for (int i : limited[k]) {
                raw += points(i, readings);
            }
            total += card.limited(limitedFamily[k], raw);
        }
        return bonuses ? total + bonus(readings) : total;
    }

    /**
     * The total and what each entry gives to it.
     *
     * @param readings the reading of each entry in the order of the card, in its unit; NaN where it is unknown
     * @return what came out; it keeps nothing of the array
     * @throws IllegalArgumentException if there are not as many readings as entries
     */
    public ReadingScore score(double[] readings) {
        check(readings);
        int[] points = new int[card.signals];
        for (int i = 0; i < points.length; i++) {
            points[i] = points(i, readings);
        }
        int total = card.base;
        for (int i : free) {
            total += points[i];
        }
        for (int k = 0; k < limited.length; k++) {
            int raw = 0;
            for (int i : limited[k]) {
                raw += points[i];
            }
            total += card.limited(limitedFamily[k], raw);
        }
        return new ReadingScore(card, points, bonuses ? total + bonus(readings) : total);
    }

    /**
     * The band of a total.
     *
     * @param tenths a total in tenths of a point
     * @return the band of the score that it is brought to
     */
    public Band band(int tenths) {
        return card.band(Tally.clamp(tenths));
    }

    private void check(double[] readings) {
        if (readings.length != card.signals) {
            throw new IllegalArgumentException(
                    "readings (" + readings.length + ") must be as many as entries of the card " + card.scorecard.id()
                            + ", which are " + card.signals);
        }
    }

    /** Points after gates. */
    private int points(int i, double[] readings) {
        if (gates && setAside(i, readings)) {
            return 0;
        }
        double reading = readings[i];
        return Double.isNaN(reading) ? card.unknown[i] : card.curve[i].tenths(reading);
    }

    private boolean setAside(int i, double[] readings) {
        for (int gate : card.gatesOn[i]) {
            if (met(card.gateWhen[gate], readings)) {
                return true;
            }
        }
        return false;
    }

    /** NaN meets nothing. */
    private static boolean met(CompiledCard.Threshold threshold, double[] readings) {
        return threshold.met(readings[threshold.signal()]);
    }

    private int bonus(double[] readings) {
        Truth.Leaf leaf =
                (threshold, negated) -> negated ? inScore(threshold, readings).not() : inScore(threshold, readings);
        int sum = 0;
        for (int t = 0; t < card.bonus.length; t++) {
            sum += card.typologyWhen[t].ask(leaf) == Truth.YES ? card.bonus[t] : 0;
        }
        return Math.min(sum, card.bonusCap);
    }

    /** What a gate sets aside is no longer there; what is unknown stays open. */
    private Truth inScore(CompiledCard.Threshold threshold, double[] readings) {
        if (setAside(threshold.signal(), readings)) {
            return Truth.NO;
        }
        if (Double.isNaN(readings[threshold.signal()])) {
            return Truth.OPEN;
        }
        return met(threshold, readings) ? Truth.YES : Truth.NO;
    }
}
