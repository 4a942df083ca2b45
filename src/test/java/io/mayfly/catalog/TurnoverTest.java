package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.TradeRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as turnover beside plain revenue: gross billings, and the revenue of a first, short year. */
class TurnoverTest {

    private final Measuring volume = Measuring.of("declared-volume-vs-turnover").given(Trading::withoutCapital);
    private final Measuring value = Measuring.of("declared-value-vs-turnover").given(Trading::withoutCapital);

    private static DossierBuilder agent(long revenue, long billings) {
        return Measuring.company("RU", "2015-01-01")
                .accounts("2020", 0, null)
                .accounts("2022", 0, null)
                .add(Accounts.builder("2021")
                        .currency("USD")
                        .revenue(revenue)
                        .grossBillings(billings)
                        .build())
                .add(Trading.valued("2021-05-05", 10_000_000))
                .shipment(TradeRole.IMPORTER, "2021-05-05", "tea", Money.of(10_000_000, "USD"));
    }

    @Test
    void measure_grossBillingsAboveRevenue_takeItsPlace() {
        DossierBuilder company = agent(100_000, 2_000_000);

        volume.exactly(company, 5);
        value.exactly(company, 5);
        assertThat(volume.sentence(company))
                .isEqualTo(
                        "Declared goods of at least USD 10,000,000 within one year stand against gross billings of at"
                                + " most USD 2,000,000: a ratio of 5.");
    }

    @Test
    void measure_grossBillingsBelowRevenue_changeNothing() {
        DossierBuilder company = agent(4_000_000, 2_000_000);

        volume.exactly(company, 2.5);
        assertThat(volume.sentence(company)).contains("against revenue of at most USD 4,000,000");
    }

    @Test
    void measure_grossBillingsWithoutRevenue_leaveTheLowerEndOpen() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .accounts("2020", 0, null)
                .accounts("2022", 0, null)
                .add(Accounts.builder("2021")
                        .currency("USD")
                        .grossBillings(2_000_000)
                        .build())
                .add(Trading.valued("2021-05-05", 10_000_000));

        volume.between(company, 0, 5, 5);
        assertThat(volume.sentence(company)).contains("against gross billings of at most USD 2,000,000");
    }

    private static DossierBuilder firstYear(String registered, long revenue, long declared) {
        return Measuring.company("RU", registered)
                .accounts("2022", revenue, revenue == 0 ? null : "USD")
                .add(Trading.valued("2023-01-10", declared));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "49999, 3", "50000, 3", "75000, 2"})
    void measure_revenueOfAFirstShortYear_countsAsFiftyThousandAtLeast(long revenue, double expected) {
        volume.exactly(firstYear("2022-09-15", revenue, 150_000), expected);
    }

    @Test
    void measure_zeroOfAFirstShortYear_saysHowItCounts() {
        assertThat(volume.sentence(firstYear("2022-09-15", 0, 150_000)))
                .isEqualTo("Declared goods of at least USD 150,000 within one year stand against revenue of a first,"
                        + " short year, which counts as one of at most USD 50,000: a ratio of 3.");
    }

    @Test
    void measure_silva_staysNearFullStrength() {
        // 100,000 vests at 40 to 150 dollars and 100,000 helmets at 4 to 40.
        DossierBuilder silva = Measuring.company("RU", "2022-09")
                .accounts("2022", 0, null)
                .declaration("2023-01", "bulletproof vests", 100_000, "pieces")
                .declaration("2023-01", "helmets", 100_000, "pieces");

        assertThat(volume.measured(silva).lo()).isEqualTo(88);
        assertThat(volume.points(silva)).isEqualTo("29.2");
    }

    @ParameterizedTest
    @CsvSource({"2022-04-02, 3", "2022-04-01, Infinity", "2021-12-31, Infinity"})
    void measure_firstYearOfNineMonths_isAWholeOne(String registered, double expected) {
        DossierBuilder company = firstYear(registered, 0, 150_000);
        if (registered.startsWith("2021")) {
            company.accounts("2021", 0, null);
        }

        volume.exactly(company, expected);
    }

    @Test
    void measure_registrationWithinAMonthAroundNineMonths_isAnInterval() {
        volume.between(firstYear("2022-03/2022-04", 0, 150_000), 3, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        volume.between(firstYear("2022-04", 0, 150_000), 3, 3, Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_registrationUnknown_mayBeAFirstShortYear() {
        DossierBuilder company = Measuring.company()
                .jurisdiction("RU")
                .accounts("2021", 0, null)
                .accounts("2022", 0, null)
                .add(Trading.valued("2022-06-10", 150_000));
        DossierBuilder only = Measuring.company()
                .jurisdiction("RU")
                .accounts("2022", 0, null)
                .add(Trading.valued("2023-06-10", 150_000));

        // Of two years the later is a whole one.
        volume.exactly(company, Double.POSITIVE_INFINITY);
        volume.between(only, 3, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_registrationUnknownAndAShortPeriodFirst_isTakenForAFirstYear() {
        DossierBuilder company = Measuring.company()
                .jurisdiction("RU")
                .accounts("2022-09/2022-12", 0, null)
                .add(Trading.valued("2023-06-10", 150_000));

        volume.between(company, 3, 3, Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_wholeYearOfZeroBesideAFirstShortOne_firesFully() {
        DossierBuilder company = Measuring.company("RU", "2021-09-15")
                .accounts("2021", 0, null)
                .accounts("2022", 0, null)
                .add(Trading.valued("2022-06-10", 150_000));

        volume.exactly(company, Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_nextYearNotKnownBesideAFirstShortOne_mayTurnOutToBeZero() {
        DossierBuilder company = Measuring.company("RU", "2021-09-15")
                .accounts("2021", 0, null)
                .add(Trading.valued("2021-11-10", 150_000));

        volume.between(company, 0, 3, Double.POSITIVE_INFINITY);
    }
}
