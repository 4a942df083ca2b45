package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({
        "5.00, 5",
        "5E2, 500",
        "0.10, 0.1",
        "-3.0, -3",
        "0.000, 0",
        "0E10, 0",
        "1e29, 100000000000000000000000000000"
    })
    void equals_sameAmountWrittenDifferently_isEqual(String one, String other) {
        Money money = new Money(new BigDecimal(one), EUR);
        assertThat(money).isEqualTo(new Money(new BigDecimal(other), EUR));
        assertThat(money).hasSameHashCodeAs(new Money(new BigDecimal(other), EUR));
        assertThat(money).hasToString(other + " EUR");
        assertThat(StrictJson.write(money)).isEqualTo("{\"amount\":" + other + ",\"currency\":\"EUR\"}");
    }

    @Test
    void equals_otherCurrency_isDifferent() {
        assertThat(Money.of(5, "EUR")).isNotEqualTo(Money.of(5, "USD"));
    }

    @Test
    void constructor_nonZeroWithoutCurrency_isRefused() {
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, null))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("currency")
                .hasMessageContaining("only a zero amount may lack a currency");
    }

    @Test
    void constructor_zeroWithoutCurrency_isAllowed() {
        assertThat(new Money(new BigDecimal("0.00"), null)).hasToString("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e31", "1e999999999", "1e-31", "-1e40"})
    void constructor_tooManyDigits_isRefused(String amount) {
        assertThatThrownBy(() -> new Money(new BigDecimal(amount), EUR))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("at most 30 digits");
    }

    @Test
    void of_unknownCurrency_isRefused() {
        assertThatThrownBy(() -> Money.of(1, "QQQ")).isInstanceOf(IllegalArgumentException.class);
    }
}
