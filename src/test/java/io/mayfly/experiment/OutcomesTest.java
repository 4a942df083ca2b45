package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesTest {

    private static final boolean[] SHELLS = {true, false, true};

    @Test
    void of_cases_knowsNumberAndWeightOfEitherClass() {
        Outcomes outcomes = Outcomes.of(new double[] {3, 1, 2}, SHELLS, new double[] {0.5, 2, 1.5});

        assertThat(outcomes.size()).isEqualTo(3);
        assertThat(outcomes.shellCount()).isEqualTo(2);
        assertThat(outcomes.legitimateCount()).isEqualTo(1);
        assertThat(outcomes.shellWeight()).isEqualTo(2);
        assertThat(outcomes.legitimateWeight()).isEqualTo(2);
        assertThat(outcomes.weight()).isEqualTo(4);
        assertThat(outcomes.shellShare()).isEqualTo(0.5);
        assertThat(outcomes.hasBothClasses()).isTrue();
    }

    @Test
    void of_noWeights_countsEachCaseOnce() {
        assertThat(Outcomes.of(new double[] {3, 1, 2}, SHELLS).weight()).isEqualTo(3);
    }

    @Test
    void of_arraysChangedLater_keepsWhatWasGiven() {
        double[] scores = {3, 1, 2};
        Outcomes outcomes = Outcomes.of(scores, SHELLS.clone());
        double before = Discrimination.auc(outcomes);

        scores[1] = 9;

        assertThat(Discrimination.auc(outcomes.withScores(score -> score))).isEqualTo(before);
    }

    @Test
    void of_oneClass_isAllowedAndTold() {
        assertThat(Outcomes.of(new double[] {1}, new boolean[] {true}).hasBothClasses())
                .isFalse();
        assertThat(Outcomes.of(new double[] {1}, new boolean[] {false}).hasBothClasses())
                .isFalse();
    }

    @Test
    void of_zerosOfEitherSign_areTied() {
        Outcomes outcomes = Outcomes.of(new double[] {0.0, -0.0}, new boolean[] {true, false});

        assertThat(Discrimination.auc(outcomes)).isEqualTo(0.5);
    }

    @Test
    void of_noCase_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcomes.of(new double[0], new boolean[0]))
                .withMessage("there must be at least one case");
    }

    @Test
    void of_fewerClassesThanScores_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcomes.of(new double[2], new boolean[3]))
                .withMessage("scores (2), shells (3) and weights (2) must be equally many");
    }

    @Test
    void of_fewerWeightsThanScores_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcomes.of(new double[3], SHELLS, new double[2]))
                .withMessage("scores (3), shells (3) and weights (2) must be equally many");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void of_scoreNotFinite_isRefusedWithItsPlace(double score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcomes.of(new double[] {1, score, 2}, SHELLS))
                .withMessage("score 1 (" + score + ") must be finite");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0, -0.0, -1, 1e-60, 1e60})
    void of_weightOutOfRange_isRefusedWithItsPlace(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcomes.of(new double[3], SHELLS, new double[] {1, 1, weight}))
                .withMessage("weight 2 (" + weight + ") must lie between 1.0E-50 and 1.0E50");
    }

    @Test
    void withScores_function_keepsClassesAndWeights() {
        Outcomes outcomes = Outcomes.of(new double[] {3, 1, 2}, SHELLS, new double[] {0.5, 2, 1.5})
                .withScores(score -> -score);

        assertThat(Confusion.at(outcomes, -1)).isEqualTo(new Confusion(0, 2, 2, 0));
        assertThat(Confusion.at(outcomes, -2)).isEqualTo(new Confusion(1.5, 2, 0.5, 0));
    }

    @Test
    void withScores_functionWithoutAnswer_isRefused() {
        Outcomes outcomes = Outcomes.of(new double[] {3, 1, 2}, SHELLS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> outcomes.withScores(score -> Double.NaN))
                .withMessageContaining("NaN");
    }
}
