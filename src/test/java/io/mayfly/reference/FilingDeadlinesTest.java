package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import java.time.LocalDate;
import java.time.YearMonth;
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
        "NL, 2022-12-31, 2023-12-31",
        "AT, 2022-12-31, 2023-09-30",
        "AT, 2023-05-31, 2024-02-29",
        "BE, 2022-12-31, 2023-07-31",
        "BG, 2022-12-31, 2023-09-30",
        "CZ, 2022-12-31, 2023-12-31",
        "CZ, 2023-02-28, 2024-02-29",
        "DK, 2022-12-31, 2023-06-30",
        "DK, 2022-06-30, 2022-12-31",
        "EE, 2022-12-31, 2023-06-30",
        "EE, 2022-08-31, 2023-02-28",
        "ES, 2022-12-31, 2023-07-31",
        "FI, 2022-12-31, 2023-08-31",
        "FI, 2023-06-30, 2024-02-29",
        "GE, 2022-12-31, 2023-10-31",
        "IE, 2022-12-31, 2023-11-30",
        "IN, 2022-03-31, 2022-10-31",
        "IT, 2022-12-31, 2023-07-31",
        "LT, 2022-12-31, 2023-06-30",
        "LT, 2022-08-31, 2023-02-28",
        "LU, 2022-12-31, 2023-07-31",
        "LV, 2022-12-31, 2023-07-31",
        "MT, 2022-12-31, 2023-12-31",
        "NO, 2022-12-31, 2023-07-31",
        "NO, 2022-06-30, 2023-01-31",
        "PL, 2022-12-31, 2023-07-31",
        "PL, 2022-06-30, 2023-01-31",
        "PL, 2022-06-29, 2023-01-29",
        "RS, 2022-12-31, 2023-03-31",
        "SE, 2022-12-31, 2023-07-31",
        "SE, 2022-04-30, 2022-11-30",
        "SI, 2022-12-31, 2023-08-31",
        "SI, 2022-06-30, 2023-02-28",
        "SK, 2022-12-31, 2023-06-30"
    })
    void due_knownJurisdiction_isTheLastDay(String jurisdiction, LocalDate periodEnd, LocalDate due) {
        assertThat(STANDARD.due(jurisdiction, periodEnd)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UA", "AM", "CH", "CY", "HK", "KZ", "SG", "TR", "US"})
    void due_ruleWithoutMonths_isUnknown(String jurisdiction) {
        assertThat(STANDARD.rule(jurisdiction)).isNotNull();
        assertThat(STANDARD.due(jurisdiction, LocalDate.of(2022, 12, 31))).isNull();
    }

    /**
     * Where the law counts in days, months take their place: the day answered is never before that of the law, whatever
     * day a period ends on.
     */
    @ParameterizedTest
    @CsvSource({"PL, 6, 15", "LT, 4, 30", "IT, 0, 210", "IE, 9, 56", "MT, 10, 42"})
    void due_termInDays_isNotBeforeTheDayOfTheLaw(String jurisdiction, int months, int days) {
        LocalDate last = LocalDate.of(2024, 12, 31);
        for (LocalDate end = LocalDate.of(2022, 12, 31); !end.isAfter(last); end = end.plusDays(1)) {
            LocalDate lawful = endOfMonths(end, months).plusDays(days);
            assertThat(STANDARD.due(jurisdiction, end)).isBetween(lawful, lawful.plusDays(32));
        }
    }

    private static LocalDate endOfMonths(LocalDate end, int months) {
        LocalDate later = end.plusMonths(months);
        return end.equals(YearMonth.from(end).atEndOfMonth())
                ? YearMonth.from(later).atEndOfMonth()
                : later;
    }

    @ParameterizedTest
    @ValueSource(strings = {"AE", "KG", "UZ", "XX", "ru", "", "RU ", "\u0000"})
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
        "BG, true",
        "PL, false",
        "IN, false",
        "RS, false",
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
        "BG, 2022-12-15, 2022-12-31, 2023-09-30",
        "IN, 2021-01-01,, 2023-02-01",
        "IN, 2021-12-31,, 2024-01-31",
        "DE, 2022-09-15,,",
        "PL, 2022-09-15,,",
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
            if (rule.monthsAfterPeriodEnd() == null) {
                assertThat(rule.note()).contains("No due date is given");
            }
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
