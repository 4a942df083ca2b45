package io.mayfly.reference;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.GeneratedSection;
import io.mayfly.reference.ExchangeRates.Rate;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of {@code docs/reference-data.md}; its tables of sources and deadlines are written from the data. */
class ReferencePageTest {

    private static final Path PAGE = Path.of("docs/reference-data.md");
    private static final ExchangeRates RATES = ExchangeRates.standard();
    private static final List<FilingRule> RULES = FilingDeadlines.standard().rules();

    private static String page() throws IOException {
        return Files.readString(PAGE).replaceAll("\\s+", " ");
    }

    private static Stream<Rate> from(ReferenceSource source) {
        return RATES.rates().stream().filter(rate -> rate.source().equals(source.id()));
    }

    private static String years(Stream<Rate> rates) {
        IntSummaryStatistics years = rates.mapToInt(Rate::year).summaryStatistics();
        return years.getMin() + " to " + years.getMax();
    }

    @Test
    void sources_ofTheRates_areTheOnesOnThePage() throws IOException {
        StringBuilder table = new StringBuilder("| source | currencies | years | licence | read |\n");
        table.append("| --- | --- | --- | --- | --- |\n");
        for (ReferenceSource source : RATES.sources()) {
            String currencies =
                    from(source).map(Rate::currency).distinct().sorted().collect(Collectors.joining(", "));
            table.append("| ").append(source.title());
            table.append(" | ").append(currencies);
            table.append(" | ").append(years(from(source)));
            table.append(" | ").append(source.licence());
            table.append(" | ").append(source.retrieved()).append(" |\n");
        }
        GeneratedSection.check(PAGE, "sources", ReferencePageTest.class, table.toString());
    }

    @Test
    void years_ofOneSource_areTheSameForEachOfItsCurrencies() {
        assertThat(RATES.sources())
                .allSatisfy(source -> assertThat(from(source)
                                .collect(Collectors.groupingBy(Rate::currency))
                                .values())
                        .extracting(rates -> years(rates.stream()) + ", " + rates.size() + " of them")
                        .containsOnly(years(from(source)) + ", "
                                + from(source).map(Rate::year).distinct().count() + " of them"));
    }

    @Test
    void deadlines_ofEveryJurisdiction_areTheOnesOnThePage() throws IOException {
        StringBuilder table =
                new StringBuilder("| | accounts due after the period | financial year | first period | law |\n");
        table.append("| --- | --- | --- | --- | --- |\n");
        for (FilingRule rule : RULES) {
            Integer months = rule.monthsAfterPeriodEnd();
            table.append("| ").append(rule.jurisdiction());
            table.append(" | ").append(months == null ? "not given" : months + " months");
            table.append(" | ").append(rule.calendarYear() ? "calendar year" : "may differ");
            table.append(" | ").append(firstPeriod(rule));
            table.append(" | ").append(rule.source()).append(" |\n");
        }
        GeneratedSection.check(PAGE, "deadlines", ReferencePageTest.class, table.toString());
    }

    private static String firstPeriod(FilingRule rule) {
        if (rule.firstDueMonthsAfterRegistration() != null) {
            return "accounts due " + rule.firstDueMonthsAfterRegistration()
                    + " months after registration at the latest";
        }
        if (rule.longFirstYearFromMonth() != null) {
            String month = Month.of(rule.longFirstYearFromMonth()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return "registered from " + month + " on: ends with the next year";
        }
        return rule.calendarYear() ? "ends with the year of registration" : "not known";
    }

    @Test
    void counts_ofTheTables_areTheOnesOnThePage() throws IOException {
        long currencies = RATES.rates().stream().map(Rate::currency).distinct().count();
        long due = RULES.stream()
                .filter(rule -> rule.monthsAfterPeriodEnd() != null)
                .count();
        assertThat(page())
                .contains(currencies + " currencies, " + years(RATES.rates().stream()) + " at the longest")
                .contains(UnitValues.standard().classes().size() + " classes of goods")
                .contains("when accounts are due in " + due
                        + " jurisdictions, and when a first period ends or falls due in "
                        + RULES.stream()
                                .filter(rule -> !firstPeriod(rule).equals("not known"))
                                .count());
    }

    @ParameterizedTest
    @CsvSource({"AZN", "BYN"})
    void rates_withOneDecimal_areOffByAtMostWhatThePageSays(String currency) throws IOException {
        BigDecimal most = RATES.rates().stream()
                .filter(rate -> rate.currency().equals(currency))
                .map(rate -> new BigDecimal("5").divide(rate.unitsPerUsd(), 0, RoundingMode.UP))
                .max(BigDecimal::compareTo)
                .orElseThrow();
        assertThat(most).isLessThanOrEqualTo(new BigDecimal("3"));
        assertThat(page()).contains("for AZN and BYN is an error of up to 3 %");
    }

    @ParameterizedTest
    @CsvSource({"helmet, 4, 130", "drone, 150, '1,700'"})
    void worth_ofAPlainWord_isTheOneOnThePage(String goods, String floor, String typical) throws IOException {
        UnitValues.Range range = requireNonNull(UnitValues.standard().of(goods, null, BigDecimal.ONE, "pcs"));
        assertThat(range.floor()).isEqualTo(floor);
        assertThat(range.typical()).isEqualTo(typical.replace(",", ""));
        assertThat(page()).containsPattern("\"" + goods + "\"[^\"]* from " + floor + " [^\"]*to " + typical + "\\b");
    }
}
