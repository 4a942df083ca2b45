package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.FilingStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptinessSignalsTest {

    private static final Measuring ZERO = Measuring.of("zero-revenue");
    private static final Measuring OVERDUE = Measuring.of("accounts-not-filed");

    static DossierBuilder russian(String registered) {
        return Measuring.company("RU", registered);
    }

    static Accounts accounts(String period, FilingStatus filing, @Nullable String dueOn) {
        return new Accounts(
                Measuring.date(period),
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
                filing,
                Measuring.dateOrNull(dueOn),
                null,
                null,
                null);
    }

    /** Reported zero, overdue, not due yet and never looked are four different things. */
    @Nested
    class FourOutcomes {

        @Test
        void reportedZero_firesZeroRevenueAndClearsTheFiling() {
            DossierBuilder company = russian("2021-05-01").accounts("2022", 0, null);

            ZERO.exactly(company, 12);
            assertThat(ZERO.points(company)).isEqualTo("18.0");
            OVERDUE.exactly(company, 0);
            assertThat(OVERDUE.points(company)).isEqualTo("0.0");
        }

        @Test
        void overdue_leavesRevenueUnknownAndFiresTheFiling() {
            DossierBuilder company =
                    russian("2021-05-01").accounts("2021", 5, "RUB").accountsOverdue("2022");

            ZERO.unknown(company, Inputs.REVENUE.note("2022").due(LocalDate.of(2023, 3, 31)));
            OVERDUE.exactly(company, 1);
            assertThat(OVERDUE.points(company)).isEqualTo("9.0");
        }

        @Test
        void notDueYet_leavesRevenueUnknownWithTheDayAndDoesNotApply() {
            DossierBuilder company = russian("2022-05-01");
            LocalDate day = LocalDate.of(2023, 2, 28);

            ZERO.on(day).unknown(company, Inputs.REVENUE.note("2022").due(LocalDate.of(2023, 3, 31)));
            OVERDUE.on(day).notApplicable(company, "the accounts of 2022 are not due before 2023-03-31");
        }

        @Test
        void neverLooked_leavesBothUnknown() {
            DossierBuilder company = russian("2021-05-01");

            ZERO.unknown(company, Inputs.REVENUE.note("2022").due(LocalDate.of(2023, 3, 31)));
            OVERDUE.unknown(company, Inputs.FILING.note("2022").due(LocalDate.of(2023, 3, 31)));
        }
    }

    @Nested
    class ZeroRevenue implements SignalCase {

        @Override
        public String signal() {
            return "zero-revenue";
        }

        @Override
        public String story() {
            return "a company of two years reports no revenue";
        }

        @Override
        public DossierBuilder example() {
            return russian("2021-05-01").accounts("2022", 0, "RUB");
        }

        @Override
        public String under() {
            return "accounts.revenue from above zero to zero";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.accounts(Edits::zeroRevenue).apply(dossier);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-01-01, 12, 18.0",
            "2022-01-01, 12, 18.0",
            "2022-04-01, 9, 18.0",
            "2022-04-16, 8.516129032258064, 13.6",
            "2022-05-01, 8, 9.0",
            "2022-10-01, 3, 9.0",
            "2022-12-01, 1, 3.0"
        })
        void measure_zeroReported_isInMonthsOfBusiness(String registered, double months, String points) {
            DossierBuilder company = russian(registered).accounts("2022", 0, null);

            ZERO.exactly(company, months);
            assertThat(ZERO.points(company)).isEqualTo(points);
        }

        @Test
        void measure_halfAMonth_isOnTheFirstStretch() {
            // Half of September's thirty days: the year ended on 30 September.
            DossierBuilder company = russian("2022-09-16").accounts("2021-10/2022-09", 0, null);

            ZERO.exactly(company, 0.5);
            assertThat(ZERO.points(company)).isEqualTo("1.5");
        }

        @Test
        void measure_partialRegistration_isAnInterval() {
            DossierBuilder company = russian("2022-09").accounts("2022", 0, null);

            ZERO.between(company, 3 + 2 / 31.0, 3 + 17 / 31.0, 4);
            assertThat(ZERO.sentence(company))
                    .isEqualTo("The accounts of 2022 report zero revenue for 3.5 months of business.");
        }

        @Test
        void measure_unknownRegistration_mayBeAnyPartOfTheYear() {
            ZERO.between(Measuring.company().jurisdiction("RU").accounts("2022", 0, null), 0, 12, 12);
        }

        @ParameterizedTest
        @CsvSource({"1, 12, 18.0", "999, 12, 18.0", "1000, 0, 0.0"})
        void measure_nominalRevenueOfAWholeYear_countsAsZero(long revenue, double months, String points) {
            DossierBuilder company = russian("2015-01-01").accounts("2022", revenue, "USD");

            ZERO.exactly(company, months);
            assertThat(ZERO.points(company)).isEqualTo(points);
        }

        @Test
        void sentence_nominalRevenue_saysSo() {
            assertThat(ZERO.sentence(russian("2015-01-01").accounts("2022", 1, "USD")))
                    .isEqualTo("The accounts of 2022 report no more than nominal revenue for 12.0 months of business.");
            assertThat(ZERO.sentence(russian("2022-01-02").accounts("2022", 1, "USD")))
                    .isEqualTo("The accounts of 2022 report revenue.");
        }

        @Test
        void measure_nominalRevenueOfAStub_isABeginning() {
            ZERO.exactly(russian("2022-01-02").accounts("2022", 1, "USD"), 0);
        }

        @Test
        void measure_nominalRevenueOfAMaybeWholeYear_isAnInterval() {
            ZERO.between(russian("2022-01").accounts("2022", 1, "USD"), 0, 0, 12);
            ZERO.between(Measuring.company().jurisdiction("RU").accounts("2022", 1, "USD"), 0, 12, 12);
        }

        @Test
        void measure_revenueWithoutARate_mayBeNominal() {
            ZERO.between(russian("2015-01-01").accounts("2022", 9, "XAF"), 0, 0, 12);
            ZERO.exactly(russian("2022-03-01").accounts("2022", 9, "XAF"), 0);
        }

        @Test
        void measure_registrationAfterThePeriod_stillSpeaksOfZero() {
            DossierBuilder company = russian("2023-02-01").accounts("2022", 0, null);

            ZERO.exactly(company, 0);
            assertThat(ZERO.sentence(company)).contains("zero revenue");
        }

        @Test
        void measure_revenueReported_isClear() {
            DossierBuilder company = russian("2021-01-01").accounts("2022", 1_000_000, "RUB");

            ZERO.exactly(company, 0);
            assertThat(ZERO.sentence(company)).isEqualTo("The accounts of 2022 report revenue.");
        }

        @Test
        void measure_aLongPeriodAfterAZero_whoseDueDateIsUnknown_leavesItOpen() {
            DossierBuilder company = Measuring.company()
                    .accounts("2021", 0, "USD")
                    .add(new Accounts(
                            Measuring.date("2022/2023"),
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
                            FilingStatus.OVERDUE,
                            null,
                            null,
                            null,
                            Measuring.date("2024-12")));

            ZERO.on(LocalDate.of(2025, 2, 1)).between(company, 0, 12, 12);
        }

        @Test
        void measure_revenueBelowZero_isNoRevenue() {
            DossierBuilder company = russian("2021-05-01").accounts("2022", -1, "RUB");

            ZERO.exactly(company, 12);
            assertThat(ZERO.sentence(company))
                    .isEqualTo("The accounts of 2022 report revenue of less than zero for 12.0 months of business.");
        }

        @Test
        void measure_anOlderZero_doesNotOutliveALaterRevenue() {
            ZERO.exactly(russian("2020-01-01").accounts("2021", 0, null).accounts("2022", 1_000_000, "RUB"), 0);
        }

        @Test
        void measure_anOlderZero_doesNotStandForAYearThatIsDue() {
            ZERO.unknown(
                    russian("2020-01-01").accounts("2021", 0, null),
                    Inputs.REVENUE.note("2022").due(LocalDate.of(2023, 3, 31)));
        }

        @Test
        void measure_anOlderZero_standsUntilTheNextYearIsDue() {
            ZERO.on(LocalDate.of(2023, 3, 31)).exactly(russian("2020-01-01").accounts("2021", 0, null), 12);
        }

        @Test
        void measure_filedWithoutFigures_isUnknown() {
            ZERO.unknown(
                    russian("2020-01-01").add(accounts("2022", FilingStatus.FILED, null)),
                    Inputs.REVENUE.note("2022").due(LocalDate.of(2023, 3, 31)));
        }

        @Test
        void measure_dueDateUnknown_leavesTheYearAfterOpen() {
            DossierBuilder zero = Measuring.company("US", "2015-01-01").accounts("2021", 0, null);
            DossierBuilder revenue = Measuring.company("US", "2015-01-01").accounts("2021", 9_000, "USD");

            ZERO.between(zero, 0, 12, 12);
            ZERO.between(revenue, 0, 0, 12);
        }

        @Test
        void measure_nothingKnown_isUnknown() {
            ZERO.unknown(Measuring.company(), Inputs.REVENUE);
        }

        @Test
        void measure_firstYearStillRunning_namesItsDay() {
            ZERO.unknown(russian("2022-11-01"), Inputs.REVENUE.note("2023").due(LocalDate.of(2024, 3, 31)));
        }
    }
}
