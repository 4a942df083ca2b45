package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.reference.ExchangeRates;
import io.mayfly.reference.ReferenceData;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevenueSpikeTest implements SignalCase {

    @Override
    public String signal() {
        return "revenue-spike";
    }

    @Override
    public String story() {
        return "revenue goes from 31 million to 20 billion roubles within a year";
    }

    @Override
    public DossierBuilder example() {
        return pozitron("2021-03");
    }

    @Override
    public String under() {
        return "a larger accounts.revenue of the last year on record";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerLastRevenue(dossier);
    }

    private static final String TOO_YOUNG =
            "fewer than two financial years of some length have ended since the registration";

    private final Measuring ratio = Measuring.of("revenue-spike");

    private static DossierBuilder dollars(long before, long after) {
        return Measuring.company("RU", "2015-01-01")
                .accounts("2021", before, "USD")
                .accounts("2022", after, "USD");
    }

    private static DossierBuilder pozitron(String registered) {
        return Measuring.company("RU", registered)
                .accounts("2021", 31_000_000, "RUB")
                .accounts("2022", 20_000_000_000L, "RUB");
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 3000000, 3, 0.0",
        "1000000, 2999999, 2.999999, 0.0",
        "1000000, 17320508, 17.320508, 14.0",
        "1000000, 100000000, 100, 28.0",
        "1000000, 645000000, 645, 28.0",
        "1000000, 10000000, 10, 9.6",
        "1000000, 39000000, 39, 20.5",
        "3000000, 1000000, 0, 0.0"
    })
    void measure_wholeYears_isTheRatioOfRevenues(long before, long after, double expected, String points) {
        ratio.exactly(dollars(before, after), expected);
        assertThat(ratio.points(dollars(before, after))).isEqualTo(points);
    }

    private static DossierBuilder stretched(String first, String second, String third) {
        return Measuring.company("GB", "2015-10-01")
                .accounts(first, 1_000_000, "GBP")
                .accounts(second, 900_000_000, "GBP")
                .accounts(third, 900_000_000, "GBP");
    }

    @Test
    void measure_aPeriodOfEighteenMonths_isBroughtToAYear() {
        DossierBuilder company = stretched("2020-10/2021-09", "2021-10/2023-03", "2023-04/2024-03");

        ratio.on(LocalDate.of(2024, 8, 1)).exactly(company, 900 * 365 / 547.0);
        assertThat(ratio.on(LocalDate.of(2024, 8, 1)).sentence(company))
                .endsWith(": ×900 as reported, ×601 with longer periods brought to a year.");
    }

    @Test
    void measure_anEarlierPeriodOfEighteenMonths_isBroughtToAYear() {
        DossierBuilder company = Measuring.company("GB", "2015-10-01")
                .accounts("2020-10/2022-03", 3_000_000, "GBP")
                .accounts("2022-04/2023-03", 20_000_000, "GBP");

        ratio.on(LocalDate.of(2024, 2, 1)).exactly(company, 20 / (3 * 365 / 547.0));
    }

    private static Accounts filedTogether(long revenue) {
        return new Accounts(
                Measuring.date("2022"),
                Measuring.usd(),
                BigDecimal.valueOf(revenue),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Measuring.date("2023-03-15"),
                null,
                null);
    }

    @Test
    void measure_twoFilingsOfOneDay_areAnIntervalWithTheLargerForBest() {
        // As text, 9000000 comes after 12500000.
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2021", 1_000_000, "USD")
                .add(filedTogether(9_000_000))
                .add(filedTogether(12_500_000));

        ratio.between(company, 9, 12.5, 12.5);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-02/2017-12-31, 2018-12-31/2019-12-29, 2020-06-01",
        "2017, 2019, 2020-06-01",
        "2020, 2021-12/2022-11, 2023-06-01",
        "2020, 2020/2021, 2022-06-01"
    })
    void measure_aYearMissingBetweenOrAPeriodThatHoldsTheOther_isNoPair(String first, String second, LocalDate asOf) {
        DossierBuilder company = Measuring.company("GB", "2010-01-01")
                .accounts(first, 100_000, "USD")
                .accounts(second, 20_000_000, "USD");

        ratio.on(asOf).unknown(company, Inputs.REVENUE);
    }

    @Test
    void measure_fiftyTwoWeeks_areAWholeYear() {
        DossierBuilder company = Measuring.company("GB", "2010-01-01")
                .accounts("2019-12-30/2020-12-27", 1_000_000, "USD")
                .accounts("2020-12-28/2021-12-26", 20_000_000, "USD");

        ratio.exactly(company, 20);
        assertThat(ratio.sentence(company)).endsWith("×20 as reported.");
    }

    @Test
    void measure_revenueBelowZeroBefore_addsNothingToTheGrowth() {
        ratio.exactly(dollars(-5_000_000, 900_000), 0);
        ratio.exactly(dollars(0, 900_000), 0);
    }

    @Test
    void measure_pozitron_statesBothRatios() {
        // Registered in March 2021: 276 to 306 days, at the middle 291.
        double reported = 20_000 / 31.0;
        ratio.between(pozitron("2021-03"), reported * 276 / 365, reported * 291 / 365, reported * 306 / 365);
        assertThat(ratio.points(pozitron("2021-03"))).isEqualTo("28.0");
        assertThat(ratio.sentence(pozitron("2021-03")))
                .isEqualTo("Revenue went from 31,000,000 RUB in 2021 to 20,000,000,000 RUB in 2022: ×645 as reported,"
                        + " ×514 (488 to 541) with the short year annualised.");
    }

    @ParameterizedTest
    @CsvSource({"2021-10-03, 90", "2021-12-31, 0", "2021-10-04, 0"})
    void measure_firstYearUnder90Days_isNoBasis(String registered, long days) {
        if (days > 0) {
            ratio.exactly(pozitron(registered), 20_000 / 31.0 * days / 365);
        } else {
            ratio.notApplicable(pozitron(registered), TOO_YOUNG);
        }
    }

    @Test
    void measure_firstYearMaybeUnder90Days_startsAtZero() {
        Reading.Measured reading = ratio.measured(pozitron("2021"));

        assertThat(reading.lo()).isZero();
        assertThat(reading.best()).isBetween(300.0, 340.0);
        assertThat(reading.hi()).isBetween(645.0, 646.0);
    }

    @Test
    void measure_unknownRegistration_startsAtZero() {
        DossierBuilder company = Measuring.company()
                .jurisdiction("RU")
                .accounts("2021", 31_000_000, "RUB")
                .accounts("2022", 20_000_000_000L, "RUB");

        ratio.between(company, 0, 20_000 / 31.0, 20_000 / 31.0);
    }

    @Test
    void measure_unknownRegistrationWithAYearBefore_isExact() {
        DossierBuilder company = Measuring.company()
                .jurisdiction("RU")
                .accounts("2020", 1_000_000, "USD")
                .accounts("2021", 1_000_000, "USD")
                .accounts("2022", 5_000_000, "USD");

        Reading.Measured reading = ratio.measured(company);
        assertThat(reading.best()).isEqualTo(5);
        assertThat(reading.hi()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"0, 5000000, 100", "49999, 5000000, 100", "50000, 5000000, 100", "100000, 5000000, 50"})
    void measure_smallEarlierRevenue_countsAsTheFloor(long before, long after, double expected) {
        ratio.exactly(dollars(before, after), expected);
    }

    @ParameterizedTest
    @CsvSource({"100000, 1099999, 0", "100000, 1100000, 11"})
    void measure_growthUnderAMillionDollars_doesNotCount(long before, long after, double expected) {
        ratio.exactly(dollars(before, after), expected);
    }

    @Test
    void measure_changedCurrency_isAnInterval() {
        // 73.65 roubles to the dollar in 2021, 68.55 in 2022.
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2021", 73_650_000, "RUB")
                .accounts("2022", 50_000_000, "USD");

        ratio.between(company, 50 * 68.55 / 73.65, 50, 50);
        assertThat(ratio.sentence(company))
                .isEqualTo("Revenue went from 73,650,000 RUB in 2021 to 50,000,000 USD in 2022.");
    }

    @Test
    void measure_zeroInAnotherCurrency_isStillZero() {
        DossierBuilder company =
                Measuring.company("RU", "2015-01-01").accounts("2021", 0, "USD").accounts("2022", 100_000_000, "RUB");

        // 100 million roubles are 1.4 million dollars: 29 times the floor, not 2,000 times.
        assertThat(ratio.measured(company).best()).isBetween(27.0, 30.0);
    }

    @Test
    void measure_zeroWithoutCurrency_takesTheOtherYears() {
        DossierBuilder company =
                Measuring.company("RU", "2015-01-01").accounts("2021", 0, null).accounts("2022", 736_500_000, "RUB");

        ratio.exactly(company, 200);
        assertThat(ratio.sentence(company)).isEqualTo("Revenue went from 0 in 2021 to 736,500,000 RUB in 2022.");
    }

    @Test
    void measure_missingExchangeRate_isUnknown() {
        ratio.with(ReferenceData.standard().withExchangeRates(ExchangeRates.of(List.of())))
                .unknown(pozitron("2015-01-01"), Inputs.EXCHANGE_RATE.note("2021 and 2022"));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, true", "2026-01-01, false"})
    void measure_laterYearEndedOutsideTheWindow_doesNotCount(LocalDate day, boolean counts) {
        if (counts) {
            ratio.on(day).exactly(dollars(1_000_000, 50_000_000), 50);
        } else {
            ratio.on(day).unknown(dollars(1_000_000, 50_000_000), Inputs.REVENUE);
        }
    }

    @Test
    void measure_severalPairs_theSteepestCounts() {
        ratio.exactly(
                Measuring.company("RU", "2015-01-01")
                        .accounts("2020", 1_000_000, "USD")
                        .accounts("2021", 20_000_000, "USD")
                        .accounts("2022", 60_000_000, "USD"),
                20);
    }

    @Test
    void measure_aPairWithoutItsRevenue_leavesTheUpperEndOpen() {
        Accounts filed = new Accounts(
                Measuring.date("2020"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                FilingStatus.FILED,
                null,
                null,
                null,
                null);

        ratio.between(dollars(1_000_000, 20_000_000).add(filed), 20, 20, Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_oneYearOnly_isUnknownOrNotApplicable() {
        ratio.unknown(Measuring.company("RU", "2015-01-01").accounts("2022", 5, "RUB"), Inputs.REVENUE);
        ratio.notApplicable(Measuring.company("RU", "2022-01-01").accounts("2022", 5, "RUB"), TOO_YOUNG);
    }

    @Test
    void measure_nothingKnown_isUnknown() {
        ratio.unknown(Measuring.company(), Inputs.REVENUE);
    }

    @Test
    void measure_restatedAccounts_theLastKnownCounts() {
        Accounts restated = new Accounts(
                Measuring.date("2021"),
                Measuring.usd(),
                BigDecimal.valueOf(10_000_000),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Measuring.date("2023-06-01"));

        ratio.exactly(dollars(1_000_000, 50_000_000).add(restated), 5);
        ratio.on(LocalDate.of(2023, 5, 31))
                .exactly(dollars(1_000_000, 50_000_000).add(restated), 50);
    }
}
