package io.mayfly.register;

import java.io.StreamCorruptedException;

/** Postings as they were read, before anybody looked whether they can be. */
@SuppressWarnings("ArrayRecordComponent") // only carries arrays from here to there
record RawPostings(long[] keys, int[] ends, int[] members) {

    Postings checked(KeyKind kind, int companies) throws StreamCorruptedException {
        int[] starts = new int[keys.length + 1];
        for (int key = 0; key < keys.length; key++) {
            starts[key + 1] = ends[key];
            boolean ascending = key == 0 || keys[key - 1] < keys[key];
            if (!ascending || !run(starts[key], ends[key], companies)) {
                throw refused(kind);
            }
        }
        if (starts[keys.length] != members.length) {
            throw refused(kind);
        }
        return Postings.of(keys, Runs.of(starts), members, companies);
    }

    private boolean run(int start, int end, int companies) {
        if (end <= start || end > members.length) {
            return false;
        }
        int before = -1;
        for (int i = start; i < end; i++) {
            if (members[i] <= before || members[i] >= companies) {
                return false;
            }
            before = members[i];
        }
        return true;
    }

    private static StreamCorruptedException refused(KeyKind kind) {
        return new StreamCorruptedException("keys of kind " + kind
                + " of a saved register must ascend, each with ascending companies that are there");
    }
}
