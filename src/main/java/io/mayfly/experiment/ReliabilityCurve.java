package io.mayfly.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * Probabilities against what came out, bin by bin.
 *
 * @param bins the bins that hold cases, lowest probability first; the others are left out
 */
public record ReliabilityCurve(List<ReliabilityBin> bins) {

    private static final int MOST = 1000;

    /** Copies the bins. */
    public ReliabilityCurve {
        bins = List.copyOf(bins);
        if (bins.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one bin");
        }
    }

    /**
     * Cuts the range from 0 to 1 into bins of equal width. A probability at an edge belongs to the bin below it.
     *
     * @param outcomes cases whose scores are probabilities
     * @param bins from 1 to 1000
     * @return the curve
     * @throws IllegalArgumentException if a score does not lie between 0 and 1, or bins are out of range
     */
    public static ReliabilityCurve equalWidth(Outcomes outcomes, int bins) {
        Filling filling = new Filling(outcomes, bins);
        int bin = 1;
        for (int level = 0; level < outcomes.levels().size(); level++) {
            int before = bin;
            while (bin < bins && outcomes.levels().score(level) > (double) bin / bins) {
                bin++;
            }
            filling.add(level, bin > before);
        }
        return filling.done();
    }

    /**
     * Makes bins of about the same number of cases, by weight. Cases with one probability stay together, in the bin where the
     * first of them falls.
     *
     * @param outcomes cases whose scores are probabilities
     * @param bins from 1 to 1000
     * @return the curve
     * @throws IllegalArgumentException if a score does not lie between 0 and 1, or bins are out of range
     */
    public static ReliabilityCurve equalCount(Outcomes outcomes, int bins) {
        Filling filling = new Filling(outcomes, bins);
        int bin = 0;
        double below = 0;
        for (int level = 0; level < outcomes.levels().size(); level++) {
            int before = bin;
            bin = (int) (below * bins / outcomes.weight());
            filling.add(level, bin > before);
            below += outcomes.levels().weight(level);
        }
        return filling.done();
    }

    /** {@return the distance between probability and outcome, averaged over the bins by their weight: from 0 to 1} */
    public double expectedCalibrationError() {
        double sum = 0;
        double weight = 0;
        for (ReliabilityBin bin : bins) {
            sum += bin.weight() * Math.abs(bin.meanProbability() - bin.shellShare());
            weight += bin.weight();
        }
        return sum / weight;
    }

    /** Levels on their way into bins. */
    private static final class Filling {

        private final List<ReliabilityBin> bins = new ArrayList<>();
        private final Levels levels;
        private int first;
        private int last = -1;

        Filling(Outcomes outcomes, int count) {
            outcomes.requireProbabilities("a reliability curve");
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("bins (" + count + ") must lie between 1 and " + MOST);
            }
            this.levels = outcomes.levels();
        }

        void add(int level, boolean intoNextBin) {
            if (intoNextBin) {
                close();
            }
            last = level;
        }

        private void close() {
            if (last < first) {
                return;
            }
            double weight = 0;
            double shells = 0;
            double probabilities = 0;
            for (int level = first; level <= last; level++) {
                weight += levels.weight(level);
                shells += levels.shells(level);
                probabilities += levels.weight(level) * levels.score(level);
            }
            bins.add(new ReliabilityBin(
                    levels.score(first), levels.score(last), probabilities / weight, shells / weight, weight));
            first = last + 1;
        }

        ReliabilityCurve done() {
            close();
            return new ReliabilityCurve(bins);
        }
    }
}
