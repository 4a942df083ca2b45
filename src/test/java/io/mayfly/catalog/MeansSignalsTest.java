package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.OtherValues;
import io.mayfly.dossier.SizeClass;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.ExchangeRates;
import io.mayfly.reference.ReferenceData;
import io.mayfly.signal.Cited;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeansSignalsTest {

    private static final double ANY = Double.POSITIVE_INFINITY;

    private static Contract contract(ContractKind kind, @Nullable String date, @Nullable Money value) {
        return new Contract(kind, Measuring.dateOrNull(date), null, null, value, null, null, null, null);
    }

    @Nested
    class Capital implements SignalCase {

        private final Measuring ratio = Measuring.of("volume-vs-capital");

        @Override
        public String signal() {
            return "volume-vs-capital";
        }

        @Override
        public String story() {
            return "ten million dollars' worth is shipped with an equity of 100,000";
        }

        @Override
        public DossierBuilder example() {
            return worth(equity(100_000), 10_000_000);
        }

        @Override
        public String under() {
            return "a larger declarations.quantity, declarations.value and shipments.value";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.largerTrade(dossier);
        }

        private static DossierBuilder searched(DossierBuilder company) {
            return company.nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.CONTRACTS);
        }

        private static DossierBuilder equity(long dollars) {
            DossierBuilder company = searched(Measuring.company("RU", "2020-01-01"));
            for (String year : List.of("2020", "2021", "2022")) {
                company.add(
                        Accounts.builder(year).currency("USD").equity(dollars).build());
            }
            return company;
        }

        private static DossierBuilder worth(DossierBuilder company, long dollars) {
            return company.shipment(TradeRole.IMPORTER, "2021-05-05", "tea", Money.of(dollars, "USD"));
        }

        @ParameterizedTest
        @CsvSource({
            "999999, 9.99999, 0.0",
            "1000000, 10, 0.0",
            "10000000, 100, 6.0",
            "100000000, 1000, 12.0",
            "900000000, 9000, 12.0"
        })
        void measure_tradeOfAYear_isHeldAgainstTheLargestEquityAround(long dollars, double expected, String points) {
            ratio.exactly(worth(equity(100_000), dollars), expected);
            assertThat(ratio.points(worth(equity(100_000), dollars))).isEqualTo(points);
        }

        @Test
        void measure_ratio_saysBoth() {
            assertThat(ratio.sentence(example()))
                    .isEqualTo(
                            "Shipments of at least USD 10,000,000 within one year stand against equity of at most USD"
                                    + " 100,000: a ratio of 100.");
            assertThat(ratio.facts(example())).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource({"0, zero.", "-5, zero."})
        void measure_noEquityAsReported_firesFully(long dollars, String words) {
            ratio.exactly(worth(equity(dollars), 100_000), ANY);
            ratio.exactly(worth(equity(dollars), 99_999), 0);
            assertThat(ratio.sentence(worth(equity(dollars), 100_000)))
                    .isEqualTo("Shipments of at least USD 100,000 within one year stand against reported equity of "
                            + words);
        }

        @Test
        void measure_fundingAgreedByThen_addsToIt() {
            DossierBuilder company = worth(equity(100_000), 10_000_000)
                    .add(contract(ContractKind.FUNDING, "2021-12-31", Money.of(900_000, "USD")))
                    .add(contract(ContractKind.FUNDING, "2022-01-01", Money.of(900_000, "USD")))
                    .add(contract(ContractKind.SALE, "2021-01-01", Money.of(900_000, "USD")));

            ratio.exactly(company, 10);
            assertThat(ratio.sentence(company)).contains("against equity and funding of at most USD 1,000,000");
            assertThat(ratio.facts(company)).hasSize(3);
        }

        @Test
        void measure_fundingOfUncertainDayOrWorth_isAnInterval() {
            ratio.between(
                    worth(equity(100_000), 10_000_000)
                            .add(contract(ContractKind.FUNDING, "2021-12/2022-03", Money.of(900_000, "USD"))),
                    10,
                    100,
                    100);
            ratio.between(
                    worth(equity(100_000), 10_000_000)
                            .add(contract(ContractKind.FUNDING, null, Money.of(900_000, "USD"))),
                    10,
                    10,
                    100);
            ratio.between(
                    worth(equity(100_000), 10_000_000).add(contract(ContractKind.FUNDING, "2021-01-01", null)),
                    0,
                    100,
                    100);
            ratio.between(
                    worth(equity(100_000), 10_000_000)
                            .add(contract(ContractKind.FUNDING, "2021-01-01", Money.of(9, "MMK"))),
                    0,
                    100,
                    100);
        }

        @Test
        void measure_fundingNobodySearchedFor_mayBeThere() {
            DossierBuilder company = Measuring.company("RU", "2021-01-01")
                    .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                    .add(Accounts.builder("2021").currency("USD").equity(5_000).build())
                    .add(Accounts.builder("2022").currency("USD").equity(5_000).build());

            ratio.between(worth(company, 1_000_000), 0, 200, 200);
        }

        @Test
        void measure_equityOfAYearNotKnown_mayBeLarger() {
            DossierBuilder company = searched(Measuring.company("RU", "2021-01-01"))
                    .add(Accounts.builder("2021").currency("USD").equity(5_000).build());

            ratio.between(worth(company, 1_000_000), 0, 200, 200);
        }

        @Test
        void measure_paidInCapital_isNoMoreThanALowerEndUntilEquityCanBeKnown() {
            DossierBuilder none =
                    searched(Measuring.company("RU", "2023-01-09")).capital(null, Money.of(5_000, "USD"));
            DossierBuilder due = searched(Measuring.company("RU", "2021-01-09")).capital(null, Money.of(5_000, "USD"));

            ratio.unknownWithin(
                    none.shipment(TradeRole.IMPORTER, "2023-05-05", "tea", Money.of(1_000_000, "USD")),
                    0,
                    200,
                    Inputs.EQUITY);
            ratio.unknown(
                    worth(due, 1_000_000),
                    Inputs.EQUITY.note("2021").due(LocalDate.of(2022, 3, 31)),
                    Inputs.EQUITY.note("2022").due(LocalDate.of(2023, 3, 31)));
        }

        @ParameterizedTest
        @CsvSource({"2023-07-24", "2022-12-31", "2022-12"})
        void measure_paidInCapitalUntilTheYearOfTheTrade_counts(String end) {
            ratio.unknownWithin(paidInUntil(end), 0, 200, Inputs.EQUITY);
        }

        @ParameterizedTest
        @CsvSource({"2022-12-30", "2022-11", "2019"})
        void measure_paidInCapitalThatEndedBefore_standsBehindNoTrade(String end) {
            ratio.unknown(paidInUntil(end), Inputs.EQUITY, Inputs.PAID_IN);
        }

        private static DossierBuilder paidInUntil(String end) {
            var capital = new io.mayfly.dossier.Capital(
                    Money.of(5_000, "USD"), null, Measuring.date(end), null, Measuring.date("2023-01-09"));
            return searched(Measuring.company("RU", "2023-01-09"))
                    .otherValues(OtherValues.builder().paidInCapital(capital).build())
                    .shipment(TradeRole.IMPORTER, "2023-05-05", "tea", Money.of(1_000_000, "USD"));
        }

        @Test
        void measure_fundingBesidePaidInCapital_raisesTheLowerEnd() {
            ratio.unknownWithin(
                    searched(Measuring.company("RU", "2023-01-09"))
                            .capital(null, Money.of(5_000, "USD"))
                            .add(contract(ContractKind.FUNDING, "2023-02-01", Money.of(15_000, "USD")))
                            .shipment(TradeRole.IMPORTER, "2023-05-05", "tea", Money.of(1_000_000, "USD")),
                    0,
                    50,
                    Inputs.EQUITY);
        }

        @Test
        void measure_paidInCapitalOfAnotherCurrency_isConverted() {
            // 68.55 roubles to the dollar in 2022, the last year whose rate was known.
            ratio.unknownWithin(
                    searched(Measuring.company("RU", "2023-01-09"))
                            .capital(null, Money.of(685_500, "RUB"))
                            .shipment(TradeRole.IMPORTER, "2023-05-05", "tea", Money.of(1_000_000, "USD")),
                    0,
                    100,
                    Inputs.EQUITY);
            DossierBuilder company =
                    searched(Measuring.company("RU", "2021-01-09")).capital(null, Money.of(736_500, "RUB"));
            Measuring bare = ratio.with(ReferenceData.standard().withExchangeRates(ExchangeRates.of(List.of())));
            bare.unknown(
                    worth(company, 1_000_000),
                    Inputs.EQUITY.note("2021").due(LocalDate.of(2022, 3, 31)),
                    Inputs.EQUITY.note("2022").due(LocalDate.of(2023, 3, 31)),
                    Inputs.EXCHANGE_RATE);
        }

        @Test
        void measure_neitherKnown_isUnknown() {
            ratio.unknown(
                    worth(searched(Measuring.company("RU", "2022-01-09")), 1_000_000)
                            .shipment(TradeRole.IMPORTER, "2022-05-05", "tea", Money.of(1_000_000, "USD")),
                    Inputs.EQUITY.note("2022").due(LocalDate.of(2023, 3, 31)),
                    Inputs.PAID_IN);
        }

        @Test
        void measure_tradeOnSupplierCredit_firesAsTheEntrySays() {
            assertThat(ratio.points(example())).isEqualTo("6.0");
        }

        @Test
        void measure_noTrade_isUnknownUntilSomebodySearched() {
            ratio.unknown(Measuring.company(), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            ratio.notApplicable(Measuring.tradeSearched(Measuring.company()), "a search found no shipments");
        }
    }

    @Nested
    class SizeOfTrade implements SignalCase {

        private final Measuring ratio = Measuring.of("size-class-vs-volume");

        @Override
        public String signal() {
            return "size-class-vs-volume";
        }

        @Override
        public String story() {
            return "a small and micro enterprise sends goods worth 60 million dollars";
        }

        @Override
        public DossierBuilder example() {
            return sending("CN", SizeClass.SMALL_AND_MICRO, 60_000_000);
        }

        @Override
        public String under() {
            return "a larger declarations.quantity, declarations.value and shipments.value";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.largerTrade(dossier);
        }

        private static DossierBuilder sending(String jurisdiction, SizeClass size, long dollars) {
            return Measuring.company(jurisdiction, "2022-04-01")
                    .sizeClass(size)
                    .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                    .shipment(TradeRole.EXPORTER, "2022-11-10", "helmets", Money.of(dollars, "USD"));
        }

        @Test
        void measure_ceilingOfTheClass_isConvertedAtTheYearsRate() {
            double rate = Objects.requireNonNull(ReferenceData.standard()
                            .exchangeRates()
                            .unitsPerUsd(Currency.getInstance("CNY"), 2022, Measuring.PUBLICATION))
                    .doubleValue();

            // 50 million yuan for small and micro, 400 million for medium.
            ratio.exactly(example(), 60 * rate / 50);
            ratio.exactly(sending("CN", SizeClass.MEDIUM, 60_000_000), 60 * rate / 400);
        }

        @ParameterizedTest
        @CsvSource({
            "99999, 0, 0.0",
            "800000000, 1, 0.0",
            "4381780460, 5.477225575, 10.0",
            "24000000000, 30, 20.0",
            "90000000000, 112.5, 20.0"
        })
        void measure_roubles_areHeldAgainstTheCeilingInRoubles(long roubles, double expected, String points) {
            DossierBuilder company = Measuring.company("RU", "2020-04-01")
                    .sizeClass(SizeClass.SMALL)
                    .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                    .shipment(TradeRole.IMPORTER, "2022-11-10", "tea", Money.of(roubles, "RUB"));

            ratio.exactly(company, expected);
            assertThat(ratio.points(company)).isEqualTo(points);
        }

        @Test
        void measure_ratio_saysBoth() {
            assertThat(ratio.sentence(example()))
                    .startsWith(
                            "Shipments of at least USD 60,000,000 within one year stand against a yearly turnover for"
                                    + " its size class of at most USD ")
                    .contains(": a ratio of 8");
            assertThat(ratio.facts(example()))
                    .extracting(Cited::field)
                    .containsExactly("shipments", "company.sizeClass", "company.jurisdiction");
        }

        @Test
        void measure_largeCompany_doesNotApply() {
            ratio.notApplicable(sending("CN", SizeClass.LARGE, 5), "a large company has no ceiling");
        }

        @Test
        void measure_classOrPlaceNotKnown_isUnknown() {
            ratio.unknown(Measuring.company("CN", "2022-04-01"), Inputs.SIZE_CLASS);
            ratio.unknown(
                    Measuring.company()
                            .sizeClass(SizeClass.MICRO)
                            .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                            .shipment(TradeRole.EXPORTER, "2022-11-10", "tea", Money.of(500_000, "USD")),
                    Inputs.JURISDICTION);
        }

        @Test
        void measure_ceilingWithoutARate_isUnknown() {
            ratio.with(ReferenceData.standard().withExchangeRates(ExchangeRates.of(List.of())))
                    .unknown(example(), Inputs.EXCHANGE_RATE.note("CNY 2022"));
        }

        @Test
        void measure_noTrade_isUnknownUntilSomebodySearched() {
            ratio.unknown(Measuring.company().sizeClass(SizeClass.MICRO), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            ratio.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
            ratio.unknown(Measuring.company().nothingFound("2023-07-01", DossierPart.SHIPMENTS), Inputs.SIZE_CLASS);
            ratio.unknown(Measuring.company().nothingFound("2023-07-01", DossierPart.DECLARATIONS), Inputs.SIZE_CLASS);
        }
    }
}
