package io.mayfly.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A day, and what could be seen of one dossier on it; gathers the sources that what it lets through names. */
public final class Horizon {

    private final LocalDate asOf;
    private final KnownAtRules rules;
    private final Map<String, Source> named = new TreeMap<>();

    Horizon(LocalDate asOf, KnownAtRules rules) {
        this.asOf = asOf;
        this.rules = rules;
    }

    /** Whether somebody had published the fact, whatever its own dates. */
    boolean published(Fact fact) {
        return rules.published(fact).by(asOf);
    }

    /** Whether the end of something lay in the future. */
    boolean endsLater(@Nullable PartialDate to) {
        return to != null && to.latest().isAfter(asOf);
    }

    /** The end of something, unless it lay in the future. */
    @Nullable
    PartialDate end(@Nullable PartialDate to) {
        return endsLater(to) ? null : to;
    }

    /**
     * Of several values of one thing the one that counts on the day.
     *
     * @param held the one that the company itself holds
     * @param others the others, in canonical order
     */
    <T extends Fact & Lasting> @Nullable T counting(@Nullable T held, List<T> others) {
        T counting = held != null && rules.of(held).by(asOf) ? held : null;
        if (others.isEmpty()) {
            return counting;
        }
        Precedence precedence = new Precedence(asOf, rules);
        for (T other : others) {
            if (rules.of(other).by(asOf)) {
                counting = precedence.first(counting, other);
            }
        }
        return counting;
    }

    <T extends Fact> @Nullable T visible(@Nullable T fact) {
        if (fact == null || !rules.of(fact).by(asOf)) {
            return null;
        }
        name(fact.source());
        @SuppressWarnings("unchecked") // every kind of fact answers its own kind
        T seen = (T) fact.asKnownOn(this);
        return seen;
    }

    @SuppressWarnings("ReferenceEquality") // a fact that hides nothing answers itself
    <T extends Fact> List<T> visible(List<T> facts) {
        if (facts.isEmpty()) {
            return facts;
        }
        List<T> seen = new ArrayList<>(facts.size());
        boolean changed = false;
        for (T fact : facts) {
            T known = visible(fact);
            if (known != null) {
                seen.add(known);
                changed |= known != fact;
            }
        }
        return changed ? seen : new Sifted<>(seen);
    }

    private void name(@Nullable String key) {
        Source source = key == null ? null : rules.sources().get(key);
        if (key != null && source != null) {
            named.put(key, source);
        }
    }

    /** The sources of everything that was let through so far. */
    Map<String, Source> namedSources() {
        return named;
    }
}
