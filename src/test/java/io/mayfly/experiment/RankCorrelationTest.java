package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankCorrelationTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);
    private static final double[] SCORES = {3, 1, 4, 1.5, -9, 2.6};
    private static final double[] BENT = {27, 1, 64, 3.375, -729, 17.576};

    static Stream<ToDoubleBiFunction<double[], double[]>> both() {
        return Stream.of(RankCorrelation::spearman, RankCorrelation::kendall);
    }

    @ParameterizedTest
    @MethodSource("both")
    void correlation_sameOrder_isOne(ToDoubleBiFunction<double[], double[]> correlation) {
        assertThat(correlation.applyAsDouble(SCORES, BENT)).isCloseTo(1, EXACT);
    }

    @ParameterizedTest
    @MethodSource("both")
    void correlation_oppositeOrder_isMinusOne(ToDoubleBiFunction<double[], double[]> correlation) {
        double[] opposite = Arrays.stream(SCORES).map(score -> -score).toArray();

        assertThat(correlation.applyAsDouble(SCORES, opposite)).isCloseTo(-1, EXACT);
    }

    @ParameterizedTest
    @MethodSource("both")
    void correlation_zerosOfEitherSign_areTied(ToDoubleBiFunction<double[], double[]> correlation) {
        double[] order = {1, 2, 3};

        assertThat(correlation.applyAsDouble(order, new double[] {-0.0, 0.0, 5}))
                .isEqualTo(correlation.applyAsDouble(order, new double[] {0.0, 0.0, 5}));
    }

    @ParameterizedTest
    @MethodSource("both")
    void correlation_tiesOnly_isRefused(ToDoubleBiFunction<double[], double[]> correlation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correlation.applyAsDouble(SCORES, new double[6]))
                .withMessage("second must hold two different numbers to have an order");
    }

    @ParameterizedTest
    @MethodSource("both")
    void correlation_empty_isRefused(ToDoubleBiFunction<double[], double[]> correlation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correlation.applyAsDouble(new double[0], new double[0]))
                .withMessage("first must hold two different numbers to have an order");
    }

    @ParameterizedTest
    @MethodSource("both")
    void correlation_sizesDiffer_isRefused(ToDoubleBiFunction<double[], double[]> correlation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correlation.applyAsDouble(SCORES, new double[] {1, 2}))
                .withMessage("first (6) and second (2) must be equally many");
    }

    @ParameterizedTest
    @MethodSource("both")
    void correlation_notFinite_isRefusedWithItsPlace(ToDoubleBiFunction<double[], double[]> correlation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correlation.applyAsDouble(new double[] {1, 2}, new double[] {1, Double.NaN}))
                .withMessage("second 1 (NaN) must be finite");
    }
}
