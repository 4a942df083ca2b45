package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.ExchangeRates;
import io.mayfly.reference.ReferenceData;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredValueVsTurnoverTest implements SignalCase {

    @Override
    public String signal() {
        return "declared-value-vs-turnover";
    }

    @Override
    public String story() {
        return "ten million dollars pass customs against a revenue of one million";
    }

    @Override
    public DossierBuilder example() {
        return Measuring.company("RU", "2020-02-03")
                .accounts("2022", 1_000_000, "USD")
                .shipment(TradeRole.IMPORTER, "2022-11-10", "tea", Money.of(10_000_000, "USD"));
    }

    @Override
    public String under() {
        return "a larger shipments.value";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerShipments(dossier);
    }

    private final Measuring ratio = Measuring.of("declared-value-vs-turnover").given(Trading::withoutCapital);

    private static DossierBuilder shipped(TradeRole role, long dollars) {
        return Trading.trading(1_000_000).shipment(role, "2021-05-05", "tea", Money.of(dollars, "USD"));
    }

    @ParameterizedTest
    @CsvSource({
        "1200000, 1.2, 0.0",
        "1199999, 1.199999, 0.0",
        "4898979, 4.898979, 12.0",
        "20000000, 20, 24.0",
        "200000000, 200, 24.0"
    })
    void measure_customsValues_areHeldAgainstTheLargestYearAround(long dollars, double expected, String points) {
        DossierBuilder company = shipped(TradeRole.IMPORTER, dollars);

        ratio.exactly(company, expected);
        assertThat(ratio.points(company)).isEqualTo(points);
    }

    @Test
    void measure_goodsCarriedForOthers_areLeftOut() {
        ratio.notApplicable(
                shipped(TradeRole.INTERMEDIARY, 20_000_000),
                "every shipment on record is one it carried or received for others");
        ratio.exactly(
                shipped(TradeRole.INTERMEDIARY, 20_000_000)
                        .shipment(TradeRole.IMPORTER, "2021-05-05", "tea", Money.of(2_000_000, "USD")),
                2);
    }

    @Test
    void measure_pozitron_isClear() {
        // 60 million dollars against 20 billion roubles at 68.55.
        DossierBuilder company = Measuring.company("RU", "2021-03")
                .accounts("2021", 31_000_000, "RUB")
                .accounts("2022", 20_000_000_000L, "RUB")
                .shipment(TradeRole.IMPORTER, "2022-11/2022-12", "helmets", Money.of(60_000_000, "USD"));

        ratio.exactly(company, 60 * 68.55 / 20_000);
        assertThat(ratio.points(company)).isEqualTo("0.0");
    }

    @Test
    void measure_valueNotStated_isUnknownOrLeavesTheUpperEndOpen() {
        ratio.unknown(Trading.trading(1_000_000).add(Trading.shipment("2021-05-05", null)), Inputs.CUSTOMS_VALUE);
        ratio.between(
                shipped(TradeRole.IMPORTER, 2_000_000).add(Trading.shipment("2021-05-05", null)),
                2,
                2,
                Double.POSITIVE_INFINITY);
    }

    @Test
    void measure_missingExchangeRate_isUnknown() {
        ratio.with(ReferenceData.standard().withExchangeRates(ExchangeRates.of(List.of())))
                .unknown(
                        Trading.trading(1_000_000).add(Trading.shipment("2021-05-05", Money.of(9, "RUB"))),
                        Inputs.EXCHANGE_RATE);
    }

    @Test
    void measure_noShipments_isUnknownUntilSomebodySearched() {
        ratio.unknown(Trading.trading(1_000_000), Inputs.SHIPMENTS);
        ratio.notApplicable(
                Trading.trading(1_000_000).nothingFound("2023-07-01", DossierPart.SHIPMENTS),
                "a search found no shipments");
    }

    @Test
    void measure_zeroAmountWithoutCurrency_isClear() {
        ratio.exactly(
                Trading.trading(1_000_000).add(Trading.shipment("2021-05-05", new Money(BigDecimal.ZERO, null))), 0);
    }
}
