package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.2056, 0.206",
        "9.996, 10",
        "99.94, 99.9",
        "100, 100",
        "100.4, 100",
        "1234567.5, 1234568",
        "1e20, 100000000000000000000"
    })
    void ratio_anyNumber_hasThreeDigitsOrAllBeforeThePoint(double value, String said) {
        assertThat(Say.ratio(value)).isEqualTo(said);
    }

    @Test
    void numbers_withoutEnd_areSaidInWords() {
        assertThat(Say.ratio(Double.POSITIVE_INFINITY)).isEqualTo("infinitely many");
        assertThat(Say.one(Double.POSITIVE_INFINITY)).isEqualTo("infinitely many");
    }

    @Test
    void range_endsThatPrintAlike_areOneNumber() {
        assertThat(Say.range("1", "1")).isEqualTo("1");
        assertThat(Say.range("1", "2")).isEqualTo("1 to 2");
    }
}
