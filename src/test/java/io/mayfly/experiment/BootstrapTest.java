package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mayfly.experiment.ReferenceFiles.Cases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {

    private static final Bootstrap BOOTSTRAP = new Bootstrap(2000, 42);
    private static final Cases CASES = Cases.of("weighted");
    private static final Outcomes OUTCOMES = CASES.byFirst();

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "weighted", "weighted-ties"})
    void interval_auc_isAboutThatOfDeLong(String set) {
        Outcomes outcomes = Cases.of(set).byFirst();
        ConfidenceInterval interval = BOOTSTRAP.interval(outcomes, Discrimination::auc, 0.95);
        ConfidenceInterval normal = AucEstimate.of(outcomes).interval(0.95);
        Offset<Double> tenthOfWidth = Offset.offset((normal.upper() - normal.lower()) / 10);

        assertThat(interval.estimate()).isEqualTo(normal.estimate());
        assertThat(interval.lower()).isCloseTo(normal.lower(), tenthOfWidth);
        assertThat(interval.upper()).isCloseTo(normal.upper(), tenthOfWidth);
    }

    @Test
    void difference_auc_isAboutThatOfDeLong() {
        ConfidenceInterval interval =
                BOOTSTRAP.difference(CASES.byFirst(), CASES.bySecond(), Discrimination::auc, 0.95);
        ConfidenceInterval normal =
                AucComparison.of(CASES.byFirst(), CASES.bySecond()).interval(0.95);
        Offset<Double> tenthOfWidth = Offset.offset((normal.upper() - normal.lower()) / 10);

        assertThat(interval.estimate()).isEqualTo(normal.estimate());
        assertThat(interval.lower()).isCloseTo(normal.lower(), tenthOfWidth);
        assertThat(interval.upper()).isCloseTo(normal.upper(), tenthOfWidth);
    }

    @Test
    void difference_aScoreAndItself_isNothingInEveryRound() {
        assertThat(BOOTSTRAP.difference(OUTCOMES, CASES.byFirst(), Discrimination::averagePrecision, 0.99))
                .isEqualTo(new ConfidenceInterval(0, 0, 0, 0.99));
    }

    @Test
    void interval_anyNumberOfThreads_isTheSame() throws InterruptedException, ExecutionException {
        ConfidenceInterval expected = BOOTSTRAP.interval(OUTCOMES, Discrimination::auc, 0.95);
        for (int threads : new int[] {1, 3, 8}) {
            ForkJoinPool pool = new ForkJoinPool(threads);

            assertThat(pool.submit(() -> BOOTSTRAP.interval(OUTCOMES, Discrimination::auc, 0.95))
                            .get())
                    .isEqualTo(expected);
            pool.shutdown();
        }
    }

    @Test
    void interval_casesInAnotherOrder_isTheSame() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, OUTCOMES.size()).boxed().toList());
        Collections.reverse(order);
        boolean[] shells = new boolean[order.size()];
        for (int i = 0; i < shells.length; i++) {
            shells[i] = CASES.shells()[order.get(i)];
        }
        Outcomes reversed = Outcomes.of(
                order.stream().mapToDouble(i -> CASES.first()[i]).toArray(),
                shells,
                order.stream().mapToDouble(i -> CASES.weights()[i]).toArray());

        assertThat(BOOTSTRAP.interval(reversed, Discrimination::auc, 0.95))
                .isEqualTo(BOOTSTRAP.interval(OUTCOMES, Discrimination::auc, 0.95));
    }

    @Test
    void interval_anotherSeed_differsALittle() {
        ConfidenceInterval one = BOOTSTRAP.interval(OUTCOMES, Discrimination::auc, 0.95);
        ConfidenceInterval other = new Bootstrap(2000, 43).interval(OUTCOMES, Discrimination::auc, 0.95);

        assertThat(other.lower()).isNotEqualTo(one.lower()).isCloseTo(one.lower(), Offset.offset(0.01));
    }

    @Test
    void intervals_severalStatistics_areThoseOfEachAlone() {
        List<Statistic> statistics =
                List.of(Discrimination::auc, sample -> Discrimination.ks(sample).distance());

        assertThat(BOOTSTRAP.intervals(OUTCOMES, statistics, 0.9))
                .containsExactly(
                        BOOTSTRAP.interval(OUTCOMES, statistics.get(0), 0.9),
                        BOOTSTRAP.interval(OUTCOMES, statistics.get(1), 0.9));
    }

    @Test
    void interval_everySample_hasAsManyOfEitherClass() {
        Set<List<Integer>> seen = ConcurrentHashMap.newKeySet();

        BOOTSTRAP.interval(
                OUTCOMES,
                sample -> {
                    seen.add(List.of(sample.shellCount(), sample.legitimateCount()));
                    return 0;
                },
                0.95);

        assertThat(seen).containsExactly(List.of(OUTCOMES.shellCount(), OUTCOMES.legitimateCount()));
    }

    /** The mean of a mean's draws is the mean, and their spread is the deviation over the root of the number of cases. */
    @Test
    void interval_meanOfOneClass_hasTheSpreadThatTheoryTells() {
        double[] scores = IntStream.range(0, 400).mapToDouble(i -> i % 20).toArray();
        boolean[] shells = new boolean[400];
        Arrays.fill(shells, 0, 1, true);
        Statistic mean = sample -> ReliabilityCurve.equalWidth(sample.withScores(score -> score / 20), 1)
                .bins()
                .get(0)
                .meanProbability();
        double error = Math.sqrt((20 * 20 - 1) / 12.0) / 20 / Math.sqrt(400);

        ConfidenceInterval interval = new Bootstrap(4000, 1).interval(Outcomes.of(scores, shells), mean, 0.95);

        assertThat(interval.upper() - interval.lower()).isCloseTo(2 * 1.96 * error, Offset.offset(0.1 * error * 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, 1_000_001})
    void of_roundsOutOfRange_isRefused(int rounds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bootstrap(rounds, 1))
                .withMessage("rounds (" + rounds + ") must lie between 100 and 1000000");
    }

    @Test
    void interval_levelOutOfRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOTSTRAP.interval(OUTCOMES, Discrimination::auc, 1))
                .withMessage("level (1.0) must lie between 0 and 1");
    }

    @Test
    void interval_statisticWithoutAnswer_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOTSTRAP.interval(OUTCOMES, sample -> Double.NaN, 0.95))
                .withMessage("a statistic must be finite, in every sample that may be drawn");
    }

    @Test
    void interval_oneClass_isRefused() {
        Outcomes shells = Outcomes.of(new double[] {1, 2}, new boolean[] {true, true});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOTSTRAP.interval(shells, Outcomes::shellShare, 0.95))
                .withMessageStartingWith("a bootstrap needs 1 or more cases of either class");
    }

    @Test
    void difference_otherCases_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> BOOTSTRAP.difference(OUTCOMES, CASES.firstHalf().byFirst(), Discrimination::auc, 0.95))
                .withMessageStartingWith("both must hold the same cases");
    }
}
