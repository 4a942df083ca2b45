package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.reference.ExchangeRates;
import io.mayfly.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredVolumeVsTurnoverTest implements SignalCase {

    @Test
    void measure_oneDeclarationToldByTwoSources_countsOnce() {
        ratio.exactly(
                Trading.twoSources()
                        .add(Trading.toldAgain(null, "a", 2_000_000))
                        .add(Trading.toldAgain(null, "b", 2_000_000)),
                2);
        ratio.between(
                Trading.twoSources()
                        .add(Trading.toldAgain("1", "a", 2_000_000))
                        .add(Trading.toldAgain("1", "b", 3_000_000)),
                2,
                2,
                3);
        ratio.exactly(
                Trading.twoSources()
                        .add(Trading.toldAgain("1", "a", 2_000_000))
                        .add(Trading.toldAgain("2", "a", 2_000_000)),
                4);
    }

    @Test
    void measure_reportsOfOneDayThatDiffer_areAnIntervalWithTheLowestForBest() {
        ratio.between(
                Trading.twoSources()
                        .add(Trading.toldAgain("1", "a", 9_000_000))
                        .add(Trading.toldAgain("1", "b", 12_500_000)),
                9,
                9,
                12.5);
    }

    @Test
    void measure_aReportThatStatesNoWorth_contestsNone() {
        Declaration bare = Declaration.builder("tea")
                .id("1")
                .date("2021-05-01")
                .source("b")
                .build();

        ratio.exactly(
                Trading.twoSources().add(Trading.toldAgain("1", "a", 9_000_000)).add(bare), 9);
    }

    @Test
    void measure_tradeWithinALongPeriodThatEndsTwoYearsLater_isHeldAgainstIt() {
        DossierBuilder company = Measuring.company("GB", "2010-01-01")
                .accounts("2018-08/2019-07", 100_000, "USD")
                .accounts("2019-08/2020-07", 100_000, "USD")
                .accounts("2020-08/2022-01", 50_000_000, "USD")
                .add(Trading.valued("2020-09-15", 5_000_000));

        ratio.exactly(company, 0.1);
    }

    @Test
    void measure_twoFilingsOfWhichEitherMayBeLater_isOpen() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2020", 1, "USD")
                .accounts("2022", 1, "USD")
                .add(filed(1_000_000, "2022"))
                .add(filed(4_000_000, "2022-03-15"))
                .add(Trading.valued("2021-05-01", 4_000_000));

        ratio.between(company, 1, 4, 4);
    }

    private Accounts filed(long revenue, String filedOn) {
        return Accounts.builder("2021")
                .currency("USD")
                .revenue(revenue)
                .filedOn(filedOn)
                .build();
    }

    @Override
    public String signal() {
        return "declared-volume-vs-turnover";
    }

    @Override
    public String story() {
        return "100,000 helmets are declared against a revenue of a million roubles";
    }

    @Override
    public DossierBuilder example() {
        return Measuring.company("RU", "2020-02-03")
                .accounts("2022", 1_000_000, "RUB")
                .declaration("2022-11-10", "bulletproof helmets", 100_000, "pieces");
    }

    @Override
    public String under() {
        return "a larger declarations.quantity and declarations.value";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerDeclarations(dossier);
    }

    private final Measuring ratio = Measuring.of("declared-volume-vs-turnover").given(Trading::withoutCapital);

    @ParameterizedTest
    @CsvSource({
        "1000000, 1, 0.0",
        "999999, 0.999999, 0.0",
        "10000000, 10, 15.0",
        "100000000, 100, 30.0",
        "1000000000, 1000, 30.0"
    })
    void measure_statedValues_areHeldAgainstTheLargestYearAround(long dollars, double expected, String points) {
        DossierBuilder company = Trading.trading(1_000_000).add(Trading.valued("2021-05-05", dollars));

        ratio.exactly(company, expected);
        assertThat(ratio.points(company)).isEqualTo(points);
    }

    @Test
    void measure_quantityAlone_isValuedFromFloorToTypical() {
        // 100,000 bulletproof vests at 40 to 150 dollars.
        DossierBuilder company =
                Trading.trading(1_000_000).declaration("2021-05-05", "bulletproof vests", 100_000, "pieces");

        ratio.between(company, 4, 4, 15);
        assertThat(ratio.sentence(company))
                .isEqualTo("Declared goods of at least USD 4,000,000 within one year stand against revenue of at most"
                        + " USD 1,000,000: a ratio of 4.");
    }

    @Test
    void measure_severalDeclarationsOfAYear_areAddedUp() {
        ratio.exactly(
                Trading.trading(1_000_000)
                        .add(Trading.valued("2021-05-05", 2_000_000))
                        .add(Trading.valued("2021-11", 3_000_000)),
                5);
    }

    @Test
    void measure_severalYears_theWorstCounts() {
        ratio.exactly(
                Trading.trading(1_000_000)
                        .add(Trading.valued("2021-05-05", 2_000_000))
                        .add(Trading.valued("2022-05-05", 3_000_000)),
                3);
    }

    @Test
    void measure_zeroRevenueOfAWholeYear_firesFully() {
        DossierBuilder company = Measuring.company("RU", "2022-01-01")
                .accounts("2022", 0, null)
                .declaration("2023-01", "helmets", 100_000, "pieces");

        ratio.exactly(company, Double.POSITIVE_INFINITY);
        assertThat(ratio.points(company)).isEqualTo("30.0");
        assertThat(ratio.sentence(company))
                .isEqualTo("Declared goods of at least USD 400,000 within one year stand against reported revenue of"
                        + " zero.");
    }

    @ParameterizedTest
    @CsvSource({"99999, 0", "100000, Infinity"})
    void measure_belowMateriality_isClear(long dollars, double expected) {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2020", 0, null)
                .accounts("2021", 0, null)
                .accounts("2022", 0, null)
                .add(Trading.valued("2021-05-05", dollars));

        ratio.exactly(company, expected);
    }

    @Test
    void measure_immaterial_saysSo() {
        assertThat(ratio.sentence(Trading.trading(1_000_000).add(Trading.valued("2021-05-05", 5_000))))
                .isEqualTo("Declared goods of at most USD 5,000 within one year are below USD 100,000, from which they"
                        + " would matter.");
    }

    @Test
    void measure_materialAtMostOnly_startsAtZero() {
        // 2,000 vests are worth 80,000 to 300,000 dollars.
        ratio.between(
                Trading.trading(1_000_000).declaration("2021-05-05", "bulletproof vests", 2_000, "pieces"), 0, 0, 0.3);
    }

    @Test
    void measure_unknownQuantityBesideAKnownOne_hasNoUpperEnd() {
        ratio.between(
                Trading.trading(1_000_000)
                        .add(Trading.valued("2021-05-05", 2_000_000))
                        .add(Trading.declaration("2021-06", "tea", null, null)),
                2,
                2,
                Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_unknownQuantityAlone_isUnknown() {
        ratio.unknown(
                Trading.trading(1_000_000).add(Trading.declaration("2021-06", "tea", null, null)),
                Inputs.DECLARED_VOLUME);
    }

    @Test
    void measure_goodsWithoutReferenceValue_areUnknown() {
        ratio.unknown(
                Trading.trading(1_000_000).declaration("2021-06", "tea", 1000, "pieces"),
                Inputs.UNIT_VALUE.note("tea"));
    }

    @Test
    void measure_undatedDeclaration_isUnknownOrLeavesTheUpperEndOpen() {
        Declaration undated = Trading.declaration(null, "tea", null, Money.of(1_000_000, "USD"));

        ratio.unknown(Trading.trading(1_000_000).add(undated), Inputs.TRADE_DATE);
        ratio.between(
                Trading.trading(1_000_000).add(undated).add(Trading.valued("2021-05-05", 2_000_000)),
                2,
                2,
                Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_aYearThatIsNotClosed_isLeftOut() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2021", 1_000_000, "USD")
                .accounts("2022", 1_000_000, "USD")
                .add(Trading.valued("2023-05-05", 2_000_000));

        ratio.exactly(company, 2);
    }

    @Test
    void measure_aPeriodAcrossTheTurnOfAYear_mayBelongToEither() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2018", 1_000_000, "USD")
                .accounts("2019", 1_000_000, "USD")
                .accounts("2020", 1_000_000, "USD")
                .accounts("2021", 1_000_000, "USD")
                .accounts("2022", 1_000_000, "USD")
                .add(Trading.valued("2020-06-01", 4_000_000))
                .add(Trading.valued("2020-10/2021-02", 3_000_000));

        // Its middle lies in December 2020, but it may as well belong to 2021.
        ratio.between(company, 4, 7, 7);
    }

    @Test
    void measure_reportedRevenueWithoutARate_isNotOutweighedByAKnownZero() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2021", 0, null)
                .accounts("2022", 9_000_000_000L, "MMK")
                .add(Trading.valued("2022-05-01", 4_000_000));

        ratio.unknown(company, Inputs.EXCHANGE_RATE.note("MMK 2022"));
    }

    @Test
    void measure_reportedRevenueWithoutARateBesideAKnownOne_isAtMostTheRatioToThat() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2021", 1_000_000, "USD")
                .accounts("2022", 9_000_000_000L, "MMK")
                .add(Trading.valued("2022-05-01", 4_000_000));

        ratio.unknownWithin(company, 0, 4, Inputs.EXCHANGE_RATE.note("MMK 2022"));
    }

    @Test
    void measure_twoPeriodsEndingInOneYear_theLongerCounts() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2021-04/2022-03", 4_000_000, "USD")
                .accounts("2022-04/2022-12", 100_000, "USD")
                .add(Trading.valued("2022-05-01", 4_000_000));

        ratio.between(company, 0, 1, 1);
    }

    @Test
    void measure_aPeriodAcrossTheTurnOfAYear_takesTheRatesOfBothYears() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2020", 1_000_000, "USD")
                .accounts("2021", 1_000_000, "USD")
                .accounts("2022", 1_000_000, "USD")
                .add(Trading.declaration("2021-12/2022-01", "tea", null, Money.of(736_500_000, "RUB")));

        // 73.65 roubles to the dollar in 2021, 68.55 in 2022; it may be in either year, so in neither for sure.
        ratio.between(company, 0, 10, 736.5 / 68.55);
    }

    @Test
    void measure_aPeriodOfManyYears_saysNothingAboutWhen() {
        ratio.unknown(Trading.trading(1_000_000).add(Trading.valued("2010/2021", 10_000_000)), Inputs.TRADE_DATE);
    }

    @Test
    void measure_aYearThatIsDueButUnknown_makesTheLowerEndZero() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2020", 1_000_000, "USD")
                .accounts("2021", 1_000_000, "USD")
                .add(Trading.valued("2021-05-05", 2_000_000));

        ratio.between(company, 0, 2, 2);
    }

    @Test
    void measure_aYearThatIsNotDueYet_isLeftOut() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2020", 1_000_000, "USD")
                .accounts("2021", 1_000_000, "USD")
                .add(Trading.valued("2021-05-05", 2_000_000));

        ratio.on(java.time.LocalDate.of(2023, 3, 31)).exactly(company, 2);
    }

    @Test
    void measure_noTurnoverKnown_isUnknown() {
        ratio.unknown(
                Measuring.company("RU", "2022-09-01").add(Trading.valued("2023-01-05", 2_000_000)),
                Inputs.REVENUE.note("2022").due(LocalDate.of(2023, 3, 31)));
    }

    @Test
    void measure_missingExchangeRate_isUnknown() {
        Measuring bare = ratio.with(ReferenceData.standard().withExchangeRates(ExchangeRates.of(List.of())));
        DossierBuilder revenue = Measuring.company("RU", "2021-01-01")
                .accounts("2021", 5_000_000, "RUB")
                .accounts("2022", 5_000_000, "RUB")
                .add(Trading.valued("2021-05-05", 2_000_000));
        DossierBuilder value =
                Trading.trading(1_000_000).add(Trading.declaration("2021-05-05", "tea", null, Money.of(9, "RUB")));

        bare.unknown(revenue, Inputs.EXCHANGE_RATE.note("RUB 2021"), Inputs.EXCHANGE_RATE.note("RUB 2022"));
        bare.unknown(value, Inputs.EXCHANGE_RATE);
    }

    @Test
    void measure_otherCurrencies_areConvertedAtTheYearsRate() {
        // 73.65 roubles to the dollar in 2021.
        DossierBuilder company = Trading.trading(1_000_000)
                .add(Trading.declaration("2021-05-05", "tea", null, Money.of(736_500_000, "RUB")));

        ratio.exactly(company, 10);
    }

    @Test
    void measure_noDeclarations_isUnknownUntilSomebodySearched() {
        ratio.unknown(Trading.trading(1_000_000), Inputs.DECLARATIONS);
        ratio.notApplicable(
                Trading.trading(1_000_000).nothingFound("2023-07-01", DossierPart.DECLARATIONS),
                "a search found no declarations");
    }
}
