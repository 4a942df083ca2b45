package io.mayfly.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The table of companies, column by column. What is unknown is the least value of its column, or the greatest where the least
 * of several rows counts, so that one comparison joins two rows.
 */
final class Companies {

    static final int NOT_REGISTERED = Integer.MAX_VALUE;
    static final int NOT_CEASED = Integer.MIN_VALUE;
    static final double NO_FIGURE = -1;
    static final short NO_SCORE = -1;

    private static final int MEASURES = Measure.values().length;

    final Texts ids;
    final Texts names;
    int[] country = new int[0];
    int[] division = new int[0];
    int[] registered = new int[0];
    int[] ceased = new int[0];
    byte[] sizeClass = new byte[0];
    byte[] flags = new byte[0];
    long[] parent = new long[0];
    short[] score = new short[0];
    double[][] figures = new double[MEASURES][0];

    Companies() {
        this(new Texts("ids"), new Texts("names"));
    }

    /** The columns besides are for the caller to set. */
    Companies(Texts ids, Texts names) {
        this.ids = ids;
        this.names = names;
    }

    int size() {
        return ids.size();
    }

    void append(RegisterRow row) {
        int at = size();
        grow(at);
        country[at] = row.country() == null ? 0 : Codes.pack("country", row.country());
        division[at] = row.division() == null ? 0 : Codes.pack("division", row.division());
        registered[at] = row.registered() == null ? NOT_REGISTERED : day(row.registered());
        ceased[at] = row.ceased() == null ? NOT_CEASED : day(row.ceased());
        sizeClass[at] = (byte) (row.size() == null ? 0 : Codes.place(row.size()) + 1);
        flags[at] = 0;
        for (RowFlag flag : row.flags()) {
            flags[at] |= (byte) (1 << Codes.place(flag));
        }
        parent[at] = row.group() == null ? KeyHash.NONE : KeyHash.of(row.group());
        score[at] = NO_SCORE;
        for (Measure measure : Measure.values()) {
            Double value = row.figure(measure);
            // Adding zero makes one zero of two.
            figures[Codes.place(measure)][at] = value == null ? NO_FIGURE : value + 0.0;
        }
        names.append(row.name() == null ? "" : row.name());
        ids.append(row.id());
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    /** Appends all rows of another table as they are. */
    void append(Companies from) {
        int rows = from.size();
        for (int row = 0; row < rows; row++) {
            append(from, row, row);
        }
    }

    /** Appends one company out of the rows that say something of it. */
    void append(Companies from, int[] rows, int start, int end) {
        int named = rows[start];
        for (int i = start + 1; i < end; i++) {
            named = from.betterNamed(named, rows[i]);
        }
        int at = size();
        append(from, rows[start], named);
        for (int i = start + 1; i < end; i++) {
            join(at, from, rows[i]);
        }
    }

    private int betterNamed(int one, int other) {
        if (names.isEmpty(one) || names.isEmpty(other)) {
            return names.isEmpty(one) ? other : one;
        }
        return names.compare(one, other) <= 0 ? one : other;
    }

    private void append(Companies from, int row, int named) {
        int at = size();
        grow(at);
        country[at] = from.country[row];
        division[at] = from.division[row];
        registered[at] = from.registered[row];
        ceased[at] = from.ceased[row];
        sizeClass[at] = from.sizeClass[row];
        flags[at] = from.flags[row];
        parent[at] = from.parent[row];
        score[at] = from.score[row];
        for (int measure = 0; measure < MEASURES; measure++) {
            figures[measure][at] = from.figures[measure][row];
        }
        names.append(from.names, named);
        ids.append(from.ids, row);
    }

    private void join(int at, Companies from, int row) {
        country[at] = lesser(country[at], from.country[row]);
        division[at] = lesser(division[at], from.division[row]);
        registered[at] = Math.min(registered[at], from.registered[row]);
        ceased[at] = Math.max(ceased[at], from.ceased[row]);
        sizeClass[at] = (byte) Math.max(sizeClass[at], from.sizeClass[row]);
        flags[at] |= from.flags[row];
        parent[at] = lesser(parent[at], from.parent[row]);
        score[at] = (short) Math.max(score[at], from.score[row]);
        for (int measure = 0; measure < MEASURES; measure++) {
            figures[measure][at] = Math.max(figures[measure][at], from.figures[measure][row]);
        }
    }

    /** The lesser of two numbers of which zero stands for none. */
    private static int lesser(int one, int other) {
        return one == 0 || (other != 0 && other < one) ? other : one;
    }

    private static long lesser(long one, long other) {
        return one == 0 || (other != 0 && other < one) ? other : one;
    }

    private void grow(int size) {
        if (size == country.length) {
            resize(Growth.of(size));
        }
    }

    /** Gives back what was kept for growing. */
    void trim() {
        ids.trim();
        names.trim();
        resize(size());
    }

    private void resize(int length) {
        country = Arrays.copyOf(country, length);
        division = Arrays.copyOf(division, length);
        registered = Arrays.copyOf(registered, length);
        ceased = Arrays.copyOf(ceased, length);
        sizeClass = Arrays.copyOf(sizeClass, length);
        flags = Arrays.copyOf(flags, length);
        parent = Arrays.copyOf(parent, length);
        score = Arrays.copyOf(score, length);
        for (int measure = 0; measure < MEASURES; measure++) {
            figures[measure] = Arrays.copyOf(figures[measure], length);
        }
    }

    /** The same companies with other scores. All other columns are shared. */
    Companies withScores(short[] scores) {
        Companies scored = new Companies(ids, names);
        scored.country = country;
        scored.division = division;
        scored.registered = registered;
        scored.ceased = ceased;
        scored.sizeClass = sizeClass;
        scored.flags = flags;
        scored.parent = parent;
        scored.figures = figures;
        scored.score = scores;
        return scored;
    }

    /** Whether a company is there on a day. */
    boolean active(int company, int day) {
        boolean begun = registered[company] == NOT_REGISTERED || registered[company] <= day;
        return begun && (ceased[company] == NOT_CEASED || ceased[company] > day);
    }

    /**
     * Where a company stands in a table that is in the order of {@link CompanyOrder}.
     *
     * @return its index, or -1
     */
    int find(String id) {
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        long hash = KeyHash.of(text, 0, text.length);
        int near = SortedHashes.find(hash, size(), ids::hash);
        if (near < 0) {
            return -1;
        }
        int first = near;
        while (first > 0 && ids.hash(first - 1) == hash) {
            first--;
        }
        for (int i = first; i < size() && ids.hash(i) == hash; i++) {
            if (ids.is(i, text)) {
                return i;
            }
        }
        return -1;
    }

    static @Nullable LocalDate date(int day, int unknown) {
        return day == unknown ? null : LocalDate.ofEpochDay(day);
    }
}
