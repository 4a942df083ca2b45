package io.mayfly.register;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;

/**
 * Rows in the order of companies, which is by hash of the id and then by the id: it depends on the companies alone, is quick
 * to make, and a company is found in it without an index.
 *
 * <p>Columns are put into that order one after the other. Row by row it took three times as long: each value is far from the one
 * before, and only in a short loop the processor fetches several of them at once.
 */
final class CompanyOrder {

    /** Rows sorted by company. */
    private final int[] rows;

    /** The rows of each company. */
    private final Runs runs;

    private final int companies;

    private CompanyOrder(int[] rows, Runs runs, int companies) {
        this.rows = rows;
        this.runs = runs;
        this.companies = companies;
    }

    static CompanyOrder of(Texts ids) {
        int size = ids.size();
        long[] hashes = new long[size];
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            hashes[row] = ids.hash(row);
            rows[row] = row;
        }
        SortedHashes.sort(hashes, rows, size);
        int[] starts = new int[size + 1];
        int companies = 0;
        for (int start = 0; start < size; ) {
            int end = start + 1;
            while (end < size && hashes[end] == hashes[start]) {
                end++;
            }
            sortById(ids, rows, start, end);
            for (int i = start; i < end; i++) {
                if (i == start || ids.compare(rows[i - 1], rows[i]) != 0) {
                    starts[companies++] = i;
                }
            }
            start = end;
        }
        starts[companies] = size;
        return new CompanyOrder(rows, Runs.of(Arrays.copyOf(starts, companies + 1)), companies);
    }

    /** Sorts rows with one hash, which are nearly always of one company. */
    private static void sortById(Texts ids, int[] rows, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (ids.compare(rows[i - 1], rows[i]) != 0) {
                int[] sorted = Arrays.stream(rows, start, end)
                        .boxed()
                        .sorted(ids::compare)
                        .mapToInt(row -> row)
                        .toArray();
                System.arraycopy(sorted, 0, rows, start, sorted.length);
                return;
            }
        }
    }

    /** Whether a company stands behind the one before it. */
    static boolean ascends(Texts ids, int i) {
        if (i == 0) {
            return true;
        }
        long before = ids.hash(i - 1);
        long hash = ids.hash(i);
        return before < hash || (before == hash && ids.compare(i - 1, i) < 0);
    }

    /** The company that each row tells of. */
    int[] companyOf() {
        int[] companyOf = new int[rows.length];
        for (int company = 0; company < companies; company++) {
            for (int i = runs.start(company); i < runs.end(company); i++) {
                companyOf[rows[i]] = company;
            }
        }
        return companyOf;
    }

    /** For each company one of its rows. */
    int[] chosen(IntBinaryOperator better) {
        int[] chosen = new int[companies];
        for (int company = 0; company < companies; company++) {
            int row = rows[runs.start(company)];
            for (int i = runs.start(company) + 1; i < runs.end(company); i++) {
                row = better.applyAsInt(row, rows[i]);
            }
            chosen[company] = row;
        }
        return chosen;
    }

    int[] ints(int[] column, IntBinaryOperator join) {
        int[] joined = new int[companies];
        for (int company = 0; company < companies; company++) {
            int value = column[rows[runs.start(company)]];
            for (int i = runs.start(company) + 1; i < runs.end(company); i++) {
                value = join.applyAsInt(value, column[rows[i]]);
            }
            joined[company] = value;
        }
        return joined;
    }

    byte[] bytes(byte[] column, IntBinaryOperator join) {
        byte[] joined = new byte[companies];
        for (int company = 0; company < companies; company++) {
            int value = column[rows[runs.start(company)]];
            for (int i = runs.start(company) + 1; i < runs.end(company); i++) {
                value = join.applyAsInt(value, column[rows[i]]);
            }
            joined[company] = (byte) value;
        }
        return joined;
    }

    short[] shorts(short[] column, IntBinaryOperator join) {
        short[] joined = new short[companies];
        for (int company = 0; company < companies; company++) {
            int value = column[rows[runs.start(company)]];
            for (int i = runs.start(company) + 1; i < runs.end(company); i++) {
                value = join.applyAsInt(value, column[rows[i]]);
            }
            joined[company] = (short) value;
        }
        return joined;
    }

    long[] longs(long[] column, LongBinaryOperator join) {
        long[] joined = new long[companies];
        for (int company = 0; company < companies; company++) {
            long value = column[rows[runs.start(company)]];
            for (int i = runs.start(company) + 1; i < runs.end(company); i++) {
                value = join.applyAsLong(value, column[rows[i]]);
            }
            joined[company] = value;
        }
        return joined;
    }

    double[] doubles(double[] column, DoubleBinaryOperator join) {
        double[] joined = new double[companies];
        for (int company = 0; company < companies; company++) {
            double value = column[rows[runs.start(company)]];
            for (int i = runs.start(company) + 1; i < runs.end(company); i++) {
                value = join.applyAsDouble(value, column[rows[i]]);
            }
            joined[company] = value;
        }
        return joined;
    }
}
