package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentedBuyersTest implements SignalCase {

    private final Measuring buyers = Measuring.of("fragmented-buyers");

    @Override
    public String signal() {
        return "fragmented-buyers";
    }

    @Override
    public String story() {
        return "an exporter sends drones to thirty buyers within a few months";
    }

    @Override
    public DossierBuilder example() {
        return sent(30);
    }

    @Override
    public String under() {
        return "shipments.hsCode and shipments.goods to one and the same";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return PartnerEdits.shipments(PartnerEdits.shipments(dossier, "hsCode", "880622"), "goods", "drones");
    }

    private static ShipmentBuilder drones(String importer, String date) {
        return Shipment.builder(TradeRole.EXPORTER, "drones")
                .hsCode("880622")
                .date(date)
                .importer(importer);
    }

    private static DossierBuilder exporter(ShipmentBuilder... shipments) {
        DossierBuilder company = Measuring.company("CN", "2015-01-01");
        for (ShipmentBuilder each : shipments) {
            company.add(each.build());
        }
        return company;
    }

    private static DossierBuilder sent(int count) {
        DossierBuilder company = exporter();
        for (int i = 0; i < count; i++) {
            company.add(drones("Buyer " + i, "2022-10-10").build());
        }
        return company;
    }

    @ParameterizedTest
    @CsvSource({"1, 0.0", "10, 0.0", "30, 1.5", "50, 3.0", "60, 3.0"})
    void measure_numberOfBuyers_isTheReading(int count, String points) {
        buyers.exactly(sent(count), count);
        assertThat(buyers.points(sent(count))).isEqualTo(points);
    }

    @Test
    void sentence_saysHowMany() {
        assertThat(buyers.sentence(sent(30)))
                .isEqualTo("It sent goods of one class to 30 different buyers within 12 months.");
        assertThat(buyers.sentence(sent(1))).isEqualTo("It sent goods of one class to 1 buyer within 12 months.");
        assertThat(Objects.requireNonNull(buyers.measured(sent(30)).evidence()).facts())
                .hasSize(30);
    }

    @Test
    void measure_oneBuyerUnderTwoSpellings_isOne() {
        buyers.exactly(exporter(drones("Rika", "2022-10-10"), drones("RIKA, LLC", "2022-10-11")), 1);
    }

    @ParameterizedTest
    @CsvSource({"2022-10-09, 2", "2022-10-10, 1"})
    void measure_longerThanTheTime_isNotAddedUp(String second, double expected) {
        buyers.between(exporter(drones("Rika", "2021-10-10"), drones("Silva", second)), expected, expected, 2);
    }

    @Test
    void measure_otherGoods_areAnotherClass() {
        buyers.between(
                exporter(
                        drones("Rika", "2022-10-10"),
                        drones("Silva", "2022-10-10").hsCode("090210")),
                1,
                1,
                2);
        buyers.exactly(
                exporter(
                        drones("Rika", "2022-10-10"),
                        drones("Silva", "2022-10-10").hsCode("8806290000")),
                2);
    }

    @Test
    void measure_withoutCode_theWordsCount() {
        ShipmentBuilder one = Shipment.builder(TradeRole.EXPORTER, "Drones")
                .date("2022-10-10")
                .importer("Rika");
        ShipmentBuilder two = Shipment.builder(TradeRole.EXPORTER, "drones")
                .date("2022-10-10")
                .importer("Silva");

        buyers.between(exporter(one, two), 1, 2, 2);
    }

    @Test
    void measure_partialDate_isOpenBelow() {
        buyers.between(exporter(drones("Rika", "2021-12-10"), drones("Silva", "2022-10/2022-12-20")), 1, 2, 2);
    }

    @Test
    void measure_buyersNotNamed_areOpenAbove() {
        ShipmentBuilder series = Shipment.builder(TradeRole.EXPORTER, "drones").date("2022-10-10");

        buyers.between(exporter(drones("Rika", "2022-10-10"), series), 1, 1, 2);
        buyers.between(exporter(drones("Rika", "2022-10-10"), series.count(7)), 1, 1, 8);
        buyers.unknownWithin(exporter(series), 0, 7, Inputs.IMPORTER);
    }

    @Test
    void measure_dateMissing_isUnknown() {
        buyers.unknownWithin(
                exporter(Shipment.builder(TradeRole.EXPORTER, "drones").importer("Rika")), 0, 1, Inputs.TRADE_DATE);
    }

    @Test
    void measure_nothingSent_isUnknownOrDoesNotApply() {
        buyers.unknown(exporter(), Inputs.SHIPMENTS);
        buyers.notApplicable(
                exporter().nothingFound("2023-07-01", DossierPart.SHIPMENTS), "a search found no shipments");
        buyers.notApplicable(
                exporter(Shipment.builder(TradeRole.IMPORTER, "drones").date("2022-10-10")),
                "no shipment on record is one it sent");
    }
}
