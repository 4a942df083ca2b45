package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitHubRoutingTest implements SignalCase {

    private static final double MOST = 3 * 0.3;

    private final Measuring share = Measuring.of("transit-hub-routing");

    @Override
    public String signal() {
        return "transit-hub-routing";
    }

    @Override
    public String story() {
        return "drones reached the country through Hong Kong, in the care of a company there";
    }

    @Override
    public DossierBuilder example() {
        return shipped(Shipment.builder(TradeRole.IMPORTER, "drones")
                .date("2022-10-10")
                .importer("Severny Veter")
                .careOf("Lotos")
                .origin("CN")
                .dispatch("CN")
                .transit(List.of("HK"))
                .destination("RU"));
    }

    @Override
    public String under() {
        return "shipments.hsCode to one of the high priority list";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return PartnerEdits.shipments(dossier, "hsCode", "854231");
    }

    private static ShipmentBuilder tea() {
        return Shipment.builder(TradeRole.IMPORTER, "tea")
                .date("2022-10-10")
                .importer("Severny Veter")
                .consignee("Severny Veter")
                .notifyParty("Severny Veter")
                .hsCode("090210")
                .origin("DE")
                .dispatch("DE")
                .transit(List.of("TR"))
                .destination("RU");
    }

    /** All companies it deals with are on record. */
    private static DossierBuilder shipped(ShipmentBuilder... shipments) {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .name("Severny Veter")
                .add(Counterparty.builder("Kolosok", CounterpartyRole.CUSTOMER)
                        .country("RU")
                        .build());
        for (ShipmentBuilder shipment : shipments) {
            company.add(shipment.build());
        }
        return company;
    }

    @Test
    void measure_hubAlone_isOneStep() {
        share.exactly(shipped(tea()), 0.3);
        assertThat(share.points(shipped(tea()))).isEqualTo("3.6");
        assertThat(share.sentence(shipped(tea())))
                .isEqualTo(
                        "A shipment to RU went through TR, named by officials as a point through which goods are diverted"
                                + " there.");
    }

    @Test
    void measure_watchedGoods_isOneStepMore() {
        share.exactly(shipped(tea().hsCode("854231")), 0.6);
        assertThat(share.points(shipped(tea().hsCode("854231")))).isEqualTo("7.2");
    }

    @Test
    void measure_careOfAThirdParty_isOneStepMore() {
        share.exactly(shipped(tea().careOf("Lotos")), 0.6);
        share.exactly(shipped(tea().careOf("Severny Veter LLC")), 0.3);
    }

    @Test
    void measure_both_isTheMost() {
        DossierBuilder company = example();

        share.exactly(company, MOST);
        assertThat(share.points(company)).isEqualTo("10.8");
        assertThat(share.sentence(company)).endsWith(", with a third party in charge on the way and watched goods.");
    }

    @Test
    void measure_consigneeInTheHub_isAThirdParty() {
        DossierBuilder company = shipped(tea().consignee("Lotos"))
                .add(Counterparty.builder("Lotos", CounterpartyRole.INTERMEDIARY)
                        .country("TR")
                        .build());

        share.exactly(company, 0.6);
    }

    @Test
    void measure_consigneeElsewhere_isNone() {
        DossierBuilder company = shipped(tea().consignee("Lotos"))
                .add(Counterparty.builder("Lotos", CounterpartyRole.INTERMEDIARY)
                        .country("DE")
                        .build());

        share.exactly(company, 0.3);
    }

    @Test
    void measure_codeAndCareNotStated_isOpenAbove() {
        share.between(
                shipped(Shipment.builder(TradeRole.IMPORTER, "tea")
                        .date("2022-10-10")
                        .origin("DE")
                        .dispatch("DE")
                        .transit(List.of("TR"))
                        .destination("RU")),
                0.3,
                0.3,
                MOST);
    }

    @ParameterizedTest
    @CsvSource({"FR", "DE", "RU"})
    void measure_otherPlaceOrOriginOrDestination_isClear(String place) {
        share.exactly(shipped(tea().transit(List.of(place))), 0);
    }

    @Test
    void measure_seatOfTheMaker_isNoHub() {
        share.exactly(
                shipped(tea())
                        .add(Counterparty.builder("Cay", CounterpartyRole.MANUFACTURER)
                                .country("TR")
                                .build()),
                0);
    }

    @Test
    void measure_seatOfTheBuyer_isNoHub() {
        DossierBuilder buyer = Measuring.company("TR", "2015-01-01").add(tea().build());

        share.exactly(buyer, 0);
    }

    @Test
    void measure_dispatchFromAHubThatIsNotTheOrigin_counts() {
        share.exactly(shipped(tea().dispatch("AE").transit(List.of("FR"))), 0.3);
    }

    @Test
    void measure_makerDispatchesFromItsOwnCountry_isClear() {
        share.exactly(shipped(tea().origin("CN").dispatch("CN").transit(List.of("CN", "FR"))), 0);
        share.exactly(
                shipped(tea().origin("DE").dispatch("CN").transit(List.of("FR")))
                        .add(Counterparty.builder("Cha", CounterpartyRole.MANUFACTURER)
                                .country("CN")
                                .build()),
                0);
    }

    @Test
    void measure_routeThatBeginsInTheCountryOfDispatch_maybeTheOrigin() {
        share.between(
                shipped(Shipment.builder(TradeRole.IMPORTER, "tea")
                        .date("2022-10-10")
                        .dispatch("CN")
                        .transit(List.of("CN"))
                        .destination("RU")),
                0,
                0,
                MOST);
    }

    @Test
    void measure_dispatchWithoutOrigin_maybeTheOrigin() {
        share.between(
                shipped(Shipment.builder(TradeRole.IMPORTER, "tea")
                        .date("2022-10-10")
                        .dispatch("AE")
                        .transit(List.of("FR"))
                        .destination("RU")),
                0,
                0,
                MOST);
    }

    @ParameterizedTest
    @CsvSource({"2022-02-23, 0", "2022-02-24, 0.3"})
    void measure_firstDayOfTheHub_counts(String date, double expected) {
        share.exactly(shipped(tea().date(date)), expected);
    }

    @Test
    void measure_dateAroundTheFirstDay_isOpen() {
        share.between(shipped(tea().date("2022-02-10/2022-03-31")), 0, 0.3, MOST);
        share.between(shipped(tea().date("2022-01-10/2022-02-27")), 0, 0, MOST);
    }

    @Test
    void measure_hubNotYetPublished_isClear() {
        share.on(LocalDate.of(2023, 3, 1)).exactly(shipped(tea().transit(List.of("HK"))), 0);
        share.on(LocalDate.of(2023, 3, 2)).exactly(shipped(tea().transit(List.of("HK"))), 0.3);
    }

    @Test
    void measure_companiesNotOnRecord_mayTakeTheHubAway() {
        share.between(Measuring.company("RU", "2015-01-01").add(tea().build()), 0, 0.3, MOST);
        share.exactly(
                Measuring.company("RU", "2015-01-01")
                        .nothingFound("2023-07-01", DossierPart.COUNTERPARTIES)
                        .add(tea().build()),
                0.3);
    }

    @Test
    void measure_importWithoutDestination_isTakenToComeHome() {
        ShipmentBuilder shipment = Shipment.builder(TradeRole.IMPORTER, "tea")
                .date("2022-10-10")
                .origin("DE")
                .dispatch("DE")
                .transit(List.of("TR"));

        share.between(shipped(shipment), 0, 0.3, MOST);
    }

    @Test
    void measure_exportWithoutDestination_isUnknown() {
        share.unknownWithin(
                shipped(Shipment.builder(TradeRole.EXPORTER, "tea")
                        .date("2022-10-10")
                        .transit(List.of("TR"))),
                0,
                MOST,
                Inputs.DESTINATION);
    }

    @Test
    void measure_routeNotStated_isUnknown() {
        share.unknownWithin(shipped(tea().transit(List.of())), 0, MOST, Inputs.ROUTE);
    }

    @Test
    void measure_destinationTakenForGrantedIsAnother_staysWithinItsBounds() {
        ShipmentBuilder rifles = Shipment.builder(TradeRole.IMPORTER, "hunting rifles")
                .date("2023-05-27")
                .origin("RU")
                .dispatch("CN");

        Reading.Measured assumed = share.measured(shipped(rifles));

        assertThat(assumed.best()).isEqualTo(0.6);
        assertThat(assumed.hi()).isEqualTo(MOST);
        share.unknownWithin(shipped(rifles.destination("DE")), 0, MOST, Inputs.ROUTE);
    }

    @Test
    void measure_severalHubs_theOneWithMoreBesideItCounts() {
        DossierBuilder company = shipped(tea().transit(List.of("AE", "TR")).consignee("Lotos"))
                .add(Counterparty.builder("Lotos", CounterpartyRole.INTERMEDIARY)
                        .country("TR")
                        .build());

        share.exactly(company, 0.6);
        assertThat(share.sentence(company)).contains("through TR");
    }

    @Test
    void measure_noShipments_isUnknownUntilSomebodySearched() {
        share.unknown(Measuring.company(), Inputs.SHIPMENTS);
        share.notApplicable(
                Measuring.company().nothingFound("2023-07-01", DossierPart.SHIPMENTS), "a search found no shipments");
    }
}
