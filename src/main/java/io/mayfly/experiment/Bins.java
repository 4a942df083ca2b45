package io.mayfly.experiment;

import java.util.Arrays;
import java.util.List;

/**
 * A range cut into bins, such as the bands of a score or the knots of a curve. The first and last bin are open; a value at an
 * edge belongs to the bin above it.
 *
 * @param edges between the bins, finite and strictly rising; one bin more than edges
 */
public record Bins(List<Double> edges) {

    /** Checks that edges are finite and rise. */
    public Bins {
        edges = List.copyOf(edges);
        for (int i = 0; i < edges.size(); i++) {
            if (!Double.isFinite(edges.get(i)) || (i > 0 && edges.get(i) <= edges.get(i - 1))) {
                throw new IllegalArgumentException(
                        "edge " + i + " (" + edges.get(i) + ") must be finite and above the one before");
            }
        }
    }

    /**
     * Takes edges.
     *
     * @param edges finite and strictly rising
     * @return the bins
     * @throws IllegalArgumentException if they are not
     */
    public static Bins of(double... edges) {
        return new Bins(Arrays.stream(edges).boxed().toList());
    }

    /** {@return the number of bins, without that of missing values} */
    public int count() {
        return edges.size() + 1;
    }

    /**
     * Counts values, each once.
     *
     * @param values finite, or NaN where the value is missing
     * @return how many are in each bin
     * @throws IllegalArgumentException if there is no value or one is infinite
     */
    public Histogram histogram(double[] values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return histogram(values, weights);
    }

    /**
     * Counts values by weight.
     *
     * @param values finite, or NaN where the value is missing
     * @param weights finite and greater than 0, as many as values
     * @return the weight in each bin
     * @throws IllegalArgumentException if there is no value, sizes differ, or a value or weight is out of range
     */
    public Histogram histogram(double[] values, double[] weights) {
        if (values.length != weights.length) {
            throw new IllegalArgumentException(
                    "values (" + values.length + ") and weights (" + weights.length + ") must be equally many");
        }
        double[] counts = new double[count()];
        double missing = 0;
        for (int i = 0; i < values.length; i++) {
            if (Double.isInfinite(values[i])) {
                throw new IllegalArgumentException("value " + i + " (" + values[i] + ") must be finite or NaN");
            }
            if (!(weights[i] > 0 && Double.isFinite(weights[i]))) {
                throw new IllegalArgumentException(
                        "weight " + i + " (" + weights[i] + ") must be finite and greater than 0");
            }
            if (Double.isNaN(values[i])) {
                missing += weights[i];
            } else {
                counts[bin(values[i])] += weights[i];
            }
        }
        return new Histogram(Arrays.stream(counts).boxed().toList(), missing);
    }

    /** The bin of a finite value. */
    int bin(double value) {
        int bin = 0;
        while (bin < edges.size() && value >= edges.get(bin)) {
            bin++;
        }
        return bin;
    }
}
