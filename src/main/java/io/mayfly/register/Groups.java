package io.mayfly.register;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which companies belong together by a disclosed parent. A group is numbered by the company at its root, or above the numbers
 * of companies where the parent is not in the register.
 */
final class Groups {

    private static final int UNSEEN = -1;
    private static final int ON_PATH = -2;

    /** {@code null} if no company has a parent, so that each is its own group. */
    private final int @Nullable [] group;

    /** The keys of parents that no company has, ascending, and a company that names each. */
    private final long[] absent;

    private final int[] naming;

    private Groups(int @Nullable [] group, long[] absent, int[] naming) {
        this.group = group;
        this.absent = absent;
        this.naming = naming;
    }

    int of(int company) {
        return group == null ? company : group[company];
    }

    static Groups of(Companies companies, Postings identifiers, Postings names) {
        long[] absent = new long[companies.size()];
        int[] parent = new int[companies.size()];
        int absents = 0;
        boolean any = false;
        for (int company = 0; company < parent.length; company++) {
            long key = companies.parent[company];
            parent[company] = key == KeyHash.NONE ? company : parent(key, identifiers, names);
            if (parent[company] < 0) {
                absent[absents++] = key;
            }
            any |= parent[company] != company;
        }
        long[] distinct = distinct(absent, absents);
        int[] naming = new int[distinct.length];
        for (int company = 0; company < parent.length; company++) {
            if (parent[company] < 0) {
                int place = Arrays.binarySearch(distinct, companies.parent[company]);
                parent[company] = parent.length + place;
                naming[place] = company;
            }
        }
        return new Groups(any ? roots(parent) : null, distinct, naming);
    }

    /** A company of the group to which one with that parent belongs; -1 if there is none. */
    int under(long key, Postings identifiers, Postings names) {
        int held = parent(key, identifiers, names);
        int place = held < 0 ? Arrays.binarySearch(absent, key) : -1;
        return place < 0 ? held : naming[place];
    }

    /** The company with that key, or -1. One of several with the same number will do; several of one name are not one. */
    private static int parent(long key, Postings identifiers, Postings names) {
        int number = identifiers.find(key);
        if (number >= 0) {
            return identifiers.members[identifiers.runs.start(number)];
        }
        int name = names.find(key);
        if (name < 0 || names.runs.end(name) - names.runs.start(name) > 1) {
            return -1;
        }
        return names.members[names.runs.start(name)];
    }

    private static long[] distinct(long[] keys, int size) {
        Arrays.sort(keys, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, distinct);
    }

    /** Follows parents to the end. Companies that own each other in a circle are the group of the first of them. */
    private static int[] roots(int[] parent) {
        int[] root = new int[parent.length];
        Arrays.fill(root, UNSEEN);
        for (int company = 0; company < parent.length; company++) {
            int at = company;
            while (at < parent.length && root[at] == UNSEEN && parent[at] != at) {
                root[at] = ON_PATH;
                at = parent[at];
            }
            int end = end(parent, root, at);
            for (int on = company; on < parent.length && root[on] < 0; on = parent[on]) {
                root[on] = end;
            }
        }
        return root;
    }

    private static int end(int[] parent, int[] root, int at) {
        if (at >= parent.length || root[at] == UNSEEN) {
            return at;
        }
        if (root[at] >= 0) {
            return root[at];
        }
        int least = at;
        for (int on = parent[at]; on != at; on = parent[on]) {
            least = Math.min(least, on);
        }
        return least;
    }
}
