package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeAfterSupplierExitTest implements SignalCase {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    private final Measuring days = Measuring.of("trade-after-supplier-exit");

    @Override
    public String signal() {
        return "trade-after-supplier-exit";
    }

    @Override
    public String story() {
        return "drones were declared eleven months after their maker had left the country";
    }

    @Override
    public DossierBuilder example() {
        return declared("2023-03-27");
    }

    @Override
    public String under() {
        return "declarations.manufacturer to DJI";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return PartnerEdits.declarations(dossier, each -> Edits.with(each, "manufacturer", (String old) -> "DJI"));
    }

    /** Nobody shipped anything. */
    private static DossierBuilder importer() {
        return Measuring.company("RU", "2015-01-01").nothingFound("2023-07-01", DossierPart.SHIPMENTS);
    }

    private static DossierBuilder declared(String date) {
        return importer()
                .add(Declaration.builder("drones")
                        .date(date)
                        .manufacturer("DJI")
                        .build());
    }

    private static ShipmentBuilder drones(TradeRole role) {
        return Shipment.builder(role, "drones").date("2022-05-06").brand("DJI");
    }

    private static DossierBuilder shipped(ShipmentBuilder shipment) {
        return Measuring.company("RU", "2015-01-01")
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                .add(shipment.build());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-25, 0, 0.0",
        "2022-04-26, 0, 0.0",
        "2022-04-27, 1, 19.2",
        "2022-10-23, 180, 19.2",
        "2022-10-24, 181, 24.0",
        "2023-03-27, 335, 24.0"
    })
    void measure_daysAfterTheExit_areTheReading(String date, double expected, String points) {
        days.exactly(declared(date), expected);
        assertThat(days.points(declared(date))).isEqualTo(points);
    }

    @Test
    void measure_severalTrades_theLatestCounts() {
        DossierBuilder company = declared("2022-09-15")
                .add(Declaration.builder("drones")
                        .date("2023-03-27")
                        .manufacturer("DJI")
                        .build());

        days.exactly(company, 335);
        assertThat(days.sentence(company))
                .isEqualTo("Goods of DJI were traded on 2023-03-27, 335 days after the maker left RU on 2022-04-26.");
        assertThat(Objects.requireNonNull(days.measured(company).evidence()).facts())
                .extracting(cited -> cited.field())
                .containsExactly("declarations", "company.jurisdiction");
    }

    @Test
    void sentence_oneDay_isInTheSingular() {
        assertThat(days.sentence(declared("2022-04-27"))).contains(", 1 day after the maker left RU");
    }

    @Test
    void measure_beforeTheExit_saysSo() {
        assertThat(days.sentence(declared("2022-04-01")))
                .isEqualTo(
                        "The latest trade in goods of DJI on record, of 2022-04-01, is not after the maker left RU on"
                                + " 2022-04-26.");
    }

    @Test
    void measure_exitNotYetKnown_isClear() {
        days.on(LocalDate.of(2022, 4, 25))
                .exactly(
                        Measuring.company("RU", "2015-01-01")
                                .nothingFound("2022-04-01", DossierPart.SHIPMENTS)
                                .add(Declaration.builder("drones")
                                        .date("2022-04-20")
                                        .manufacturer("DJI")
                                        .build()),
                        0);
    }

    @Test
    void measure_month_isAnInterval() {
        days.between(declared("2022-05"), 5, 20, 35);
    }

    @Test
    void measure_makerNamedInTheGoods_counts() {
        days.exactly(
                importer()
                        .add(Declaration.builder("DJI drones")
                                .date("2022-05-06")
                                .build()),
                10);
    }

    @Test
    void measure_modelAloneNamesTheMaker_isOpen() {
        DossierBuilder company = importer()
                .add(Declaration.builder("drones")
                        .date("2022-05-06")
                        .model("Mavic 2 Enterprise")
                        .build());

        days.between(company, 0, 10, OPEN);
    }

    @Test
    void measure_modelBesideAnotherMaker_doesNotCount() {
        days.exactly(
                importer()
                        .add(Declaration.builder("drones")
                                .date("2022-05-06")
                                .manufacturer("Rika")
                                .model("Mavic 2 Enterprise")
                                .build()),
                0);
    }

    @Test
    void measure_anotherMaker_isClear() {
        days.exactly(
                importer()
                        .add(Declaration.builder("tea")
                                .date("2023-03-27")
                                .manufacturer("Kolosok")
                                .build()),
                0);
    }

    @Test
    void measure_makerOrDateMissing_isUnknown() {
        days.unknown(
                importer().add(Declaration.builder("tea").date("2023-03-27").build()), Inputs.MAKER);
        days.unknown(
                importer().add(Declaration.builder("drones").manufacturer("DJI").build()), Inputs.TRADE_DATE);
    }

    @Test
    void measure_noRecordOfTrade_isUnknownUntilSomebodySearched() {
        days.unknown(Measuring.company(), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        days.notApplicable(
                Measuring.tradeSearched(Measuring.company()), "searches found neither declarations nor shipments");
    }

    @Test
    void measure_shipmentsNotLookedAt_isOpenAbove() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .add(Declaration.builder("drones")
                        .date("2022-05-06")
                        .manufacturer("DJI")
                        .build());

        days.between(company, 10, 10, OPEN);
    }

    @Test
    void measure_declarationsOfACompanyOfUnknownCountry_isUnknown() {
        DossierBuilder company = Measuring.company()
                .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                .add(Declaration.builder("drones")
                        .date("2022-05-06")
                        .manufacturer("DJI")
                        .build());

        days.unknownWithin(company, 0, 10, Inputs.DESTINATION);
    }

    @Test
    void measure_shipment_itsDestinationIsTheMarket() {
        days.exactly(shipped(drones(TradeRole.EXPORTER).destination("RU")), 10);
        days.exactly(shipped(drones(TradeRole.IMPORTER).destination("KZ")), 0);
        days.exactly(shipped(drones(TradeRole.INTERMEDIARY).destination("UA")), 10);
    }

    @Test
    void measure_importWithoutDestination_isTakenToComeHome() {
        days.between(shipped(drones(TradeRole.IMPORTER)), 0, 10, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPORTER", "INTERMEDIARY"})
    void measure_otherRoleWithoutDestination_isUnknown(TradeRole role) {
        days.unknownWithin(shipped(drones(role)), 0, 10, Inputs.DESTINATION);
    }

    @Test
    void measure_goodsThatNoMakerWithdrew_needNoDestination() {
        days.exactly(
                shipped(Shipment.builder(TradeRole.EXPORTER, "tea")
                        .date("2023-01-01")
                        .brand("Kolosok")),
                0);
    }

    @Test
    void measure_senderIsTheMaker_isOpen() {
        days.between(
                shipped(Shipment.builder(TradeRole.IMPORTER, "drones")
                        .date("2022-05-06")
                        .exporter("SZ DJI Technology Co., Ltd")
                        .destination("RU")),
                0,
                10,
                OPEN);
    }

    @Test
    void measure_reportsOfOneNumberDiffer_theLeastIsTheBestEstimate() {
        DossierBuilder company = importer()
                .add(Declaration.builder("drones")
                        .id("1")
                        .date("2022-05-06")
                        .manufacturer("DJI")
                        .knownAt("2022-06-01")
                        .build())
                .add(Declaration.builder("drones")
                        .id("1")
                        .date("2022-05-06")
                        .manufacturer("Rika")
                        .knownAt("2022-06-01")
                        .build());

        days.between(company, 0, 0, 10);
    }

    @Test
    void measure_maximalText_isRead() {
        days.exactly(
                importer()
                        .add(Declaration.builder("x".repeat(20_000))
                                .date("2022-05-06")
                                .manufacturer("DJI")
                                .build()),
                10);
    }
}
