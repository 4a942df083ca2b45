package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RatioTest {

    private static double exactly(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL128).doubleValue();
    }

    @Property(tries = 20_000)
    void of_anyAmounts_isTheDoubleNearestToTheQuotient(
            @ForAll("amounts") BigDecimal part, @ForAll("amounts") BigDecimal whole) {
        assertThat(Ratio.of(part, whole)).isEqualTo(exactly(part, whole));
    }

    @Property(tries = 5_000)
    void of_quotientsOfAmounts_isTheDoubleNearestToTheirQuotient(
            @ForAll("amounts") BigDecimal part,
            @ForAll("amounts") BigDecimal whole,
            @ForAll("amounts") BigDecimal rate) {
        BigDecimal converted = part.divide(rate, MathContext.DECIMAL128);

        assertThat(Ratio.of(converted, whole)).isEqualTo(exactly(converted, whole));
        assertThat(Ratio.of(whole, converted)).isEqualTo(exactly(whole, converted));
        assertThat(Ratio.of(converted, converted)).isEqualTo(1);
    }

    @Test
    void of_halfWayBetweenTwoDoubles_isTheEvenOne() {
        BigDecimal between = BigDecimal.valueOf((1L << 53) + 1);

        assertThat(Ratio.of(between, BigDecimal.ONE)).isEqualTo(0x1p53);
        assertThat(Ratio.of(between.add(BigDecimal.valueOf(2)), BigDecimal.ONE)).isEqualTo(0x1p53 + 4);
    }

    @Test
    void of_justBesideHalfWay_isTheNearerOne() {
        BigDecimal between = BigDecimal.valueOf((1L << 53) + 1);
        BigDecimal little = new BigDecimal("1e-15");

        assertThat(Ratio.of(between.add(little), BigDecimal.ONE)).isEqualTo(0x1p53 + 2);
        assertThat(Ratio.of(between.subtract(little), BigDecimal.ONE)).isEqualTo(0x1p53);
    }

    @Test
    void of_zeroAndBelow_isThePlainQuotient() {
        assertThat(Ratio.of(BigDecimal.ZERO, BigDecimal.TEN)).isZero();
        assertThat(Ratio.of(BigDecimal.TEN.negate(), BigDecimal.valueOf(4))).isEqualTo(-2.5);
    }

    @Test
    void of_nothing_isRefused() {
        assertThatThrownBy(() -> Ratio.of(BigDecimal.ONE, BigDecimal.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(34)),
                Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(15)),
                Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.valueOf(1_000)));
        return digits.flatMap(
                number -> Arbitraries.integers().between(-3, 30).map(scale -> new BigDecimal(number, scale)));
    }
}
