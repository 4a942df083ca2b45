package io.mayfly.catalog;

import static io.mayfly.catalog.Saying.PRESS;
import static io.mayfly.catalog.Saying.company;
import static io.mayfly.catalog.Saying.denial;
import static io.mayfly.catalog.Saying.page;
import static io.mayfly.catalog.Saying.partner;
import static io.mayfly.catalog.Saying.searched;
import static io.mayfly.catalog.Saying.trade;

import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.SizeClass;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.StatementKind;
import io.mayfly.dossier.TradeRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Companies of one name and two legal forms may be two, and names without letters are those of nobody. */
class NamesakesTest {

    private static ShipmentBuilder imported(String goods) {
        return Shipment.builder(TradeRole.IMPORTER, goods).date("2022-10-10").source(PRESS);
    }

    @Test
    void denial_partyOfAnotherForm_isUnknown() {
        Measuring.of("denial-contradicted")
                .unknownWithin(
                        searched()
                                .add(denial(trade(null, null, "Alfa GmbH")))
                                .add(imported("tea").exporter("OOO Alfa").build()),
                        0,
                        1,
                        Inputs.TRADE_PARTIES);
    }

    @Test
    void denial_seatOfANamesakeOfAnotherForm_isUnknown() {
        Measuring.of("denial-contradicted")
                .unknownWithin(
                        searched()
                                .add(denial(trade(null, "DE", null)))
                                .add(partner("Alfa GmbH", CounterpartyRole.SUPPLIER, "DE"))
                                .add(imported("tea")
                                        .exporter("OOO Alfa")
                                        .dispatch("CN")
                                        .origin("CN")
                                        .build()),
                        0,
                        1,
                        Inputs.TRADE_PARTIES);
    }

    @Test
    void website_partyOfAnotherForm_isUnknown() {
        Measuring.of("website-contradicts-statement")
                .unknownWithin(
                        company()
                                .add(denial(trade(null, null, "Alfa GmbH")))
                                .add(page(null, PRESS, null, trade(null, null, "OOO Alfa"))),
                        0,
                        1,
                        Inputs.WEBSITE_CLAIMS);
    }

    @Test
    void refusal_toAPartnerOfAnotherForm_mayBeToThePartner() {
        Statement refusal = new Statement(
                Measuring.date("2023-06-15"),
                StatementKind.REFUSAL,
                null,
                "Alfa GmbH",
                Saying.about(ClaimTopic.END_USE),
                null,
                "what it said, in short",
                PRESS,
                null);
        Measuring weight = Measuring.of("end-user-refusal");
        double other = weight.measured(company().add(refusal).add(partner("Beta", CounterpartyRole.SUPPLIER, "DE")))
                .best();
        double partner = weight.measured(company().add(refusal).add(partner("Alfa", CounterpartyRole.SUPPLIER, "DE")))
                .best();

        weight.between(
                company().add(refusal).add(partner("OOO Alfa", CounterpartyRole.SUPPLIER, "DE")),
                other,
                other,
                partner);
    }

    private static DossierBuilder sent(ShipmentBuilder shipment) {
        return Measuring.company("RU", "2015-01-01")
                .name("Alfa GmbH")
                .add(partner("Kolosok OOO", CounterpartyRole.AFFILIATE, "DE"))
                .add(new Parent("Holding AG", null, "DE", null, null, null, null, null, null))
                .add(shipment.build());
    }

    private static ShipmentBuilder papers() {
        return Shipment.builder(TradeRole.IMPORTER, "tea").date("2022-10-10").importer("Alfa GmbH");
    }

    @ParameterizedTest
    @CsvSource({
        "OOO Alfa, 0, 0, 0.6",
        "Holding LLC, 0, 0, 0.6",
        "Kolosok AG, 0, 0, 0.6",
        "Alfa, 0, 0, 0",
        "Beta, 0.6, 0.6, 0.6"
    })
    void careOf_consigneeOfAnotherForm_mayBeItself(String consignee, double lo, double best, double hi) {
        Measuring.of("care-of-consignee")
                .between(sent(papers().consignee(consignee).notifyParty("Alfa").payer("Alfa")), lo, best, hi);
    }

    @Test
    void careOf_inTheCareOfAnotherForm_mayBeItself() {
        Measuring.of("care-of-consignee")
                .between(
                        sent(papers().careOf("OOO Alfa")
                                .consignee("Alfa")
                                .notifyParty("Alfa")
                                .payer("Alfa")),
                        0,
                        0,
                        1);
    }

    @ParameterizedTest
    @CsvSource({"OOO Alfa, 0, 0, 1", "Kolosok GmbH, 0, 0, 1", "Alfa, 0, 0, 0", "Beta, 1, 1, 1"})
    void payer_ofAnotherForm_mayBeItself(String payer, double lo, double best, double hi) {
        Measuring.of("third-party-payment").between(sent(papers().payer(payer).payerCountry("HK")), lo, best, hi);
    }

