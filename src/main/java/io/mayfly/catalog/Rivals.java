package io.mayfly.catalog;

import io.mayfly.dossier.KnownAt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * Without a rule, all of one day may count.
     *
     * @param when when a fact came to be known
     */
    Rivals(Function<T, KnownAt> when) {
        this.when = when;
        this.last = Comparator.comparing(fact -> orMin(when.apply(fact).day()));
    }

    /** The one to take for the last: the one that was surely known last. {@code null} if there is none. */
    @Nullable
    T best(List<T> facts) {
        T best = null;
        for (T fact : facts) {
            best = best == null || last.compare(best, fact) < 0 ? fact : best;
        }
        return best;
    }

    /** Those that may have come last: none came surely after them. */
    List<T> candidates(List<T> facts) {
        if (facts.size() < 2) {
            return facts;
        }
        LocalDate threshold = LocalDate.MIN;
        Map<LocalDate, T> settled = new HashMap<>();
        for (T fact : facts) {
            KnownAt known = when.apply(fact);
            threshold = max(threshold, orMin(known.earliest()));
            if (exact(known)) {
                settled.merge(orMin(known.day()), fact, (a, b) -> last.compare(b, a) > 0 ? b : a);
            }
        }
        LocalDate from = threshold;
        return Lists.filter(facts, fact -> maybeLast(fact, from, settled));
    }

    /** Of those of one exact day the rule has settled which one counts. */
    private boolean maybeLast(T fact, LocalDate threshold, Map<LocalDate, T> settled) {
        KnownAt known = when.apply(fact);
        LocalDate day = orMin(known.day());
        return !day.isBefore(threshold)
                && (!exact(known) || last.compare(Objects.requireNonNull(settled.get(day)), fact) <= 0);
    }

    /** Those of some facts that surely came after every one of others. */
    List<T> surelyAfter(List<T> facts, List<T> others) {
        if (others.isEmpty()) {
            return facts;
        }
        LocalDate day = latest(others, KnownAt::day);
        return Lists.filter(facts, fact -> orMin(when.apply(fact).earliest()).isAfter(day));
    }

    /** Those of some facts that may have come after every one of others. */
    List<T> maybeAfter(List<T> facts, List<T> others) {
        if (others.isEmpty()) {
            return facts;
        }
        LocalDate day = latest(others, KnownAt::earliest);
        return Lists.filter(facts, fact -> orMin(when.apply(fact).day()).isAfter(day));
    }

    /** Those of some facts that are taken to have come after every one of others. */
    List<T> after(List<T> facts, List<T> others) {
        T other = best(others);
        return other == null ? facts : Lists.filter(facts, fact -> last.compare(fact, other) > 0);
    }

    /** What has no date counts as older than anything that has one. */
    private LocalDate latest(List<T> facts, Function<KnownAt, @Nullable LocalDate> end) {
        LocalDate latest = LocalDate.MIN;
        for (T fact : facts) {
            latest = max(latest, orMin(end.apply(when.apply(fact))));
        }
        return latest;
    }

    /** A day known exactly, or no day at all: two of those are settled by rule. */
    private static boolean exact(KnownAt known) {
        return orMin(known.day()).equals(orMin(known.earliest()));
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    private static LocalDate orMin(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }
}
