package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.AccountsBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.FilingStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultSignalsTest {

    private static AccountsBuilder year(String period, long revenue) {
        return Accounts.builder(period).currency("USD").revenue(revenue);
    }

    private static DossierBuilder company(AccountsBuilder... years) {
        DossierBuilder company = Measuring.company("RU", "2010-01-01");
        for (AccountsBuilder year : years) {
            company.add(year.build());
        }
        return company;
    }

    private static Dossier figure(Dossier dossier, String name, BigDecimal factor) {
        return Edits.accounts(each -> Edits.with(each, name, (BigDecimal amount) -> amount.multiply(factor)))
                .apply(dossier);
    }

    @Nested
    class ThinMargin implements SignalCase {

        @Override
        public String signal() {
            return "thin-margin-high-volume";
        }

        @Override
        public String story() {
            return "twenty million pass through and leave ten thousand";
        }

        @Override
        public DossierBuilder example() {
            return company(year("2022", 20_000_000).netIncome(10_000));
        }

        @Override
        public String under() {
            return "a result farther from zero";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return figure(dossier, "netIncome", BigDecimal.TEN);
        }

        private final Measuring margin = Measuring.of("thin-margin-high-volume");

        @ParameterizedTest
        @CsvSource({
            "0, 0, 12.0",
            "50000, 0.5, 6.0",
            "-50000, 0.5, 6.0",
            "99000, 0.99, 0.1",
            "100000, 1, 0.0",
            "-3000000, 30, 0.0",
            "2000000, 20, 0.0"
        })
        void measure_result_isItsDistanceFromZero(long result, double percent, String points) {
            DossierBuilder company = company(year("2022", 10_000_000).netIncome(result));

            margin.exactly(company, percent);
            assertThat(margin.points(company)).isEqualTo(points);
        }

        @Test
        void sentence_tellsTheSign() {
            assertThat(margin.sentence(company(year("2022", 10_000_000).netIncome(-51_000))))
                    .isEqualTo("The net result of 2022 came to -0.51 % of revenue.");
        }

        @Test
        void measure_lessRevenue_isNotApplicable() {
            margin.notApplicable(
                    company(year("2022", 4_999_999).netIncome(0)), "the revenue of every year is below USD 5,000,000");
            margin.exactly(company(year("2022", 5_000_000).netIncome(0)), 0);
        }

        @Test
        void measure_resultNotStated_isUnknown() {
            margin.unknownWithin(
                    company(year("2022", 5_000_000)),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.NET_INCOME.note("2022").due(LocalDate.of(2023, 3, 31)));
            margin.unknown(company(), Inputs.NET_INCOME);
        }

        @Test
        void measure_revenueNotStated_isUnknown() {
            margin.unknownWithin(
                    company(Accounts.builder("2022").currency("USD").netIncome(1)),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.REVENUE.note("2022").due(LocalDate.of(2023, 3, 31)));
        }

        @Test
        void measure_noRate_isUnknown() {
            margin.unknownWithin(
                    company(Accounts.builder("2022")
                            .currency("XAF")
                            .revenue(90_000_000)
                            .netIncome(1)),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.EXCHANGE_RATE.note("XAF 2022"));
        }

        @Test
        void measure_smallYearLast_looksAtTheYearBefore() {
            margin.exactly(
                    company(
                            year("2021", 10_000_000).netIncome(20_000),
                            year("2022", 1_000).netIncome(900)),
                    0.2);
        }

        @Test
        void measure_yearsOfLongAgo_doNotCount() {
            margin.unknown(company(year("2019", 10_000_000).netIncome(0)), Inputs.NET_INCOME);
            margin.exactly(company(year("2020", 10_000_000).netIncome(0)), 0);
        }

        @ParameterizedTest
        @CsvSource({"EXEMPT", "OVERDUE"})
        void measure_aLaterYearWithoutFigures_isPassedOver(FilingStatus filing) {
            margin.exactly(
                    company(
                            year("2021", 10_000_000).netIncome(20_000),
                            Accounts.builder("2022").filing(filing)),
                    0.2);
        }

        @Test
        void measure_exemptButReported_counts() {
            margin.exactly(company(year("2022", 10_000_000).netIncome(20_000).filing(FilingStatus.EXEMPT)), 0.2);
        }

        @Test
        void measure_longerPeriod_takesThePlaceOfTheYearWithin() {
            margin.exactly(
                    company(
                            year("2021-01/2021-06", 10_000_000).netIncome(90_000),
                            year("2021-01/2022-06", 10_000_000).netIncome(20_000)),
                    0.2);
        }

        @Test
        void measure_distributorOnCommission_isMet() {
            // One of the false positives.
            assertThat(margin.points(company(year("2022", 80_000_000).netIncome(160_000))))
                    .isEqualTo("9.6");
        }
    }

    @Nested
    class LowTaxBurden implements SignalCase {

        @Override
        public String signal() {
            return "low-tax-burden";
        }

        @Override
        public String story() {
            return "a company pays a thousandth of its revenue in taxes";
        }

        @Override
        public DossierBuilder example() {
            return company(year("2022", 2_000_000).taxPaid(2_000));
        }

        @Override
        public String under() {
            return "larger accounts.taxPaid";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return figure(dossier, "taxPaid", BigDecimal.TEN);
        }

        private final Measuring tax = Measuring.of("low-tax-burden");

        @ParameterizedTest
        @CsvSource({
            "0, 0, 12.0",
            "-90000, 0, 12.0",
            "2000, 0.2, 12.0",
            "5500, 0.55, 6.0",
            "8900, 0.89, 0.2",
            "9000, 0.9, 0.0",
            "300000, 30, 0.0"
        })
        void measure_taxPaid_isItsShareOfRevenue(long paid, double percent, String points) {
            DossierBuilder company = company(year("2022", 1_000_000).taxPaid(paid));

            tax.exactly(company, percent);
            assertThat(tax.points(company)).isEqualTo(points);
        }

        @Test
        void sentence_tellsTheShare() {
            assertThat(tax.sentence(company(year("2022", 1_000_000).taxPaid(2_160))))
                    .isEqualTo("Taxes paid of 2022 came to 0.22 % of revenue.");
        }

        @Test
        void measure_idleCompany_isNotApplicable() {
            tax.notApplicable(
                    company(year("2022", 99_999).taxPaid(0)), "the revenue of every year is below USD 100,000");
            tax.exactly(company(year("2022", 100_000).taxPaid(0)), 0);
        }

        @Test
        void measure_notStated_isUnknown() {
            tax.unknownWithin(
                    company(year("2022", 1_000_000)),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.TAX_PAID.note("2022").due(LocalDate.of(2023, 3, 31)));
            tax.unknown(company(), Inputs.TAX_PAID);
        }

        @Test
        void measure_exporterWithRefunds_isMet() {
            // One of the false positives.
            assertThat(tax.points(company(year("2022", 9_000_000).taxPaid(-500_000))))
                    .isEqualTo("12.0");
        }
    }

    @Nested
    class PersistentLosses implements SignalCase {

        @Override
        public String signal() {
            return "persistent-losses";
        }

        @Override
        public String story() {
            return "four years in a row end with a loss";
        }

        @Override
        public DossierBuilder example() {
            return losses("-1", "-1", "-1", "-1");
        }

        @Override
        public String under() {
            return "accounts.netIncome to a loss";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.accounts(each -> each.currency() == null
                            ? each
                            : Edits.with(each, "netIncome", (BigDecimal amount) -> BigDecimal.ONE.negate()))
                    .apply(dossier);
        }

        private final Measuring years = Measuring.of("persistent-losses");

        /** Results of years up to 2022; an empty one is not stated. */
        private static DossierBuilder losses(@Nullable String... results) {
            DossierBuilder company = company();
            for (int i = 0; i < results.length; i++) {
                AccountsBuilder year = Accounts.builder(String.valueOf(2023 - results.length + i))
                        .currency("USD");
                String result = results[i];
                company.add(
                        (result == null || result.isEmpty() ? year : year.netIncome(Long.parseLong(result))).build());
            }
            return company;
        }

        @ParameterizedTest
        @CsvSource({
            "1, 1, 1, 0, 0.0",
            "1, 0, 0, 0, 0.0",
            "1, 1, -1, 1, 0.0",
            "1, -1, -1, 2, 2.5",
            "-1, -1, -1, 3, 3.8",
            "-1, -1, 0, 0, 0.0",
            "-1, 0, -1, 1, 0.0"
        })
        void measure_results_countLossesInARow(String first, String second, String third, double count, String points) {
            DossierBuilder company = losses(first, second, third);

            years.exactly(company, count);
            assertThat(years.points(company)).isEqualTo(points);
        }

        @Test
        void measure_fourYears_isFullStrength() {
            assertThat(years.points(losses("-1", "-1", "-1", "-1"))).isEqualTo("5.0");
            assertThat(years.points(losses("-1", "-1", "-1", "-1", "-1"))).isEqualTo("5.0");
        }

        @Test
        void sentence_tellsTheYears() {
            assertThat(years.sentence(losses("-1", "-1")))
                    .isEqualTo(
                            "The latest accounts that state a result report losses for 2 years, one after the other.");
            assertThat(years.sentence(losses("1", "-1")))
                    .isEqualTo("The latest accounts that state a result report losses for 1 year.");
            assertThat(years.sentence(losses("-1", "1")))
                    .isEqualTo("The latest accounts that state a result report no loss.");
        }

        @Test
        void facts_areTheYearsOfLoss() {
            assertThat(years.measured(losses("1", "-1", "-1")).evidence())
                    .isNotNull()
                    .satisfies(evidence -> assertThat(evidence.facts()).hasSize(2));
            assertThat(years.measured(losses("-1", "1")).evidence())
                    .isNotNull()
                    .satisfies(evidence -> assertThat(evidence.facts()).hasSize(1));
        }

        @Test
        void measure_yearsThatStateNone_mayBeLosses() {
            years.between(losses("-1", "", "-1"), 1, 1, 3);
            years.between(losses("-1", "-1", ""), 0, 2, 3);
            years.between(losses("1", "", ""), 0, 0, 2);
            years.exactly(losses("", "1", "-1"), 1);
        }

        @Test
        void measure_aYearNotOnRecord_endsTheRow() {
            years.exactly(
                    company(
                            Accounts.builder("2020").currency("USD").netIncome(-1),
                            Accounts.builder("2022").currency("USD").netIncome(-1)),
                    1);
        }

        @Test
        void measure_noneStated_isUnknown() {
            years.unknownWithin(
                    losses("", ""), 0, 2, Inputs.NET_INCOME.note("2022").due(LocalDate.of(2023, 3, 31)));
            years.unknown(company(), Inputs.NET_INCOME);
        }

        @Test
        void measure_researchCompany_isMet() {
            // One of the false positives: weak evidence only.
            assertThat(years.points(losses("-9", "-9", "-9", "-9"))).isEqualTo("5.0");
        }
    }
}
