package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.KnownAtRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RivalsTest {

    /** A fact known on some day between two; without them it is undated. */
    private record Told(@Nullable Integer from, @Nullable Integer to, int rank) {
        KnownAt known() {
            return new KnownAt(
                    from == null ? null : LocalDate.EPOCH.plusDays(from),
                    to == null ? null : LocalDate.EPOCH.plusDays(to),
                    KnownAtRule.STATED);
        }

        private int earliest() {
            return Objects.requireNonNullElse(from, -1);
        }

        private int latest() {
            return Objects.requireNonNullElse(to, -1);
        }

        /** By definition, pair by pair. */
        boolean surelyAfter(Told other) {
            boolean oneDay = earliest() == latest() && other.earliest() == other.latest() && latest() == other.latest();
            return earliest() > other.latest() || (oneDay && rank > other.rank);
        }
    }

    private static final Rivals<Told> RIVALS = new Rivals<>(Told::known, Comparator.comparingInt(Told::rank));

    @Provide
    Arbitrary<List<Told>> told() {
        Arbitrary<Told> dated = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2))
                .as((from, length, rank) -> new Told(from, from + length, rank));
        Arbitrary<Told> undated = Arbitraries.integers().between(0, 2).map(rank -> new Told(null, null, rank));
        return Arbitraries.frequencyOf(Tuple.of(6, dated), Tuple.of(1, undated))
                .list()
                .ofMaxSize(7);
    }

    @Property
    void candidates_anyFacts_areThoseThatNoneSurelyFollows(@ForAll("told") List<Told> facts) {
        assertThat(RIVALS.candidates(facts))
                .containsExactlyElementsOf(facts.stream()
                        .filter(fact -> facts.stream().noneMatch(other -> other.surelyAfter(fact)))
                        .toList());
    }

    @Property
    void after_anyFacts_isPairByPair(@ForAll("told") List<Told> facts, @ForAll("told") List<Told> others) {
        assertThat(RIVALS.surelyAfter(facts, others))
                .containsExactlyElementsOf(facts.stream()
                        .filter(fact -> others.stream().allMatch(other -> fact.earliest() > other.latest()))
                        .toList());
        assertThat(RIVALS.maybeAfter(facts, others))
                .containsExactlyElementsOf(facts.stream()
                        .filter(fact -> others.stream().allMatch(other -> fact.latest() > other.earliest()))
                        .toList());
    }

    @Test
    void candidates_manyFactsOfOneYear_areFoundInOnePass() {
        AtomicInteger looks = new AtomicInteger();
        Rivals<Told> counting = new Rivals<>(
                told -> {
                    looks.incrementAndGet();
                    return told.known();
                },
                Comparator.comparingInt(Told::rank));
        List<Told> facts = new ArrayList<>();
        for (int rank = 0; rank < 10_000; rank++) {
            facts.add(new Told(0, 364, rank));
        }

        assertThat(counting.candidates(facts)).hasSize(10_000);
        assertThat(counting.surelyAfter(facts, facts)).isEmpty();
        assertThat(counting.maybeAfter(facts, facts)).hasSize(10_000);
        assertThat(counting.after(facts, facts)).isEmpty();
        assertThat(looks).hasValueLessThan(200_000);
    }
}
