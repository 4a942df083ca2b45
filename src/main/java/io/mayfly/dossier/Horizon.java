package io.mayfly.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day, and what could be seen of a dossier on it.
 *
 * @param asOf the day
 * @param rules when facts became known
 */
public record Horizon(LocalDate asOf, KnownAtRules rules) {

    boolean sees(KnownAt knownAt) {
        return knownAt.by(asOf);
    }

    /** The end of something, unless it lay in the future. */
    @Nullable
    PartialDate end(@Nullable PartialDate to) {
        return to == null || to.latest().isAfter(asOf) ? null : to;
    }

    <T extends Fact> @Nullable T visible(@Nullable T fact) {
        if (fact == null || !sees(rules.of(fact))) {
            return null;
        }
        @SuppressWarnings("unchecked") // every kind of fact answers its own kind
        T seen = (T) fact.asKnownOn(this);
        return seen;
    }

    <T extends Fact> List<T> visible(List<T> facts) {
        if (facts.isEmpty()) {
            return facts;
        }
        List<T> seen = new ArrayList<>(facts.size());
        for (T fact : facts) {
            T known = visible(fact);
            if (known != null) {
                seen.add(known);
            }
        }
        return seen;
    }
}
