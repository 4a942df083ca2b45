package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneShotTradingTest implements SignalCase {

    private static Shipment shipped(@Nullable String date, long dollars) {
        return Trading.shipment(date, Money.of(dollars, "USD"));
    }

    private static DossierBuilder noDeclarations(DossierBuilder company) {
        return company.nothingFound("2023-07-01", DossierPart.DECLARATIONS);
    }

    private static DossierBuilder young() {
        return unsearched().nothingFound("2023-07-24", DossierPart.SHIPMENTS);
    }

    private static DossierBuilder unsearched() {
        return noDeclarations(Measuring.company("RU", "2020-01-15"));
    }

    private final Measuring percent = Measuring.of("one-shot-trading");

    @Override
    public String signal() {
        return "one-shot-trading";
    }

    @Override
    public String story() {
        return "two shipments pass customs in two months, and none for a year after";
    }

    @Override
    public DossierBuilder example() {
        return young().add(shipped("2022-05-15", 9)).add(shipped("2022-07-15", 1));
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
    @CsvSource({"59, 0.0", "60, 0.0", "70, 7.2", "80, 14.4", "90, 16.2", "100, 18.0"})
    void measure_busiestDays_areHeldAgainstAll(long share, String points) {
        DossierBuilder company = young().add(shipped("2010-01-01", 100 - share))
                .add(shipped("2022-05-15", share - 1))
                .add(shipped("2022-05-16", 1));

        percent.exactly(company, (double) share);
        assertThat(percent.points(company)).isEqualTo(points);
    }

    @Test
    void measure_allWithinNinetyDays_saysSo() {
        percent.exactly(example(), 100);
        assertThat(percent.sentence(example()))
                .isEqualTo("100 percent of the worth of all trade on record falls within 90 days; nothing followed"
                        + " for 374 days.");
        assertThat(percent.facts(example())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2023-01-25, 100", "2023-01-26, 0"})
    void measure_silenceOfHalfAYear_isAskedFor(String last, double expected) {
        percent.exactly(young().add(shipped("2022-12-15", 9)).add(shipped(last, 1)), expected);
    }

    @Test
    void measure_tradeOfLate_saysSo() {
        assertThat(percent.sentence(young().add(shipped("2022-12-15", 9)).add(shipped("2023-03-01", 1))))
                .isEqualTo("The last trade on record, of 2023-03-01, is less than 180 days ago.");
    }

    @Test
    void measure_silenceOfUncertainLength_isAnInterval() {
        percent.between(young().add(shipped("2022-12-15", 9)).add(shipped("2023-01", 1)), 0, 0, 100);
        assertThat(percent.sentence(young().add(shipped("2022-12-15", 9)).add(shipped("2023-01", 1))))
                .isEqualTo("The last trade on record, of 2023-01, may be less than 180 days ago.");
        percent.between(young().add(shipped("2022-12-15", 9)).add(shipped("2023-01/2023-03", 1)), 0, 0, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, , 0, 0",
        "2021, 40, 0, 0",
        "2021, 1, 100, 100",
        "2021-05/2021-07, 40, 0, 0",
        "2021-05, 40, 100, 100"
    })
    void measure_seriesOfAPeriod_mayBeSpreadOverIt(String date, @Nullable Long count, double least, double best) {
        ShipmentBuilder series =
                Shipment.builder(TradeRole.IMPORTER, "tea").date(date).value(Money.of(9, "USD"));

        percent.between(young().add((count == null ? series : series.count(count)).build()), least, best, 100);
    }

    @Test
    void sentence_someMayComeTogether_saysAtLeast() {
        assertThat(percent.sentence(young().add(shipped("2022", 1)).add(shipped("2022-05-15", 9))))
                .startsWith("At least 90 percent of the worth of all trade on record falls within 90 days;");
    }

    @Test
    void measure_oneRecord_isUnknownUntilSomebodySearchedLater() {
        DossierBuilder company = unsearched().add(shipped("2022-05-15", 9));

        percent.unknownWithin(company, 0, 100, Inputs.LATER_TRADE);
        percent.unknownWithin(company.nothingFound("2022-11-10", DossierPart.SHIPMENTS), 0, 100, Inputs.LATER_TRADE);
        percent.exactly(company.nothingFound("2022-11-11", DossierPart.SHIPMENTS), 100);
    }

    @Test
    void measure_severalRecords_areUnknownUntilSomebodySearchedLater() {
        percent.unknownWithin(
                unsearched().add(shipped("2022-05-15", 9)).add(shipped("2022-07-15", 1)), 0, 100, Inputs.LATER_TRADE);
    }

    @Test
    void measure_oneDeclaration_isSearchedForAmongDeclarations() {
        DossierBuilder company = Measuring.company()
                .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                .add(Trading.valued("2022-05-15", 9));

        percent.unknownWithin(company, 0, 100, Inputs.LATER_TRADE);
        percent.exactly(company.nothingFound("2023-01-01", DossierPart.DECLARATIONS), 100);
    }

    @Test
    void measure_tradeNobodySearchedFor_mayHaveGoneOn() {
        percent.between(
                Measuring.company()
                        .nothingFound("2023-07-24", DossierPart.SHIPMENTS)
                        .add(shipped("2022-05-15", 9))
                        .add(shipped("2022-07-15", 1)),
                0,
                100,
                100);
    }

    @Test
    void measure_worthOrDayNotKnown_isUnknownOrOpen() {
        percent.unknownWithin(
                young().add(Trading.shipment("2022-05-15", null)).add(Trading.shipment("2022-05-16", null)),
                0,
                100,
                Inputs.CUSTOMS_VALUE);
        percent.between(example().add(Trading.shipment("2022-05-16", null)), 0, 100, 100);
        percent.unknownWithin(young().add(shipped(null, 9)), 0, 100, Inputs.TRADE_DATE);
        percent.between(example().add(shipped(null, 30)), 0, 75, 100);
    }

    @Test
    void measure_tradeWorthNothing_isClear() {
        percent.exactly(young().add(shipped("2022-05-15", 0)).add(shipped("2022-05-16", 0)), 0);
    }

    @Test
    void measure_projectCargo_firesAsTheEntrySays() {
        assertThat(percent.points(example())).isEqualTo("18.0");
    }

    @Test
    void measure_noTrade_isUnknownUntilSomebodySearched() {
        percent.unknown(Measuring.company(), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        percent.notApplicable(Measuring.tradeSearched(Measuring.company()), "there is no trade of its own on record");
    }
}
