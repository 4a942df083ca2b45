package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.TradeRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sample is no beginning of trade: what counts as the first trade for the signals of newness. */
class FirstTradeTest {

    private static final double ANY = Double.POSITIVE_INFINITY;

    private final Measuring lag = Measuring.of("registration-to-first-trade-lag");
    private final Measuring age = Measuring.of("recent-registration");
    private final Measuring before = Measuring.of("trade-before-registration");

    private static DossierBuilder company() {
        return Measuring.company("RU", "2023-01-01")
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.CONTRACTS);
    }

    private static DossierBuilder shipped(DossierBuilder company, String date, long dollars) {
        return company.shipment(TradeRole.IMPORTER, date, "cloth", Money.of(dollars, "USD"));
    }

    @ParameterizedTest
    @CsvSource({"1000, 59", "1001, 59"})
    void lag_firstTradeThatMatters_counts(long dollars, double days) {
        lag.exactly(shipped(company(), "2023-03-01", dollars), days);
    }

    @ParameterizedTest
    @CsvSource({"20", "999"})
    void lag_samplesAlone_doNotCount(long dollars) {
        lag.notApplicable(
                shipped(company(), "2023-03-01", dollars),
                "all its trade on record is worth less than USD 1,000, from which it would matter");
    }

    @Test
    void lag_sampleBeforeARealTrade_isPassedOver() {
        lag.exactly(shipped(shipped(company(), "2023-01-02", 20), "2023-03-01", 50_000), 59);
    }

    @Test
    void lag_manySmallLots_addUp() {
        DossierBuilder company = company();
        for (String day : new String[] {"2023-03-01", "2023-03-02", "2023-03-03"}) {
            shipped(company, day, 400);
        }

        lag.exactly(company, 61);
    }

    @Test
    void lag_declarationAndShipmentOfPerhapsTheSameGoods_leaveTheUpperEndOpen() {
        DossierBuilder company = shipped(Measuring.company("RU", "2023-01-01"), "2023-03-02", 600)
                .add(Trading.valued("2023-03-01", 600));

        lag.between(company, 60, 60, ANY);
    }

    @Test
    void lag_worthNotKnown_countsButMayTurnOutToBeASample() {
        DossierBuilder company = company().add(Trading.shipment("2023-03-01", null));

        lag.between(company, 59, 59, ANY);
    }

    @Test
    void lag_samplesAndShipmentsNotSearched_isUnknown() {
        lag.unknown(Measuring.company("RU", "2023-01-01").add(Trading.valued("2023-03-01", 20)), Inputs.SHIPMENTS);
    }

    @Test
    void age_samplesAlone_runsToTheAssessment() {
        age.exactly(
                shipped(company(), "2023-03-01", 999),
                Months.between(Measuring.date("2023-01-01").best(), Measuring.PUBLICATION));
        age.exactly(shipped(company(), "2023-03-01", 1_000), 2);
    }

    @Test
    void before_sampleBeforeTheRegistration_isNoTrade() {
        before.exactly(shipped(shipped(company(), "2022-12-02", 20), "2023-03-01", 50_000), 0);
        before.exactly(shipped(company(), "2022-12-02", 1_000), 30);
        assertThat(before.sentence(shipped(company(), "2022-12-02", 1_000))).contains("by 30 days");
    }
}
