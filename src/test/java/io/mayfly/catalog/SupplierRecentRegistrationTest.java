package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyBuilder;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.TradeRole;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupplierRecentRegistrationTest implements SignalCase {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    private final Measuring months = Measuring.of("supplier-recent-registration");

    @Override
    public String signal() {
        return "supplier-recent-registration";
    }

    @Override
    public String story() {
        return "the supplier was founded seven months before the first shipment";
    }

    @Override
    public DossierBuilder example() {
        return shipped("2022-11-15").add(supplier("2022-04-15").build());
    }

    @Override
    public String under() {
        return "an earlier counterparties.registered";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return PartnerEdits.counterparties(
                dossier,
                each -> Edits.with(
                        each,
                        "registered",
                        (PartialDate date) -> new PartialDate(
                                date.earliest().minusDays(40), date.latest().minusDays(40))));
    }

    private static CounterpartyBuilder supplier(String registered) {
        return Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER).registered(registered);
    }

    private static DossierBuilder importer() {
        return Measuring.company("RU", "2015-01-01").nothingFound("2023-07-01", DossierPart.DECLARATIONS);
    }

    private static DossierBuilder shipped(String date) {
        return importer()
                .add(Shipment.builder(TradeRole.IMPORTER, "tea")
                        .date(date)
                        .exporter("LOTOS Co., Ltd")
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-15, 0, 18.0",
        "2022-05-15, 6, 18.0",
        "2022-04-15, 7, 17.0",
        "2021-08-15, 15, 9.0",
        "2020-12-15, 23, 1.0",
        "2020-11-15, 24, 0.0",
        "2000-11-15, 264, 0.0"
    })
    void measure_monthsToTheFirstTrade_areTheReading(String registered, double expected, String points) {
        DossierBuilder company = shipped("2022-11-15").add(supplier(registered).build());

        months.exactly(company, expected);
        assertThat(months.points(company)).isEqualTo(points);
    }

    @Test
    void sentence_namesSupplierAndTrade() {
        assertThat(months.sentence(example()))
                .isEqualTo(
                        "Its supplier Lotos, registered 2022-04-15, was 7.0 months old at the first trade with it on record, of"
                                + " 2022-11-15.");
        assertThat(Objects.requireNonNull(months.measured(example()).evidence()).facts())
                .extracting(cited -> cited.field())
                .containsExactly("counterparties", "shipments");
    }

    @Test
    void measure_severalTrades_theFirstCounts() {
        months.exactly(
                example()
                        .add(Shipment.builder(TradeRole.IMPORTER, "tea")
                                .date("2022-09-15")
                                .exporter("Lotos")
                                .build()),
                5);
    }

    @Test
    void measure_severalSuppliers_theYoungestCounts() {
        DossierBuilder company = example()
                .add(Shipment.builder(TradeRole.IMPORTER, "tea")
                        .date("2022-11-15")
                        .exporter("Iflight")
                        .build())
                .add(Counterparty.builder("Iflight", CounterpartyRole.SUPPLIER)
                        .registered("2010-11-15")
                        .build());

        months.exactly(company, 7);
        assertThat(months.sentence(company)).contains("Lotos");
    }

    @Test
    void measure_declaredMaker_isASupplier() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                .add(Declaration.builder("tea")
                        .date("2022-11-15")
                        .manufacturer("Lotos")
                        .build())
                .add(Counterparty.builder("Lotos", CounterpartyRole.MANUFACTURER)
                        .registered("2022-04-15")
                        .build());

        months.exactly(company, 7);
    }

    @Test
    void measure_partialDates_areAnInterval() {
        months.between(shipped("2022-11").add(supplier("2022-04-15").build()), 6 + 17.0 / 31, 7, 7 + 15.0 / 30);
    }

    @Test
    void measure_notNamedInTrade_isItsAgeAtMost() {
        DossierBuilder company = importer()
                .add(Shipment.builder(TradeRole.IMPORTER, "tea")
                        .date("2022-11-15")
                        .exporter("Rika")
                        .build())
                .add(supplier("2023-05-24").build());

        months.between(company, 0, 2, 2);
        assertThat(months.sentence(company))
                .isEqualTo(
                        "Its supplier Lotos, registered 2023-05-24, is 2.0 months old, and no dated record of trade names it.");
    }

    @Test
    void measure_moreTradeMayComeToLight_isOpenBelow() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .add(Shipment.builder(TradeRole.IMPORTER, "tea")
                        .date("2022-11-15")
                        .exporter("Lotos")
                        .build())
                .add(supplier("2022-04-15").build());

        months.between(company, 0, 7, 7);
        months.between(
                example()
                        .add(Shipment.builder(TradeRole.IMPORTER, "tea")
                                .date("2022-12-15")
                                .build()),
                0,
                7,
                7);
    }

    @Test
    void measure_ownExport_namesNoSupplier() {
        months.exactly(
                example()
                        .add(Shipment.builder(TradeRole.EXPORTER, "tea")
                                .date("2022-10-15")
                                .build()),
                7);
    }

    @Test
    void measure_registrationMissing_isUnknown() {
        months.unknownWithin(
                shipped("2022-11-15")
                        .add(Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER)
                                .build()),
                0,
                OPEN,
                Inputs.SUPPLIER_REGISTRATION);
    }

    @Test
    void measure_oneOfTwoRegistrationsMissing_isOpenBelow() {
        months.between(
                example()
                        .add(Counterparty.builder("Rika", CounterpartyRole.SUPPLIER)
                                .build()),
                0,
                7,
                7);
    }

    @Test
    void measure_twoReports_theOneInFavourIsBest() {
        DossierBuilder company = example()
                .source("other", new Source("another register", null, null, null, null, null, null))
                .add(supplier("2021-11-15").source("other").build());

        months.between(company, 7, 12, 12);
        months.between(
                example()
                        .source("other", new Source("another register", null, null, null, null, null, null))
                        .add(Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER)
                                .source("other")
                                .build()),
                0,
                7,
                OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = CounterpartyRole.class,
            names = {"CUSTOMER", "AFFILIATE", "DISTRIBUTOR", "FORWARDER", "BANK", "END_USER", "RETAILER"})
    void measure_otherRoles_areNoSuppliers(CounterpartyRole role) {
        months.notApplicable(
                shipped("2022-11-15")
                        .add(Counterparty.builder("Lotos", role)
                                .registered("2022-04-15")
                                .build()),
                "no supplier is among the companies it deals with");
    }

    @Test
    void measure_noCompanies_isUnknownUntilSomebodySearched() {
        months.unknown(shipped("2022-11-15"), Inputs.COUNTERPARTIES);
        months.notApplicable(
                shipped("2022-11-15").nothingFound("2023-07-01", DossierPart.COUNTERPARTIES),
                "a search found no companies it deals with");
    }

    @Test
    void measure_noTrade_isUnknownUntilSomebodySearched() {
        DossierBuilder company = Measuring.company().add(supplier("2023-05-24").build());

        months.unknownWithin(company, 0, 2, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        months.notApplicable(
                Measuring.tradeSearched(
                        Measuring.company().add(supplier("2023-05-24").build())),
                "searches found neither declarations nor shipments");
    }
}
