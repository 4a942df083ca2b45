package io.mayfly.register;

import java.util.Arrays;

/**
 * How many values of each magnitude there are: counts on fixed buckets, each 1.98 % wider than the one before. What it tells of
 * a value is off by at most 1 % of that value, is the same on every machine, and two distributions merge exactly. Immutable.
 */
public final class Distribution {

    /** No values. */
    static final Distribution EMPTY = new Distribution(new int[0], new long[0]);

    /** The middle of a bucket is at most (WIDTH - 1) / (WIDTH + 1), 0.98 %, from its ends. */
    private static final double WIDTH = 1.0198;

    private static final double LOG_WIDTH = StrictMath.log(WIDTH);

    /** More than the number of the bucket of any double, so that positive buckets stay above zero, and negative below. */
    private static final int SHIFT = 1 << 16;

    /** In ascending order. */
    private final int[] buckets;

    /** How many values there are up to and in each bucket. */
    private final long[] upTo;

    private Distribution(int[] buckets, long[] upTo) {
        this.buckets = buckets;
        this.upTo = upTo;
    }

    /**
     * Counts values.
     *
     * @param values finite numbers
     * @return their distribution
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Distribution of(double... values) {
        int[] found = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            found[i] = bucket(values[i]);
        }
        Arrays.sort(found);
        long[] ones = new long[values.length];
        Arrays.fill(ones, 1);
        return ofSorted(found, ones, found.length);
    }

    /** The first {@code size} buckets, ascending, any of them more than once, and how many values are in each. */
    static Distribution ofSorted(int[] buckets, long[] counts, int size) {
        int[] distinct = new int[size];
        long[] upTo = new long[size];
        int last = -1;
        long sum = 0;
        for (int i = 0; i < size; i++) {
            if (last < 0 || distinct[last] != buckets[i]) {
                last++;
                distinct[last] = buckets[i];
            }
            sum += counts[i];
            upTo[last] = sum;
        }
        return new Distribution(Arrays.copyOf(distinct, last + 1), Arrays.copyOf(upTo, last + 1));
    }

    /** The number of the bucket of a value; a greater value never has a smaller one. */
    static int bucket(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value (" + value + ") must be finite");
        }
        if (value == 0) {
            return 0;
        }
        // ceil(log(|value|) / log(width)), above zero, with the sign of the value
        int magnitude = (int) StrictMath.ceil(StrictMath.log(Math.abs(value)) / LOG_WIDTH) + SHIFT;
        return value > 0 ? magnitude : -magnitude;
    }

    private static double middle(int bucket) {
        if (bucket == 0) {
            return 0;
        }
        // 2 width^n / (width + 1): as far, in proportion, from both ends of the bucket
        double value = StrictMath.exp((Math.abs(bucket) - SHIFT) * LOG_WIDTH) * (2 / (WIDTH + 1));
        return bucket > 0 ? Math.min(value, Double.MAX_VALUE) : -Math.min(value, Double.MAX_VALUE);
    }

    /** {@return how many values there are} */
    public long count() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    /**
     * The value below which a share of the values lie: the one at position ⌈p × count⌉ in ascending order, counted from 1, and
     * at least the first.
     *
     * @param p the share, 0 to 1; 0.5 asks for the median
     * @return that value within 1 %; zero exactly
     * @throws IllegalArgumentException if {@code p} is not in 0 to 1
     * @throws IllegalStateException if there are no values
     */
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p (" + p + ") must be in 0 to 1");
        }
        if (buckets.length == 0) {
            throw new IllegalStateException("a distribution of no values has no quantile");
        }
        long position = Math.max(1, (long) Math.ceil(p * count()));
        int found = Arrays.binarySearch(upTo, position);
        return middle(buckets[found < 0 ? -found - 1 : found]);
    }

    /**
     * The share of values below a value: those in lower buckets, and half of those in its own, which cannot be told from it.
     *
     * @param value a finite number
     * @return 0 to 1
     * @throws IllegalArgumentException if the value is not finite
     * @throws IllegalStateException if there are no values
     */
    public double rank(double value) {
        int bucket = bucket(value);
        if (buckets.length == 0) {
            throw new IllegalStateException("in a distribution of no values nothing has a rank");
        }
        int found = Arrays.binarySearch(buckets, bucket);
        int next = found < 0 ? -found - 1 : found;
        long below = next == 0 ? 0 : upTo[next - 1];
        double own = found < 0 ? 0 : (upTo[found] - below) / 2.0;
        return (below + own) / count();
    }

    /**
     * Counts the values of both.
     *
     * @param other another distribution
     * @return the distribution of all values, the same as if they had been counted together
     */
    public Distribution merge(Distribution other) {
        int size = buckets.length + other.buckets.length;
        int[] merged = new int[size];
        long[] counts = new long[size];
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < size; i++) {
            boolean own =
                    theirs == other.buckets.length || (mine < buckets.length && buckets[mine] <= other.buckets[theirs]);
            merged[i] = own ? buckets[mine] : other.buckets[theirs];
            counts[i] = own ? countAt(mine++) : other.countAt(theirs++);
        }
        return ofSorted(merged, counts, size);
    }

    private long countAt(int i) {
        return i == 0 ? upTo[0] : upTo[i] - upTo[i - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that
                && Arrays.equals(buckets, that.buckets)
                && Arrays.equals(upTo, that.upTo);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(buckets) + Arrays.hashCode(upTo);
    }

    @Override
    public String toString() {
        return count() == 0 ? "no values" : count() + " values around " + quantile(0.5);
    }
}
