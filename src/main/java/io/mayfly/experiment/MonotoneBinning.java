package io.mayfly.experiment;

import io.mayfly.experiment.WeightOfEvidence.Counts;
import io.mayfly.score.Curve;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Readings of a signal cut into bins in which the share of shells moves one way. It begins with at most twenty bins of about
 * equal weight (one for each reading, if there are no more), merges neighbours that run against the direction (pool adjacent
 * violators), then those that hold too few cases, and at last, as long as there are too many, the pair that costs the least
 * information. A bin of one class alone weighs as if it held half a case more of either, and is merged where it then speaks no
 * more than its neighbour. The same cases give the same bins in whatever order they come, and so do readings put through
 * any function that rises.
 *
 * @param ranges the least and the greatest reading of each bin, in rising order; empty if nothing was measured
 * @param evidence what each bin says, and what the missing and the inapplicable say
 */
public record MonotoneBinning(List<Range> ranges, WeightOfEvidence evidence) {

    private static final int MOST_FINE_BINS = 20;

    /** Sums of weights that are equal but for rounding are equal. */
    private static final double ROUNDING = 1e-9;

    /**
     * The readings of a bin.
     *
     * @param least the least that was seen
     * @param greatest the greatest that was seen
     */
    public record Range(double least, double greatest) {}

    /** Copies the list. */
    public MonotoneBinning {
        ranges = List.copyOf(ranges);
    }

    /**
     * Bins readings.
     *
     * @param sample the readings
     * @param direction rising if more shells are expected where the reading is greater, falling if fewer
     * @param smallestShare the least share of all cases that a bin may hold by weight, from 0 to 0.5
     * @param mostBins the most bins of readings, at least 1
     * @return the bins; a single one if the readings tell nothing in that direction, or if there are too few of them
     * @throws IllegalArgumentException if a limit is out of range
     */
    public static MonotoneBinning of(
            SignalSample sample, Curve.Direction direction, double smallestShare, int mostBins) {
        if (!(smallestShare >= 0 && smallestShare <= 0.5)) {
            throw new IllegalArgumentException("smallestShare (" + smallestShare + ") must lie between 0 and 0.5");
        }
        if (mostBins < 1) {
            throw new IllegalArgumentException("mostBins (" + mostBins + ") must be 1 or more");
        }
        Counts missing = Counts.NONE;
        Counts notApplicable = Counts.NONE;
        for (int i : sample.inOrder()) {
            if (sample.notApplicable(i)) {
                notApplicable = notApplicable.plus(sample.counts(i));
            } else if (!sample.measured(i)) {
                missing = missing.plus(sample.counts(i));
            }
        }
        List<FineBin> fine = FineBin.of(sample, MOST_FINE_BINS, ROUNDING);
        BinMerge merge = new BinMerge(fine, missing.plus(notApplicable));
        merge.poolViolators(direction == Curve.Direction.RISING, ROUNDING);
        merge.joinWeak(smallestShare * (1 - ROUNDING));
        merge.joinUntil(mostBins);
        return new MonotoneBinning(
                merge.bins().stream()
                        .map(bin -> new Range(bin.least(), bin.greatest()))
                        .toList(),
                WeightOfEvidence.withoutEmptyClasses(
                        merge.bins().stream().map(FineBin::counts).toList(), missing, notApplicable));
    }

    /**
     * The bin of a reading. One between two bins belongs to the lower of them.
     *
     * @param reading any number but NaN
     * @return the place of the bin, from 0; -1 if there is none
     */
    public int bin(double reading) {
        int above = (int) IntStream.range(0, ranges.size())
                .filter(bin -> ranges.get(bin).least() <= reading)
                .count();
        return Math.min(Math.max(above - 1, 0), ranges.size() - 1);
    }
}
