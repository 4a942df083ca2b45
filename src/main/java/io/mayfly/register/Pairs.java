package io.mayfly.register;

import java.util.Arrays;

/** Keys and the rows that have them, as they come. */
final class Pairs {

    private long[] hashes = new long[0];
    private int[] rows = new int[0];
    private int size;

    int size() {
        return size;
    }

    void add(long hash, int row) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, Growth.of(size));
            rows = Arrays.copyOf(rows, hashes.length);
        }
        hashes[size] = hash;
        rows[size++] = row;
    }

    /** Adds pairs of a table that was appended to another one, whose rows had come to {@code base}. */
    void addAll(Pairs from, int base) {
        int count = from.size;
        for (int i = 0; i < count; i++) {
            add(from.hashes[i], base + from.rows[i]);
        }
    }

    long[] hashes() {
        return Arrays.copyOf(hashes, size);
    }

    /** What stands in the array at each row. */
    int[] through(int[] companyOf) {
        int[] companies = new int[size];
        for (int i = 0; i < size; i++) {
            companies[i] = companyOf[rows[i]];
        }
        return companies;
    }
}