    @Test
    void payer_importerIsOneOfTwoOfAName_mayBeAtHome() {
        DossierBuilder company = sent(Shipment.builder(TradeRole.EXPORTER, "tea")
                        .date("2022-10-10")
                        .importer("Lotos")
                        .payer("Beta")
                        .payerCountry("HK"))
                .add(partner("Lotos", CounterpartyRole.CUSTOMER, "RU"))
                .add(Counterparty.builder("Lotos", CounterpartyRole.DISTRIBUTOR).build());

        Measuring.of("third-party-payment").between(company, 0, 1, 1);
    }

    @Test
    void size_senderOfAnotherForm_mayBeTheSupplier() {
        Counterparty small = Counterparty.builder("Lotos GmbH", CounterpartyRole.SUPPLIER)
                .country("CN")
                .sizeClass(SizeClass.SMALL_AND_MICRO)
                .build();

        Measuring.of("supplier-size-mismatch")
                .unknown(
                        company()
                                .add(small)
                                .add(imported("tea")
                                        .exporter("OOO Lotos")
                                        .value(Money.of(60_000_000, "USD"))
                                        .build()),
                        Inputs.EXPORTER);
    }

    @Test
    void authorisation_senderOfAnotherForm_mayBeTheDealer() {
        Measuring.of("ex-authorised-distributor")
                .unknownWithin(
                        company()
                                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                                .add(imported("drones").exporter("OOO Lotos").build())
                                .add(Counterparty.builder("Lotos GmbH", CounterpartyRole.SUPPLIER)
                                        .authorisedTo("2022-04-26")
                                        .build()),
                        0,
                        454,
                        Inputs.MAKER);
    }

    @Test
    void suppliers_withoutLetters_areNotOne() {
        Measuring.of("supplier-address-affiliation")
                .exactly(
                        Measuring.company("RU", "2015-01-01")
                                .add(Counterparty.builder("***", CounterpartyRole.SUPPLIER)
                                        .address("1 Example Road")
                                        .build())
                                .add(Counterparty.builder("!!!", CounterpartyRole.SUPPLIER)
                                        .address("1 Example Road")
                                        .build()),
                        2);
    }

    @Test
    void addresses_withoutLetters_areNotOne() {
        Measuring.of("supplier-address-affiliation")
                .unknownWithin(
                        Measuring.company("RU", "2015-01-01")
                                .add(Counterparty.builder("Alfa", CounterpartyRole.SUPPLIER)
                                        .address("***")
                                        .build())
                                .add(Counterparty.builder("Beta", CounterpartyRole.SUPPLIER)
                                        .address("***")
                                        .build()),
                        1,
                        2,
                        Inputs.SUPPLIER_ADDRESS);
    }

    @Test
    void buyers_withoutLetters_mayBeAnyNumber() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01");
        for (String buyer : new String[] {"Alfa", "***", "!!!"}) {
            company.add(Shipment.builder(TradeRole.EXPORTER, "drones")
                    .hsCode("880622")
                    .date("2022-10-10")
                    .importer(buyer)
                    .build());
        }

        Measuring.of("fragmented-buyers").between(company, 1, 1, 3);
    }

    @Test
    void buyers_ofGoodsWithoutLetters_areOfDifferentGoods() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01");
        company.add(Shipment.builder(TradeRole.EXPORTER, "***")
                .date("2022-10-10")
                .importer("Alfa")
                .build());
        company.add(Shipment.builder(TradeRole.EXPORTER, "!!!")
                .date("2022-10-10")
                .importer("Beta")
                .build());

        Measuring.of("fragmented-buyers").between(company, 1, 1, 2);
    }

    @Test
    void makers_withoutLetters_supplyNothing() {
        Measuring.of("ex-authorised-distributor")
                .exactly(
                        Measuring.company("RU", "2015-01-01")
                                .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                                .add(Declaration.builder("drones")
                                        .date("2022-10-23")
                                        .manufacturer("***")
                                        .build())
                                .add(Counterparty.builder("***", CounterpartyRole.MANUFACTURER)
                                        .authorisedTo("2022-04-26")
                                        .build()),
                        0);
    }

    @Test
    void lots_ofMakersWithoutLetters_areOfNoneInParticular() {
        DossierBuilder company =
                Measuring.company("RU", "2015-01-01").nothingFound("2023-07-01", DossierPart.SHIPMENTS);
        for (String maker : new String[] {"***", "!!!"}) {
            company.add(Declaration.builder("suits")
                    .date("2022-11-24")
                    .quantity(12_345)
                    .unit("pieces")
                    .manufacturer(maker)
                    .build());
        }

        Measuring.of("repeat-identical-quantity").between(company, 1, 1, 2);
    }
}
