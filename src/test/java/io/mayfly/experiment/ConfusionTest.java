package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfusionTest {

    private static final Outcomes FIVE = Outcomes.of(
            new double[] {1, 2, 3, 4, 5}, new boolean[] {false, true, false, false, true}, new double[] {1, 1, 2, 0.5, 3
            });

    @Test
    void at_aScore_flagsThatScoreToo() {
        Confusion confusion = Confusion.at(FIVE, 4);

        assertThat(confusion).isEqualTo(new Confusion(3, 0.5, 1, 3));
        assertThat(confusion.precision()).isEqualTo(3 / 3.5);
        assertThat(confusion.recall()).isEqualTo(0.75);
        assertThat(confusion.falsePositiveRate()).isEqualTo(0.5 / 3.5);
    }

    @Test
    void at_aboveAll_flagsNoneAndHasNoPrecision() {
        Confusion confusion = Confusion.at(FIVE, Double.POSITIVE_INFINITY);

        assertThat(confusion).isEqualTo(new Confusion(0, 0, 4, 3.5));
        assertThat(confusion.precision()).isNull();
        assertThat(confusion.recall()).isZero();
    }

    @Test
    void at_belowAll_flagsAll() {
        assertThat(Confusion.at(FIVE, Double.NEGATIVE_INFINITY)).isEqualTo(new Confusion(4, 3.5, 0, 0));
    }

    @Test
    void at_notANumber_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confusion.at(FIVE, Double.NaN))
                .withMessage("threshold (NaN) must be a number");
    }

    @Test
    void rates_oneClass_areNullForTheOther() {
        assertThat(new Confusion(1, 0, 1, 0).falsePositiveRate()).isNull();
        assertThat(new Confusion(0, 1, 0, 1).recall()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0.2", "1, 10, 2.5", "0.01, 10, 0.223", "0.01, 0, 0.198"})
    void cost_baseRateAndRatio_weighsMissedShellsAgainstFalseAlarms(double baseRate, double ratio, double cost) {
        Confusion confusion = new Confusion(3, 2, 1, 8);

        assertThat(confusion.cost(baseRate, ratio)).isCloseTo(cost, Offset.offset(1e-12));
    }

    @Test
    void cost_sampleOfAnotherMix_isTheSame() {
        assertThat(new Confusion(3, 20, 1, 80).cost(0.01, 10)).isEqualTo(new Confusion(3, 2, 1, 8).cost(0.01, 10));
    }

    @Test
    void cost_oneClass_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Confusion(1, 0, 1, 0).cost(0.1, 1))
                .withMessageStartingWith("a cost needs shells and others");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void cost_baseRateOutOfRange_isRefused(double baseRate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Confusion(1, 1, 1, 1).cost(baseRate, 1))
                .withMessage("base rate (" + baseRate + ") must lie between 0 and 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.POSITIVE_INFINITY, Double.NaN})
    void cost_ratioOutOfRange_isRefused(double ratio) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Confusion(1, 1, 1, 1).cost(0.1, ratio))
                .withMessage("cost ratio (" + ratio + ") must be finite and not negative");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.POSITIVE_INFINITY, Double.NaN})
    void of_countOutOfRange_isRefused(double count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Confusion(1, 1, count, 1))
                .withMessage("count (" + count + ") must be finite and not negative");
    }
}
