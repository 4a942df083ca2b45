package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsotonicCalibrationTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);
    private static final Calibration KNOTS = new IsotonicCalibration(List.of(10.0, 20.0, 40.0), List.of(0.1, 0.1, 0.9));

    @Test
    void fit_violators_arePooled() {
        Outcomes outcomes = Outcomes.of(
                new double[] {1, 2, 3, 4, 5},
                new boolean[] {false, true, false, false, true},
                new double[] {1, 1, 1, 2, 1});

        assertThat(IsotonicCalibration.fit(outcomes))
                .isEqualTo(new IsotonicCalibration(List.of(1.0, 2.0, 4.0, 5.0), List.of(0.0, 0.25, 0.25, 1.0)));
    }

    @Test
    void fit_tiesOnly_isTheShareOfShells() {
        Outcomes outcomes = Outcomes.of(new double[] {5, 5, 5, 5}, new boolean[] {false, true, false, false});

        assertThat(IsotonicCalibration.fit(outcomes).probability(-3)).isEqualTo(0.25);
    }

    @Test
    void fit_scoreUpsideDown_isConstant() {
        Outcomes outcomes = Outcomes.of(new double[] {1, 2, 3}, new boolean[] {true, false, false});

        assertThat(IsotonicCalibration.fit(outcomes).probabilities()).containsOnly(1 / 3.0);
    }

    @ParameterizedTest
    @CsvSource({"-100, 0.1", "10, 0.1", "15, 0.1", "20, 0.1", "30, 0.5", "35, 0.7", "40, 0.9", "1000, 0.9"})
    void probability_betweenKnots_isAStraightLine(double score, double probability) {
        assertThat(KNOTS.probability(score)).isCloseTo(probability, EXACT);
    }

    @Test
    void probability_knotsAtTheEndsOfAllNumbers_isAStraightLine() {
        Calibration calibration =
                new IsotonicCalibration(List.of(-Double.MAX_VALUE, Double.MAX_VALUE), List.of(0.2, 0.4));

        assertThat(calibration.probability(0)).isCloseTo(0.3, EXACT);
    }

    @Test
    void probability_negativeZero_isZero() {
        Calibration calibration = new IsotonicCalibration(List.of(0.0, 1.0), List.of(0.2, 0.4));

        assertThat(calibration.probability(-0.0)).isEqualTo(0.2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void probability_scoreNotFinite_isRefused(double score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KNOTS.probability(score))
                .withMessage("score (" + score + ") must be finite");
    }

    @Test
    void applyTo_heldOutCases_putsProbabilitiesInPlace() {
        Outcomes heldOut = Outcomes.of(new double[] {30, 5}, new boolean[] {true, false});

        assertThat(ProbabilityLoss.brierScore(KNOTS.applyTo(heldOut))).isCloseTo((0.25 + 0.01) / 2, EXACT);
    }

    @Property
    void fit_anySample_neverFalls(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        Calibration calibration = IsotonicCalibration.fit(sample.outcomes());
        double before = 0;
        for (double score = -4; score < 5; score += 0.125) {
            assertThat(calibration.probability(score)).isBetween(before, 1.0);
            before = calibration.probability(score);
        }
    }

    @Property
    void fit_anySample_keepsTheWeightedMean(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        Outcomes outcomes = sample.outcomes();
        Outcomes probabilities = IsotonicCalibration.fit(outcomes).applyTo(outcomes);
        ReliabilityBin all =
                ReliabilityCurve.equalWidth(probabilities, 1).bins().get(0);

        assertThat(all.meanProbability()).isCloseTo(outcomes.shellShare(), EXACT);
    }

    @Property
    void fit_anySample_isPerfectlyCalibratedOnItself(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        Outcomes probabilities = IsotonicCalibration.fit(sample.outcomes()).applyTo(sample.outcomes());

        assertThat(ReliabilityCurve.equalWidth(probabilities, 1000).expectedCalibrationError())
                .isCloseTo(0, EXACT);
    }

    @Property
    void fit_anySample_hasNoGreaterBrierScoreThanALogisticCurve(
            @ForAll(supplier = AnySample.Any.class) AnySample sample) {
        Outcomes outcomes = sample.outcomes();
        PlattCalibration platt = PlattCalibration.fit(outcomes);
        double least =
                ProbabilityLoss.brierScore(IsotonicCalibration.fit(outcomes).applyTo(outcomes));

        if (platt.slope() >= 0) {
            assertThat(ProbabilityLoss.brierScore(platt.applyTo(outcomes))).isGreaterThanOrEqualTo(least - 1e-12);
        }
    }

    @Property
    void fit_weights_areRepetitions(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        assertThat(IsotonicCalibration.fit(sample.repeated())).isEqualTo(IsotonicCalibration.fit(sample.outcomes()));
    }

    @Test
    void of_noKnot_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IsotonicCalibration(List.of(), List.of()));
    }

    @Test
    void of_fewerProbabilities_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IsotonicCalibration(List.of(1.0, 2.0), List.of(0.5)))
                .withMessage("scores (2) and probabilities (1) must be equally many, and not none");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, Double.NaN, Double.POSITIVE_INFINITY})
    void of_scoreNotAboveTheOneBefore_isRefused(double score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IsotonicCalibration(List.of(1.0, score), Collections.nCopies(2, 0.5)))
                .withMessage("score 1 (" + score + ") must be finite and above the one before");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1.1, Double.NaN})
    void of_probabilityThatFallsOrIsNone_isRefused(double probability) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IsotonicCalibration(List.of(1.0, 2.0), List.of(0.5, probability)))
                .withMessage("probability 1 (" + probability + ") must lie between 0.5 and 1");
    }
}
