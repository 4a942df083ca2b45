package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.AccountsBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedStandingTest {

    private static DossierBuilder company() {
        return Measuring.company("RU", "2015-03-01");
    }

    @Nested
    class AuditedAccounts implements SignalCase {

        private final Measuring yes = Measuring.of("audited-accounts");

        @Override
        public String signal() {
            return "audited-accounts";
        }

        @Override
        public String story() {
            return "the accounts of 2022 were audited";
        }

        @Override
        public DossierBuilder example() {
            return company().add(accounts("2022", true));
        }

        @Override
        public String under() {
            return "accounts.audited to true";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.accounts(StandingEdits::audited).apply(dossier);
        }

        private static Accounts accounts(String period, @Nullable Boolean audited) {
            AccountsBuilder accounts = Accounts.builder(period).currency("USD").revenue(1_000_000);
            return (audited == null ? accounts : accounts.audited(audited)).build();
        }

        @Test
        void measure_latestAudited_mitigates() {
            DossierBuilder company = example().add(accounts("2021", false));

            yes.exactly(company, 1);
            assertThat(yes.points(company)).isEqualTo("-14.0");
            assertThat(yes.sentence(company)).isEqualTo("The latest filed accounts, of 2022, were audited.");
            assertThat(yes.facts(company)).hasSize(1);
        }

        @Test
        void measure_latestNotAudited_isClear() {
            DossierBuilder company = company().add(accounts("2021", true)).add(accounts("2022", false));

            yes.exactly(company, 0);
            assertThat(yes.points(company)).isEqualTo("0.0");
            assertThat(yes.sentence(company)).isEqualTo("The latest filed accounts, of 2022, were not audited.");
        }

        @Test
        void measure_latestDoesNotSay_isUnknown() {
            yes.unknown(company().add(accounts("2021", true)).add(accounts("2022", null)), Inputs.AUDIT.note("2022"));
        }

        @ParameterizedTest
        @CsvSource({"2020-08/2021-07-23, 0", "2020-08/2021-07-24, 1"})
        void measure_twoYears_isAsLongAsAccountsHold(String period, double reading) {
            DossierBuilder company = Measuring.company("DE", "2015-03-01").add(accounts(period, true));

            yes.exactly(company, reading);
        }

        @Test
        void measure_tooOld_saysSo() {
            assertThat(yes.sentence(company().add(accounts("2019", true))))
                    .isEqualTo("The latest filed accounts, of 2019, are too old to say how the company stands.");
        }

        @ParameterizedTest
        @EnumSource(names = {"OVERDUE", "EXEMPT", "NOT_DUE"})
        void measure_laterAccountsThatWereNotFiled_areLeftOut(FilingStatus status) {
            yes.exactly(
                    example()
                            .add(Accounts.builder("2023-01/2023-06")
                                    .filing(status)
                                    .build()),
                    1);
            yes.exactly(company().add(Accounts.builder("2022").filing(status).build()), 0);
        }

        @Test
        void measure_withheldByLaw_countAsFiled() {
            yes.exactly(
                    company()
                            .add(Accounts.builder("2022")
                                    .audited(true)
                                    .filing(FilingStatus.WITHHELD_BY_LAW)
                                    .build()),
                    1);
        }

        @Test
        void measure_noAccounts_isUnknownUntilSomebodySearched() {
            yes.unknown(company(), Inputs.AUDIT);
            yes.exactly(company().nothingFound("2023-07-01", DossierPart.ACCOUNTS), 0);
        }
    }

    @Nested
    class TaxPaidInLine implements SignalCase {

        private final Measuring percent = Measuring.of("tax-paid-in-line");

        @Override
        public String signal() {
            return "tax-paid-in-line";
        }

        @Override
        public String story() {
            return "the company paid 3 % of its revenue in taxes, and more the year before";
        }

        @Override
        public DossierBuilder example() {
            return company().add(accounts("2021", 1_000_000L, 45_000L)).add(accounts("2022", 2_000_000L, 60_000L));
        }

        @Override
        public String under() {
            return "a larger accounts.taxPaid";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.accounts(StandingEdits::moreTax).apply(dossier);
        }

        private static Accounts accounts(String period, @Nullable Long revenue, @Nullable Long tax) {
            AccountsBuilder accounts = Accounts.builder(period).currency("RUB");
            if (revenue != null) {
                accounts.revenue(revenue);
            }
            return (tax == null ? accounts : accounts.taxPaid(tax)).build();
        }

        private static DossierBuilder taxed(long one, long other) {
            return company().add(accounts("2021", 1_000_000L, one)).add(accounts("2022", 1_000_000L, other));
        }

        @Test
        void measure_twoYears_theWeakerCounts() {
            percent.exactly(example(), 3);
            assertThat(percent.points(example())).isEqualTo("-12.0");
            assertThat(percent.sentence(example()))
                    .isEqualTo("Taxes paid were 3.0 % in 2022 and 4.5 % in 2021 of revenue;"
                            + " what is usual in its line of business is not known.");
            assertThat(percent.facts(example())).hasSize(2);
            percent.exactly(taxed(20_000, 90_000), 2);
        }

        @ParameterizedTest
        @CsvSource({"0, 0.0", "9000, 0.0", "14500, -3.0", "20000, -6.0", "25000, -9.0", "30000, -12.0", "900000, -12.0"
        })
        void points_byTheWeakerYear(long tax, String points) {
            assertThat(percent.points(taxed(tax, 1_000_000))).isEqualTo(points);
        }

        @Test
        void measure_moreTaxThanRevenue_isOneHundredPercent() {
            percent.exactly(taxed(1_000_001, 5_000_000), 100);
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -5})
        void measure_noRevenueOrARefund_isNoTax(long amount) {
            percent.exactly(company().add(accounts("2021", amount, 10L)).add(accounts("2022", 1_000L, 100L)), 0);
            percent.exactly(taxed(amount, 50_000), 0);
        }

        @Test
        void measure_olderYears_doNotCount() {
            percent.exactly(example().add(accounts("2020", 1_000_000L, 0L)), 3);
        }

        @Test
        void measure_oneYearOpen_isBoundedByTheOther() {
            percent.unknownWithin(
                    company().add(accounts("2021", 1_000_000L, 20_000L)).add(accounts("2022", 1_000_000L, null)),
                    0,
                    2,
                    Inputs.TAX_PAID.note("2022").due(LocalDate.of(2023, 3, 31)));
            percent.unknownWithin(
                    company().add(accounts("2021", null, 20_000L)).add(accounts("2022", 1_000_000L, 20_000L)),
                    0,
                    2,
                    Inputs.REVENUE.note("2021").due(LocalDate.of(2022, 3, 31)));
        }

        @Test
        void measure_oneYearOnly_isUnknown() {
            percent.unknownWithin(
                    company().add(accounts("2022", 1_000_000L, 20_000L)), 0, 2, Inputs.TAX_PAID.note("a second year"));
        }

        @ParameterizedTest
        @CsvSource({"2020-08/2021-07-23, 0", "2020-08/2021-07-24, 5"})
        void measure_twoYears_isAsLongAsAccountsHold(String period, double reading) {
            DossierBuilder company = Measuring.company("DE", "2015-03-01")
                    .add(accounts(period, 100L, 5L))
                    .add(accounts("2019-08/2020-07", 100L, 5L));

            percent.exactly(company, reading);
        }

        @Test
        void measure_noAccounts_isUnknownUntilSomebodySearched() {
            percent.unknown(company(), Inputs.TAX_PAID);
            percent.exactly(company().nothingFound("2023-07-01", DossierPart.ACCOUNTS), 0);
            percent.exactly(company().accountsOverdue("2022"), 0);
        }
    }
}
