package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mayfly.experiment.StabilityIndex.Shift;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StabilityIndexTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    @Provide
    Arbitrary<Histogram> histograms() {
        return Arbitraries.integers()
                .between(0, 20)
                .map(Double::valueOf)
                .list()
                .ofSize(5)
                .filter(counts -> counts.stream().anyMatch(count -> count > 0))
                .map(counts -> new Histogram(counts.subList(0, 4), counts.get(4)));
    }

    @Property
    void between_aSampleAndItself_isZero(@ForAll("histograms") Histogram one) {
        assertThat(StabilityIndex.between(one, one).value()).isZero();
    }

    @Property
    void between_samplesSwapped_isTheSame(@ForAll("histograms") Histogram one, @ForAll("histograms") Histogram other) {
        assertThat(StabilityIndex.between(one, other).value())
                .isCloseTo(StabilityIndex.between(other, one).value(), EXACT)
                .isNotNegative();
    }

    @Property
    void between_allCasesTwice_isTheSame(@ForAll("histograms") Histogram one, @ForAll("histograms") Histogram other) {
        Histogram doubled =
                new Histogram(other.counts().stream().map(count -> 2 * count).toList(), 2 * other.missing());

        assertThat(StabilityIndex.between(one, doubled).value())
                .isCloseTo(StabilityIndex.between(one, other).value(), EXACT);
    }

    @Property
    void between_anySamples_isTheSumOfItsTerms(
            @ForAll("histograms") Histogram one, @ForAll("histograms") Histogram other) {
        StabilityIndex index = StabilityIndex.between(one, other);

        assertThat(index.terms()).hasSize(4).allSatisfy(term -> assertThat(term).isNotNegative());
        assertThat(index.terms().stream().mapToDouble(Double::doubleValue).sum() + index.missingTerm())
                .isCloseTo(index.value(), EXACT);
    }

    @Test
    void between_missingValues_areABin() {
        StabilityIndex index = StabilityIndex.between(new Histogram(List.of(9.0), 1), new Histogram(List.of(8.0), 2));

        assertThat(index.missingTerm()).isCloseTo(0.1 * Math.log(2), EXACT);
        assertThat(index.value()).isCloseTo(0.1 * Math.log(2) - 0.1 * Math.log(8 / 9.0), EXACT);
    }

    @Test
    void between_binEmptyOnOneSide_hasAShareOfATenThousandth() {
        StabilityIndex index =
                StabilityIndex.between(new Histogram(List.of(99.0, 1.0), 0), new Histogram(List.of(100.0, 0.0), 0));

        assertThat(index.terms().get(1)).isCloseTo((0.01 - 0.0001) * Math.log(100), EXACT);
        assertThat(index.terms().get(1)).isCloseTo(0.046, Offset.offset(0.0005));
    }

    @Test
    void between_binEmptyOnBothSides_addsNothing() {
        StabilityIndex index =
                StabilityIndex.between(new Histogram(List.of(1.0, 0.0), 0), new Histogram(List.of(5.0, 0.0), 0));

        assertThat(index.terms()).containsExactly(0.0, 0.0);
    }

    @Test
    void between_otherBins_isRefused() {
        Histogram one = new Histogram(List.of(1.0), 0);
        Histogram two = new Histogram(List.of(1.0, 1.0), 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StabilityIndex.between(one, two))
                .withMessage("expected (1) and actual (2) must have equally many bins");
    }

    @ParameterizedTest
    @CsvSource({"0, SMALL", "0.0999, SMALL", "0.1, MODERATE", "0.2499, MODERATE", "0.25, LARGE", "8, LARGE"})
    void shift_value_isByCustom(double value, Shift shift) {
        assertThat(new StabilityIndex(value, List.of(), 0).shift()).isEqualTo(shift);
    }
}
