package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import io.mayfly.reference.ExchangeRates.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesTest {

    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    private static @Nullable BigDecimal standard(String currency, int year, LocalDate asOf) {
        return ExchangeRates.standard().unitsPerUsd(Currency.getInstance(currency), year, asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 2022, 0.94, 0.96",
        "GBP, 2022, 0.80, 0.82",
        "AUD, 2022, 1.40, 1.48",
        "NZD, 2022, 1.50, 1.65",
        "CNY, 2022, 6.6, 6.8",
        "JPY, 2022, 130, 133",
        "RUB, 2022, 68.55, 68.55",
        "KZT, 2022, 460.2, 460.2"
    })
    void standard_knownYear_unitsOfTheCurrencyForOneDollar(
            String currency, int year, BigDecimal lowest, BigDecimal highest) {
        assertThat(standard(currency, year, LATE)).isBetween(lowest, highest);
    }

    @Test
    void unitsPerUsd_dollar_isOneWheneverAsked() {
        assertThat(standard("USD", 1900, LATE)).isEqualTo(BigDecimal.ONE);
        assertThat(standard("USD", 2029, LocalDate.of(2000, 1, 1))).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void unitsPerUsd_lastDayOfTheYear_answersTheYearBefore() {
        assertThat(standard("RUB", 2022, LocalDate.of(2022, 12, 31))).isEqualTo("73.65");
        assertThat(standard("RUB", 2022, LocalDate.of(2023, 1, 1))).isEqualTo("68.55");
    }

    @Test
    void unitsPerUsd_yearAfterNext_isUnknown() {
        assertThat(standard("RUB", 2023, LocalDate.of(2022, 12, 31))).isNull();
    }

    @Test
    void unitsPerUsd_rowMissing_isUnknownRatherThanStale() {
        assertThat(standard("RUB", 2014, LATE)).isNull();
        assertThat(standard("RUB", 2024, LATE)).isNull();
        assertThat(standard("PLN", 2022, LATE)).isNull();
    }

    @Test
    void unitsPerUsd_precedingRowMissing_isUnknown() {
        ExchangeRates rates = ExchangeRates.of(List.of(new Rate("RUB", 2020, BigDecimal.TEN, "test")));
        assertThat(rates.unitsPerUsd(Currency.getInstance("RUB"), 2022, LocalDate.of(2022, 6, 1)))
                .isNull();
    }

    @Test
    void standard_everyRow_refersToAListedSource() {
        Set<String> ids = ExchangeRates.standard().sources().stream()
                .map(ReferenceSource::id)
                .collect(Collectors.toSet());
        assertThat(ExchangeRates.standard().rates()).extracting(Rate::source).isSubsetOf(ids);
        assertThat(ids).hasSize(ExchangeRates.standard().sources().size());
    }

    @Test
    void standard_neighbouringYears_neverJumpByMoreThanHalf() {
        List<Rate> rates = ExchangeRates.standard().rates();
        for (int i = 1; i < rates.size(); i++) {
            Rate a = rates.get(i - 1);
            Rate b = rates.get(i);
            if (a.currency().equals(b.currency())) {
                double ratio = b.unitsPerUsd().doubleValue() / a.unitsPerUsd().doubleValue();
                assertThat(ratio).as("%s to %s", a, b).isBetween(0.5, 2.0);
            }
        }
    }

    @Test
    void constant_anyYearInRange_isTheRate() {
        ExchangeRates rates = ExchangeRates.constant("RUB", new BigDecimal("70"), 2020, 2025);
        Currency rub = Currency.getInstance("RUB");
        assertThat(rates.unitsPerUsd(rub, 2020, LATE)).isEqualTo("70");
        assertThat(rates.unitsPerUsd(rub, 2025, LATE)).isEqualTo("70");
        assertThat(rates.unitsPerUsd(rub, 2026, LATE)).isNull();
    }

    @Test
    void of_anyOrder_isEqual() {
        Rate a = new Rate("RUB", 2020, BigDecimal.TEN, "test");
        Rate b = new Rate("EUR", 2021, BigDecimal.ONE, "test");
        assertThat(ExchangeRates.of(List.of(a, b))).isEqualTo(ExchangeRates.of(List.of(b, a)));
    }

    @Test
    void of_twoRatesForOneYear_isRefused() {
        Rate a = new Rate("RUB", 2020, BigDecimal.TEN, "test");
        Rate b = new Rate("RUB", 2020, BigDecimal.ONE, "test");
        assertThatThrownBy(() -> ExchangeRates.of(List.of(a, b)))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("2020");
    }

    @ParameterizedTest
    @CsvSource({"USD, 1", "rub, 1", "XYZ1, 1", "RUB, 0", "RUB, -1"})
    void rate_wrongCodeOrNumber_isRefused(String currency, BigDecimal unitsPerUsd) {
        assertThatThrownBy(() -> new Rate(currency, 2020, unitsPerUsd, "test"))
                .isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void json_writtenAndRead_isEqual() {
        ExchangeRates rates = ExchangeRates.standard();
        assertThat(StrictJson.read(StrictJson.write(rates), ExchangeRates.class))
                .isEqualTo(rates);
    }
}
