package io.mayfly.experiment;

import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How the totals and the points of one card are spread: counts alone, which add up in any order. */
final class Spread {

    private static final Bins TOTALS = Bins.of(0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100);

    private final List<Bins> bins;
    private final long[] totals = new long[TOTALS.count()];

    /** For each signal the cases in each bin, and last those where it measured nothing. */
    private final long[][] signals;

    /** Takes the bins of each signal, in the order of the card. */
    Spread(List<Bins> bins) {
        this.bins = bins;
        this.signals = bins.stream().map(one -> new long[one.count() + 1]).toArray(long[][]::new);
    }

    /** The bins of a signal: nothing, some, and the greater half of what it can give, by each of the cards that have it. */
    static Bins bins(Scorecard.Entry... entries) {
        return Bins.of(Arrays.stream(entries)
                .flatMap(entry -> entry.curve() == null ? Stream.empty() : Stream.of(entry.curve()))
                .flatMapToDouble(Spread::edges)
                .sorted()
                .distinct()
                .toArray());
    }

    private static DoubleStream edges(Curve curve) {
        double least = curve.least().decimal().doubleValue();
        double full = Math.max(Math.abs(least), Math.abs(curve.most().decimal().doubleValue()));
        double signed = least < 0 ? -full : full;
        return DoubleStream.of(0.001 * signed, 0.5 * signed);
    }

    void add(Judgement judgement) {
        totals[TOTALS.bin(judgement.total())]++;
        for (int i = 0; i < signals.length; i++) {
            Bins some = bins.get(i);
            signals[i][judgement.known(i) ? some.bin(judgement.points(i)) : some.count()]++;
        }
    }

    void addAll(Spread other) {
        add(totals, other.totals);
        for (int i = 0; i < signals.length; i++) {
            add(signals[i], other.signals[i]);
        }
    }

    private static void add(long[] counts, long[] more) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += more[i];
        }
    }

    /** The totals; at least one case must have been added. */
    Histogram totals() {
        return new Histogram(counts(totals, totals.length), 0);
    }

    /** The points of a signal; at least one case must have been added. */
    Histogram signal(int place) {
        int count = bins.get(place).count();
        return new Histogram(counts(signals[place], count), signals[place][count]);
    }

    private static List<Double> counts(long[] counts, int upTo) {
        List<Double> list = new ArrayList<>();
        for (int i = 0; i < upTo; i++) {
            list.add((double) counts[i]);
        }
        return list;
    }
}
