package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.AccountsBuilder;
import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.Money;
import io.mayfly.signal.Cited;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountingContextTest {

    private static Contract contract(
            ContractKind kind, @Nullable String date, @Nullable String to, @Nullable String with, @Nullable Long usd) {
        return new Contract(
                kind,
                Measuring.dateOrNull(date),
                Measuring.dateOrNull(to),
                with,
                usd == null ? null : Money.of(usd, "USD"),
                null,
                null,
                null,
                null);
    }

    private static Accounts accounts(String period, @Nullable Long revenue, @Nullable Long gross) {
        AccountsBuilder accounts = Accounts.builder(period).currency("USD").filing(FilingStatus.FILED);
        if (revenue != null) {
            accounts.revenue(revenue);
        }
        return (gross == null ? accounts : accounts.grossBillings(gross)).build();
    }

    private static DossierBuilder company() {
        return Measuring.company("RU", "2015-01-01")
                .add(new Activity("OKVED2", "46.42", null, true, null, null, null, null));
    }

    @Nested
    class AgencyAccounting implements SignalCase {

        private final Measuring certainty = Measuring.of("agency-accounting");

        @Override
        public String signal() {
            return "agency-accounting";
        }

        @Override
        public String story() {
            return "the company sells for another and earns a commission";
        }

        @Override
        public DossierBuilder example() {
            return company().add(contract(ContractKind.AGENCY, "2021-05-01", null, "Rika Works", null));
        }

        @Override
        public String under() {
            return "a larger accounts.grossBillings";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.accounts(ContextEdits::billed).apply(dossier);
        }

        @Test
        void measure_contractInForce_isSure() {
            certainty.exactly(example(), 1);
            assertThat(certainty.sentence(example()))
                    .isEqualTo("An agency contract with Rika Works of 2021-05-01 is on record: it earns a commission.");
            assertThat(certainty.facts(example())).hasSize(1);
        }

        @Test
        void measure_contractThatMayHaveEnded_isOpen() {
            certainty.between(
                    company().add(contract(ContractKind.AGENCY, "2021", "2023-07", "Rika Works", null)), 0, 0, 1);
            certainty.between(
                    company()
                            .add(contract(ContractKind.AGENCY, "2021", null, null, null))
                            .add(accounts("2022", 10L, 50L)),
                    0.5,
                    0.5,
                    1);
        }

        @Test
        void measure_grossBillingsAboveRevenue_countHalf() {
            DossierBuilder company = company().add(accounts("2022", 10L, 50L));

            certainty.between(company, 0.5, 0.5, 1);
            certainty.exactly(company.nothingFound("2023-07-01", DossierPart.CONTRACTS), 0.5);
            assertThat(certainty.sentence(company))
                    .isEqualTo("The accounts of 2022 state gross billings above revenue,"
                            + " as of an agent who books a commission.");
        }

        @Test
        void measure_grossBillingsOfRevenue_areNoAgency() {
            certainty.exactly(
                    company().add(accounts("2022", 50L, 50L)).nothingFound("2023-07-01", DossierPart.CONTRACTS), 0);
        }

        @Test
        void measure_billingsNotStated_areRevenue() {
            certainty.exactly(
                    company().add(accounts("2022", 50L, null)).nothingFound("2023-07-01", DossierPart.CONTRACTS), 0);
        }

        @Test
        void measure_billingsWithoutRevenue_areUnknown() {
            certainty.unknownWithin(
                    company().add(accounts("2022", null, 50L)).nothingFound("2023-07-01", DossierPart.CONTRACTS),
                    0,
                    0.5,
                    Inputs.GROSS_BILLINGS);
        }

        @ParameterizedTest
        @EnumSource(names = {"OVERDUE", "EXEMPT"})
        void measure_accountsThatDoNotExist_stateNoBillings(FilingStatus status) {
            certainty.exactly(
                    company()
                            .add(Accounts.builder("2022").filing(status).build())
                            .nothingFound("2023-07-01", DossierPart.CONTRACTS),
                    0);
        }

        @Test
        void measure_endedContract_doesNotCount() {
            certainty.unknownWithin(
                    company().add(contract(ContractKind.AGENCY, "2021", "2022", "Rika Works", null)),
                    0,
                    0.5,
                    Inputs.GROSS_BILLINGS);
        }

        @Test
        void measure_nothingKnown_isUnknownUntilSomebodySearched() {
            certainty.unknownWithin(company(), 0, 1, Inputs.CONTRACTS, Inputs.GROSS_BILLINGS);
            certainty.unknownWithin(company().nothingFound("2023-07-01", DossierPart.ACCOUNTS), 0, 1, Inputs.CONTRACTS);
            certainty.exactly(company().nothingFound("2023-07-01", DossierPart.ACCOUNTS, DossierPart.CONTRACTS), 0);
        }
    }

    @Nested
    class SpikeExplained implements SignalCase {

        private final Measuring share = Measuring.of("spike-explained");

        @Override
        public String signal() {
            return "spike-explained";
        }

        @Override
        public String story() {
            return "one order carries most of the rise in revenue";
        }

        @Override
        public DossierBuilder example() {
            return risen().add(sale("2022-04-01", 7_200_000L));
        }

        @Override
        public String under() {
            return "a larger contracts.value";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return StandingEdits.contracts(StandingEdits::larger).apply(dossier);
        }

        private static Contract sale(@Nullable String date, @Nullable Long usd) {
            return contract(ContractKind.SALE, date, null, "Health Office", usd);
        }

        private static DossierBuilder risen() {
            return company().add(accounts("2021", 1_000_000L, null)).add(accounts("2022", 10_000_000L, null));
        }

        @Test
        void measure_contractOfTheYear_isHeldAgainstTheRise() {
            share.exactly(example(), 0.8);
            assertThat(share.sentence(example()))
                    .isEqualTo("Contracts of 2022 worth USD 7,200,000 stand beside a rise in revenue of USD 9,000,000:"
                            + " a share of 0.8.");
            assertThat(share.facts(example()))
                    .extracting(Cited::field)
                    .containsExactly("contracts", "accounts", "accounts");
        }

        @ParameterizedTest
        @EnumSource(names = {"SALE", "PUBLIC", "MERGER"})
        void measure_kindsThatBringRevenue_addUp(ContractKind kind) {
            share.exactly(example().add(contract(kind, "2022-05", null, "Other", 900_000L)), 0.9);
        }

        @ParameterizedTest
        @EnumSource(names = {"AGENCY", "FUNDING", "STORAGE", "LEASE"})
        void measure_otherKinds_doNotCount(ContractKind kind) {
            share.exactly(example().add(contract(kind, "2022-05", null, "Other", 900_000L)), 0.8);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-12-31, 0, 0",
            "2022-01-01, 1, 1",
            "2022-12-31, 1, 1",
            "2023-01-01, 0, 0",
            "2021-12/2022-01, 0, 1",
            ", 0, 1"
        })
        void measure_date_mustLieInTheYear(@Nullable String date, double lo, double hi) {
            share.between(risen().add(sale(date, 9_000_000L)), lo, lo, hi);
        }

        @Test
        void measure_valueOrOtherSideNotStated_isOpen() {
            share.between(risen().add(sale("2022-04-01", null)), 0, 0, Double.POSITIVE_INFINITY);
            share.between(risen().add(contract(ContractKind.SALE, "2022-04-01", null, null, 9_000_000L)), 0, 0, 1);
        }

        @Test
        void measure_severalRises_theOneExplainedLeastCounts() {
            DossierBuilder company = company()
                    .add(accounts("2020", 100_000L, null))
                    .add(accounts("2021", 1_000_000L, null))
                    .add(accounts("2022", 10_000_000L, null))
                    .add(sale("2022-04-01", 9_000_000L));

            share.exactly(company, 0);
            share.exactly(company.add(sale("2021-04-01", 450_000L)), 0.5);
        }

        @ParameterizedTest
        @CsvSource({"2999999, 0", "3000000, 0.5"})
        void measure_threeTimes_isARise(long revenue, double reading) {
            DossierBuilder company = company()
                    .add(accounts("2021", 1_000_000L, null))
                    .add(accounts("2022", revenue, null))
                    .add(sale("2022-04-01", 1_000_000L));

            share.exactly(company, reading);
        }

        @Test
        void measure_fromNothingOrLess_theWholeIsTheRise() {
            share.exactly(
                    company()
                            .add(accounts("2021", 0L, null))
                            .add(accounts("2022", 100L, null))
                            .add(sale("2022-04-01", 50L)),
                    0.5);
            share.exactly(
                    company()
                            .add(accounts("2021", -70L, null))
                            .add(accounts("2022", 100L, null))
                            .add(sale("2022-04-01", 50L)),
                    0.5);
            share.exactly(
                    company()
                            .add(accounts("2021", -70L, null))
                            .add(accounts("2022", -10L, null))
                            .add(sale("2022-04-01", 50L)),
                    0);
        }

        @Test
        void measure_longAgo_needsNoExplanation() {
            share.exactly(
                    company()
                            .add(accounts("2018", 1_000_000L, null))
                            .add(accounts("2019", 10_000_000L, null))
                            .add(sale("2022", 1L)),
                    0);
        }

        @Test
        void measure_oneYearOpen_opensTheLowerEnd() {
            share.between(example().add(accounts("2020", null, null)), 0, 0.8, 0.8);
        }

        @Test
        void measure_contractsNotKnown_areUnknownUntilSomebodySearched() {
            share.unknown(risen(), Inputs.CONTRACTS);
            share.exactly(risen().nothingFound("2023-07-01", DossierPart.CONTRACTS), 0);
        }

        @Test
        void measure_revenueNotKnown_isUnknown() {
            share.unknown(company(), Inputs.REVENUE);
            share.unknown(company().add(accounts("2021", 1L, null)).add(accounts("2022", null, null)), Inputs.REVENUE);
            share.exactly(company().nothingFound("2023-07-01", DossierPart.ACCOUNTS), 0);
        }
    }
}
