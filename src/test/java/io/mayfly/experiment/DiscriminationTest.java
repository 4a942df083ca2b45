package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiscriminationTest {

    private static final Outcomes APART =
            Outcomes.of(new double[] {1, 2, 3, 4}, new boolean[] {false, false, true, true});
    private static final Outcomes TIES_ONLY =
            Outcomes.of(new double[] {5, 5, 5, 5}, new boolean[] {false, true, false, false});
    private static final Outcomes LEGITIMATE = Outcomes.of(new double[] {1, 2}, new boolean[2]);
    private static final Outcomes SHELLS = Outcomes.of(new double[] {1, 2}, new boolean[] {true, true});

    @Test
    void auc_classesApart_isOne() {
        assertThat(Discrimination.auc(APART)).isEqualTo(1);
        assertThat(Discrimination.gini(APART)).isEqualTo(1);
        assertThat(Discrimination.averagePrecision(APART)).isEqualTo(1);
    }

    @Test
    void auc_tiesOnly_isChance() {
        assertThat(Discrimination.auc(TIES_ONLY)).isEqualTo(0.5);
        assertThat(Discrimination.gini(TIES_ONLY)).isZero();
        assertThat(Discrimination.averagePrecision(TIES_ONLY)).isEqualTo(0.25);
    }

    @Test
    void ks_classesApart_isAtTheLowestScoreOfAShell() {
        assertThat(Discrimination.ks(APART)).isEqualTo(new Separation(1, 3));
    }

    @Test
    void ks_tiesOnly_isNothingAtTheOnlyScore() {
        assertThat(Discrimination.ks(TIES_ONLY)).isEqualTo(new Separation(0, 5));
    }

    @Test
    void ks_severalAsGreat_isAtTheHighest() {
        Outcomes outcomes = Outcomes.of(new double[] {1, 2, 3, 4}, new boolean[] {false, true, false, true});

        assertThat(Discrimination.ks(outcomes)).isEqualTo(new Separation(0.5, 4));
    }

    @Test
    void rocCurve_ties_isOneStraightLine() {
        assertThat(Discrimination.rocCurve(TIES_ONLY))
                .containsExactly(new RocPoint(Double.POSITIVE_INFINITY, 0, 0), new RocPoint(5, 1, 1));
    }

    @Test
    void precisionRecallCurve_ties_isOnePoint() {
        assertThat(Discrimination.precisionRecallCurve(TIES_ONLY))
                .containsExactly(new PrecisionRecallPoint(5, 1, 0.25));
    }

    @Test
    void averagePrecision_shellsOnly_isOne() {
        assertThat(Discrimination.averagePrecision(SHELLS)).isEqualTo(1);
        assertThat(Discrimination.precisionRecallCurve(SHELLS)).hasSize(2);
    }

    static Stream<Consumer<Outcomes>> measuresOfBothClasses() {
        return Stream.of(
                Discrimination::auc,
                Discrimination::gini,
                Discrimination::ks,
                Discrimination::rocCurve,
                IsotonicCalibration::fit,
                PlattCalibration::fit);
    }

    @ParameterizedTest
    @MethodSource("measuresOfBothClasses")
    void measure_noShell_isRefused(Consumer<Outcomes> measure) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure.accept(LEGITIMATE))
                .withMessageEndingWith("there are 0 shells and 2 others");
    }

    @ParameterizedTest
    @MethodSource("measuresOfBothClasses")
    void measure_shellsOnly_isRefused(Consumer<Outcomes> measure) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure.accept(SHELLS))
                .withMessageEndingWith("there are 2 shells and 0 others");
    }

    static Stream<Consumer<Outcomes>> measuresOfShells() {
        return Stream.of(
                Discrimination::averagePrecision,
                Discrimination::precisionRecallCurve,
                outcomes -> Shortlist.ofSize(outcomes, 1));
    }

    @ParameterizedTest
    @MethodSource("measuresOfShells")
    void measureOfShells_noShell_isRefused(Consumer<Outcomes> measure) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure.accept(LEGITIMATE))
                .withMessageEndingWith("needs a shell; there is none in 2 cases");
    }
}
