package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.Unavailable;
import io.mayfly.dossier.UnavailableReason;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptinessSignalsTest {

    private static final Measuring ZERO = Measuring.of("zero-revenue");
    private static final Measuring OVERDUE = Measuring.of("accounts-not-filed");

    private static DossierBuilder russian(String registered) {
        return Measuring.company("RU", registered);
    }

    private static Accounts accounts(String period, FilingStatus filing, @Nullable String dueOn) {
        return new Accounts(
                Measuring.date(period), null, null, null, null, filing, Measuring.dateOrNull(dueOn), null, null, null);
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

            ZERO.unknown(company, Inputs.REVENUE.note("2022, due 2023-03-31"));
            OVERDUE.exactly(company, 1);
            assertThat(OVERDUE.points(company)).isEqualTo("9.0");
        }

        @Test
        void notDueYet_leavesRevenueUnknownWithTheDayAndDoesNotApply() {
            DossierBuilder company = russian("2022-05-01");
            LocalDate day = LocalDate.of(2023, 2, 28);

            ZERO.on(day).unknown(company, Inputs.REVENUE.note("2022, due 2023-03-31"));
            OVERDUE.on(day).notApplicable(company, "the accounts of 2022 are not due before 2023-03-31");
        }

        @Test
        void neverLooked_leavesBothUnknown() {
            DossierBuilder company = russian("2021-05-01");

            ZERO.unknown(company, Inputs.REVENUE.note("2022, due 2023-03-31"));
            OVERDUE.unknown(company, Inputs.FILING.note("2022, due 2023-03-31"));
        }
    }

    @Nested
    class ZeroRevenue implements Monotone {

        @Override
        public String signal() {
            return "zero-revenue";
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

        @Test
        void measure_registrationAfterThePeriod_stillSpeaksOfZero() {
            DossierBuilder company = russian("2023-02-01").accounts("2022", 0, null);

            ZERO.exactly(company, 0);
            assertThat(ZERO.sentence(company)).contains("zero revenue");
        }

        @Test
        void measure_revenueReported_isClear() {
            DossierBuilder company = russian("2021-01-01").accounts("2022", 1, "RUB");

            ZERO.exactly(company, 0);
            assertThat(ZERO.sentence(company)).isEqualTo("The accounts of 2022 report revenue.");
        }

        @Test
        void measure_anOlderZero_doesNotOutliveALaterRevenue() {
            ZERO.exactly(russian("2020-01-01").accounts("2021", 0, null).accounts("2022", 7, "RUB"), 0);
        }

        @Test
        void measure_anOlderZero_doesNotStandForAYearThatIsDue() {
            ZERO.unknown(russian("2020-01-01").accounts("2021", 0, null), Inputs.REVENUE.note("2022, due 2023-03-31"));
        }

        @Test
        void measure_anOlderZero_standsUntilTheNextYearIsDue() {
            ZERO.on(LocalDate.of(2023, 3, 31)).exactly(russian("2020-01-01").accounts("2021", 0, null), 12);
        }

        @Test
        void measure_filedWithoutFigures_isUnknown() {
            ZERO.unknown(
                    russian("2020-01-01").add(accounts("2022", FilingStatus.FILED, null)),
                    Inputs.REVENUE.note("2022, due 2023-03-31"));
        }

        @Test
        void measure_dueDateUnknown_leavesTheYearAfterOpen() {
            DossierBuilder zero = Measuring.company("US", "2015-01-01").accounts("2021", 0, null);
            DossierBuilder revenue = Measuring.company("US", "2015-01-01").accounts("2021", 9, "USD");

            ZERO.between(zero, 0, 12, 12);
            ZERO.between(revenue, 0, 0, 12);
        }

        @Test
        void measure_nothingKnown_isUnknown() {
            ZERO.unknown(Measuring.company(), Inputs.REVENUE);
        }

        @Test
        void measure_firstYearStillRunning_namesItsDay() {
            ZERO.unknown(russian("2022-11-01"), Inputs.REVENUE.note("2023, due 2024-03-31"));
        }
    }

    @Nested
    class AccountsNotFiled implements Monotone {

        private static Accounts empty(String period) {
            return new Accounts(Measuring.date(period), null, null, null, null, null, null, null, null, null);
        }

        @Test
        void measure_statedOverdueBesideASearch_neverLowersWhatTheSearchSays() {
            DossierBuilder company =
                    russian("2018-01-01").add(empty("2018-01-01")).nothingFound(null, DossierPart.ACCOUNTS);
            OVERDUE.on(LocalDate.of(2019, 4, 2)).between(company, 1, 2, 2);

            company.accountsOverdue("2017");
            OVERDUE.on(LocalDate.of(2019, 4, 2)).between(company, 1, 2, Double.POSITIVE_INFINITY);
        }

        @Test
        void measure_searchBeforeTheDeadlineThatBecameKnownLater_saysNothing() {
            Observation search = new Observation(
                    Measuring.date("2023-02-01"),
                    ObservationMethod.SEARCH,
                    null,
                    null,
                    List.of(DossierPart.ACCOUNTS),
                    null,
                    null,
                    Measuring.date("2023-07-01"));

            OVERDUE.unknown(russian("2022-01-10").add(search), Inputs.FILING.note("2022, due 2023-03-31"));
        }

        @Test
        void measure_extendedDeadline_isNotOverdueForASearchInVain() {
            DossierBuilder company =
                    searched(russian("2021-11-20").add(accounts("2022", FilingStatus.NOT_DUE, "2023-10-31")));

            OVERDUE.unknown(company, Inputs.FILING);
        }

        @Test
        void measure_freeFinancialYear_isNotApplicableOnlyWhileNoPeriodAtAllCanBeDue() {
            OVERDUE.on(LocalDate.of(2023, 12, 1))
                    .notApplicable(Measuring.company("DE", "2023-01-10"), "no accounts can be due before 2024-01-10");
            OVERDUE.on(LocalDate.of(2024, 1, 11)).unknown(Measuring.company("DE", "2023-01-10"), Inputs.FILING);
        }

        @Test
        void measure_exemptCompany_owesNoneWhateverIsDue() {
            OVERDUE.notApplicable(
                    Measuring.company("GB", "2015-06").add(accounts("2020", FilingStatus.EXEMPT, null)),
                    "the company need not file accounts");
        }

        @Override
        public String signal() {
            return "accounts-not-filed";
        }

        @Override
        public String under() {
            return "accounts of one more year before the first, overdue";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.overdueBefore(dossier);
        }

        private static DossierBuilder searched(DossierBuilder company) {
            return company.nothingFound("2023-07-01", DossierPart.ACCOUNTS);
        }

        @ParameterizedTest
        @CsvSource({"1, 9.0", "2, 15.0", "3, 15.0"})
        void measure_overdueYears_areCounted(int years, String points) {
            DossierBuilder company = russian("2015-01-01");
            for (int year = 2022; year > 2022 - years; year--) {
                company.accountsOverdue(String.valueOf(year));
            }

            OVERDUE.exactly(company, years);
            assertThat(OVERDUE.points(company)).isEqualTo(points);
        }

        @Test
        void measure_overdueBeforeALaterFiling_isClear() {
            OVERDUE.exactly(russian("2015-01-01").accountsOverdue("2021").accounts("2022", 3, "RUB"), 0);
        }

        @Test
        void measure_aSearchInVain_countsTheYearsThatAreDue() {
            OVERDUE.exactly(searched(russian("2021-02-01")), 2);
            OVERDUE.exactly(searched(russian("2022-02-01")), 1);
        }

        @Test
        void measure_aSearchInVainBesideAnOverdueYear_countsTheOthersToo() {
            OVERDUE.exactly(searched(russian("2019-02-01")).accountsOverdue("2022"), 4);
            OVERDUE.exactly(searched(russian("2019-02-01")).accountsOverdue("2020"), 4);
            OVERDUE.between(searched(russian("2021")).accountsOverdue("2022"), 1, 1, 2);
        }

        @Test
        void measure_aSearchInVainAfterAFiling_countsFromThere() {
            OVERDUE.exactly(searched(russian("2015-02-01").accounts("2020", 3, "RUB")), 2);
        }

        @Test
        void measure_partialRegistrationAcrossTheFirstYear_mayOweNothing() {
            // Registered by September, 2022 is due; registered from October on, the first year runs to the end of 2023.
            OVERDUE.unknown(searched(russian("2022")), Inputs.FILING);
            OVERDUE.between(searched(russian("2021")), 1, 1, 2);
        }

        @Test
        void measure_unknownRegistration_mayOweNothing() {
            DossierBuilder company = searched(Measuring.company().jurisdiction("RU"));
            Reading.Measured reading = OVERDUE.measured(company);

            assertThat(reading.lo()).isZero();
            assertThat(reading.best()).isEqualTo(1);
            assertThat(reading.hi()).isGreaterThan(2);
        }

        @ParameterizedTest
        @CsvSource({"2022-09-30, false", "2022-10-01, true"})
        void measure_russianFirstYear_isLongFromOctober(String registered, boolean notEnded) {
            DossierBuilder company = searched(russian(registered));

            if (notEnded) {
                OVERDUE.notApplicable(company, "no financial year has ended since the registration");
            } else {
                OVERDUE.exactly(company, 1);
            }
        }

        @ParameterizedTest
        @CsvSource({"2023-03-31, false", "2023-04-01, true"})
        void measure_theDayOfTheDeadline_isNotLate(LocalDate day, boolean late) {
            DossierBuilder company = russian("2022-02-01").nothingFound("2023-01-15", DossierPart.ACCOUNTS);

            if (late) {
                OVERDUE.on(day).unknown(company, Inputs.FILING.note("2022, due 2023-03-31"));
                OVERDUE.on(day).exactly(company.nothingFound("2023-04-01", DossierPart.ACCOUNTS), 1);
            } else {
                OVERDUE.on(day).notApplicable(company, "the accounts of 2022 are not due before 2023-03-31");
            }
        }

        @Test
        void measure_britishCompanyThatNeverFiled_owesAtLeastItsFirstAccounts() {
            DossierBuilder company = Measuring.company("GB", "2019-05-01");

            OVERDUE.unknown(company, Inputs.FILING.note("due 2021-02-01"));
            OVERDUE.between(searched(company), 1, 3, 5);
            OVERDUE.on(LocalDate.of(2021, 2, 1))
                    .notApplicable(company, "the accounts of 2020 are not due before 2021-02-01");
        }

        @Test
        void measure_britishYearEndKnown_isDueNineMonthsLater() {
            DossierBuilder company =
                    searched(Measuring.company("GB", "2015-05-01").accounts("2020-07/2021-06", 5, "GBP"));

            OVERDUE.exactly(company, 1);
            OVERDUE.on(LocalDate.of(2023, 3, 31)).exactly(company, 0);
        }

        @Test
        void measure_exempt_isNotApplicable() {
            OVERDUE.notApplicable(
                    russian("2015-01-01").add(accounts("2022", FilingStatus.EXEMPT, null)),
                    "the company need not file accounts");
        }

        @Test
        void measure_withheldByLaw_isUnknown() {
            OVERDUE.unknown(
                    russian("2015-01-01").add(accounts("2022", FilingStatus.WITHHELD_BY_LAW, null)),
                    Inputs.FILING.note("2022, due 2023-03-31"));
            OVERDUE.unknown(
                    searched(russian("2015-01-01"))
                            .add(new Unavailable(
                                    DossierPart.ACCOUNTS, UnavailableReason.WITHHELD_BY_LAW, null, null, null, null)),
                    Inputs.FILING.note("2022, due 2023-03-31"));
        }

        @ParameterizedTest
        @CsvSource({"2023-07-24, false", "2023-07-23, true"})
        void measure_statedDueDay_isTakenBeforeTheTable(String dueOn, boolean due) {
            DossierBuilder company = Measuring.company("US", "2022-01-01")
                    .add(accounts("2022", FilingStatus.NOT_DUE, dueOn))
                    .add(accounts("2022", FilingStatus.NOT_DUE, dueOn));

            if (due) {
                OVERDUE.unknown(company, Inputs.FILING.note("2022, due 2023-07-23"));
            } else {
                ZERO.unknown(company, Inputs.REVENUE.note("2022, due 2023-07-24"));
            }
        }

        @Test
        void measure_filedEarly_isClearEvenBeforeTheDeadline() {
            DossierBuilder company = russian("2020-01-01")
                    .add(new Accounts(
                            Measuring.date("2022"),
                            Measuring.usd(),
                            BigDecimal.TEN,
                            null,
                            null,
                            FilingStatus.FILED,
                            null,
                            Measuring.date("2023-02-01"),
                            null,
                            null));

            OVERDUE.on(LocalDate.of(2023, 3, 1)).exactly(company, 0);
            ZERO.on(LocalDate.of(2023, 3, 1)).exactly(company, 0);
        }

        @Test
        void measure_nothingKnown_isUnknown() {
            Input filing = Inputs.FILING.note("the jurisdiction would tell when they are due");
            OVERDUE.unknown(Measuring.company(), filing);
            OVERDUE.unknown(Measuring.company().registered("2015-01-01"), filing);
        }

        @Test
        void sentence_years_areCounted() {
            assertThat(OVERDUE.sentence(russian("2015-01-01").accountsOverdue("2022")))
                    .isEqualTo("Accounts of 1 financial year are due and were not filed.");
            assertThat(OVERDUE.sentence(
                            russian("2015-01-01").accountsOverdue("2021").accountsOverdue("2022")))
                    .isEqualTo("Accounts of 2 financial years are due and were not filed.");
            assertThat(OVERDUE.sentence(russian("2015-01-01").accounts("2022", 0, null)))
                    .isEqualTo("All accounts that are due were filed.");
        }
    }
}
