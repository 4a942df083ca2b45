package io.mayfly.register;

import java.util.Arrays;

/** Which companies have which key of one kind: distinct keys in ascending order, and under each its companies, ascending. */
final class Postings {

    final long[] keys;
    final Runs runs;
    final int[] members;

    /** The other way round: for each company which keys it has, by their place in {@link #keys}. */
    private final Runs byCompany;

    private final int[] keyOf;

    private Postings(long[] keys, Runs runs, int[] members, Runs byCompany, int[] keyOf) {
        this.keys = keys;
        this.runs = runs;
        this.members = members;
        this.byCompany = byCompany;
        this.keyOf = keyOf;
    }

    static Postings of(long[] keys, Runs runs, int[] members, int companies) {
        int[] next = new int[companies + 1];
        for (int member : members) {
            next[member + 1]++;
        }
        for (int company = 0; company < companies; company++) {
            next[company + 1] += next[company];
        }
        Runs byCompany = Runs.of(next.clone());
        int[] keyOf = new int[members.length];
        for (int key = 0; key < keys.length; key++) {
            for (int i = runs.start(key); i < runs.end(key); i++) {
                keyOf[next[members[i]]++] = key;
            }
        }
        return new Postings(keys, runs, members, byCompany, keyOf);
    }

    /** Sorts pairs; both arrays are used up. */
    static Postings of(long[] hashes, int[] companies, int companyCount) {
        int size = hashes.length;
        SortedHashes.sort(hashes, companies, size);
        int[] starts = new int[size + 1];
        int keys = 0;
        int pairs = 0;
        for (int start = 0; start < size; ) {
            int end = start + 1;
            while (end < size && hashes[end] == hashes[start]) {
                end++;
            }
            Arrays.sort(companies, start, end);
            hashes[keys] = hashes[start];
            starts[keys++] = pairs;
            for (int i = start; i < end; i++) {
                if (i == start || companies[i] != companies[i - 1]) {
                    companies[pairs++] = companies[i];
                }
            }
            start = end;
        }
        starts[keys] = pairs;
        return of(
                Arrays.copyOf(hashes, keys),
                Runs.of(Arrays.copyOf(starts, keys + 1)),
                Arrays.copyOf(companies, pairs),
                companyCount);
    }

    /** The place of a key in {@link #keys}, or -1. */
    int find(long hash) {
        return SortedHashes.find(hash, keys.length, i -> keys[i]);
    }

    /** The hashes of the keys of a company, ascending. */
    long[] keysOf(int company) {
        int start = byCompany.start(company);
        long[] found = new long[byCompany.end(company) - start];
        for (int i = 0; i < found.length; i++) {
            found[i] = keys[keyOf[start + i]];
        }
        return found;
    }
}
