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

    private Groups(int @Nullable [] group) {
        this.group = group;
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
        if (!any) {
            return new Groups(null);
        }
        Arrays.sort(absent, 0, absents);
        for (int company = 0; company < parent.length; company++) {
            if (parent[company] < 0) {
                // A place among the absent ones: any will do, if it is always the same.
                int place = first(absent, absents, companies.parent[company]);
                parent[company] = parent.length + place;
            }
        }
        return new Groups(roots(parent));
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

    private static int first(long[] sorted, int size, long key) {
        int found = Arrays.binarySearch(sorted, 0, size, key);
        while (found > 0 && sorted[found - 1] == key) {
            found--;
        }
        return found;
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
