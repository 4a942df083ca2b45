package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinsTest {

    private static final Bins BANDS = Bins.of(20, 45, 70);

    @Test
    void histogram_valueAtAnEdge_belongsToTheBinAbove() {
        Histogram histogram = BANDS.histogram(new double[] {-5, 20, 44.9, 45, 70, 100});

        assertThat(histogram).isEqualTo(new Histogram(List.of(1.0, 2.0, 1.0, 2.0), 0));
    }

    @Test
    void histogram_missingValue_isCountedApart() {
        Histogram histogram = BANDS.histogram(new double[] {50, Double.NaN}, new double[] {1, 3});

        assertThat(histogram).isEqualTo(new Histogram(List.of(0.0, 0.0, 1.0, 0.0), 3));
        assertThat(histogram.total()).isEqualTo(4);
        assertThat(histogram.share(2)).isEqualTo(0.25);
        assertThat(histogram.missingShare()).isEqualTo(0.75);
    }

    @Test
    void of_noEdge_isOneBin() {
        assertThat(Bins.of().count()).isEqualTo(1);
        assertThat(Bins.of().histogram(new double[] {1, 2}).counts()).containsExactly(2.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 19, Double.NaN, Double.POSITIVE_INFINITY})
    void of_edgeNotAboveTheOneBefore_isRefused(double edge) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bins.of(20, edge))
                .withMessage("edge 1 (" + edge + ") must be finite and above the one before");
    }

    @Test
    void histogram_noValue_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BANDS.histogram(new double[0]))
                .withMessage("there must be at least one value, or a missing one");
    }

    @Test
    void histogram_infiniteValue_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BANDS.histogram(new double[] {1, Double.NEGATIVE_INFINITY}))
                .withMessage("value 1 (-Infinity) must be finite or NaN");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void histogram_weightOutOfRange_isRefused(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BANDS.histogram(new double[] {1}, new double[] {weight}))
                .withMessage("weight 0 (" + weight + ") must be finite and greater than 0");
    }

    @Test
    void histogram_countsWithoutASum_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Histogram(List.of(Double.MAX_VALUE, Double.MAX_VALUE), 0))
                .withMessage("counts must add up to a finite number");
    }

    @Test
    void histogram_fewerWeights_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BANDS.histogram(new double[2], new double[] {1}))
                .withMessage("values (2) and weights (1) must be equally many");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void histogram_countOutOfRange_isRefused(double count) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Histogram(List.of(1.0, count), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Histogram(List.of(1.0), count));
    }
}
