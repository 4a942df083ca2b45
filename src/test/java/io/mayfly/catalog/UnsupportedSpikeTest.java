package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.AccountsBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.signal.Reading;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsupportedSpikeTest implements SignalCase {

    private final Measuring rest = Measuring.of("revenue-spike-unsupported");

    @Override
    public String signal() {
        return "revenue-spike-unsupported";
    }

    @Override
    public String story() {
        return "revenue grows by a factor of 100, staff and assets stay as they were";
    }

    @Override
    public DossierBuilder example() {
        return growing(100, 1, 1);
    }

    @Override
    public String under() {
        return "a larger accounts.revenue of the last year on record";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerLastRevenue(dossier);
    }

    private static AccountsBuilder year(String year, double revenue) {
        return Accounts.builder(year).currency("USD").revenue(Math.round(revenue * 1_000_000));
    }

    private static DossierBuilder growing(double revenue, int staff, int assets) {
        return Measuring.company("RU", "2021-01-01")
                .add(year("2021", 1).employees(10).totalAssets(500_000).build())
                .add(year("2022", revenue)
                        .employees(10L * staff)
                        .totalAssets(500_000L * assets)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2.999999, 0, 0.0",
        "3, 1.098612289, 0.0",
        "4.4816, 1.499980084, 0.0",
        "15.6426, 2.749998, 10.0",
        "54.59815, 4, 20.0",
        "100, 4.605170186, 20.0"
    })
    void measure_growthWithoutStaffAndAssets_isItsLogarithm(double revenue, double expected, String points) {
        DossierBuilder company = growing(revenue, 1, 1);

        assertThat(rest.measured(company).best()).isCloseTo(expected, Offset.offset(1e-5));
        assertThat(rest.points(company)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"10, 1, 2.302585093", "1, 100, 2.302585093", "2, 4, 3.218875825", "200, 1, 0"})
    void measure_staffAndAssetsThatGrew_explainIt(int staff, int assets, double expected) {
        rest.exactly(growing(100, staff, assets), expected);
    }

    @Test
    void measure_makerOfAVaccine_isNearlyClear() {
        DossierBuilder company = growing(39, 2, 8);

        assertThat(rest.measured(company).best()).isBetween(1.93, 1.94);
        assertThat(rest.points(company)).isEqualTo("3.4");
        assertThat(rest.sentence(company))
                .isEqualTo("Revenue grew ×39, staff ×2 and total assets ×8: what they leave unexplained is 1.93 on a"
                        + " logarithmic scale.");
        assertThat(rest.measured(company).evidence().facts()).hasSize(2);
    }

    @Test
    void measure_licensorOfAPatent_firesAsTheEntrySays() {
        assertThat(rest.points(example())).isEqualTo("20.0");
    }

    @Test
    void measure_shrinking_countsAsNotGrowing() {
        rest.exactly(
                Measuring.company("RU", "2021-01-01")
                        .add(year("2021", 1).employees(10).totalAssets(500_000).build())
                        .add(year("2022", 100).employees(2).totalAssets(0).build()),
                StrictMath.log(100));
    }

    @Test
    void measure_noSpike_isClear() {
        assertThat(rest.sentence(growing(2.5, 1, 1)))
                .isEqualTo("Revenue did not grow by a factor of 3 or more from one year to the next: ×2.5.");
        assertThat(rest.sentence(growing(1, 1, 1)))
                .isEqualTo("Revenue did not grow by a factor of 3 or more from one year to the next.");
    }

    @Test
    void measure_oneOfTheTwoKnown_isTakenForBothAndMayBeAnything() {
        DossierBuilder staff = Measuring.company("RU", "2021-01-01")
                .add(year("2021", 1).employees(1).build())
                .add(year("2022", 100).employees(10).build());
        DossierBuilder assets = Measuring.company("RU", "2021-01-01")
                .add(year("2021", 1).totalAssets(1_000).build())
                .add(year("2022", 100).totalAssets(100_000).build());

        rest.between(staff, 0, StrictMath.log(100) - 1.5 * StrictMath.log(10), StrictMath.log(10));
        rest.between(assets, 0, 0, StrictMath.log(10));
        assertThat(rest.sentence(staff)).contains("staff ×10 and total assets by an unknown factor");
        assertThat(rest.sentence(assets)).contains("staff by an unknown factor and total assets ×100");
    }

    @Test
    void measure_neitherKnown_isUnknown() {
        rest.unknownWithin(
                Measuring.company("RU", "2021-01-01")
                        .accounts("2021", 1_000_000, "USD")
                        .accounts("2022", 100_000_000, "USD"),
                0,
                StrictMath.log(100),
                Inputs.STAFF.note("2021 and 2022"),
                Inputs.TOTAL_ASSETS.note("2021 and 2022"));
    }

    private static DossierBuilder counted() {
        return Measuring.company("RU", "2021-01-01")
                .add(year("2021", 1).totalAssets(500_000).build())
                .add(year("2022", 100).totalAssets(500_000).build())
                .headcount("2021-06-30", 0);
    }

    @Test
    void measure_headcountsOfTheYears_standInForTheAccounts() {
        rest.exactly(counted().headcount("2022-12-31", 10), StrictMath.log(10));
        assertThat(rest.measured(counted().headcount("2022-12-31", 10))
                        .evidence()
                        .facts())
                .hasSize(4);
        rest.between(
                counted().headcount("2022-03-01", 10).headcount("2022-12-31", 20),
                StrictMath.log(5),
                StrictMath.log(5),
                StrictMath.log(10));
    }

    @Test
    void measure_headcountThatMayBeOfAnotherYear_leavesTheLowerEndOpen() {
        rest.between(counted().headcount("2022-12/2023-01", 10), 0, StrictMath.log(10), StrictMath.log(10));
        rest.between(counted().headcount("2023-01-01", 10), 0, StrictMath.log(100), StrictMath.log(100));
    }

    @Test
    void measure_assetsInTwoCurrencies_areConverted() {
        // 73.65 roubles to the dollar in 2021, 68.55 in 2022.
        DossierBuilder company = Measuring.company("RU", "2021-01-01")
                .add(Accounts.builder("2021")
                        .currency("RUB")
                        .revenue(73_650_000)
                        .totalAssets(73_650_000)
                        .employees(1)
                        .build())
                .add(year("2022", 100).totalAssets(4_000_000).employees(1).build());
        Reading.Measured measured = rest.measured(company);

        assertThat(measured.best()).isCloseTo(StrictMath.log(50), Offset.offset(1e-9));
        assertThat(measured.lo()).isLessThan(measured.best());
        assertThat(measured.hi()).isGreaterThan(measured.best());
    }

    @Test
    void measure_growthOfAYearNotKnown_isOpen() {
        DossierBuilder company = Measuring.company("RU", "2020-01-01")
                .add(Accounts.builder("2020").build())
                .add(year("2021", 1).employees(10).totalAssets(500_000).build())
                .add(year("2022", 100).employees(10).totalAssets(500_000).build());

        rest.between(company, StrictMath.log(100), StrictMath.log(100), Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_noTwoYears_isUnknownOrDoesNotApply() {
        rest.unknown(Measuring.company(), Inputs.REVENUE);
        rest.notApplicable(
                Measuring.company("RU", "2023-01-09"),
                "fewer than two financial years of some length have ended since the registration");
    }
}
