package io.mayfly.dossier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of two dossiers about one company put together. */
final class Joined {

    private Joined() {}

    /** Both lists; what stands in both is left to the dossier, where a fact given twice counts once. */
    static <T> List<T> lists(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Both lists, but the first alone where some of it is no longer told. */
    static <T> List<T> added(List<T> some, List<T> more) {
        return more.containsAll(some) ? lists(some, more) : some;
    }

    /** What is in one list and not in the other. */
    static <T> List<T> besides(List<T> some, List<T> others) {
        List<T> left = new ArrayList<>(some);
        left.removeAll(others);
        return left;
    }

    /** The first unless there is none. */
    static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
