package io.mayfly.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Cases dealt into parts, each of which is held out once. */
final class Folds {

    private final int[] fold;
    private final int count;

    private Folds(int[] fold, int count) {
        this.fold = fold;
        this.count = count;
    }

    /**
     * Deals companies by turns within the class of the first case of each. All cases of a company go into one part: otherwise a
     * company would be scored by what was learned of itself on another day.
     */
    static Folds ofCompanies(List<LabelledCase> cases, int count) {
        Map<String, Integer> byCompany = new HashMap<>();
        int[] next = new int[2];
        int[] fold = cases.stream()
                .mapToInt(one ->
                        byCompany.computeIfAbsent(one.id(), id -> next[one.label() == Label.SHELL ? 1 : 0]++ % count))
                .toArray();
        return new Folds(fold, count);
    }

    int count() {
        return count;
    }

    int of(int place) {
        return fold[place];
    }

    /** Whether something of either class is left to learn from, whichever part is held out. */
    boolean leavesBoth(boolean[] shells) {
        return IntStream.range(0, count)
                .allMatch(held -> IntStream.of(others(held)).anyMatch(i -> shells[i])
                        && IntStream.of(others(held)).anyMatch(i -> !shells[i]));
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
