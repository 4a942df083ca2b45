package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of staff that was corrected does not go on counting because it was the larger one. */
class CorrectedStaffTest {

    private final Measuring staff = Measuring.of("zero-or-one-employee");

    @ParameterizedTest
    @CsvSource({"2023-05-01, 1", "2023-01-05, 40", ", 40"})
    void measure_headcountToldAgain_laterKnownCounts(@Nullable String knownAt, double expected) {
        DossierBuilder company = Measuring.company("RU", "2010-01-15")
                .accounts("2022", 9_000_000, "USD")
                .add(headcount(40, "2023-01-05"))
                .add(headcount(1, knownAt));

        assertThat(staff.measured(company).best()).isEqualTo(expected);
    }

    @Test
    void measure_correctedAccounts_correctionCounts() {
        DossierBuilder company = Measuring.company("RU", "2010-01-15")
                .add(accounts(40, "2023-03-25"))
                .add(accounts(1, "2023-06-10"));

        staff.exactly(company, 1);
    }

    @Test
    void measure_accountsFiledOnOneDay_largerCounts() {
        DossierBuilder company = Measuring.company("RU", "2010-01-15")
                .add(accounts(40, "2023-03-25"))
                .add(accounts(1, "2023-03-25"));

        assertThat(staff.measured(company).best()).isEqualTo(40);
    }

    private static Headcount headcount(long value, @Nullable String knownAt) {
        return new Headcount(
                PartialDate.parse("2022-12-31"), value, null, knownAt == null ? null : PartialDate.parse(knownAt));
    }

    private static Accounts accounts(long employees, String filedOn) {
        return Accounts.builder("2022")
                .currency("USD")
                .revenue(9_000_000)
                .employees(employees)
                .filedOn(filedOn)
                .build();
    }
}
