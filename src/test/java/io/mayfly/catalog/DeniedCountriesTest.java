package io.mayfly.catalog;

import static io.mayfly.catalog.DenialContradictedTest.CHINA;
import static io.mayfly.catalog.DenialContradictedTest.declared;
import static io.mayfly.catalog.DenialContradictedTest.denies;
import static io.mayfly.catalog.DenialContradictedTest.imported;
import static io.mayfly.catalog.Saying.PRESS;
import static io.mayfly.catalog.Saying.company;
import static io.mayfly.catalog.Saying.partner;

import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Denials of trade with a country, held against where goods came from, went to and who sent them. */
class DeniedCountriesTest {

    private final Measuring kinds = Measuring.of("denial-contradicted");

    @ParameterizedTest
    @CsvSource({"CN, TR, 1", "TR, CN, 1", "CN, CN, 1"})
    void measure_countryOfDispatchOrOrigin_contradicts(String dispatch, String origin, double value) {
        kinds.exactly(
                denies(CHINA)
                        .add(imported("tea").dispatch(dispatch).origin(origin).build()),
                value);
    }

    @Test
    void measure_countryOnTheWay_isNoTradeWithIt() {
        DossierBuilder company = denies(CHINA)
                .add(partner("Acme", CounterpartyRole.SUPPLIER, "TR"))
                .add(imported("tea")
                        .dispatch("TR")
                        .origin("TR")
                        .exporter("Acme")
                        .transit(List.of("CN", "HK"))
                        .build());

        kinds.unknownWithin(company, 0, 1, Inputs.TRADE_PARTIES);
    }

    @Test
    void measure_otherCountriesAndSender_areNoContradiction() {
        DossierBuilder company = denies(CHINA).add(partner("Acme", CounterpartyRole.SUPPLIER, "TR"));

        kinds.exactly(
                company.add(imported("tea")
                        .dispatch("TR")
                        .origin("TR")
                        .transit(List.of("GE"))
                        .exporter("Acme")
                        .build()),
                0);
    }

    @Test
    void measure_wayNotStated_leavesTheUpperEndOpen() {
        DossierBuilder company = denies(CHINA).add(partner("Acme", CounterpartyRole.SUPPLIER, "TR"));

        kinds.between(
                company.add(imported("tea")
                        .dispatch("TR")
                        .origin("TR")
                        .exporter("Acme")
                        .build()),
                0,
                0,
                1);
    }

    @ParameterizedTest
    @CsvSource({"TR, , Acme", ", TR, Acme", "TR, TR, "})
    void measure_countryOrSenderNotStated_isUnknown(
            @Nullable String dispatch, @Nullable String origin, @Nullable String exporter) {
        ShipmentBuilder shipment = imported("tea");
        if (dispatch != null) {
            shipment.dispatch(dispatch);
        }
        if (origin != null) {
            shipment.origin(origin);
        }
        if (exporter != null) {
            shipment.exporter(exporter);
        }
        kinds.unknownWithin(
                denies(CHINA)
                        .add(partner("Acme", CounterpartyRole.SUPPLIER, "TR"))
                        .add(shipment.build()),
                0,
                1,
                Inputs.TRADE_PARTIES);
    }

    @Test
    void measure_seatOfTheMaker_contradicts() {
        DossierBuilder company = denies(CHINA).add(partner("Acme Ltd", CounterpartyRole.MANUFACTURER, "CN"));

        kinds.exactly(company.add(declared("tea").manufacturer("ACME").build()), 1);
    }

    @Test
    void measure_makerOfASimilarName_isNoContradiction() {
        DossierBuilder company = denies(CHINA).add(partner("Acme Trade", CounterpartyRole.MANUFACTURER, "CN"));

        kinds.exactly(company.add(declared("tea").manufacturer("Acme").build()), 0);
    }

    @Test
    void measure_seatOfTheMakerNotKnown_isUnknown() {
        Declaration tea = declared("tea").manufacturer("Acme").build();

        kinds.unknownWithin(denies(CHINA).add(tea), 0, 1, Inputs.TRADE_PARTIES);
        kinds.unknownWithin(
                denies(CHINA).add(tea).add(partner("Acme", CounterpartyRole.MANUFACTURER, null)),
                0,
                1,
                Inputs.TRADE_PARTIES);
        kinds.unknownWithin(
                denies(CHINA).add(declared("tea").build()).add(partner("Acme", CounterpartyRole.MANUFACTURER, "TR")),
                0,
                1,
                Inputs.TRADE_PARTIES);
    }

    @Test
    void measure_exporter_itsOtherCountryIsTheDestination() {
        ShipmentBuilder sold = Shipment.builder(TradeRole.EXPORTER, "tea")
                .date("2023-01")
                .source(PRESS)
                .dispatch("CN")
                .importer("Acme")
                .transit(List.of("GE"));
        DossierBuilder company = denies(CHINA).add(partner("Acme", CounterpartyRole.CUSTOMER, "TR"));

        kinds.exactly(company.add(sold.destination("TR").build()), 0);
        kinds.exactly(denies(CHINA).add(sold.destination("CN").build()), 1);
    }
}
