package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.OtherValues;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Stated;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Reading;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DormantThenActiveTest implements SignalCase {

    @Override
    public String signal() {
        return "dormant-then-active";
    }

    @Override
    public String story() {
        return "a company reports nothing for two years and then imports for half a million";
    }

    @Override
    public DossierBuilder example() {
        return asleep(2).add(Trading.shipment("2023-02-01", Money.of(500_000, "USD")));
    }

    @Override
    public String under() {
        return "larger declarations";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerDeclarations(dossier);
    }

    private final Measuring months = Measuring.of("dormant-then-active");

    /** An old company of one person with revenue once, then none for some years up to 2022. */
    private static DossierBuilder asleep(int years) {
        DossierBuilder company = Measuring.company("RU", "2010-01-01")
                .accounts(String.valueOf(2022 - years), 4_000_000, "USD")
                .headcount("2023-06-01", 1)
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS);
        for (int year = 2023 - years; year <= 2022; year++) {
            company.accounts(String.valueOf(year), 0, null);
        }
        return company;
    }

    private static DossierBuilder woken(int years, String date, long dollars) {
        return asleep(years).add(Trading.shipment(date, Money.of(dollars, "USD")));
    }

    @ParameterizedTest
    @CsvSource({"1, 12, 12.0", "2, 24, 24.0", "3, 36, 24.0"})
    void measure_zeroYearsThenTrade_isTheirMonths(int years, double length, String points) {
        DossierBuilder company = woken(years, "2023-02-01", 100_000);

        months.exactly(company, length);
        assertThat(months.points(company)).isEqualTo(points);
    }

    @Test
    void measure_eighteenMonths_earnBetween() {
        // The first trade came in the middle of the second year without revenue.
        DossierBuilder company = woken(2, "2022-07-01", 500_000);

        months.exactly(company, 18);
        assertThat(months.points(company)).isEqualTo("18.0");
    }

    @Test
    void sentence_tellsDormancyAndBusiness() {
        DossierBuilder company = woken(2, "2023-02-01", 500_000);

        assertThat(months.sentence(company))
                .isEqualTo("For 24.0 months from 2021-01-01 on the company was dormant by its accounts; then came"
                        + " business of USD 500,000.");
        assertThat(Objects.requireNonNull(months.measured(company).evidence()).facts())
                .extracting(Cited::field)
                .containsExactly("accounts", "accounts", "shipments");
    }

    @ParameterizedTest
    @CsvSource({"99999, 0", "100000, 24"})
    void measure_materialBusiness_startsAtItsAmount(long dollars, double length) {
        months.exactly(woken(2, "2023-02-01", dollars), length);
    }

    @ParameterizedTest
    @CsvSource({"2022-08-01, 19", "2022-07-31, 0"})
    void measure_businessWithinHalfAYearOfTheFirstTrade_counts(String first, double length) {
        DossierBuilder company = woken(2, first, 1).add(Trading.shipment("2023-02-01", Money.of(500_000, "USD")));

        assertThat(months.measured(company).best()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 24", "2022-01-02, 0"})
    void measure_tradeWithinAYearOfTheDormancy_counts(String day, double length) {
        DossierBuilder company = Measuring.company("RU", "2010-01-01")
                .accounts("2018", 4_000_000, "USD")
                .accounts("2019", 0, null)
                .accounts("2020", 0, null)
                .headcount("2022-06-01", 1)
                .add(Trading.shipment(day, Money.of(500_000, "USD")))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS);

        months.exactly(company, length);
    }

    @Test
    void measure_season_neverCounts() {
        DossierBuilder company = woken(1, "2022-12-31", 500_000);

        months.exactly(company, 0);
        assertThat(months.sentence(company))
                .isEqualTo("No dormancy of a year is on record that ended in business of some size.");
        assertThat(months.points(company)).isEqualTo("0.0");
    }

    @Test
    void measure_revenueOfTheNextYear_wakes() {
        DossierBuilder company = Measuring.tradeSearched(Measuring.company("RU", "2010-01-01"))
                .accounts("2019", 900, "USD")
                .accounts("2020", 0, null)
                .accounts("2021", 100_000, "USD")
                .accounts("2022", 0, null)
                .headcount("2023-06-01", 1);

        months.exactly(company, 24);
        assertThat(months.sentence(company)).endsWith("then came business of USD 100,000.");
        assertThat(Objects.requireNonNull(months.measured(company).evidence()).facts())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"999, 24", "1000, 0"})
    void measure_nominalRevenue_isDormancy(long revenue, double length) {
        DossierBuilder company = Measuring.tradeSearched(Measuring.company("RU", "2010-01-01"))
                .accounts("2020", revenue, "USD")
                .accounts("2021", revenue, "USD")
                .accounts("2022", 5_000_000, "USD")
                .headcount("2023-06-01", 1);

        months.exactly(company, length);
    }

    @Test
    void measure_aYearNotOnRecord_breaksTheDormancy() {
        DossierBuilder company = Measuring.tradeSearched(Measuring.company("RU", "2010-01-01"))
                .accounts("2019", 0, null)
                .accounts("2021", 0, null)
                .accounts("2022", 5_000_000, "USD")
                .headcount("2023-06-01", 1);

        months.exactly(company, 12);
    }

    @Test
    void measure_theFirstYear_isGettingStarted() {
        DossierBuilder company = Measuring.tradeSearched(Measuring.company("RU", "2020-03-01"))
                .accounts("2020", 0, null)
                .accounts("2021", 0, null)
                .accounts("2022", 5_000_000, "USD")
                .headcount("2023-06-01", 1);

        // From 1 March 2021 ten months are left, less than a year.
        months.exactly(company, 0);
    }

    @Test
    void measure_youngCompany_isNotApplicable() {
        months.notApplicable(
                Measuring.company("RU", "2021-07-25"), "the company is too young to have been dormant for a year");
        months.unknownWithin(Measuring.company("RU", "2021-07-24"), 0, 12, Inputs.REVENUE);
    }

    @Test
    void measure_statusDormant_countsFromItsDay() {
        DossierBuilder company = Measuring.company("RU", "2010-01-01")
                .status(CompanyStatus.DORMANT)
                .headcount("2019-06-01", 1)
                .add(Trading.shipment("2023-03-01", Money.of(500_000, "USD")))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS);
        Dossier dossier = dormant(company.build(), "2021-02-01", null);

        Reading.Measured measured = (Reading.Measured) months.reading(dossier);
        assertThat(measured.best()).isEqualTo(25);
        assertThat(measured.exact()).isTrue();
        assertThat(Objects.requireNonNull(measured.evidence()).sentence())
                .isEqualTo("For 25.0 months from 2021-02-01 on the company was dormant by its status; then came"
                        + " business of USD 500,000.");
        assertThat(measured.evidence().facts()).extracting(Cited::field).containsExactly("company.status", "shipments");
    }

    @Test
    void measure_statusDormantUntilADay_endsThere() {
        DossierBuilder company = Measuring.company("RU", "2010-01-01")
                .status(CompanyStatus.DORMANT)
                .headcount("2019-06-01", 1)
                .add(Trading.shipment("2023-03-01", Money.of(500_000, "USD")))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS);
        Dossier dossier = dormant(company.build(), "2021-02-01", "2022-03-31");

        assertThat(((Reading.Measured) months.reading(dossier)).best()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({
        // The status that came after it ended it, told or not; one that is only announced did not.
        "2021-02-01,           , 2022-04-01,           , 14",
        "2021-02-01, 2022-03-31, 2022-04-01,           , 14",
        "2021-02-01,           , 2023-09-01, 2023-01-01, 25"
    })
    void measure_dormantBeforeAnotherStatus_countsUntilThat(
            String from, @Nullable String to, String next, @Nullable String known, double months) {
        Dossier dossier = Measuring.company("RU", "2010-01-01")
                .otherValues(OtherValues.builder()
                        .status(status(CompanyStatus.DORMANT, from, to, null))
                        .status(status(CompanyStatus.ACTIVE, next, null, known))
                        .build())
                .headcount("2019-06-01", 1)
                .add(Trading.shipment("2023-03-01", Money.of(500_000, "USD")))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                .build();

        Reading.Measured measured = (Reading.Measured) this.months.reading(dossier);

        assertThat(measured.best()).isEqualTo(months);
        assertThat(Objects.requireNonNull(measured.evidence()).facts())
                .extracting(Cited::field)
                .containsExactly(known == null ? "company.otherValues.status" : "company.status", "shipments");
    }

    private static Stated<CompanyStatus> status(
            CompanyStatus value, String from, @Nullable String to, @Nullable String known) {
        return new Stated<>(
                value,
                null,
                known == null ? null : PartialDate.parse(known),
                PartialDate.parse(from),
                to == null ? null : PartialDate.parse(to));
    }

    @Test
    void measure_statusOfAMonth_leavesItOpen() {
        DossierBuilder company = Measuring.company("RU", "2010-01-01")
                .status(CompanyStatus.DORMANT)
                .headcount("2019-06-01", 1)
                .add(Trading.shipment("2023-03-01", Money.of(500_000, "USD")))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS);

        Reading.Measured measured = (Reading.Measured) months.reading(dormant(company.build(), "2021-02", null));
        assertThat(measured.lo()).isZero();
        assertThat(measured.hi()).isGreaterThan(measured.best());
    }

    @Test
    void measure_statusWithoutADay_saysNothing() {
        months.unknownWithin(
                Measuring.company("RU", "2010-07-24").status(CompanyStatus.DORMANT), 0, 144, Inputs.REVENUE);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-01, 2, 0", "2022-06-01, 1, 24", "2023-01-01, 2, 24", "2020-12-31, 2, 24", "2021-01-01, 2, 0"})
    void measure_staffMeanwhile_isNoDormancy(String date, long count, double length) {
        DossierBuilder company = woken(2, "2023-02-01", 500_000).headcount(date, count);

        months.exactly(company, length);
    }

    @Test
    void measure_staffNotKnown_leavesItOpen() {
        DossierBuilder company = Measuring.company("RU", "2010-07-24")
                .accounts("2021", 0, null)
                .accounts("2022", 0, null)
                .add(Trading.shipment("2023-02-01", Money.of(500_000, "USD")))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS);

        months.between(company, 0, 24, 144);
    }

    @Test
    void measure_tradeNotSearched_leavesItOpen() {
        DossierBuilder company = Measuring.company("RU", "2010-07-24")
                .accounts("2021", 0, null)
                .accounts("2022", 0, null)
                .headcount("2023-06-01", 1);

        months.between(company, 0, 0, 144);
    }

    @Test
    void measure_aRevenueNotStated_leavesItOpen() {
        DossierBuilder company =
                woken(2, "2023-02-01", 500_000).add(Accounts.builder("2019").build());

        months.between(company, 0, 24, 150 + 23 / 31.0);
    }

    @Test
    void measure_registrationNotKnown_leavesItOpen() {
        DossierBuilder company = Measuring.company()
                .jurisdiction("RU")
                .accounts("2021", 0, null)
                .accounts("2022", 0, null)
                .headcount("2023-06-01", 1)
                .add(Trading.shipment("2023-02-01", Money.of(500_000, "USD")))
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS);

        months.between(company, 0, 24, Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_worthByUnitValues_isExactWhereTheFloorIsEnough() {
        DossierBuilder company = asleep(2)
                .declaration("2023-02-01", "helmets", 100_000, "pieces")
                .add(Trading.shipment("2023-03-01", Money.of(1, "USD")));

        months.exactly(company, 24);
    }

    @Test
    void measure_companyThatAlwaysTraded_isClear() {
        months.exactly(
                Measuring.tradeSearched(Measuring.company("RU", "2010-01-01").accounts("2022", 9_000, "USD")), 0);
    }

    @Test
    void measure_onAnEarlierDay_doesNotSeeTheTrade() {
        DossierBuilder company = woken(2, "2023-06-30", 500_000);

        assertThat(((Reading.Measured) months.on(LocalDate.of(2023, 7, 29)).reading(company)).best())
                .isZero();
        assertThat(((Reading.Measured) months.on(LocalDate.of(2023, 7, 30)).reading(company)).best())
                .isEqualTo(24);
    }

    private static Dossier dormant(Dossier dossier, String from, @Nullable String to) {
        Stated<CompanyStatus> status =
                new Stated<>(CompanyStatus.DORMANT, null, null, Measuring.date(from), Measuring.dateOrNull(to));
        return Edits.with(
                dossier,
                "company",
                (Company company) -> Edits.with(company, "status", (Stated<CompanyStatus> old) -> status));
    }
}
