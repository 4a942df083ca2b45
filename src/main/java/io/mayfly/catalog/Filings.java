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
import java.util.Objects;
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
        return Hull.of(reading, ways.size() > MOST_WAYS ? List.of(Missing.FILING) : Lists.map(ways, signal));
    }

    private static List<FiscalYears> ways(Subject subject) {
        List<Accounts> filed = new ArrayList<>(subject.dossier().accounts());
        filed.sort(Comparator.comparingInt(Accounts::year));
        return eachOnce(filed)
                ? List.of(new FiscalYears(subject, filed))
                : Lists.map(settled(subject, filed), way -> new FiscalYears(subject, way));
    }

    /** Whether no two are of one year. */
    private static boolean eachOnce(List<Accounts> filed) {
        for (int i = 1; i < filed.size(); i++) {
            if (filed.get(i).year() == filed.get(i - 1).year()) {
                return false;
            }
        }
        return true;
    }

    /** The ways to choose accounts for each year, from those in the order of the years. */
    private static List<List<Accounts>> settled(Subject subject, List<Accounts> filed) {
        Rivals<Accounts> last = new Rivals<>(subject::knownAt, ties(subject));
        Rivals<Accounts> maybeLast = new Rivals<>(subject::knownAt);
        List<List<Accounts>> ways = new ArrayList<>(List.of(new ArrayList<>()));
        for (int from = 0, to; from < filed.size(); from = to) {
            to = endOfYear(filed, from);
            List<Accounts> longest = longest(filed.subList(from, to));
            Accounts settled = Objects.requireNonNull(last.best(longest));
            ways.forEach(way -> way.add(settled));
            for (Accounts other : maybeLast.candidates(longest)) {
                if (!other.equals(settled) && ways.size() <= MOST_WAYS) {
                    ways.addAll(with(ways, settled, other));
                }
            }
        }
        return ways;
    }

    private static int endOfYear(List<Accounts> filed, int from) {
        int to = from + 1;
        while (to < filed.size() && filed.get(to).year() == filed.get(from).year()) {
            to++;
        }
        return to;
    }

    /** An unknown revenue, then the larger in one currency, before the text. */
    private static Comparator<Accounts> ties(Subject subject) {
        return Comparator.<Accounts, @Nullable BigDecimal>comparing(
                        accounts -> usd(subject, accounts), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Accounts::toString);
    }

    private static @Nullable BigDecimal usd(Subject subject, Accounts accounts) {
        return new FiscalYears(subject, List.of(accounts)).revenueUsd(accounts.year());
    }

    /** The ways that end with some accounts, with others in their place. */
    private static List<List<Accounts>> with(List<List<Accounts>> ways, Accounts settled, Accounts other) {
        List<List<Accounts>> changed = new ArrayList<>();
        for (List<Accounts> way : ways) {
            int last = way.size() - 1;
            if (way.get(last).equals(settled)) {
                List<Accounts> copy = new ArrayList<>(way);
                copy.set(last, other);
                changed.add(copy);
            }
        }
        return changed;
    }

    private static List<Accounts> longest(List<Accounts> rivals) {
        long most = 0;
        for (Accounts accounts : rivals) {
            most = Math.max(most, days(accounts));
        }
        long length = most;
        return Lists.filter(rivals, accounts -> days(accounts) == length);
    }

    private static long days(Accounts accounts) {
        return ChronoUnit.DAYS.between(
                accounts.period().earliest(), accounts.period().latest());
    }
}
