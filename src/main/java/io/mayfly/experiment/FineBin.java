package io.mayfly.experiment;

import io.mayfly.experiment.WeightOfEvidence.Counts;
import java.util.ArrayList;
import java.util.List;

/** Neighbouring readings and what they hold. */
record FineBin(double least, double greatest, Counts counts) {

    /** One for each reading, or about as many of equal weight as there may be. */
    static List<FineBin> of(SignalSample sample, int most, double rounding) {
        List<FineBin> distinct = distinct(sample);
        if (distinct.size() <= most) {
            return distinct;
        }
        double total = distinct.stream().mapToDouble(bin -> bin.counts.weight()).sum();
        List<FineBin> bins = new ArrayList<>();
        double before = 0;
        int last = -1;
        for (FineBin one : distinct) {
            double middle = before + one.counts.weight() / 2;
            int quantile = (int) Math.floor(most * (middle / total) + rounding);
            if (quantile == last) {
                bins.add(bins.remove(bins.size() - 1).with(one));
            } else {
                bins.add(one);
            }
            last = quantile;
            before += one.counts.weight();
        }
        return bins;
    }

    private static List<FineBin> distinct(SignalSample sample) {
        List<FineBin> bins = new ArrayList<>();
        for (int place : sample.inOrder()) {
            if (!sample.measured(place)) {
                continue;
            }
            double reading = sample.reading(place) + 0.0;
            FineBin one = new FineBin(reading, reading, sample.counts(place));
            boolean again = !bins.isEmpty() && bins.get(bins.size() - 1).greatest == reading;
            bins.add(again ? bins.remove(bins.size() - 1).with(one) : one);
        }
        return bins;
    }

    FineBin with(FineBin next) {
        return new FineBin(least, next.greatest, counts.plus(next.counts));
    }
}
