package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Cited;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSignalsTest {

    private static ShipmentBuilder shipment() {
        return Shipment.builder(TradeRole.IMPORTER, "tea").date("2022-10-10").importer("Severny Veter");
    }

    private static Counterparty party(String name, CounterpartyRole role, String country) {
        return Counterparty.builder(name, role).country(country).build();
    }

    /** Nothing is known of its group or of those it deals with. */
    private static DossierBuilder bare(ShipmentBuilder shipment) {
        return Measuring.company("RU", "2015-01-01").name("Severny Veter").add(shipment.build());
    }

    /** All of its group and of those it deals with is on record. */
    private static DossierBuilder looked(ShipmentBuilder shipment) {
        return bare(shipment)
                .add(party("Kolosok Holding", CounterpartyRole.AFFILIATE, "DE"))
                .add(new Parent("Kolosok Group AG", null, "DE", null, null, null, null, null, null));
    }

    @Nested
    class CareOfConsignee implements SignalCase {

        private final Measuring share = Measuring.of("care-of-consignee");

        @Override
        public String signal() {
            return "care-of-consignee";
        }

        @Override
        public String story() {
            return "the goods travelled in the care of a company that nobody else names";
        }

        @Override
        public DossierBuilder example() {
            return looked(shipment().careOf("Lotos"));
        }

        @Override
        public String under() {
            return "shipments.careOf to a company that buys nothing";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return PartnerEdits.shipments(dossier, "careOf", "Nobody Else");
        }

        @Test
        void measure_careOf_isTheMost() {
            share.exactly(example(), 1);
            assertThat(share.points(example())).isEqualTo("12.0");
            assertThat(share.sentence(example()))
                    .isEqualTo("A shipment travelled in the care of Lotos, who is not its importer.");
            assertThat(Objects.requireNonNull(share.measured(example()).evidence())
                            .facts())
                    .hasSize(1);
        }

        @Test
        void measure_careOfTheImporter_isNobodyElse() {
            share.between(
                    looked(shipment()
                            .careOf("SEVERNY-VETER, LLC")
                            .consignee("Severny Veter")
                            .notifyParty("Severny Veter")),
                    0,
                    0,
                    0.6);
        }

        @Test
        void measure_allAreTheImporter_isClear() {
            share.exactly(
                    looked(shipment()
                            .consignee("Severny Veter")
                            .notifyParty("Severny Veter")
                            .payer("Severny Veter")),
                    0);
        }

        @Test
        void measure_anotherConsignee_isAShare() {
            DossierBuilder company = looked(
                    shipment().consignee("Lotos").notifyParty("Severny Veter").payer("Severny Veter"));

            share.exactly(company, 0.6);
            assertThat(share.points(company)).isEqualTo("7.2");
            assertThat(share.sentence(company)).contains("was consigned to Lotos, ");
        }

        @Test
        void measure_anotherPayer_isAShare() {
            DossierBuilder company = looked(shipment()
                    .consignee("Severny Veter")
                    .notifyParty("Severny Veter")
                    .payer("Lotos"));

            share.exactly(company, 0.6);
            assertThat(share.sentence(company)).contains("was paid for by Lotos, ");
        }

        @Test
        void measure_forwarderToBeNotified_isOrdinary() {
            DossierBuilder company = looked(shipment()
                            .consignee("Severny Veter")
                            .notifyParty("Lotos")
                            .payer("Severny Veter"))
                    .add(party("Lotos Ltd", CounterpartyRole.FORWARDER, "HK"));

            share.exactly(company, 0.3);
            assertThat(share.points(company)).isEqualTo("3.6");
            assertThat(share.sentence(company)).contains("was to be announced to Lotos, ");
        }

        @ParameterizedTest
        @CsvSource({"Kolosok Group", "KOLOSOK HOLDING"})
        void measure_ofTheGroup_isNobodyElse(String name) {
            share.exactly(looked(shipment().consignee(name).notifyParty(name).payer(name)), 0);
        }

        @Test
        void measure_groupNotKnown_isOpenBelow() {
            share.between(
                    bare(shipment()
                            .consignee("Lotos")
                            .notifyParty("Severny Veter")
                            .payer("Severny Veter")),
                    0,
                    0.6,
                    0.6);
        }

        @Test
        void measure_importerNotStated_mayBeTheOneNamed() {
            share.between(
                    looked(Shipment.builder(TradeRole.IMPORTER, "tea")
                            .date("2022-10-10")
                            .careOf("Lotos")),
                    0,
                    1,
                    1);
            share.unknown(
                    looked(Shipment.builder(TradeRole.INTERMEDIARY, "tea")
                            .date("2022-10-10")
                            .careOf("Lotos")),
                    Inputs.IMPORTER);
        }

        @Test
        void measure_consigneeNotStated_mayHideACareOf() {
            share.between(looked(shipment().notifyParty("Severny Veter")), 0, 0, 1);
        }

        @Test
        void measure_nobodyNamed_isUnknown() {
            share.unknown(looked(shipment()), Inputs.CONSIGNEE);
            share.unknown(Measuring.company(), Inputs.SHIPMENTS);
        }
    }

    @Nested
    class ThirdPartyPayment implements SignalCase {

        private final Measuring yes = Measuring.of("third-party-payment");

        @Override
        public String signal() {
            return "third-party-payment";
        }

        @Override
        public String story() {
            return "a company in Hong Kong paid for what a company in Russia imported";
        }

        @Override
        public DossierBuilder example() {
            return looked(shipment().payer("Lotos").payerCountry("HK"));
        }

        @Override
        public String under() {
            return "shipments.payerCountry to a country in which nobody sits";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return PartnerEdits.shipments(dossier, "payerCountry", "AQ");
        }

        @Test
        void measure_outsiderAbroad_fires() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("10.0");
            assertThat(yes.sentence(example()))
                    .isEqualTo("A shipment was paid from HK by Lotos, while its importer sits in RU.");
            assertThat(Objects.requireNonNull(yes.measured(example()).evidence())
                            .facts())
                    .extracting(Cited::field)
                    .containsExactly("shipments", "company.jurisdiction");
        }

        @Test
        void measure_payerNotNamed_isOpenBelow() {
            DossierBuilder company = looked(shipment().payerCountry("HK"));

            yes.between(company, 0, 1, 1);
            assertThat(yes.sentence(company)).contains("paid from HK by a payer who is not named,");
        }

        @Test
        void measure_groupOrImporterNotKnown_isOpenBelow() {
            yes.between(bare(shipment().payer("Lotos").payerCountry("HK")), 0, 1, 1);
            yes.between(
                    looked(Shipment.builder(TradeRole.IMPORTER, "tea")
                            .date("2022-10-10")
                            .payer("Lotos")
                            .payerCountry("HK")),
                    0,
                    1,
                    1);
        }

        @ParameterizedTest
        @CsvSource({"Lotos, RU", "Kolosok Group, DE", "Kolosok Holding, DE", "Severny Veter, HK"})
        void measure_atHomeOrOfTheGroup_isClear(String payer, String country) {
            yes.exactly(looked(shipment().payer(payer).payerCountry(country)), 0);
        }

        @Test
        void measure_exportToABuyerOnRecord_itsSeatCounts() {
            ShipmentBuilder export = Shipment.builder(TradeRole.EXPORTER, "tea")
                    .date("2022-10-10")
                    .importer("Rika")
                    .payer("Lotos")
                    .payerCountry("HK");

            yes.exactly(looked(export).add(party("Rika", CounterpartyRole.CUSTOMER, "KZ")), 1);
            yes.exactly(looked(export).add(party("Rika", CounterpartyRole.CUSTOMER, "HK")), 0);
            yes.unknown(looked(export), Inputs.IMPORTER);
        }

        @Test
        void measure_countryNotStated_isUnknown() {
            yes.unknown(looked(shipment().payer("Lotos")), Inputs.PAYER);
            yes.unknown(Measuring.company(), Inputs.SHIPMENTS);
        }
    }

    private static DossierBuilder consigned() {
        return bare(shipment().consignee("LOTOS Ltd"));
    }

    private static void assertFires(Measuring yes, DossierBuilder company, String points, String what) {
        yes.exactly(company, 1);
        assertThat(yes.points(company)).isEqualTo(points);
        assertThat(yes.sentence(company))
                .isEqualTo("A shipment is consigned to Lotos, " + what + ", and no end user is on record.");
        assertThat(Objects.requireNonNull(yes.measured(company).evidence()).facts())
                .hasSize(2);
    }

    @Nested
    class GoodsConsignedToBank implements SignalCase {

        private final Measuring yes = Measuring.of("goods-consigned-to-bank");

        @Override
        public String signal() {
            return "goods-consigned-to-bank";
        }

        @Override
        public String story() {
            return "the papers name a bank as the consignee";
        }

        @Override
        public DossierBuilder example() {
            return consigned().add(party("Lotos", CounterpartyRole.BANK, "HK"));
        }

        @Override
        public String under() {
            return "counterparties.role to bank";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return PartnerEdits.counterparties(dossier, "role", CounterpartyRole.BANK);
        }

        @Test
        void measure_bank_fires() {
            assertFires(yes, example(), "8.0", "a bank");
        }

        @Test
        void measure_endUserOnRecord_isClear() {
            yes.exactly(example().add(party("Rika", CounterpartyRole.END_USER, "RU")), 0);
        }

        @Test
        void measure_consigneeIsNoBank_isClear() {
            yes.exactly(consigned().add(party("Lotos", CounterpartyRole.FORWARDER, "HK")), 0);
            yes.exactly(consigned().add(party("Rika", CounterpartyRole.BANK, "HK")), 0);
            yes.exactly(consigned().nothingFound("2023-07-01", DossierPart.COUNTERPARTIES), 0);
        }

        @Test
        void measure_consigneeOrCompaniesMissing_isUnknown() {
            yes.unknown(consigned(), Inputs.COUNTERPARTIES);
            yes.unknown(bare(shipment()), Inputs.CONSIGNEE);
            yes.unknown(Measuring.company(), Inputs.SHIPMENTS);
        }
    }

    @Nested
    class DestinationIsForwarder implements SignalCase {

        private final Measuring yes = Measuring.of("destination-is-forwarder");

        @Override
        public String signal() {
            return "destination-is-forwarder";
        }

        @Override
        public String story() {
            return "the papers end at a freight forwarder";
        }

        @Override
        public DossierBuilder example() {
            return consigned().add(party("Lotos", CounterpartyRole.FORWARDER, "HK"));
        }

        @Override
        public String under() {
            return "counterparties.role to forwarder";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return PartnerEdits.counterparties(dossier, "role", CounterpartyRole.FORWARDER);
        }

        @Test
        void measure_forwarder_fires() {
            assertFires(yes, example(), "12.0", "a forwarder");
        }

        @Test
        void measure_endUserOnRecordOrAnotherRole_isClear() {
            yes.exactly(example().add(party("Rika", CounterpartyRole.END_USER, "RU")), 0);
            yes.exactly(consigned().add(party("Lotos", CounterpartyRole.BANK, "HK")), 0);
        }

        @Test
        void measure_consigneeOrCompaniesMissing_isUnknown() {
            yes.unknown(consigned(), Inputs.COUNTERPARTIES);
            yes.unknown(bare(shipment()), Inputs.CONSIGNEE);
        }
    }
}
