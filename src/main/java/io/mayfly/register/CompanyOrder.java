package io.mayfly.register;

import java.util.Arrays;

/**
 * Rows in the order of companies, which is by hash of the id and then by the id: it depends on the companies alone, is quick
 * to make, and a company is found in it without an index.
 */
final class CompanyOrder {

    /** Rows sorted by company. */
    private final int[] rows;

    /** Which company each row tells of. */
    final int[] companyOf;

    private final Companies sorted = new Companies();

    private CompanyOrder(int[] rows) {
        this.rows = rows;
        this.companyOf = new int[rows.length];
    }

    static CompanyOrder of(Companies table) {
        int size = table.size();
        long[] hashes = new long[size];
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            hashes[row] = table.ids.hash(row);
            rows[row] = row;
        }
        SortedHashes.sort(hashes, rows, size);
        CompanyOrder order = new CompanyOrder(rows);
        for (int start = 0; start < size; ) {
            int end = start + 1;
            while (end < size && hashes[end] == hashes[start]) {
                end++;
            }
            order.take(table, start, end);
            start = end;
        }
        order.sorted.trim();
        return order;
    }

    /** Takes rows with one hash, which are nearly always of one company. */
    private void take(Companies table, int start, int end) {
        if (!oneCompany(table, start, end)) {
            Integer[] ordered = Arrays.stream(rows, start, end).boxed().toArray(Integer[]::new);
            Arrays.sort(ordered, table.ids::compare);
            for (int i = start; i < end; i++) {
                rows[i] = ordered[i - start];
            }
        }
        for (int from = start; from < end; ) {
            int to = from;
            while (to < end && table.ids.compare(rows[from], rows[to]) == 0) {
                companyOf[rows[to++]] = sorted.size();
            }
            sorted.append(table, rows, from, to);
            from = to;
        }
    }

    private boolean oneCompany(Companies table, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (table.ids.compare(rows[start], rows[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a company stands behind the one before it. */
    static boolean ascends(Companies table, int i) {
        if (i == 0) {
            return true;
        }
        long before = table.ids.hash(i - 1);
        long hash = table.ids.hash(i);
        return before < hash || (before == hash && table.ids.compare(i - 1, i) < 0);
    }

    /** The table with one row a company, in order. */
    Companies companies() {
        return sorted;
    }
}
