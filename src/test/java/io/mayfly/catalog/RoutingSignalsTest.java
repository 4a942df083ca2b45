package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyBuilder;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingSignalsTest {

    private static DossierBuilder importer() {
        return Measuring.company("RU", "2015-01-01").name("Severny Veter");
    }

    private static CounterpartyBuilder party(String name, CounterpartyRole role) {
        return Counterparty.builder(name, role);
    }

    @Nested
    class OriginAnomaly implements SignalCase {

        private final Measuring yes = Measuring.of("origin-anomaly");

        @Override
        public String signal() {
            return "origin-anomaly";
        }

        @Override
        public String story() {
            return "drones sent from China are said to have been made in the country that they go to";
        }

        @Override
        public DossierBuilder example() {
            return shipped(drones().reimport(false));
        }

        @Override
        public String under() {
            return "shipments.reimport to false";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return PartnerEdits.shipments(dossier, "reimport", false);
        }

        private static ShipmentBuilder drones() {
            return Shipment.builder(TradeRole.IMPORTER, "drones")
                    .date("2022-10-10")
                    .exporter("Iflight")
                    .origin("RU")
                    .dispatch("CN")
                    .destination("RU");
        }

        private static DossierBuilder shipped(ShipmentBuilder shipment) {
            return importer().add(shipment.build());
        }

        @Test
        void measure_madeWhereItGoesAndSentFromAbroad_fires() {
            DossierBuilder company = example();

            yes.exactly(company, 1);
            assertThat(yes.points(company)).isEqualTo("21.6");
            assertThat(yes.sentence(company))
                    .isEqualTo(
                            "Goods that came from CN into RU are said to have been made in RU; they are no goods that"
                                    + " came back.");
            assertThat(Objects.requireNonNull(yes.measured(company).evidence()).facts())
                    .hasSize(1);
        }

        @Test
        void measure_notSaidWhetherItComesBack_isOpenBelow() {
            yes.between(shipped(drones()), 0, 1, 1);
            assertThat(yes.sentence(shipped(drones()))).endsWith("; it is not said that they came back.");
        }

        @Test
        void measure_comesBackFromRepair_isClear() {
            yes.exactly(shipped(drones().reimport(true)), 0);
            assertThat(yes.points(shipped(drones().reimport(true)))).isEqualTo("0.0");
        }

        @ParameterizedTest
        @CsvSource({"CN, CN, RU", "RU, RU, RU", "RU, RU, KZ", "RU, CN, KZ"})
        void measure_ordinaryWay_isClear(String origin, String dispatch, String destination) {
            yes.exactly(shipped(drones().origin(origin).dispatch(dispatch).destination(destination)), 0);
        }

        @Test
        void measure_destinationNotStated_theSeatOfTheImporterStandsIn() {
            ShipmentBuilder shipment = Shipment.builder(TradeRole.IMPORTER, "drones")
                    .origin("RU")
                    .dispatch("CN")
                    .date("2022-10-10");
            ShipmentBuilder other = Shipment.builder(TradeRole.IMPORTER, "drones")
                    .origin("CN")
                    .dispatch("CN")
                    .date("2022-10-10");

            yes.between(shipped(shipment), 0, 1, 1);
            yes.between(shipped(other), 0, 0, 1);
        }

        @Test
        void measure_dispatchNotStated_theSeatOfTheSenderStandsIn() {
            ShipmentBuilder shipment = Shipment.builder(TradeRole.IMPORTER, "drones")
                    .exporter("Iflight Ltd")
                    .origin("RU")
                    .date("2022-10-10")
                    .destination("RU");

            yes.unknown(shipped(shipment), Inputs.DISPATCH);
            yes.between(
                    shipped(shipment)
                            .add(party("IFLIGHT", CounterpartyRole.SUPPLIER)
                                    .country("CN")
                                    .build()),
                    0,
                    1,
                    1);
            yes.between(
                    shipped(shipment)
                            .add(party("IFLIGHT", CounterpartyRole.SUPPLIER)
                                    .country("RU")
                                    .build()),
                    0,
                    0,
                    1);
        }

        @Test
        void measure_export_theSenderIsTheCompany() {
            yes.between(
                    Measuring.company("CN", "2015-01-01")
                            .add(Shipment.builder(TradeRole.EXPORTER, "drones")
                                    .origin("RU")
                                    .destination("RU")
                                    .date("2022-10-10")
                                    .build()),
                    0,
                    1,
                    1);
        }

        @Test
        void measure_originOrDestinationMissing_isUnknown() {
            yes.unknown(
                    shipped(Shipment.builder(TradeRole.IMPORTER, "drones")
                            .dispatch("CN")
                            .date("2022-10-10")),
                    Inputs.ORIGIN);
            yes.unknown(
                    shipped(Shipment.builder(TradeRole.EXPORTER, "drones")
                            .origin("CN")
                            .date("2022-10-10")),
                    Inputs.DESTINATION);
        }

        @Test
        void measure_noShipments_isUnknownUntilSomebodySearched() {
            yes.unknown(importer(), Inputs.SHIPMENTS);
            yes.notApplicable(
                    importer().nothingFound("2023-07-01", DossierPart.SHIPMENTS), "a search found no shipments");
        }
    }

    @Nested
    class NoManufacturerAuthorisation implements SignalCase {

        private final Measuring yes = Measuring.of("no-manufacturer-authorisation");

        @Override
        public String signal() {
            return "no-manufacturer-authorisation";
        }

        @Override
        public String story() {
            return "the maker ended the authorisation a year before the declaration";
        }

        @Override
        public DossierBuilder example() {
            return declared()
                    .add(party("DJI", CounterpartyRole.MANUFACTURER)
                            .authorisedTo("2021-12-31")
                            .build());
        }

        @Override
        public String under() {
            return "an earlier counterparties.authorisedTo";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return PartnerEdits.authorisedEarlier(dossier);
        }

        private static DossierBuilder declared() {
            return importer()
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                    .add(Declaration.builder("drones")
                            .date("2023-01-01")
                            .manufacturer("SZ DJI Technology Co., Ltd")
                            .build());
        }

        private static DossierBuilder maker(String to) {
            return declared()
                    .add(party("DJI", CounterpartyRole.MANUFACTURER)
                            .authorisedTo(to)
                            .build());
        }

        @Test
        void measure_ended_fires() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("5.0");
            assertThat(yes.sentence(example()))
                    .isEqualTo("It trades in goods of DJI, whose authorisation of it ended on 2021-12-31.");
            assertThat(Objects.requireNonNull(yes.measured(example()).evidence())
                            .facts())
                    .hasSize(2);
        }

        @ParameterizedTest
        @CsvSource({"2022-12-31, 1, 1, 1", "2023-01-01, 0, 0, 0", "2022-12/2023-01, 0, 1, 1", "2023-01/2023-06, 0, 0, 0"
        })
        void measure_dayOfTheEnd_isTheLast(String to, double lo, double best, double hi) {
            yes.between(maker(to), lo, best, hi);
        }

        @Test
        void measure_goesOn_isClear() {
            yes.exactly(
                    declared()
                            .add(party("DJI", CounterpartyRole.MANUFACTURER)
                                    .authorisedFrom("2010")
                                    .build()),
                    0);
        }

        @Test
        void measure_searchFoundNoCompanies_fires() {
            DossierBuilder company = declared().nothingFound("2023-07-01", DossierPart.COUNTERPARTIES);

            yes.exactly(company, 1);
            assertThat(yes.sentence(company))
                    .isEqualTo(
                            "It trades in goods of a stated maker, and a search found no company that it deals with.");
        }

        @Test
        void measure_nobodyLooked_isUnknown() {
            yes.unknown(declared(), Inputs.COUNTERPARTIES);
            yes.unknown(
                    declared().add(party("DJI", CounterpartyRole.MANUFACTURER).build()), Inputs.AUTHORISATION);
            yes.unknown(declared().add(party("DJI", CounterpartyRole.SUPPLIER).build()), Inputs.AUTHORISATION);
        }

        @Test
        void measure_makerOrDateMissing_isUnknown() {
            DossierBuilder company = importer()
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS, DossierPart.COUNTERPARTIES)
                    .add(Declaration.builder("tea").date("2023-01-01").build());

            yes.unknown(company, Inputs.MAKER);
            yes.unknown(
                    importer()
                            .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                            .add(Declaration.builder("DJI drones").build())
                            .add(party("DJI", CounterpartyRole.MANUFACTURER)
                                    .authorisedTo("2021")
                                    .build()),
                    Inputs.TRADE_DATE);
        }

        @Test
        void measure_shortNames_areHeldAgainstWholeNamesOnly() {
            yes.unknown(
                    declared()
                            .add(party("SZ", CounterpartyRole.MANUFACTURER)
                                    .authorisedTo("2021")
                                    .build()),
                    Inputs.AUTHORISATION);
        }

        @Test
        void measure_noTrade_isUnknownUntilSomebodySearched() {
            yes.unknown(importer(), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            yes.notApplicable(Measuring.tradeSearched(importer()), "searches found neither declarations nor shipments");
        }
    }

    @Nested
    class RetailDiversionPattern implements SignalCase {

        private final Measuring yes = Measuring.of("retail-diversion-pattern");

        @Override
        public String signal() {
            return "retail-diversion-pattern";
        }

        @Override
        public String story() {
            return "an electronics shop abroad sent the drones";
        }

        @Override
        public DossierBuilder example() {
            return shipped("Shop 24")
                    .add(party("Shop 24 Inc.", CounterpartyRole.RETAILER).build());
        }

        @Override
        public String under() {
            return "counterparties.role to retailer";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return PartnerEdits.counterparties(dossier, "role", CounterpartyRole.RETAILER);
        }

        private static DossierBuilder shipped(String exporter) {
            return importer()
                    .add(Shipment.builder(TradeRole.IMPORTER, "drones")
                            .date("2022-10-10")
                            .exporter(exporter)
                            .build());
        }

        @Test
        void measure_retailer_fires() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("5.0");
            assertThat(yes.sentence(example())).isEqualTo("The sender of a shipment, Shop 24 Inc., sells at retail.");
            assertThat(Objects.requireNonNull(yes.measured(example()).evidence())
                            .facts())
                    .hasSize(2);
        }

        @Test
        void measure_anotherRoleOrAnotherSender_isClear() {
            yes.exactly(
                    shipped("Shop 24")
                            .add(party("Shop 24", CounterpartyRole.SUPPLIER).build()),
                    0);
            yes.exactly(
                    shipped("Lotos")
                            .add(party("Shop 24", CounterpartyRole.RETAILER).build()),
                    0);
            yes.exactly(shipped("Lotos").nothingFound("2023-07-01", DossierPart.COUNTERPARTIES), 0);
        }

        @Test
        void measure_ownExport_isClear() {
            yes.exactly(
                    importer()
                            .add(Shipment.builder(TradeRole.EXPORTER, "drones")
                                    .date("2022-10-10")
                                    .build()),
                    0);
        }

        @Test
        void measure_senderOrCompaniesMissing_isUnknown() {
            yes.unknown(shipped("Shop 24"), Inputs.COUNTERPARTIES);
            yes.unknown(
                    importer()
                            .add(Shipment.builder(TradeRole.IMPORTER, "drones")
                                    .date("2022-10-10")
                                    .build()),
                    Inputs.EXPORTER);
        }
    }
}
