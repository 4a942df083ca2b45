package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlattCalibrationTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    @Test
    void probability_noLogOdds_isHalf() {
        assertThat(new PlattCalibration(0.1, -5).probability(50)).isEqualTo(0.5);
    }

    @Test
    void probability_farAway_isCertainWithoutOverflow() {
        PlattCalibration calibration = new PlattCalibration(1, 0);

        assertThat(calibration.probability(1e6)).isEqualTo(1);
        assertThat(calibration.probability(-1e6)).isZero();
        assertThat(calibration.probability(-700)).isCloseTo(Math.exp(-700), Offset.offset(1e-310));
    }

    @Test
    void fit_classesApart_isFinite() {
        Outcomes apart = Outcomes.of(new double[] {1, 2, 3, 4}, new boolean[] {false, false, true, true});
        PlattCalibration calibration = PlattCalibration.fit(apart);

        assertThat(calibration.slope()).isPositive().isLessThan(10);
        assertThat(calibration.probability(2.5)).isCloseTo(0.5, EXACT);
    }

    @Test
    void fit_tiesOnly_isTheShareOfTargets() {
        Outcomes tied = Outcomes.of(new double[] {5, 5, 5, 5}, new boolean[] {false, true, false, false});

        assertThat(PlattCalibration.fit(tied).slope()).isCloseTo(0, EXACT);
        assertThat(PlattCalibration.fit(tied).probability(5)).isCloseTo((2 / 3.0 + 3 * (1 / 5.0)) / 4, EXACT);
    }

    @Test
    void fit_scoresAtTheEndsOfAllNumbers_isFinite() {
        double[] scores = {-Double.MAX_VALUE, -1, 1, Double.MAX_VALUE};
        Outcomes outcomes = Outcomes.of(scores, new boolean[] {false, true, false, true});

        assertThat(PlattCalibration.fit(outcomes).probability(0)).isCloseTo(0.5, EXACT);
    }

    @Test
    void fit_scoreUpsideDown_falls() {
        Outcomes outcomes = Outcomes.of(new double[] {1, 2, 3}, new boolean[] {true, false, false});

        assertThat(PlattCalibration.fit(outcomes).slope()).isNegative();
    }

    /** At the maximum of the likelihood the probabilities sum to what is aimed at, and so do they times the score. */
    @Property
    void fit_anySample_solvesTheEquationsOfTheMaximum(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        Outcomes outcomes = sample.outcomes();
        PlattCalibration calibration = PlattCalibration.fit(outcomes);
        double errors = 0;
        double timesScore = 0;
        for (int i = 0; i < sample.scores().length; i++) {
            double target = sample.shells()[i]
                    ? (outcomes.shellWeight() + 1) / (outcomes.shellWeight() + 2)
                    : 1 / (outcomes.legitimateWeight() + 2);
            double error = sample.weights()[i] * (target - calibration.probability(sample.scores()[i]));
            errors += error;
            timesScore += error * sample.scores()[i];
        }

        assertThat(errors).isCloseTo(0, EXACT);
        assertThat(timesScore).isCloseTo(0, EXACT);
    }

    @Property
    void fit_weights_areRepetitions(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        PlattCalibration weighted = PlattCalibration.fit(sample.outcomes());
        PlattCalibration repeated = PlattCalibration.fit(sample.repeated());

        assertThat(repeated.slope()).isCloseTo(weighted.slope(), EXACT);
        assertThat(repeated.intercept()).isCloseTo(weighted.intercept(), EXACT);
    }

    @Property
    void fit_scoresInAnotherUnit_givesTheSameProbabilities(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        Calibration one = PlattCalibration.fit(sample.outcomes());
        Calibration other = PlattCalibration.fit(sample.outcomes().withScores(score -> 1e6 * score + 1e7));

        assertThat(other.probability(1e6 + 1e7)).isCloseTo(one.probability(1), EXACT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
    void probability_scoreNotFinite_isRefused(double score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlattCalibration(1, 0).probability(score))
                .withMessage("score (" + score + ") must be finite");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void of_notFinite_isRefused(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlattCalibration(number, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlattCalibration(0, number));
    }
}
