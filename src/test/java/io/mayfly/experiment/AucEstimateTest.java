package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AucEstimateTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);
    private static final Outcomes APART =
            Outcomes.of(new double[] {1, 2, 3, 4}, new boolean[] {false, false, true, true});

    /** The definition, pair by pair: how each case fares against the other class, and the variance of those means. */
    @Property
    void of_anySample_isTheDefinition(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        double auc = Discrimination.auc(sample.outcomes());

        assertThat(AucEstimate.of(sample.outcomes()).variance())
                .isCloseTo(variance(sample, true, auc) + variance(sample, false, auc), EXACT);
    }

    private static double variance(AnySample sample, boolean shells, double auc) {
        double sum = 0;
        double weight = 0;
        int count = 0;
        for (int i = 0; i < sample.scores().length; i++) {
            if (sample.shells()[i] == shells) {
                double error = sample.weights()[i] * (placement(sample, i) - auc);
                sum += error * error;
                weight += sample.weights()[i];
                count++;
            }
        }
        return sum / weight / weight * count / (count - 1);
    }

    private static double placement(AnySample sample, int i) {
        double won = 0;
        double weight = 0;
        for (int j = 0; j < sample.scores().length; j++) {
            if (sample.shells()[j] != sample.shells()[i]) {
                double sign = Math.signum(sample.scores()[i] - sample.scores()[j]);
                won += sample.weights()[j] * (1 + (sample.shells()[i] ? sign : -sign)) / 2;
                weight += sample.weights()[j];
            }
        }
        return won / weight;
    }

    @Property
    void of_allWeightsTimesANumber_isTheSame(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        double[] heavier =
                Arrays.stream(sample.weights()).map(weight -> weight * 8).toArray();

        assertThat(AucEstimate.of(Outcomes.of(sample.scores(), sample.shells(), heavier)))
                .isEqualTo(AucEstimate.of(sample.outcomes()));
    }

    @Test
    void interval_classesApart_isAPoint() {
        assertThat(AucEstimate.of(APART).interval(0.95)).isEqualTo(new ConfidenceInterval(1, 1, 1, 0.95));
    }

    @Test
    void interval_nearTheEnd_staysWithinOne() {
        assertThat(new AucEstimate(0.98, 0.01).interval(0.95).upper()).isEqualTo(1);
        assertThat(new AucEstimate(0.02, 0.01).interval(0.95).lower()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void interval_levelOutOfRange_isRefused(double level) {
        AucEstimate estimate = AucEstimate.of(APART);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> estimate.interval(level))
                .withMessage("level (" + level + ") must lie between 0 and 1");
    }

    @Test
    void of_oneShell_isRefused() {
        Outcomes outcomes = Outcomes.of(new double[] {1, 2, 3}, new boolean[] {false, false, true});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AucEstimate.of(outcomes))
                .withMessage(
                        "the variance of an AUC needs 2 or more cases of either class; there are 1 shells and 2 others");
    }
}
