package io.mayfly.score;

import java.util.stream.IntStream;

/**
 * Scores numbers by a scorecard: for whoever has readings in columns already, and no dossiers. It gives the total that {@link
 * Scorer} gives for the same readings where each is exact or unknown; bounds, coverage and refusal need dossiers.
 *
 * <p>Immutable and thread-safe. {@link #tenths} allocates nothing on a card without typologies that add points.
 */
public final class ReadingScorer {

    private final CompiledCard card;

    /** The signals with points of each family. */
    private final int[][] members;

    private final boolean bonuses;

    private ReadingScorer(CompiledCard card) {
        this.card = card;
        this.members = IntStream.range(0, card.families)
                .mapToObj(f -> IntStream.range(0, card.signals)
                        .filter(i -> card.family[i] == f && !card.neutralFamily[f])
                        .toArray())
                .toArray(int[][]::new);
        this.bonuses = IntStream.of(card.bonus).anyMatch(bonus -> bonus != 0);
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
        for (int f = 0; f < members.length; f++) {
            int raw = 0;
            for (int i : members[f]) {
                raw += points(i, readings);
            }
            total += card.limited(f, raw);
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
        int total = card.base;
        for (int f = 0; f < members.length; f++) {
            int raw = 0;
            for (int i : members[f]) {
                points[i] = points(i, readings);
                raw += points[i];
            }
            total += card.limited(f, raw);
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
        for (int gate : card.gatesOn[i]) {
            if (met(card.gateWhen[gate], readings)) {
                return 0;
            }
        }
        double reading = readings[i];
        return Double.isNaN(reading) ? card.unknown[i] : card.curve[i].tenths(reading);
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
        for (int gate : card.gatesOn[threshold.signal()]) {
            if (met(card.gateWhen[gate], readings)) {
                return Truth.NO;
            }
        }
        if (Double.isNaN(readings[threshold.signal()])) {
            return Truth.OPEN;
        }
        return met(threshold, readings) ? Truth.YES : Truth.NO;
    }
}
