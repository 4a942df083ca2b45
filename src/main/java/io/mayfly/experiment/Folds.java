package io.mayfly.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Cases dealt into parts, each of which is held out once. */
final class Folds {

    private final int[] fold;
    private final int count;

    private Folds(int[] fold, int count) {
        this.fold = fold;
        this.count = count;
    }

    /** Deals by turns within each class. */
    static Folds of(boolean[] shells, int count) {
        int[] next = new int[2];
        int[] fold = new int[shells.length];
        Arrays.setAll(fold, i -> next[shells[i] ? 1 : 0]++ % count);
        return new Folds(fold, count);
    }

    int count() {
        return count;
    }

    int of(int place) {
        return fold[place];
    }

    /** The places of a fold. */
    int[] held(int wanted) {
        return IntStream.range(0, fold.length).filter(i -> fold[i] == wanted).toArray();
    }

    /** All other places. */
    int[] others(int wanted) {
        return IntStream.range(0, fold.length).filter(i -> fold[i] != wanted).toArray();
    }
}
