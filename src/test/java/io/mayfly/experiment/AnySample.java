package io.mayfly.experiment;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Small samples of both classes with many ties, before they are sorted. Scores are halves and weights whole numbers, so that
 * sums are exact.
 */
record AnySample(List<Case> cases) {

    /** One case. */
    record Case(double score, boolean shell, double weight) {}

    double[] scores() {
        return cases.stream().mapToDouble(Case::score).toArray();
    }

    double[] weights() {
        return cases.stream().mapToDouble(Case::weight).toArray();
    }

    boolean[] shells() {
        boolean[] shells = new boolean[cases.size()];
        for (int i = 0; i < shells.length; i++) {
            shells[i] = cases.get(i).shell();
        }
        return shells;
    }

    Outcomes outcomes() {
        return Outcomes.of(scores(), shells(), weights());
    }

    Outcomes unweighted() {
        return Outcomes.of(scores(), shells());
    }

    /** {@return each case as often as its weight says, with weight 1} */
    Outcomes repeated() {
        return new AnySample(cases.stream()
                        .flatMap(one -> Collections.nCopies((int) one.weight(), one).stream())
                        .toList())
                .unweighted();
    }

    /** {@return every case twice} */
    Outcomes doubled() {
        return new AnySample(cases.stream()
                        .flatMap(one -> Collections.nCopies(2, one).stream())
                        .toList())
                .outcomes();
    }

    /** Any such sample, for a property. */
    public static final class Any implements ArbitrarySupplier<AnySample> {

        @Override
        public Arbitrary<AnySample> get() {
            Arbitrary<Case> cases = Combinators.combine(
                            Arbitraries.integers().between(-4, 6),
                            Arbitraries.of(true, false),
                            Arbitraries.integers().between(1, 3))
                    .as((score, shell, weight) -> new Case(score / 2.0, shell, weight));
            return cases.list()
                    .ofMinSize(4)
                    .ofMaxSize(25)
                    .filter(list -> list.stream().filter(Case::shell).count() >= 2)
                    .filter(list -> list.stream().filter(one -> !one.shell()).count() >= 2)
                    .map(AnySample::new);
        }
    }
}
