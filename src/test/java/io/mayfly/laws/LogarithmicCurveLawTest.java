package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A curve on a logarithmic scale gives what the strict logarithm gives, which is the same on every machine. */
class LogarithmicCurveLawTest {

    @Property(tries = 5000)
    void points_ofANumber_areThoseOfTheStrictLogarithm(
            @ForAll @IntRange(min = 1, max = 1_000_000) int from,
            @ForAll @IntRange(min = 1, max = 1_000_000) int length,
            @ForAll @IntRange(min = 0, max = 10_000) int most,
            @ForAll @IntRange(min = 1, max = 1_999_999) int reading) {
        assertThat(curve(from, from + length, most).at(reading).tenths())
                .isEqualTo(strictly(from, from + length, most, reading));
    }

    /** Half of the rise of an odd number of tenths, where the last digit tips the rounding. */
    @Property(tries = 5000)
    void points_inTheMiddleOfTwoTenths_areThoseOfTheStrictLogarithm(
            @ForAll @IntRange(min = 1, max = 1000) int root,
            @ForAll @IntRange(min = 2, max = 1000) int factor,
            @ForAll @IntRange(min = 0, max = 999) int half) {
        int most = 2 * half + 1;
        int to = root * factor * factor;

        assertThat(curve(root, to, most).at(root * factor).tenths()).isEqualTo(strictly(root, to, most, root * factor));
    }

    private static Curve curve(int from, int to, int most) {
        return new Curve(
                Curve.Scale.LOG10,
                Curve.Direction.RISING,
                List.of(
                        new Curve.Knot(BigDecimal.valueOf(from), Points.ZERO),
                        new Curve.Knot(BigDecimal.valueOf(to), new Points(most))));
    }

    private static int strictly(int from, int to, int most, int reading) {
        if (reading <= from || reading >= to) {
            return reading <= from ? 0 : most;
        }
        double start = StrictMath.log10(from);
        double share = (StrictMath.log10(reading) - start) / (StrictMath.log10(to) - start);
        return (int) Math.floor(most * share + 0.5);
    }
}
