package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AucComparisonTest {

    private static final boolean[] SHELLS = {false, false, true, true};
    private static final Outcomes APART = Outcomes.of(new double[] {1, 2, 3, 4}, SHELLS);
    private static final Outcomes UPSIDE_DOWN = Outcomes.of(new double[] {4, 3, 2, 1}, SHELLS);

    @Property
    void of_aScoreAndItself_hasNoDifference(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        AucComparison comparison = AucComparison.of(sample.outcomes(), sample.outcomes());

        assertThat(comparison.difference()).isZero();
        assertThat(comparison.standardError()).isZero();
        assertThat(comparison.z()).isZero();
        assertThat(comparison.pValue()).isEqualTo(1);
    }

    @Property
    void of_scoresSwapped_hasTheOppositeDifference(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        Outcomes other = sample.outcomes().withScores(score -> score * score);
        AucComparison one = AucComparison.of(sample.outcomes(), other);
        AucComparison swapped = AucComparison.of(other, sample.outcomes());

        assertThat(swapped.difference()).isEqualTo(-one.difference());
        assertThat(swapped.variance()).isCloseTo(one.variance(), Offset.offset(1e-12));
    }

    /** AUC of a negated score is one less, so that both err in exactly the opposite way. */
    @Property
    void of_negatedScores_hasTwiceTheError(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        AucComparison comparison =
                AucComparison.of(sample.outcomes(), sample.outcomes().withScores(score -> -score));

        assertThat(comparison.standardError()).isCloseTo(2 * comparison.first().standardError(), Offset.offset(1e-9));
    }

    @Test
    void z_differenceWithoutError_isInfinite() {
        AucComparison comparison = AucComparison.of(APART, UPSIDE_DOWN);

        assertThat(comparison.z()).isInfinite();
        assertThat(comparison.pValue()).isZero();
    }

    /** Weights such as 0.3 add up to other last digits in another order. */
    @Property(tries = 200)
    void pValue_twoScoresThatAreNeverWrong_isOne(@ForAll long seed) {
        Random random = new Random(seed);
        boolean[] shells = new boolean[40];
        double[] weights = new double[40];
        double[] one = new double[40];
        double[] other = new double[40];
        for (int i = 0; i < 40; i++) {
            shells[i] = i % 2 == 0;
            weights[i] = (1 + random.nextInt(10)) / 10.0;
            one[i] = random.nextInt(20) + (shells[i] ? 100 : 0);
            other[i] = random.nextInt(20) + (shells[i] ? 100 : 0);
        }

        assertThat(AucComparison.of(Outcomes.of(one, shells, weights), Outcomes.of(other, shells, weights))
                        .pValue())
                .isEqualTo(1);
    }

    @Test
    void interval_differenceWithoutError_isAPoint() {
        assertThat(AucComparison.of(APART, UPSIDE_DOWN).interval(0.9)).isEqualTo(new ConfidenceInterval(1, 1, 1, 0.9));
    }

    @Test
    void of_otherCases_isRefused() {
        Outcomes three = Outcomes.of(new double[] {1, 2, 3}, new boolean[] {false, true, true});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AucComparison.of(APART, three))
                .withMessage(
                        "both must hold the same cases in the same order: 4 and 3 cases differ in number, class or weight");
    }

    @Test
    void of_otherClasses_isRefused() {
        Outcomes other = Outcomes.of(new double[] {1, 2, 3, 4}, new boolean[] {false, true, false, true});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AucComparison.of(APART, other))
                .withMessageStartingWith("both must hold the same cases");
    }

    @Test
    void of_otherWeights_isRefused() {
        Outcomes other = Outcomes.of(new double[] {1, 2, 3, 4}, SHELLS, new double[] {1, 1, 1, 2});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AucComparison.of(APART, other))
                .withMessageStartingWith("both must hold the same cases");
    }
}
