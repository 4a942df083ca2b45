package io.mayfly.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Plain loops over the short lists of a dossier. A stream does the same, but is compiled anew to some kilobytes of machine
 * code at each of the hundreds of places where signals ask such a thing, and an assessment by itself is as slow as its code
 * is large; see {@code docs/benchmarks.md}.
 */
final class Lists {

    private Lists() {}

    /** Whether it holds for one of them. */
    static <T> boolean any(Collection<T> all, Predicate<? super T> test) {
        for (T each : all) {
            if (test.test(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds for each of them, as it does where there are none. */
    static <T> boolean all(Collection<T> all, Predicate<? super T> test) {
        for (T each : all) {
            if (!test.test(each)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it holds for none of them. */
    static <T> boolean none(Collection<T> all, Predicate<? super T> test) {
        return !any(all, test);
    }

    /** For how many of them it holds. */
    static <T> int count(Collection<T> all, Predicate<? super T> test) {
        int count = 0;
        for (T each : all) {
            count += test.test(each) ? 1 : 0;
        }
        return count;
    }

    /** Those for which it holds, in their order; unmodifiable. */
    static <T> List<T> filter(Collection<T> all, Predicate<? super T> test) {
        List<T> kept = new ArrayList<>(all.size());
        for (T each : all) {
            if (test.test(each)) {
                kept.add(each);
            }
        }
        return Collections.unmodifiableList(kept);
    }

    /** What becomes of each of them, in their order; unmodifiable. */
    static <T, R> List<R> map(Collection<T> all, Function<? super T, ? extends R> change) {
        List<R> changed = new ArrayList<>(all.size());
        for (T each : all) {
            changed.add(change.apply(each));
        }
        return Collections.unmodifiableList(changed);
    }
}
