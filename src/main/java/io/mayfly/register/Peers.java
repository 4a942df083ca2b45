package io.mayfly.register;

import io.mayfly.dossier.SizeClass;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Distributions of the figures and imports of active companies. */
final class Peers {

    private static final int BUCKET_BITS = 18;
    private static final int BUCKET_MIDDLE = 1 << (BUCKET_BITS - 1);
    private static final int BUCKET_MASK = (1 << BUCKET_BITS) - 1;
    private static final int SIZE_BITS = 4;
    private static final int SIZE_MASK = (1 << SIZE_BITS) - 1;

    private final Map<Long, Distribution> figures = new HashMap<>();
    private final Map<Long, Distribution> imports = new HashMap<>();

    static Peers of(Companies companies, Imports imports, int day) {
        Peers peers = new Peers();
        for (Measure measure : Measure.values()) {
            peers.count(measure, companies, day);
        }
        long[] cells = new long[imports.size()];
        int size = 0;
        for (int i = 0; i < cells.length; i++) {
            if (companies.active(imports.company[i], day)) {
                cells[size++] = cell(imports.goods[i], imports.value[i]);
            }
        }
        distributions(cells, size).forEach(peers.imports::put);
        return peers;
    }

    private void count(Measure measure, Companies companies, int day) {
        double[] values = companies.figures[Codes.place(measure)];
        long[] cells = new long[values.length];
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != Companies.NO_FIGURE && companies.active(i, day)) {
                cells[size++] = cell(group(companies.division[i], companies.sizeClass[i]), values[i]);
            }
        }
        distributions(cells, size).forEach((group, distribution) -> {
            int division = (int) (group >> SIZE_BITS);
            int sizeClass = (int) (group & SIZE_MASK);
            add(measure, 0, 0, distribution);
            if (division != 0) {
                add(measure, division, 0, distribution);
            }
            if (sizeClass != 0) {
                add(measure, 0, sizeClass, distribution);
            }
            if (division != 0 && sizeClass != 0) {
                add(measure, division, sizeClass, distribution);
            }
        });
    }

    private void add(Measure measure, int division, int sizeClass, Distribution distribution) {
        figures.merge(place(measure, division, sizeClass), distribution, Distribution::merge);
    }

    private static long group(int division, int sizeClass) {
        return ((long) division << SIZE_BITS) | sizeClass;
    }

    private static long place(Measure measure, int division, int sizeClass) {
        return ((long) Codes.place(measure) << (Integer.SIZE + SIZE_BITS)) | group(division, sizeClass);
    }

    /** A group and the bucket of a value in one number, which sorts by both. */
    private static long cell(long group, double value) {
        return (group << BUCKET_BITS) | (Distribution.bucket(value) + BUCKET_MIDDLE);
    }

    private static Map<Long, Distribution> distributions(long[] cells, int size) {
        Arrays.sort(cells, 0, size);
        Map<Long, Distribution> found = new HashMap<>();
        for (int start = 0; start < size; ) {
            long group = cells[start] >> BUCKET_BITS;
            int end = start;
            while (end < size && cells[end] >> BUCKET_BITS == group) {
                end++;
            }
            int[] buckets = new int[end - start];
            long[] ones = new long[end - start];
            for (int i = start; i < end; i++) {
                buckets[i - start] = (int) (cells[i] & BUCKET_MASK) - BUCKET_MIDDLE;
                ones[i - start] = 1;
            }
            found.put(group, Distribution.ofSorted(buckets, ones, buckets.length));
            start = end;
        }
        return found;
    }

    Distribution figures(Measure measure, @Nullable String division, @Nullable SizeClass size) {
        int packed = division == null ? 0 : Codes.pack("division", division);
        long place = place(measure, packed, size == null ? 0 : Codes.place(size) + 1);
        return figures.getOrDefault(place, Distribution.EMPTY);
    }

    Distribution imports(String goods) {
        return imports.getOrDefault((long) Codes.goods(goods), Distribution.EMPTY);
    }
}
