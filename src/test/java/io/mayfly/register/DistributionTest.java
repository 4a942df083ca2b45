package io.mayfly.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {

    private static final double ERROR = 0.01;

    @Provide
    Arbitrary<double[]> values() {
        Arbitrary<Double> magnitudes = Arbitraries.doubles().between(-300, 300).map(power -> StrictMath.pow(10, power));
        Arbitrary<Double> signed = Arbitraries.oneOf(
                List.of(magnitudes, magnitudes.map(value -> -value), Arbitraries.of(0.0, -0.0, 1.0, 1.0198)));
        return signed.array(double[].class).ofMinSize(1).ofMaxSize(60);
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void quantile_ofAnyShare_isTheSortedValueWithinOnePercent(
            @ForAll("values") double[] values, @ForAll("shares") double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double exact = sorted[Math.max(1, (int) Math.ceil(share * values.length)) - 1];

        assertThat(Distribution.of(values).quantile(share)).isCloseTo(exact, within(Math.abs(exact) * ERROR));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void merge_ofTwo_isAsCountedTogether(@ForAll("values") double[] one, @ForAll("values") double[] other) {
        double[] both =
                DoubleStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();

        Distribution merged = Distribution.of(one).merge(Distribution.of(other));

        assertThat(merged).isEqualTo(Distribution.of(both)).hasSameHashCodeAs(Distribution.of(both));
        assertThat(merged.count()).isEqualTo(both.length);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void rank_ofAnyValue_liesBetweenTheValuesClearlyBelowAndNotClearlyAbove(
            @ForAll("values") double[] values, @ForAll int at) {
        double value = values[Math.floorMod(at, values.length)];
        double near = Math.abs(value) * 2 * ERROR;
        double below =
                Arrays.stream(values).filter(other -> other < value - near).count();
        double notAbove =
                Arrays.stream(values).filter(other -> other <= value + near).count();

        assertThat(Distribution.of(values).rank(value)).isBetween(below / values.length, notAbove / values.length);
    }

    @Test
    void rank_ofDistinctValues_countsThoseBelowAndHalfOfTheOwn() {
        Distribution distribution = Distribution.of(-5, 0, 0, 10, 20);

        assertThat(distribution.rank(-6)).isZero();
        assertThat(distribution.rank(-5)).isEqualTo(0.1);
        assertThat(distribution.rank(0)).isEqualTo(0.4);
        assertThat(distribution.rank(5)).isEqualTo(0.6);
        assertThat(distribution.rank(20)).isEqualTo(0.9);
        assertThat(distribution.rank(30)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, Double.MIN_NORMAL, 1e-300, 1, Double.MAX_VALUE})
    void bucket_ofExtremes_staysOnItsSideOfZero(double value) {
        assertThat(Distribution.bucket(value)).isBetween(1, 1 << 17);
        assertThat(Distribution.bucket(-value)).isEqualTo(-Distribution.bucket(value));
    }

    /** The bounds of the buckets are part of what a register answers; they must not move from machine to machine. */
    @Test
    void bucket_ofGivenValues_staysTheSame() {
        assertThat(List.of(
                        Distribution.bucket(1e-9),
                        Distribution.bucket(1),
                        Distribution.bucket(1e6),
                        Distribution.bucket(1e18)))
                .containsExactly(64480, 65536, 66241, 67650);
    }

    @Test
    void quantile_ofNoValues_isRefused() {
        assertThatIllegalStateException().isThrownBy(() -> Distribution.of().quantile(0.5));
        assertThatIllegalStateException().isThrownBy(() -> Distribution.of().rank(1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void quantile_ofNoShare_isRefused(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.of(1).quantile(share))
                .withMessageContaining("p (" + share + ") must be in 0 to 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void of_noNumber_isRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.of(1, value))
                .withMessageContaining("must be finite");
    }
}
