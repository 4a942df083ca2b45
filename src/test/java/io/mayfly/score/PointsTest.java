package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.StrictJson;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    @ParameterizedTest
    @CsvSource({"0, 0.0, +0.0", "12, 12.0, +12.0", "-4.5, -4.5, -4.5", "1e2, 100.0, +100.0", "-1000, -1000.0, -1000.0"})
    void of_oneDecimal_isExact(String decimal, String text, String signed) {
        Points points = Points.of(new BigDecimal(decimal));

        assertThat(points).hasToString(text);
        assertThat(points.signed()).isEqualTo(signed);
        assertThat(points.decimal()).isEqualByComparingTo(decimal);
        assertThat(StrictJson.write(points)).isEqualTo(text);
    }

    @Test
    void of_twoDecimals_isRefused() {
        assertThatThrownBy(() -> Points.of(new BigDecimal("0.05"))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000.1", "-1000.1", "1e30"})
    void of_outOfRange_isRefused(String decimal) {
        assertThatThrownBy(() -> Points.of(new BigDecimal(decimal)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("between -1000 and 1000");
    }

    @Test
    void compareTo_moreAndFewer_ordersByValue() {
        assertThat(new Points(5)).isGreaterThan(Points.ZERO).isLessThan(new Points(6));
    }
}
