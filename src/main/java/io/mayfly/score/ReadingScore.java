package io.mayfly.score;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What a scorecard made of some readings: points are kept, and put into words when they are asked for. Immutable. */
public final class ReadingScore {

    /** Points are at most 10,000 tenths: with their sign they take 15 bits, which leaves 16 for the place in the card. */
    private static final int PLACE_BITS = 16;

    private final CompiledCard card;
    private final int[] points;
    private final int total;

    ReadingScore(CompiledCard card, int[] points, int total) {
        this.card = card;
        this.points = points;
        this.total = total;
    }

    /** {@return the total, before it is brought into 0 to 100} */
    public Points total() {
        return new Points(total);
    }

    /** {@return the score from 0 to 100} */
    public Points score() {
        return new Points(Tally.clamp(total));
    }

    /** {@return the band of the score} */
    public Band band() {
        return card.band(Tally.clamp(total));
    }

    /**
     * What an entry gives.
     *
     * @param place the place of the entry in the card
     * @return its points after gates, before the limit of its family
     */
    public Points points(int place) {
        return new Points(points[place]);
    }

    /** {@return at most four headline reasons, at most two of a family, by points before the cap; their texts are titles} */
    public List<Reason> reasons() {
        return Headlines.of(card, points).stream().map(this::reason).toList();
    }

    /**
     * {@return all entries that give points or take them away after gates, most points first, of equal points in the order of
     * the card; their texts are titles}
     */
    public List<Reason> everyReason() {
        int[] order = new int[points.length];
        int count = 0;
        for (int i = 0; i < points.length; i++) {
            // Points first and then the place: numbers are sorted by plain comparisons, reasons by calls.
            order[count] = -points[i] << PLACE_BITS | i;
            count += points[i] != 0 ? 1 : 0;
        }
        Arrays.sort(order, 0, count);
        Reason[] reasons = new Reason[count];
        for (int k = 0; k < count; k++) {
            reasons[k] = reason(order[k] & (1 << PLACE_BITS) - 1);
        }
        return Collections.unmodifiableList(Arrays.asList(reasons));
    }

    private Reason reason(int place) {
        return card.reason(place, points[place]);
    }
}
