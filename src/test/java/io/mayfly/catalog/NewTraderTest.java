package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewTraderTest implements SignalCase {

    private static final double ANY = Double.POSITIVE_INFINITY;

    private static Shipment shipped(@Nullable String date, double millions) {
        return Trading.shipment(date, Money.of(Math.round(millions * 1_000_000), "USD"));
    }

    private static DossierBuilder noDeclarations(DossierBuilder company) {
        return company.nothingFound("2023-07-01", DossierPart.DECLARATIONS);
    }

    private static DossierBuilder young() {
        return noDeclarations(Measuring.company("RU", "2020-01-15"));
    }

    private final Measuring worth = Measuring.of("new-trader-high-volume");

    @Override
    public String signal() {
        return "new-trader-high-volume";
    }

    @Override
    public String story() {
        return "a company of four months imports ten million dollars' worth";
    }

    @Override
    public DossierBuilder example() {
        return young().add(shipped("2020-05-15", 10));
    }

    @Override
    public String under() {
        return "a larger declarations.quantity, declarations.value and shipments.value";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerTrade(dossier);
    }

    @ParameterizedTest
    @CsvSource({"0.999999, 0.0", "1, 0.0", "7.071068, 6.0", "50, 12.0", "900, 12.0"})
    void measure_firstYearOfTrading_isItsWorth(double millions, String points) {
        DossierBuilder company = young().add(shipped("2020-05-15", millions));

        worth.exactly(company, millions);
        assertThat(worth.points(company)).isEqualTo(points);
    }

    @Test
    void measure_firstYearOfTrading_saysWhen() {
        assertThat(worth.sentence(example()))
                .isEqualTo("Registered 2020-01-15, it first traded on record 4.0 months later: shipments of at least"
                        + " USD 10,000,000 within 12 months.");
        assertThat(worth.facts(example())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-14, 3", "2021-05-15, 1"})
    void measure_laterThanTwelveMonths_isLeftOut(String second, double expected) {
        worth.exactly(young().add(shipped("2020-05-15", 1)).add(shipped(second, 2)), expected);
    }

    @ParameterizedTest
    @CsvSource({"2023-01-15, 5", "2023-01-16, -1"})
    void measure_olderThanThreeYearsAtItsFirstTrade_doesNotApply(String date, double expected) {
        DossierBuilder company = young().add(shipped(date, 5));

        if (expected < 0) {
            worth.notApplicable(company, "it first traded more than 36 months after its registration");
        } else {
            worth.exactly(company, expected);
        }
    }

    @Test
    void measure_perhapsOlder_isAnInterval() {
        worth.between(young().add(shipped("2023-01", 5)), 0, 0, 5);
        assertThat(worth.sentence(young().add(shipped("2023-01", 5))))
                .isEqualTo("Registered 2020-01-15, it first traded on record 36.0 months later, no longer a new"
                        + " company.");
    }

    @Test
    void measure_tradeNobodySearchedFor_mayHaveBeenEarlier() {
        DossierBuilder company = Measuring.company("RU", "2020-01-15");

        worth.between(company.add(shipped("2021-05-15", 5)), 0, 5, ANY);
        worth.between(Measuring.company("RU", "2021-01-15").add(shipped("2021-05-15", 5)), 5, 5, ANY);
        worth.unknownWithin(
                Measuring.company("RU", "2017-01-15").add(shipped("2021-05-15", 5)), 0, ANY, Inputs.DECLARATIONS);
    }

    @Test
    void measure_aPeriodAcrossTheEnd_mayBelongToTheFirstYear() {
        worth.between(young().add(shipped("2020-05-15", 1)).add(shipped("2021-05/2021-06", 2)), 1, 1, 3);
        worth.between(young().add(shipped("2020-05-01/2020-06-20", 1)).add(shipped("2021-05-20", 2)), 1, 3, 3);
    }

    @Test
    void measure_theSameGoodsDeclaredAndShipped_countOnce() {
        worth.exactly(
                Measuring.company("RU", "2020-01-15")
                        .add(Trading.valued("2020-05-15", 7_000_000))
                        .add(shipped("2020-06-15", 5)),
                7);
    }

    @Test
    void measure_worthOrDayNotKnown_isUnknownOrOpen() {
        worth.unknownWithin(young().add(Trading.shipment("2020-05-15", null)), 0, ANY, Inputs.CUSTOMS_VALUE);
        worth.unknown(young().add(shipped(null, 5)), Inputs.TRADE_DATE);
        worth.between(young().add(shipped("2020-05-15", 3)).add(shipped(null, 5)), 3, 3, 8);
    }

    @Test
    void measure_registrationOrTradeNotKnown_isUnknown() {
        worth.unknown(Measuring.company().add(shipped("2020-05-15", 5)), Inputs.REGISTRATION);
        worth.unknown(young(), Inputs.SHIPMENTS);
        worth.notApplicable(
                Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        worth.notApplicable(
                Measuring.tradeSearched(Measuring.company("RU", "2020-01-15")), "a search found no shipments");
    }
}
