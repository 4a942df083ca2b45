package io.mayfly.experiment;

import io.mayfly.json.CanonicalJson;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * A few of many companies: those whose ids have the lowest hashes, so that it makes no difference in what order they come or in
 * how many parts. Whoever is not among them in a part is not among them in all.
 */
final class IdSample<T> {

    private static final Comparator<Turn> ORDER =
            Comparator.comparing(Turn::hash).thenComparing(Turn::company);

    private final int most;
    private final BinaryOperator<T> either;
    private final TreeMap<Turn, T> kept = new TreeMap<>(ORDER);

    /** The place of a company in a shuffle that knows only its id. */
    private record Turn(String hash, String company) {}

    /**
     * Begins.
     *
     * @param most how many companies to keep
     * @param least which of two values of one company stands before the other; it must tell any two apart that are not equal
     */
    IdSample(int most, Comparator<T> least) {
        this.most = most;
        this.either = BinaryOperator.minBy(least);
    }

    void add(String company, T value) {
        add(new Turn(CanonicalJson.sha256(company), company), value);
    }

    private void add(Turn turn, T value) {
        kept.merge(turn, value, either);
        if (kept.size() > most) {
            kept.pollLastEntry();
        }
    }

    void addAll(IdSample<T> other) {
        other.kept.forEach(this::add);
    }

    Collection<T> values() {
        return kept.values();
    }
}
