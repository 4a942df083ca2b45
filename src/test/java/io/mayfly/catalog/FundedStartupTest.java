package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundedStartupTest implements SignalCase {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final Measuring months = Measuring.of("funded-startup");

    @Override
    public String signal() {
        return "funded-startup";
    }

    @Override
    public String story() {
        return "a fund has put in what covers a year of losses";
    }

    @Override
    public DossierBuilder example() {
        return startUp(-365_000L).add(funding("Seed Fund", "2022-11-01", 365_250L));
    }

    @Override
    public String under() {
        return "a larger contracts.value";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return StandingEdits.contracts(StandingEdits::larger).apply(dossier);
    }

    private static Contract funding(@Nullable String by, @Nullable String date, @Nullable Long dollars) {
        return new Contract(
                ContractKind.FUNDING,
                Measuring.dateOrNull(date),
                null,
                by,
                dollars == null ? null : Money.of(dollars, "USD"),
                null,
                null,
                null,
                null);
    }

    /** One whose trade was searched for in vain. */
    private static DossierBuilder startUp(@Nullable Long income) {
        return Measuring.tradeSearched(Measuring.company("RU", "2021-03-01")).add(accounts("2022", income));
    }

    private static Accounts accounts(String period, @Nullable Long income) {
        return (income == null
                        ? Accounts.builder(period).filing(FilingStatus.FILED)
                        : Accounts.builder(period).currency("USD").netIncome(income))
                .build();
    }

    @Test
    void measure_aYearOfLosses_mitigatesFully() {
        months.exactly(example(), 12);
        assertThat(months.points(example())).isEqualTo("-10.0");
        assertThat(months.sentence(example()))
                .isEqualTo("Named funders agreed to USD 365,250 of late; at the pace of 2022, a loss of USD 30,438"
                        + " a month, that is enough for 12.0 months.");
        assertThat(months.facts(example())).hasSize(2);
    }

    @Test
    void points_halfAYear_areHalf() {
        assertThat(months.points(startUp(-365_000L).add(funding("Seed Fund", "2022-11", 182_625L))))
                .isEqualTo("-5.0");
    }

    @Test
    void measure_severalFunders_addUpAndOneToldTwiceDoesNot() {
        Contract one = funding("Seed Fund", "2022-11-01", 365_250L);
        Contract again = new Contract(
                one.kind(),
                one.date(),
                null,
                one.counterparty(),
                one.value(),
                null,
                null,
                null,
                Measuring.date("2023"));

        months.exactly(example().add(funding("Other Fund", "2022-12-01", 365_250L)), 24);
        months.on(LocalDate.of(2024, 1, 1))
                .exactly(
                        Measuring.company("RU", "2021-03-01")
                                .nothingFound("2023-12-01", DossierPart.DECLARATIONS, DossierPart.SHIPMENTS)
                                .add(accounts("2022", -365_000L))
                                .add(one)
                                .add(again),
                        12);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-23, 0, 0", "2021-07-24, 12, 12", "2021-07, 0, 12", ", 0, 12"})
    void measure_twoYears_isAsLongAsFundingCounts(@Nullable String date, double lo, double hi) {
        months.between(startUp(-365_000L).add(funding("Seed Fund", date, 365_250L)), lo, lo, hi);
    }

    @Test
    void measure_funderWithoutAName_isOpen() {
        months.between(startUp(-365_000L).add(funding(null, "2022-11", 365_250L)), 0, 0, 12);
    }

    @Test
    void measure_amountNotStated_isOpen() {
        months.between(example().add(funding("Other Fund", "2022-11", null)), 12, 12, INFINITY);
    }

    @Test
    void measure_noLoss_anyFundingWillDo() {
        DossierBuilder company = startUp(0L).add(funding("Seed Fund", "2022-11-01", 1L));

        months.exactly(company, INFINITY);
        assertThat(months.points(company)).isEqualTo("-10.0");
        assertThat(months.sentence(company))
                .isEqualTo("Named funders agreed to USD 1 of late; the accounts of 2022 report no loss.");
    }

    @Test
    void measure_lossInAnotherCurrency_isConverted() {
        DossierBuilder company = Measuring.tradeSearched(Measuring.company("RU", "2021-03-01"))
                .add(Accounts.builder("2022")
                        .currency("RUB")
                        .netIncome(-68_550_000)
                        .build())
                .add(funding("Seed Fund", "2022-11-01", 1_000_000L));

        assertThat(months.measured(company).best()).isBetween(11.0, 13.0);
    }

    @Test
    void measure_noRateForTheCurrency_isUnknown() {
        months.unknown(
                Measuring.tradeSearched(Measuring.company("RU", "2021-03-01"))
                        .add(Accounts.builder("2022")
                                .currency("XAF")
                                .netIncome(-5)
                                .build())
                        .add(funding("Seed Fund", "2022-11-01", 1L)),
                Inputs.EXCHANGE_RATE.note("XAF 2022"));
    }

    @ParameterizedTest
    @CsvSource({"100000, 12", "100001, 0"})
    void measure_tradeOnALargeScale_voidsIt(long dollars, double reading) {
        Shipment shipment = Shipment.builder(TradeRole.IMPORTER, "tea")
                .date("2022-05-01")
                .value(Money.of(dollars, "USD"))
                .build();

        months.exactly(example().add(shipment), reading);
    }

    @Test
    void measure_tradeOnALargeScale_saysSo() {
        DossierBuilder company = example().add(Trading.valued("2022-05-01", 250_000));

        assertThat(months.sentence(company))
                .isEqualTo("Goods of at least USD 250,000 are on record, above USD 100,000:"
                        + " a company that trades so much is not carried by its funders alone.");
    }

    @Test
    void measure_quantityOnly_isValuedByReference() {
        months.exactly(example().declaration("2022-05-01", "thermal sights", 5_000, "pieces"), 0);
        months.between(example().declaration("2022-05-01", "helmets", 5_000, "pieces"), 0, 12, 12);
    }

    @Test
    void measure_tradeOfUnknownWorth_opensTheLowerEnd() {
        months.between(example().add(Trading.shipment("2022-05-01", null)), 0, 12, 12);
    }

    @Test
    void measure_declaredAndShipped_mayBeTheSameGoods() {
        DossierBuilder company = example()
                .add(Trading.valued("2022-05-01", 60_000))
                .add(Trading.shipment("2022-06-01", Money.of(60_000, "USD")));

        months.between(company, 0, 12, 12);
    }

    @Test
    void measure_nobodySearchedForTrade_isUnknownWithinBounds() {
        DossierBuilder company = Measuring.company("RU", "2021-03-01")
                .add(accounts("2022", -365_000L))
                .add(funding("Seed Fund", "2022-11-01", 365_250L));

        months.unknownWithin(company, 0, 12, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
    }

    @Test
    void measure_resultNotKnown_isUnknown() {
        Contract funding = funding("Seed Fund", "2022-11-01", 365_250L);

        months.unknown(
                startUp(null).add(funding), Inputs.NET_INCOME.note("2022").due(LocalDate.of(2023, 3, 31)));
        months.unknown(
                Measuring.tradeSearched(Measuring.company("RU", "2021-03-01")).add(funding), Inputs.NET_INCOME);
    }

    @ParameterizedTest
    @CsvSource({"2020-08/2021-07-23, false", "2020-08/2021-07-24, true"})
    void measure_oldAccounts_tellNoPace(String period, boolean told) {
        DossierBuilder company = Measuring.tradeSearched(Measuring.company("DE", "2019-03-01"))
                .add(accounts(period, -365_000L))
                .add(funding("Seed Fund", "2022-11-01", 365_250L));

        assertThat(months.reading(company) instanceof Reading.Measured).isEqualTo(told);
    }

    @Test
    void measure_noFunding_isUnknownUntilSomebodySearched() {
        months.unknown(startUp(-365_000L), Inputs.CONTRACTS);
        months.exactly(startUp(-365_000L).nothingFound("2023-07-01", DossierPart.CONTRACTS), 0);
        months.exactly(startUp(-365_000L).add(funding("Seed Fund", "2020", 1_000L)), 0);
    }
}
