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
        int at = size();
        int count = from.size();
        if (country.length - at < count) {
            resize(Math.max(Math.addExact(at, count), Growth.of(at)));
        }
        System.arraycopy(from.country, 0, country, at, count);
        System.arraycopy(from.division, 0, division, at, count);
        System.arraycopy(from.registered, 0, registered, at, count);
        System.arraycopy(from.ceased, 0, ceased, at, count);
        System.arraycopy(from.sizeClass, 0, sizeClass, at, count);
        System.arraycopy(from.flags, 0, flags, at, count);
        System.arraycopy(from.parent, 0, parent, at, count);
        System.arraycopy(from.score, 0, score, at, count);
        for (int measure = 0; measure < MEASURES; measure++) {
            System.arraycopy(from.figures[measure], 0, figures[measure], at, count);
        }
        for (int row = 0; row < count; row++) {
            names.append(from.names, row);
            ids.append(from.ids, row);
        }
    }

    /** One company out of all rows that tell of it. */
    Companies joined(CompanyOrder order) {
        Companies joined = new Companies(
                ids.chosen(order.chosen((one, other) -> one)), names.chosen(order.chosen(this::betterNamed)));
        joined.country = order.ints(country, Companies::lesser);
        joined.division = order.ints(division, Companies::lesser);
        joined.registered = order.ints(registered, Math::min);
        joined.ceased = order.ints(ceased, Math::max);
        joined.sizeClass = order.bytes(sizeClass, Math::max);
        joined.flags = order.bytes(flags, (one, other) -> one | other);
        joined.parent = order.longs(parent, Companies::lesser);
        joined.score = order.shorts(score, Math::max);
        for (int measure = 0; measure < MEASURES; measure++) {
            joined.figures[measure] = order.doubles(figures[measure], Math::max);
        }
        return joined;
    }

    private int betterNamed(int one, int other) {
        if (names.isEmpty(one) || names.isEmpty(other)) {
            return names.isEmpty(one) ? other : one;
        }
        return names.compare(one, other) <= 0 ? one : other;
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
