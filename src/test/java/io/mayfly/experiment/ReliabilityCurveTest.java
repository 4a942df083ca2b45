package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReliabilityCurveTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);
    private static final Outcomes FOUR = Outcomes.of(
            new double[] {0.1, 0.5, 0.75, 1}, new boolean[] {false, false, true, true}, new double[] {1, 3, 1, 1});

    @Test
    void equalWidth_probabilityAtAnEdge_belongsToTheBinBelow() {
        assertThat(ReliabilityCurve.equalWidth(FOUR, 2).bins())
                .containsExactly(new ReliabilityBin(0.1, 0.5, 0.4, 0, 4), new ReliabilityBin(0.75, 1, 0.875, 1, 2));
    }

    @Test
    void equalWidth_emptyBins_areLeftOut() {
        assertThat(ReliabilityCurve.equalWidth(FOUR, 1000).bins())
                .extracting(ReliabilityBin::lowest)
                .containsExactly(0.1, 0.5, 0.75, 1.0);
    }

    @Test
    void equalCount_weights_areCases() {
        assertThat(ReliabilityCurve.equalCount(FOUR, 3).bins())
                .extracting(ReliabilityBin::weight)
                .containsExactly(4.0, 2.0);
    }

    @Test
    void equalCount_ties_stayTogether() {
        Outcomes tied = Outcomes.of(new double[] {0.3, 0.3, 0.3, 0.4}, new boolean[] {false, false, true, true});

        assertThat(ReliabilityCurve.equalCount(tied, 2).bins())
                .extracting(ReliabilityBin::weight)
                .containsExactly(3.0, 1.0);
    }

    @Test
    void expectedCalibrationError_isTheWeightedDistance() {
        assertThat(ReliabilityCurve.equalWidth(FOUR, 2).expectedCalibrationError())
                .isCloseTo((4 * 0.4 + 2 * 0.125) / 6, EXACT);
    }

    @Property
    void bins_anySample_holdAllCasesAndShells(
            @ForAll(supplier = AnySample.Any.class) AnySample sample, @ForAll @IntRange(min = 1, max = 12) int bins) {
        Outcomes outcomes = sample.outcomes().withScores(score -> (score + 2) / 5);

        for (ReliabilityCurve curve :
                List.of(ReliabilityCurve.equalWidth(outcomes, bins), ReliabilityCurve.equalCount(outcomes, bins))) {
            assertThat(curve.bins()).hasSizeBetween(1, bins);
            assertThat(sum(curve, 1)).isCloseTo(outcomes.weight(), EXACT);
            assertThat(sum(curve, 0)).isCloseTo(outcomes.shellWeight(), EXACT);
        }
    }

    private static double sum(ReliabilityCurve curve, double least) {
        return curve.bins().stream()
                .mapToDouble(bin -> bin.weight() * Math.max(least, bin.shellShare()))
                .sum();
    }

    @Property
    void curves_weights_areRepetitions(
            @ForAll(supplier = AnySample.Any.class) AnySample sample, @ForAll @IntRange(min = 1, max = 12) int bins) {
        Outcomes weighted = sample.outcomes().withScores(score -> (score + 2) / 5);
        Outcomes repeated = sample.repeated().withScores(score -> (score + 2) / 5);

        assertThat(ReliabilityCurve.equalWidth(repeated, bins)).isEqualTo(ReliabilityCurve.equalWidth(weighted, bins));
        assertThat(ReliabilityCurve.equalCount(repeated, bins)).isEqualTo(ReliabilityCurve.equalCount(weighted, bins));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void curves_binsOutOfRange_areRefused(int bins) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliabilityCurve.equalWidth(FOUR, bins))
                .withMessage("bins (" + bins + ") must lie between 1 and 1000");
        assertThatIllegalArgumentException().isThrownBy(() -> ReliabilityCurve.equalCount(FOUR, bins));
    }

    @Test
    void curves_noProbabilities_areRefused() {
        Outcomes outcomes = FOUR.withScores(score -> 100 * score);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliabilityCurve.equalWidth(outcomes, 10))
                .withMessage("a reliability curve needs probabilities from 0 to 1; scores go from 10.0 to 100.0");
    }
}
