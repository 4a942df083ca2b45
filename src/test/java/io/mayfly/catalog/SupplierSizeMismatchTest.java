package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyBuilder;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.SizeClass;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.ExchangeRates;
import io.mayfly.reference.ReferenceData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierSizeMismatchTest implements SignalCase {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    /** A yuan is worth ten cents, so that a small Chinese company turns over USD 5 million at most. */
    private final Measuring ratio = Measuring.of("supplier-size-mismatch")
            .with(ReferenceData.standard()
                    .withExchangeRates(ExchangeRates.constant("CNY", BigDecimal.TEN, 2010, 2023)));

    @Override
    public String signal() {
        return "supplier-size-mismatch";
    }

    @Override
    public String story() {
        return "a company listed as small sent goods of several times the turnover that its class allows";
    }

    @Override
    public DossierBuilder example() {
        return importer(small(), shipment("2022-11-15", 60_000_000));
    }

    @Override
    public String under() {
        return "larger shipments.value";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerShipments(dossier);
    }

    private static CounterpartyBuilder small() {
        return Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER)
                .country("CN")
                .sizeClass(SizeClass.SMALL_AND_MICRO);
    }

    private static ShipmentBuilder shipment(String date, long dollars) {
        return Shipment.builder(TradeRole.IMPORTER, "tea")
                .date(date)
                .exporter("Lotos Ltd")
                .value(Money.of(dollars, "USD"));
    }

    private static DossierBuilder importer(CounterpartyBuilder supplier, ShipmentBuilder... shipments) {
        DossierBuilder company = Measuring.company("RU", "2015-01-01").add(supplier.build());
        for (ShipmentBuilder each : shipments) {
            company.add(each.build());
        }
        return company;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.0",
        "5000000, 1, 0.0",
        "10000000, 2, 3.1",
        "60000000, 12, 11.0",
        "150000000, 30, 15.0",
        "300000000, 60, 15.0"
    })
    void measure_valueByTheCeiling_isTheReading(long dollars, double expected, String points) {
        DossierBuilder company = importer(small(), shipment("2022-11-15", dollars));

        ratio.exactly(company, expected);
        assertThat(ratio.points(company)).isEqualTo(points);
    }

    @Test
    void sentence_namesValueAndCeiling() {
        assertThat(ratio.sentence(example()))
                .isEqualTo(
                        "Its supplier Lotos sent goods of USD 60,000,000 within 12 months, against at most USD 5,000,000"
                                + " of turnover in a year for its size class: a ratio of 12.");
        assertThat(Objects.requireNonNull(ratio.measured(example()).evidence()).facts())
                .extracting(cited -> cited.field())
                .containsExactly("shipments", "counterparties");
    }

    @Test
    void measure_largeCompany_isClear() {
        ratio.exactly(importer(small().sizeClass(SizeClass.LARGE), shipment("2022-11-15", 60_000_000)), 0);
    }

    @ParameterizedTest
    @CsvSource({"2022-11-14, 2", "2022-11-15, 1"})
    void measure_shipmentsWithinAYear_addUp(String second, double expected) {
        ratio.exactly(
                importer(
                        small(),
                        shipment("2021-11-15", 5_000_000),
                        shipment(second, 5_000_001).value(Money.of(5_000_000, "USD"))),
                expected);
    }

    @Test
    void measure_partialDates_areAnInterval() {
        ratio.between(importer(small(), shipment("2021-11-15", 5_000_000), shipment("2022-11", 5_000_000)), 1, 1, 2);
        ratio.between(
                importer(small(), shipment("2021-11-15", 5_000_000), shipment("2022-10/2022-11", 5_000_000)), 1, 2, 2);
    }

    @Test
    void measure_longSeries_countsByItsShareOfAYear() {
        ratio.between(importer(small(), shipment("2020-01-01/2021-12-30", 20_000_000)), 2, 2, 4);
    }

    @Test
    void measure_reportsOfOneShipmentDiffer_theLowerIsTheBestEstimate() {
        ratio.between(
                importer(
                        small(),
                        shipment("2022-11-15", 10_000_000).id("1"),
                        shipment("2022-11-15", 20_000_000).id("1")),
                2,
                2,
                4);
    }

    @Test
    void measure_othersAlone_isClear() {
        ratio.exactly(importer(small(), shipment("2022-11-15", 60_000_000).exporter("Rika")), 0);
    }

    @Test
    void measure_senderNotNamed_isUnknownOrOpen() {
        ShipmentBuilder nameless =
                Shipment.builder(TradeRole.IMPORTER, "tea").date("2022-10-10").value(Money.of(1, "USD"));

        ratio.unknown(importer(small(), nameless), Inputs.EXPORTER);
        ratio.between(importer(small(), nameless, shipment("2022-11-15", 10_000_000)), 2, 2, OPEN);
    }

    @Test
    void measure_ownExport_doesNotCount() {
        ratio.exactly(
                importer(small(), Shipment.builder(TradeRole.EXPORTER, "tea").date("2022-10-10")), 0);
    }

    @Test
    void measure_valueOrDateMissing_isUnknownOrOpen() {
        ShipmentBuilder noValue =
                Shipment.builder(TradeRole.IMPORTER, "tea").date("2022-10-10").exporter("Lotos");

        ratio.unknown(importer(small(), noValue), Inputs.CUSTOMS_VALUE);
        ratio.between(importer(small(), noValue, shipment("2022-11-15", 10_000_000)), 2, 2, OPEN);
    }

    @Test
    void measure_sizeOrCountryMissing_isUnknown() {
        CounterpartyBuilder bare = Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER);

        ratio.unknown(importer(bare, shipment("2022-11-15", 1)), Inputs.SUPPLIER_SIZE);
        ratio.unknown(importer(bare.sizeClass(SizeClass.SMALL), shipment("2022-11-15", 1)), Inputs.SUPPLIER_COUNTRY);
    }

    @Test
    void measure_noRateOrNoCeiling_isUnknown() {
        ReferenceData bare = ReferenceData.standard().withExchangeRates(ExchangeRates.of(List.of()));

        ratio.with(bare).unknown(example(), Inputs.EXCHANGE_RATE);
        ratio.unknown(importer(small(), shipment("1995-11-15", 1)), Inputs.SIZE_CEILING);
    }

    @Test
    void measure_noShipments_isUnknownUntilSomebodySearched() {
        ratio.unknown(importer(small()), Inputs.SHIPMENTS);
        ratio.notApplicable(
                importer(small()).nothingFound("2023-07-01", DossierPart.SHIPMENTS),
                "no supplier has sent it anything");
    }

    @Test
    void measure_noCompanies_isUnknown() {
        ratio.unknown(Measuring.company(), Inputs.COUNTERPARTIES);
    }
}
