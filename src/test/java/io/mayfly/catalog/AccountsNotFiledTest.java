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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsNotFiledTest implements SignalCase {

    private static final Measuring ZERO = Measuring.of("zero-revenue");
    private static final Measuring OVERDUE = Measuring.of("accounts-not-filed");

    private static Accounts empty(String period) {
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
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void measure_statedOverdueBesideASearch_neverLowersWhatTheSearchSays() {
        DossierBuilder company = EmptinessSignalsTest.russian("2018-01-01")
                .add(empty("2018-01-01"))
                .nothingFound(null, DossierPart.ACCOUNTS);
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
                null,
                List.of(),
                List.of(DossierPart.ACCOUNTS),
                null,
                null,
                Measuring.date("2023-07-01"));

        OVERDUE.unknown(
                EmptinessSignalsTest.russian("2022-01-10").add(search),
                Inputs.FILING.note("2022").due(LocalDate.of(2023, 3, 31)));
    }

    @Test
    void measure_extendedDeadline_isNotOverdueForASearchInVain() {
        DossierBuilder company = searched(EmptinessSignalsTest.russian("2021-11-20")
                .add(EmptinessSignalsTest.accounts("2022", FilingStatus.NOT_DUE, "2023-10-31")));

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
                Measuring.company("GB", "2015-06")
                        .add(EmptinessSignalsTest.accounts("2020", FilingStatus.EXEMPT, null)),
                "the company need not file accounts");
    }

    @Override
    public String signal() {
        return "accounts-not-filed";
    }

    @Override
    public String story() {
        return "a search finds no accounts of a company that owes two years";
    }

    @Override
    public DossierBuilder example() {
        return searched(EmptinessSignalsTest.russian("2020-05-01").accounts("2020", 700_000, "RUB"));
    }

    @Override
    public String under() {
        return "accounts of one more calendar year before the first on record, overdue, where the law fixes calendar years";
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
        DossierBuilder company = EmptinessSignalsTest.russian("2015-01-01");
        for (int year = 2022; year > 2022 - years; year--) {
            company.accountsOverdue(String.valueOf(year));
        }

        OVERDUE.exactly(company, years);
        assertThat(OVERDUE.points(company)).isEqualTo(points);
    }

    @Test
    void measure_overdueBeforeALaterFiling_isClear() {
        OVERDUE.exactly(
                EmptinessSignalsTest.russian("2015-01-01")
                        .accountsOverdue("2021")
                        .accounts("2022", 3, "RUB"),
                0);
    }

    @Test
    void measure_aSearchInVain_countsTheYearsThatAreDue() {
        OVERDUE.exactly(searched(EmptinessSignalsTest.russian("2021-02-01")), 2);
        OVERDUE.exactly(searched(EmptinessSignalsTest.russian("2022-02-01")), 1);
    }

    @Test
    void measure_aSearchInVainBesideAnOverdueYear_countsTheOthersToo() {
        OVERDUE.exactly(searched(EmptinessSignalsTest.russian("2019-02-01")).accountsOverdue("2022"), 4);
        OVERDUE.exactly(searched(EmptinessSignalsTest.russian("2019-02-01")).accountsOverdue("2020"), 4);
        OVERDUE.between(searched(EmptinessSignalsTest.russian("2021")).accountsOverdue("2022"), 1, 1, 2);
    }

    @Test
    void measure_aSearchInVainAfterAFiling_countsFromThere() {
        OVERDUE.exactly(searched(EmptinessSignalsTest.russian("2015-02-01").accounts("2020", 3, "RUB")), 2);
    }

    @Test
    void measure_partialRegistrationAcrossTheFirstYear_mayOweNothing() {
        // Registered by September, 2022 is due; registered from October on, the first year runs to the end of 2023.
        OVERDUE.unknown(searched(EmptinessSignalsTest.russian("2022")), Inputs.FILING);
        OVERDUE.between(searched(EmptinessSignalsTest.russian("2021")), 1, 1, 2);
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
        DossierBuilder company = searched(EmptinessSignalsTest.russian(registered));

        if (notEnded) {
            OVERDUE.notApplicable(company, "no financial year has ended since the registration");
        } else {
            OVERDUE.exactly(company, 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, false", "2023-04-01, true"})
    void measure_theDayOfTheDeadline_isNotLate(LocalDate day, boolean late) {
        DossierBuilder company =
                EmptinessSignalsTest.russian("2022-02-01").nothingFound("2023-01-15", DossierPart.ACCOUNTS);

        if (late) {
            OVERDUE.on(day).unknown(company, Inputs.FILING.note("2022").due(LocalDate.of(2023, 3, 31)));
            OVERDUE.on(day).exactly(company.nothingFound("2023-04-01", DossierPart.ACCOUNTS), 1);
        } else {
            OVERDUE.on(day).notApplicable(company, "the accounts of 2022 are not due before 2023-03-31");
        }
    }

    @Test
    void measure_britishCompanyThatNeverFiled_owesAtLeastItsFirstAccounts() {
        DossierBuilder company = Measuring.company("GB", "2019-05-01");

        OVERDUE.unknown(company, Inputs.FILING.due(LocalDate.of(2021, 2, 1)));
        OVERDUE.between(searched(company), 1, 3, 5);
        OVERDUE.on(LocalDate.of(2021, 2, 1))
                .notApplicable(company, "the accounts of 2020 are not due before 2021-02-01");
    }

    @ParameterizedTest
    @CsvSource({"2019-03-31, true", "2019-04-01, false"})
    void measure_firstBritishAccountsThatMayHaveBeenFiled_mayBeLateBeforeTheTimeForFirstOnesEnds(
            LocalDate day, boolean inTime) {
        DossierBuilder company = Measuring.company("GB", "2018-06-04").add(empty("2017-07/2018-06"));

        if (inTime) {
            OVERDUE.on(day).notApplicable(company, "the accounts of 2018 are not due before 2020-03-04");
        } else {
            OVERDUE.on(day).unknown(company, Inputs.FILING);
        }
    }

    @Test
    void measure_aPeriodOfEighteenMonths_takesThePlaceOfTheYearWithinIt() {
        DossierBuilder company = Measuring.company("GB", "2015-10-01")
                .accounts("2020-10/2021-09", 1000, "GBP")
                .accounts("2021-10/2022-09", 1000, "GBP")
                .add(EmptinessSignalsTest.accounts("2022-10/2024-03", FilingStatus.NOT_DUE, "2024-12-31"))
                .nothingFound("2024-07-20", DossierPart.ACCOUNTS);

        OVERDUE.on(LocalDate.of(2024, 8, 1)).exactly(company, 0);
        OVERDUE.on(LocalDate.of(2025, 8, 1))
                .unknown(company, Inputs.FILING.note("2024").due(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void measure_aSearchInVainBeforeAPeriodOfEighteenMonths_countsNoYearWithinIt() {
        DossierBuilder company = Measuring.company("GB", "2019-10-01")
                .accounts("2019-10/2020-09", 1000, "GBP")
                .add(empty("2021-10/2023-03"))
                .nothingFound("2025-07-20", DossierPart.ACCOUNTS);

        // 2021, 2023 and 2024 ended; what became of the accounts of 2023 is not known.
        OVERDUE.on(LocalDate.of(2025, 8, 1)).between(company, 1, 3, 3);
    }

    @Test
    void measure_aYearWithinALongerPeriodOfBothOverdue_countsOnce() {
        DossierBuilder company = Measuring.company("GB", "2010-01-01")
                .accounts("2021", 1000, "GBP")
                .accountsOverdue("2022")
                .accountsOverdue("2022/2023");

        OVERDUE.on(LocalDate.of(2025, 2, 1)).exactly(company, 1);
    }

    @ParameterizedTest
    @CsvSource({"2022-10/2023-06, 2024-03-31, 2024-09-01", "2022-10/2024-03, 2024-12-31, 2025-09-01"})
    void measure_aYearEndBeforeTheRegistration_isNoYear(String period, String dueOn, LocalDate asOf) {
        DossierBuilder company = Measuring.company("GB", "2022-10-01")
                .add(EmptinessSignalsTest.accounts(period, FilingStatus.OVERDUE, dueOn))
                .nothingFound(asOf.minusDays(10).toString(), DossierPart.ACCOUNTS);

        OVERDUE.on(asOf).exactly(company, 1);
    }

    @Test
    void measure_yearsOfFiftyTwoWeeks_areAllCounted() {
        DossierBuilder company = Measuring.company("GB", "2010-01-01")
                .accounts("2017-01-02/2017-12-31", 1000, "GBP")
                .accountsOverdue("2018-12-31/2019-12-29")
                .nothingFound("2021-03-01", DossierPart.ACCOUNTS);

        OVERDUE.on(LocalDate.of(2021, 6, 1)).exactly(company, 2);
    }

    @Test
    void measure_britishYearEndKnown_isDueNineMonthsLater() {
        DossierBuilder company = searched(Measuring.company("GB", "2015-05-01").accounts("2020-07/2021-06", 5, "GBP"));

        OVERDUE.exactly(company, 1);
        OVERDUE.on(LocalDate.of(2023, 3, 31)).exactly(company, 0);
    }

    @Test
    void measure_exempt_isNotApplicable() {
        OVERDUE.notApplicable(
                EmptinessSignalsTest.russian("2015-01-01")
                        .add(EmptinessSignalsTest.accounts("2022", FilingStatus.EXEMPT, null)),
                "the company need not file accounts");
    }

    @Test
    void measure_withheldByLaw_isUnknown() {
        OVERDUE.unknown(
                EmptinessSignalsTest.russian("2015-01-01")
                        .add(EmptinessSignalsTest.accounts("2022", FilingStatus.WITHHELD_BY_LAW, null)),
                Inputs.FILING.note("2022").due(LocalDate.of(2023, 3, 31)));
        OVERDUE.unknown(
                searched(EmptinessSignalsTest.russian("2015-01-01"))
                        .add(new Unavailable(
                                DossierPart.ACCOUNTS, UnavailableReason.WITHHELD_BY_LAW, null, null, null, null)),
                Inputs.FILING.note("2022").due(LocalDate.of(2023, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource({"2023-07-24, false", "2023-07-23, true"})
    void measure_statedDueDay_isTakenBeforeTheTable(String dueOn, boolean due) {
        DossierBuilder company = Measuring.company("US", "2022-01-01")
                .add(EmptinessSignalsTest.accounts("2022", FilingStatus.NOT_DUE, dueOn))
                .add(EmptinessSignalsTest.accounts("2022", FilingStatus.NOT_DUE, dueOn));

        if (due) {
            OVERDUE.unknown(company, Inputs.FILING.note("2022").due(LocalDate.of(2023, 7, 23)));
        } else {
            ZERO.unknown(company, Inputs.REVENUE.note("2022").due(LocalDate.of(2023, 7, 24)));
        }
    }

    @Test
    void measure_filedEarly_isClearEvenBeforeTheDeadline() {
        DossierBuilder company = EmptinessSignalsTest.russian("2020-01-01")
                .add(new Accounts(
                        Measuring.date("2022"),
                        Measuring.usd(),
                        BigDecimal.valueOf(1_000_000),
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
        assertThat(OVERDUE.sentence(EmptinessSignalsTest.russian("2015-01-01").accountsOverdue("2022")))
                .isEqualTo("Accounts of 1 financial year are due and were not filed.");
        assertThat(OVERDUE.sentence(EmptinessSignalsTest.russian("2015-01-01")
                        .accountsOverdue("2021")
                        .accountsOverdue("2022")))
                .isEqualTo("Accounts of 2 financial years are due and were not filed.");
        assertThat(OVERDUE.sentence(EmptinessSignalsTest.russian("2015-01-01").accounts("2022", 0, null)))
                .isEqualTo("All accounts that are due were filed.");
    }
}
