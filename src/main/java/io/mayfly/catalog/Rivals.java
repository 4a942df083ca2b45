package io.mayfly.catalog;

import io.mayfly.dossier.KnownAt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Facts of which the one that came last counts. Where their days are not known exactly, several may have come last.
 *
 * @param <T> the kind of fact
 */
final class Rivals<T> {

    private final Function<T, KnownAt> when;
    private final Comparator<T> last;

    /**
     * @param when when a fact came to be known
     * @param tie of two of the same day the greater counts
     */
    Rivals(Function<T, KnownAt> when, Comparator<T> tie) {
        this.when = when;
        this.last = Comparator.<T, LocalDate>comparing(
                        fact -> orMin(when.apply(fact).day()))
                .thenComparing(tie);
    }

    /** The one to take for the last: the one that was surely known last. {@code null} if there is none. */
    @Nullable
    T best(List<T> facts) {
        return facts.stream().max(last).orElse(null);
    }

    /** Whether the one is taken to have come after the other. */
    boolean after(T a, T b) {
        return last.compare(a, b) > 0;
    }

    /** Those that may have come last. */
    List<T> candidates(List<T> facts) {
        return facts.size() < 2
                ? facts
                : facts.stream()
                        .filter(fact -> facts.stream().noneMatch(other -> surelyAfter(other, fact)))
                        .toList();
    }

    private boolean surelyAfter(T a, T b) {
        return surelyAfter(when.apply(a), when.apply(b))
                || (sameDay(when.apply(a), when.apply(b)) && last.compare(a, b) > 0);
    }

    /** What has no date counts as older than anything that has one. */
    static boolean surelyAfter(KnownAt a, KnownAt b) {
        return orMin(a.earliest()).isAfter(orMin(b.day()));
    }

    static boolean maybeAfter(KnownAt a, KnownAt b) {
        return orMin(a.day()).isAfter(orMin(b.earliest()));
    }

    /** Two of one exact day, or two without any, are settled by rule. */
    private static boolean sameDay(KnownAt a, KnownAt b) {
        LocalDate day = orMin(a.day());
        return day.equals(orMin(a.earliest())) && day.equals(orMin(b.day())) && day.equals(orMin(b.earliest()));
    }

    private static LocalDate orMin(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }
}
