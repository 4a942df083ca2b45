package io.mayfly.register;

import java.util.function.IntToLongFunction;

/** Hashes in ascending order, which are spread evenly, so that a hash itself tells where about it stands. */
final class SortedHashes {

    private static final int DIGIT = 8;
    private static final int DIGITS = Long.SIZE / DIGIT;
    private static final int VALUES = 1 << DIGIT;
    private static final int GUESSES = 3;
    private static final double LEAST = -0x1p63;
    private static final double MOST = 0x1p63;

    private SortedHashes() {}

    /**
     * Where a hash stands: guessed by proportion, and every third time by halves, so that hashes that are not spread evenly
     * cost no more than a few times a search by halves.
     *
     * @return an index at which it stands, or -1
     */
    static int find(long hash, int size, IntToLongFunction at) {
        int low = 0;
        int high = size - 1;
        double least = LEAST;
        double most = MOST;
        for (int guess = 1; low <= high; guess++) {
            double share = guess % GUESSES == 0 ? 0.5 : (hash - least) / (most - least);
            int middle = low + (int) (share * (high - low));
            long found = at.applyAsLong(middle);
            if (found == hash) {
                return middle;
            }
            if (found < hash) {
                low = middle + 1;
                least = found;
            } else {
                high = middle - 1;
                most = found;
            }
        }
        return -1;
    }

    /** Sorts hashes in place, and with each of them the value beside it; equal ones keep their order. */
    static void sort(long[] hashes, int[] values, int size) {
        long[] hashesFrom = hashes;
        int[] valuesFrom = values;
        long[] hashesTo = new long[size];
        int[] valuesTo = new int[size];
        for (int digit = 0; digit < DIGITS; digit++) {
            int shift = digit * DIGIT;
            // Signed order: in the last digit the negative half comes first.
            int flip = digit == DIGITS - 1 ? VALUES / 2 : 0;
            int[] next = new int[VALUES];
            for (int i = 0; i < size; i++) {
                next[digit(hashesFrom[i], shift, flip)]++;
            }
            int sum = 0;
            for (int value = 0; value < VALUES; value++) {
                int count = next[value];
                next[value] = sum;
                sum += count;
            }
            for (int i = 0; i < size; i++) {
                int to = next[digit(hashesFrom[i], shift, flip)]++;
                hashesTo[to] = hashesFrom[i];
                valuesTo[to] = valuesFrom[i];
            }
            long[] hashesSorted = hashesTo;
            hashesTo = hashesFrom;
            hashesFrom = hashesSorted;
            int[] valuesSorted = valuesTo;
            valuesTo = valuesFrom;
            valuesFrom = valuesSorted;
        }
    }

    private static int digit(long hash, int shift, int flip) {
        return ((int) (hash >>> shift) & (VALUES - 1)) ^ flip;
    }
}
