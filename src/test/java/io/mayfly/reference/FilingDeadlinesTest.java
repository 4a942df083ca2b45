package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingDeadlinesTest {

    private static final FilingDeadlines STANDARD = FilingDeadlines.standard();

    @ParameterizedTest
    @CsvSource({
        "RU, 2022-12-31, 2023-03-31",
        "BY, 2022-12-31, 2023-03-31",
        "CN, 2022-12-31, 2023-06-30",
        "GB, 2022-12-31, 2023-09-30",
        "GB, 2022-06-30, 2023-03-31",
        "GB, 2022-06-29, 2023-03-29",
        "GB, 2023-05-31, 2024-02-29",
        "GB, 2024-02-29, 2024-11-30",
        "GB, 2023-05-30, 2024-02-29",
        "DE, 2022-12-31, 2023-12-31",
        "DE, 2023-02-28, 2024-02-29",
        "DE, 2024-02-29, 2025-02-28",
        "FR, 2022-12-31, 2023-08-31",
        "NL, 2022-12-31, 2023-12-31"
    })
    void due_knownJurisdiction_isTheLastDay(String jurisdiction, LocalDate periodEnd, LocalDate due) {
        assertThat(STANDARD.due(jurisdiction, periodEnd)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "UA", "ru", "", "RU ", "\u0000"})
    void due_noRule_isUnknown(String jurisdiction) {
        assertThat(STANDARD.due(jurisdiction, LocalDate.of(2022, 12, 31))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "RU, true",
        "CN, true",
        "BY, true",
        "UA, true",
        "GB, false",
        "DE, false",
        "FR, false",
        "NL, false",
        "US, false"
    })
    void calendarYear_jurisdiction_isWhatTheLawSays(String jurisdiction, boolean expected) {
        assertThat(STANDARD.calendarYear(jurisdiction)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, 2022-01-01, 2022-12-31, 2023-03-31",
        "RU, 2022-09-30, 2022-12-31, 2023-03-31",
        "RU, 2022-10-01, 2023-12-31, 2024-03-31",
        "RU, 2022-12-31, 2023-12-31, 2024-03-31",
        "CN, 2022-12-31, 2022-12-31, 2023-06-30",
        "UA, 2022-10-01, 2023-12-31,",
        "GB, 2011-01-01,, 2012-10-01",
        "GB, 2021-02-28,, 2022-11-30",
        "GB, 2021-01-31,, 2022-10-31",
        "DE, 2022-09-15,,",
        "US, 2022-09-15,,"
    })
    void firstPeriod_registrationDay_endsAndFallsDueByTheRule(
            String jurisdiction, LocalDate registered, LocalDate end, LocalDate due) {
        assertThat(STANDARD.firstPeriodEnd(jurisdiction, registered)).isEqualTo(end);
        assertThat(STANDARD.firstDue(jurisdiction, registered)).isEqualTo(due);
    }

    @Test
    void standard_everyRule_hasASourceAndSaysWhatWasConfirmed() {
        assertThat(STANDARD.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.note()).contains("onfirmed");
        });
    }

    @Test
    void of_callersRule_isUsed() {
        FilingRule rule = new FilingRule("PL", 6, false, null, null, "test", PartialDate.parse("2024"), "test");
        FilingDeadlines deadlines = FilingDeadlines.of(List.of(rule));
        assertThat(deadlines.due("PL", LocalDate.of(2022, 12, 31))).isEqualTo("2023-06-30");
        assertThat(deadlines.due("RU", LocalDate.of(2022, 12, 31))).isNull();
    }

    @Test
    void of_twoRulesForOneJurisdiction_isRefused() {
        FilingRule rule = new FilingRule("PL", 6, false, null, null, "test", PartialDate.parse("2024"), "test");
        assertThatThrownBy(() -> FilingDeadlines.of(List.of(rule, rule))).isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void rule_longFirstYearWithoutCalendarYear_isRefused() {
        assertThatThrownBy(() -> new FilingRule("PL", 6, false, 10, null, "test", PartialDate.parse("2024"), "test"))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("calendarYear");
    }

    @Test
    void rule_monthsOutOfRange_isRefused() {
        assertThatThrownBy(() -> new FilingRule("PL", 0, false, null, null, "test", PartialDate.parse("2024"), "test"))
                .isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void json_writtenAndRead_isEqual() {
        assertThat(StrictJson.read(StrictJson.write(STANDARD), FilingDeadlines.class))
                .isEqualTo(STANDARD);
    }
}
