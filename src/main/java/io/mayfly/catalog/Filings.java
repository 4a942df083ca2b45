package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that count where several were filed for one year: the longer period, since a change of the financial year
 * leaves a short one; then the one known later, then an unknown or the larger revenue, then the later in canonical order.
 * Where it is open which was known later, or several were known on one day, each way is read.
 */
final class Filings {

    /** More ways than this are not told apart; then the signal may turn out to be anything. */
    private static final int MOST_WAYS = 32;

    private Filings() {}

    /** The ways to read the years, the one to score first. */
    private static final Derived<List<FiscalYears>> WAYS = Filings::ways;

    /** What a signal reads off the years of a subject. */
    static Reading read(Subject subject, Function<FiscalYears, Reading> signal) {
        List<FiscalYears> ways = subject.derived(WAYS);
        Reading reading = signal.apply(ways.get(0));
        if (ways.size() == 1) {
            return reading;
        }
        return Hull.of(
                reading, ways.size() > MOST_WAYS ? List.of(Reading.unknown(Inputs.FILING)) : Lists.map(ways, signal));
    }

    private static List<FiscalYears> ways(Subject subject) {
        Map<Integer, List<Accounts>> filed = new TreeMap<>();
        for (Accounts accounts : subject.dossier().accounts()) {
            filed.computeIfAbsent(accounts.year(), year -> new ArrayList<>(1)).add(accounts);
        }
        Rivals<Accounts> last = new Rivals<>(subject::knownAt, ties(subject));
        Rivals<Accounts> maybeLast = new Rivals<>(subject::knownAt);
        List<NavigableMap<Integer, Accounts>> ways = new ArrayList<>(List.of(new TreeMap<>()));
        filed.forEach((year, rivals) -> {
            List<Accounts> longest = longest(rivals);
            Accounts settled = Objects.requireNonNull(last.best(longest));
            ways.forEach(way -> way.put(year, settled));
            for (Accounts other : maybeLast.candidates(longest)) {
                if (!other.equals(settled) && ways.size() <= MOST_WAYS) {
                    ways.addAll(with(ways, year, settled, other));
                }
            }
        });
        return Lists.map(ways, way -> new FiscalYears(subject, way));
    }

    /** An unknown revenue, then the larger in one currency, before the text. */
    private static Comparator<Accounts> ties(Subject subject) {
        return Comparator.<Accounts, @Nullable BigDecimal>comparing(
                        accounts -> usd(subject, accounts), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Accounts::toString);
    }

    private static @Nullable BigDecimal usd(Subject subject, Accounts accounts) {
        return new FiscalYears(subject, new TreeMap<>(Map.of(accounts.year(), accounts))).revenueUsd(accounts.year());
    }

    private static List<NavigableMap<Integer, Accounts>> with(
            List<NavigableMap<Integer, Accounts>> ways, int year, Accounts settled, Accounts other) {
        return ways.stream()
                .filter(way -> settled.equals(way.get(year)))
                .map(way -> {
                    NavigableMap<Integer, Accounts> changed = new TreeMap<>(way);
                    changed.put(year, other);
                    return changed;
                })
                .toList();
    }

    private static List<Accounts> longest(List<Accounts> rivals) {
        if (rivals.size() == 1) {
            return rivals;
        }
        long most = rivals.stream().mapToLong(Filings::days).max().orElse(0);
        return Lists.filter(rivals, accounts -> days(accounts) == most);
    }

    private static long days(Accounts accounts) {
        return ChronoUnit.DAYS.between(
                accounts.period().earliest(), accounts.period().latest());
    }
}
