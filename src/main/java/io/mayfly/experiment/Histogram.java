package io.mayfly.experiment;

import java.util.List;
import java.util.stream.Stream;

/**
 * How many values are in each bin, and how many are missing. Bins may be ranges, made by {@link Bins}, or any other kinds.
 *
 * @param counts of each bin, by weight; finite and not negative
 * @param missing how many values are missing, by weight; finite and not negative
 */
public record Histogram(List<Double> counts, double missing) {

    /** Checks that every count is finite and not negative and that there is a value at all. */
    public Histogram {
        counts = List.copyOf(counts);
        Stream.concat(counts.stream(), Stream.of(missing)).forEach(count -> {
            if (!(count >= 0 && Double.isFinite(count))) {
                throw new IllegalArgumentException("count (" + count + ") must be finite and not negative");
            }
        });
        double total = sum(counts, missing);
        if (total == 0) {
            throw new IllegalArgumentException("there must be at least one value, or a missing one");
        }
        if (!Double.isFinite(total)) {
            throw new IllegalArgumentException("counts must add up to a finite number");
        }
    }

    private static double sum(List<Double> counts, double missing) {
        return counts.stream().mapToDouble(Double::doubleValue).sum() + missing;
    }

    /** {@return all values with the missing ones, by weight; greater than 0} */
    public double total() {
        return sum(counts, missing);
    }

    /**
     * Answers the share of a bin among all values with the missing ones.
     *
     * @param bin from 0
     * @return from 0 to 1
     */
    public double share(int bin) {
        return counts.get(bin) / total();
    }

    /** {@return the share of missing values, from 0 to 1} */
    public double missingShare() {
        return missing / total();
    }
}
