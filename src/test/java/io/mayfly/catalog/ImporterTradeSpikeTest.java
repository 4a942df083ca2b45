package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImporterTradeSpikeTest implements SignalCase {

    private static final double ANY = Double.POSITIVE_INFINITY;

    private static Shipment shipped(@Nullable String date, long dollars) {
        return Trading.shipment(date, Money.of(dollars, "USD"));
    }

    private final Measuring ratio = Measuring.of("importer-trade-spike");

    @Override
    public String signal() {
        return "importer-trade-spike";
    }

    @Override
    public String story() {
        return "a quarter brings twenty times the imports of those before";
    }

    @Override
    public DossierBuilder example() {
        return steady().add(shipped("2023-02-10", 2_000_000));
    }

    @Override
    public String under() {
        return "a larger shipments.value";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerShipments(dossier);
    }

    /** A hundred thousand dollars in each quarter of 2022 and in the one before. */
    private static DossierBuilder steady() {
        return Measuring.company()
                .add(shipped("2021-10-01", 100_000))
                .add(shipped("2022-01-10", 100_000))
                .add(shipped("2022-04-10", 100_000))
                .add(shipped("2022-09-30", 100_000))
                .add(shipped("2022-12-31", 100_000));
    }

    @ParameterizedTest
    @CsvSource({
        "349999, 0, 0.0",
        "350000, 3.5, 0.0",
        "500000, 5, 0.0",
        "2236068, 22.36068, 7.5",
        "10000000, 100, 15.0",
        "90000000, 900, 15.0"
    })
    void measure_quarter_isHeldAgainstTheLargestOfFiveBefore(long dollars, double expected, String points) {
        DossierBuilder company = steady().add(shipped("2023-02-10", dollars));

        ratio.exactly(company, expected);
        assertThat(ratio.points(company)).isEqualTo(points);
    }

    @Test
    void measure_spike_saysTheQuarter() {
        assertThat(ratio.sentence(example()))
                .isEqualTo("Imports worth at least USD 2,000,000 in the quarter that ended on 2023-03-31 follow no more"
                        + " than USD 100,000 on record in any of the five quarters before: a ratio of 20.");
        assertThat(ratio.facts(example())).hasSize(6);
        assertThat(ratio.sentence(steady()))
                .isEqualTo(
                        "No quarter of the last 36 months is known to show imports that grew by an amount that matters.");
    }

    @Test
    void measure_seasonalTrade_isHeldAgainstTheSameQuarter() {
        DossierBuilder company =
                Measuring.company().add(shipped("2022-02-10", 1_000_000)).add(shipped("2023-02-10", 6_000_000));

        // Whether the first quarter was a spike depends on the year before it, and the second on the quarter before
        // that.
        ratio.between(company, 0, 6, 100);
    }

    @ParameterizedTest
    @CsvSource({"2022-05-10", "2022-08-10", "2022-09-30", "2022-02-10"})
    void measure_oneLargeImportAYear_isNoSpike(String second) {
        ratio.exactly(
                Measuring.company()
                        .add(shipped("2018-05-10", 1))
                        .add(shipped("2020-05-10", 1_000_000))
                        .add(shipped("2021-05-10", 1_000_000))
                        .add(shipped(second, 1_000_000)),
                0);
    }

    @Test
    void measure_quartersBeforeWithLittle_countAsTenThousand() {
        DossierBuilder company =
                Measuring.company().add(shipped("2021-02-10", 1)).add(shipped("2023-02-10", 500_000));

        ratio.exactly(company, 50);
    }

    @Test
    void measure_noTradeBefore_isUnknownUnlessSomebodySearched() {
        ratio.unknownWithin(Measuring.company().add(shipped("2023-02-10", 500_000)), 0, 50, Inputs.TRADE_HISTORY);
        ratio.unknownWithin(
                Measuring.company().add(shipped("2022-04-10", 1)).add(shipped("2023-02-10", 500_000)),
                0,
                50,
                Inputs.TRADE_HISTORY);
        ratio.exactly(
                Measuring.company()
                        .add(shipped("2023-02-10", 500_000))
                        .nothingFound("2023-01-01", DossierPart.SHIPMENTS),
                50);
        ratio.unknownWithin(
                Measuring.company()
                        .add(shipped("2023-02-10", 500_000))
                        .nothingFound("2022-12-31", DossierPart.SHIPMENTS),
                0,
                50,
                Inputs.TRADE_HISTORY);
    }

    @ParameterizedTest
    @CsvSource({"2020-08-10, 50", "2020-06-10, 0"})
    void measure_quartersOfLongAgo_areLeftOut(String date, double expected) {
        ratio.exactly(Measuring.company().add(shipped("2018-02-10", 1)).add(shipped(date, 500_000)), expected);
    }

    @Test
    void measure_aPeriodAcrossQuarters_mayBelongToEither() {
        ratio.between(steady().add(shipped("2023-03/2023-04", 2_000_000)), 0, 0, 20);
        assertThat(ratio.sentence(steady().add(shipped("2023-03/2023-04", 2_000_000))))
                .startsWith("No quarter of the last 36 months is known to show");
        ratio.unknownWithin(
                Measuring.company().add(shipped("2022-03/2022-04", 1)).add(shipped("2023-02-10", 500_000)),
                0,
                50,
                Inputs.TRADE_HISTORY);
    }

    @Test
    void measure_recordsOfWholeYears_areNoQuarters() {
        ratio.unknownWithin(
                Measuring.company().add(shipped("2021", 1_100_000)).add(shipped("2022", 5_900_000)),
                0,
                590,
                Inputs.TRADE_HISTORY);
    }

    @Test
    void measure_aQuarterAfterAYearInOneRecord_isHeldAgainstAllOfIt() {
        ratio.between(
                Measuring.company()
                        .add(shipped("2020", 1))
                        .add(shipped("2022", 50_000))
                        .add(shipped("2023-02-10", 500_000)),
                10,
                10,
                50);
    }

    @Test
    void measure_worthOrDayNotKnown_isOpen() {
        ratio.between(example().add(shipped(null, 5)), 0, 20, ANY);
        ratio.between(example().add(Trading.shipment("2023-03-10", null)), 20, 20, ANY);
        ratio.between(example().add(Trading.shipment("2022-11-10", null)), 0, 20, ANY);
        ratio.unknown(Measuring.company().add(shipped(null, 5)), Inputs.TRADE_DATE);
        ratio.unknownWithin(steady().add(Trading.shipment("2023-03-10", null)), 0, ANY, Inputs.CUSTOMS_VALUE);
    }

    @Test
    void measure_noImports_isUnknownUntilSomebodySearched() {
        ratio.unknown(Measuring.company(), Inputs.SHIPMENTS);
        ratio.notApplicable(Measuring.tradeSearched(Measuring.company()), "a search found no shipments");
        ratio.notApplicable(
                Measuring.company().shipment(TradeRole.EXPORTER, "2023-02-10", "tea", Money.of(5, "USD")),
                "in no shipment on record is it the importer");
    }
}
