package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilityLossTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);
    private static final boolean[] SHELLS = {true, false};

    private static Outcomes probabilities(AnySample sample) {
        return sample.outcomes().withScores(score -> (score + 2) / 5);
    }

    @Test
    void losses_constantGuessOfHalf_areKnown() {
        Outcomes half = Outcomes.of(new double[] {0.5, 0.5}, SHELLS);

        assertThat(ProbabilityLoss.brierScore(half)).isEqualTo(0.25);
        assertThat(ProbabilityLoss.logLoss(half)).isCloseTo(Math.log(2), EXACT);
    }

    @Test
    void losses_certainAndRight_areNothing() {
        Outcomes right = Outcomes.of(new double[] {1, 0}, SHELLS);

        assertThat(ProbabilityLoss.brierScore(right)).isZero();
        assertThat(ProbabilityLoss.logLoss(right)).isCloseTo(0, EXACT);
    }

    @Test
    void losses_certainAndWrong_areTheGreatestAndFinite() {
        Outcomes wrong = Outcomes.of(new double[] {0, 1}, SHELLS);

        assertThat(ProbabilityLoss.brierScore(wrong)).isEqualTo(1);
        assertThat(ProbabilityLoss.logLoss(wrong)).isCloseTo(52 * Math.log(2), EXACT);
    }

    @Test
    void losses_oneClass_areDefined() {
        Outcomes shells = Outcomes.of(new double[] {0.5}, new boolean[] {true});

        assertThat(ProbabilityLoss.brierScore(shells)).isEqualTo(0.25);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, 50})
    void losses_noProbability_areRefused(double score) {
        Outcomes outcomes = Outcomes.of(new double[] {0.5, score}, SHELLS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbabilityLoss.brierScore(outcomes))
                .withMessageStartingWith("the Brier score needs probabilities from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProbabilityLoss.logLoss(outcomes))
                .withMessageStartingWith("the log loss needs probabilities from 0 to 1");
    }

    @Property
    void losses_weights_areRepetitions(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        Outcomes weighted = probabilities(sample);
        Outcomes repeated = sample.repeated().withScores(score -> (score + 2) / 5);

        assertThat(ProbabilityLoss.brierScore(repeated)).isCloseTo(ProbabilityLoss.brierScore(weighted), EXACT);
        assertThat(ProbabilityLoss.logLoss(repeated)).isCloseTo(ProbabilityLoss.logLoss(weighted), EXACT);
    }
}
