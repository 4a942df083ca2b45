package io.mayfly.register;

import io.mayfly.dossier.SizeClass;
import java.io.IOException;
import java.io.StreamCorruptedException;

/** The tables of a register to bytes and back. What comes back is as well formed as if it had been built here. */
final class SavedTables {

    private static final int MOST_GOODS = 999_999;
    private static final int MOST_SCORE = 1000;
    private static final int FLAGS = (1 << RowFlag.values().length) - 1;
    private static final int SIZES = SizeClass.values().length;

    private SavedTables() {}

    static void write(SavedOutput out, Companies table) throws IOException {
        out.integer(table.size());
        table.ids.write(out);
        table.names.write(out);
        int size = table.size();
        out.ints(table.country, size);
        out.ints(table.division, size);
        out.ints(table.registered, size);
        out.ints(table.ceased, size);
        out.bytes(table.sizeClass, size);
        out.bytes(table.flags, size);
        out.longs(table.parent);
        out.shorts(table.score);
        for (double[] column : table.figures) {
            out.doubles(column);
        }
    }

    static Companies companies(SavedInput in) throws IOException {
        int size = in.length("companies");
        Companies table = new Companies(Texts.read(in, "ids", size), Texts.read(in, "names", size));
        table.country = in.ints("countries", size);
        table.division = in.ints("divisions", size);
        table.registered = in.ints("days of registration", size);
        table.ceased = in.ints("days of ending", size);
        table.sizeClass = in.bytes("size classes", size);
        table.flags = in.bytes("flags", size);
        table.parent = in.longs("parents", size);
        table.score = in.shorts("scores", size);
        for (Measure measure : Measure.values()) {
            table.figures[Codes.place(measure)] = in.doubles("figures", size);
        }
        return table;
    }

    static void write(SavedOutput out, Imports imports) throws IOException {
        out.integer(imports.size());
        out.ints(imports.company, imports.size());
        out.ints(imports.goods, imports.size());
        out.doubles(imports.value);
    }

    static Imports imports(SavedInput in) throws IOException {
        int size = in.length("imports");
        return new Imports(
                in.ints("importers", size), in.ints("imported goods", size), in.doubles("values of imports", size));
    }

    static void write(SavedOutput out, Postings postings) throws IOException {
        int keys = postings.keys.length;
        out.integer(keys);
        out.integer(postings.members.length);
        out.longs(postings.keys);
        int[] ends = new int[keys];
        for (int key = 0; key < keys; key++) {
            ends[key] = postings.runs.end(key);
        }
        out.ints(ends, keys);
        out.ints(postings.members, postings.members.length);
    }

    static RawPostings postings(SavedInput in, KeyKind kind) throws IOException {
        int keys = in.length("keys of kind " + kind);
        int pairs = in.length("pairs of kind " + kind);
        return new RawPostings(
                in.longs("keys of kind " + kind, keys),
                in.ints("ends of keys of kind " + kind, keys),
                in.ints("companies of kind " + kind, pairs));
    }

    /** Makes sure that the tables are what a register writes. */
    static void check(Companies table, Imports imports) throws StreamCorruptedException {
        for (int i = 0; i < table.size(); i++) {
            if (!CompanyOrder.ascends(table, i) || !known(table, i) || !measured(table, i)) {
                throw new StreamCorruptedException(
                        "company " + i
                                + " of a saved register must have its place in the order of ids, and values that such a company has");
            }
        }
        for (int i = 0; i < imports.size(); i++) {
            boolean there = imports.company[i] >= 0 && imports.company[i] < table.size();
            boolean goods = imports.goods[i] >= 0 && imports.goods[i] <= MOST_GOODS;
            if (!there || !goods || !amount(imports.value[i]) || (i > 0 && imports.compare(i - 1, i) >= 0)) {
                throw new StreamCorruptedException("imports of a saved register (the one at " + i
                        + ") must ascend by company and goods, and be of companies that are there");
            }
        }
    }

    private static boolean known(Companies table, int i) {
        return !table.ids.isEmpty(i)
                && table.ids.isEncoded(i)
                && Codes.isPacked(table.country[i])
                && Codes.isPacked(table.division[i])
                && table.sizeClass[i] >= 0
                && table.sizeClass[i] <= SIZES
                && (table.flags[i] & ~FLAGS) == 0;
    }

    private static boolean measured(Companies table, int i) {
        boolean well = table.score[i] >= Companies.NO_SCORE && table.score[i] <= MOST_SCORE;
        for (double[] column : table.figures) {
            well &= column[i] == Companies.NO_FIGURE || amount(column[i]);
        }
        return well;
    }

    private static boolean amount(double value) {
        return value >= 0 && value <= Double.MAX_VALUE;
    }
}
