package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.signal.Cited;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevenueCollapseTest implements SignalCase {

    @Override
    public String signal() {
        return "revenue-collapse";
    }

    @Override
    public String story() {
        return "revenue rises to nine million and is gone the year after";
    }

    @Override
    public DossierBuilder example() {
        return years(300_000, 9_000_000, 90_000);
    }

    @Override
    public String under() {
        return "a larger revenue of the last year";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerLastRevenue(dossier);
    }

    private final Measuring rest = Measuring.of("revenue-collapse");

    private static DossierBuilder years(long before, long spike, long after) {
        return Measuring.company("RU", "2010-01-01")
                .accounts("2020", before, "USD")
                .accounts("2021", spike, "USD")
                .accounts("2022", after, "USD");
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 10000000, 0, 0, 12.0",
        "1000000, 10000000, 500000, 5, 6.0",
        "1000000, 10000000, 990000, 9.9, 0.1",
        "1000000, 10000000, 1000000, 10, 0.0",
        "1000000, 10000000, 20000000, 100, 0.0",
        "1000000, 10000000, -5, 0, 12.0",
        "0, 10000000, 0, 0, 12.0",
        "-7, 10000000, 0, 0, 12.0",
        "1000000, 3000000, 0, 0, 12.0",
        "1000001, 3000000, 0, 100, 0.0",
        "1, 1000000, 0, 0, 12.0",
        "1, 999999, 0, 100, 0.0"
    })
    void measure_threeYears_isWhatIsLeft(long before, long spike, long after, double percent, String points) {
        DossierBuilder company = years(before, spike, after);

        rest.exactly(company, percent);
        assertThat(rest.points(company)).isEqualTo(points);
    }

    @Test
    void sentence_tellsTheFall() {
        assertThat(rest.sentence(years(300_000, 9_000_000, 90_000)))
                .isEqualTo("Revenue fell to 1.00 % in 2022, after it had multiplied from 2020 to 2021.");
        assertThat(rest.sentence(years(300_000, 300_000, 90_000)))
                .isEqualTo("No revenue up to 2022 fell right after it had multiplied.");
    }

    @Test
    void facts_areTheYears() {
        assertThat(Objects.requireNonNull(
                                rest.measured(years(300_000, 9_000_000, 90_000)).evidence())
                        .facts())
                .extracting(Cited::field)
                .containsExactly("accounts", "accounts", "accounts");
        assertThat(Objects.requireNonNull(
                                rest.measured(years(300_000, 300_000, 90_000)).evidence())
                        .facts())
                .hasSize(1);
    }

    @Test
    void measure_otherCurrencies_areBroughtTogether() {
        DossierBuilder company = Measuring.company("RU", "2010-01-01")
                .accounts("2020", 1_000_000, "USD")
                .accounts("2021", 4_000_000, "EUR")
                .accounts("2022", 0, null);

        rest.exactly(company, 0);
    }

    @Test
    void measure_noRate_isUnknown() {
        DossierBuilder company = Measuring.company("RU", "2010-01-01")
                .accounts("2020", 1, "XAF")
                .accounts("2021", 9_000_000, "XAF")
                .accounts("2022", 1, "XAF");

        rest.unknownWithin(company, 0, 100, Inputs.REVENUE.note("2022").due(LocalDate.of(2023, 3, 31)));
    }

    @Test
    void measure_firstYearOfAFewMonths_isNoBasis() {
        DossierBuilder company = Measuring.company("RU", "2020-02-01")
                .accounts("2020", 300_000, "USD")
                .accounts("2021", 9_000_000, "USD")
                .accounts("2022", 0, null);

        rest.exactly(company, 100);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-17, 0", "2020-01-18, 100"})
    void measure_firstYear_isWholeFrom350Days(String registered, double percent) {
        DossierBuilder company = Measuring.company("RU", registered)
                .accounts("2020", 300_000, "USD")
                .accounts("2021", 9_000_000, "USD")
                .accounts("2022", 0, null);

        rest.exactly(company, percent);
    }

    @Test
    void measure_firstYearThatMayBeShort_leavesAllPossible() {
        DossierBuilder open = Measuring.company("RU", "2020-01")
                .accounts("2020", 300_000, "USD")
                .accounts("2021", 9_000_000, "USD")
                .accounts("2022", 90_000, "USD");
        DossierBuilder unknown = Measuring.company()
                .jurisdiction("RU")
                .accounts("2020", 300_000, "USD")
                .accounts("2021", 9_000_000, "USD")
                .accounts("2022", 90_000, "USD");

        rest.between(open, 0, 1, 100);
        rest.between(unknown, 0, 1, 100);
    }

    @Test
    void measure_shortLastYear_isNoFall() {
        DossierBuilder company = Measuring.company("GB", "2010-01-01")
                .accounts("2020", 300_000, "USD")
                .accounts("2021", 9_000_000, "USD")
                .add(Accounts.builder("2022-01/2022-03")
                        .currency("USD")
                        .revenue(1)
                        .filedOn("2022-06-01")
                        .build());

        rest.exactly(company, 100);
    }

    @Test
    void measure_aRevenueNotStated_leavesAllPossible() {
        DossierBuilder company = Measuring.company("RU", "2010-01-01")
                .accounts("2018", 10, "USD")
                .accounts("2019", 9_000_000, "USD")
                .accounts("2020", 450_000, "USD")
                .add(Accounts.builder("2021").build());

        rest.between(company, 0, 5, 100);
    }

    @Test
    void measure_severalFalls_takesTheDeepest() {
        DossierBuilder company = Measuring.company("RU", "2010-01-01")
                .accounts("2018", 10, "USD")
                .accounts("2019", 9_000_000, "USD")
                .accounts("2020", 90_000, "USD")
                .accounts("2021", 9_000_000, "USD")
                .accounts("2022", 450_000, "USD");

        rest.exactly(company, 1);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 1", "2024-01-01, 100"})
    void measure_fall_countsForThreeYears(String day, double percent) {
        DossierBuilder company = Measuring.company("RU", "2010-01-01")
                .accounts("2018", 10, "USD")
                .accounts("2019", 9_000_000, "USD")
                .accounts("2020", 90_000, "USD")
                .accounts("2021", 90_000, "USD");

        rest.on(LocalDate.parse(day)).exactly(company, percent);
    }

    @Test
    void measure_tooFewYears_isUnknownOrNotApplicable() {
        rest.unknown(
                Measuring.company("RU", "2010-01-01").accounts("2021", 1, "USD").accounts("2022", 1, "USD"),
                Inputs.REVENUE);
        rest.unknown(Measuring.company(), Inputs.REVENUE);
        rest.unknown(Measuring.company("RU", "2020-12-31"), Inputs.REVENUE);
        rest.notApplicable(
                Measuring.company("RU", "2021-01-01"),
                "fewer than three financial years have ended since the registration");
        rest.notApplicable(
                Measuring.company("RU", "2021-01-01").accounts("2022", 1, "USD"),
                "fewer than three financial years have ended since the registration");
    }

    @Test
    void measure_makerOfGoodsOfAPandemic_isMet() {
        // One of the false positives.
        assertThat(rest.points(years(2_000_000, 90_000_000, 4_500_000))).isEqualTo("6.0");
    }
}
