package io.mayfly.experiment;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Small samples of both classes with many ties, before they are sorted. Scores and weights are small whole numbers or halves, so that
 * sums are exact.
 */
record AnySample(double[] scores, boolean[] shells, double[] weights) {

    private record Case(double score, boolean shell, double weight) {}

    private static Arbitrary<AnySample> arbitrary() {
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
                .map(AnySample::of);
    }

    private static AnySample of(List<Case> cases) {
        boolean[] shells = new boolean[cases.size()];
        for (int i = 0; i < shells.length; i++) {
            shells[i] = cases.get(i).shell();
        }
        return new AnySample(
                cases.stream().mapToDouble(Case::score).toArray(),
                shells,
                cases.stream().mapToDouble(Case::weight).toArray());
    }

    Outcomes outcomes() {
        return Outcomes.of(scores, shells, weights);
    }

    Outcomes unweighted() {
        return Outcomes.of(scores, shells);
    }

    /** {@return each case as often as its weight says, with weight 1} */
    Outcomes repeated() {
        return copies(true);
    }

    /** {@return every case twice} */
    Outcomes doubled() {
        return copies(false);
    }

    private Outcomes copies(boolean byWeight) {
        int size = 0;
        for (double weight : weights) {
            size += byWeight ? (int) weight : 2;
        }
        double[] manyScores = new double[size];
        boolean[] manyShells = new boolean[size];
        double[] manyWeights = new double[size];
        int next = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int copy = 0; copy < (byWeight ? weights[i] : 2); copy++) {
                manyScores[next] = scores[i];
                manyShells[next] = shells[i];
                manyWeights[next] = byWeight ? 1 : weights[i];
                next++;
            }
        }
        return Outcomes.of(manyScores, manyShells, manyWeights);
    }

    @Override
    public String toString() {
        return "scores " + Arrays.toString(scores) + ", shells " + Arrays.toString(shells) + ", weights "
                + Arrays.toString(weights);
    }

    /** Any such sample, for a property. */
    public static final class Any implements ArbitrarySupplier<AnySample> {

        @Override
        public Arbitrary<AnySample> get() {
            return arbitrary();
        }
    }
}
