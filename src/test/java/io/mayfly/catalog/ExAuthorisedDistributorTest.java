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
import io.mayfly.dossier.Source;
import io.mayfly.dossier.TradeRole;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExAuthorisedDistributorTest implements SignalCase {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    private final Measuring days = Measuring.of("ex-authorised-distributor");

    @Override
    public String signal() {
        return "ex-authorised-distributor";
    }

    @Override
    public String story() {
        return "a former dealer declared drones of the maker half a year after the maker had ended the agreement";
    }

    @Override
    public DossierBuilder example() {
        return declared("2022-10-23").add(maker().authorisedTo("2022-04-26").build());
    }

    @Override
    public String under() {
        return "an earlier counterparties.authorisedTo";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return PartnerEdits.authorisedEarlier(dossier);
    }

    private static CounterpartyBuilder maker() {
        return Counterparty.builder("Kolosok", CounterpartyRole.MANUFACTURER);
    }

    private static DossierBuilder dealer() {
        return Measuring.company("RU", "2015-01-01").nothingFound("2023-07-01", DossierPart.SHIPMENTS);
    }

    private static DossierBuilder declared(String date) {
        return dealer().add(Declaration.builder("drones")
                .date(date)
                .manufacturer("Kolosok JSC")
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-26, 0, 0.0",
        "2022-04-27, 1, 0.1",
        "2022-07-25, 90, 7.5",
        "2022-10-22, 179, 14.9",
        "2022-10-23, 180, 15.0",
        "2023-03-27, 335, 15.0"
    })
    void measure_daysAfterTheEnd_areTheReading(String date, double expected, String points) {
        DossierBuilder company =
                declared(date).add(maker().authorisedTo("2022-04-26").build());

        days.exactly(company, expected);
        assertThat(days.points(company)).isEqualTo(points);
    }

    @Test
    void sentence_namesMakerAndDays() {
        assertThat(days.sentence(example()))
                .isEqualTo("The authorisation by Kolosok ended by 2022-04-26, 180 days before the latest trade in those"
                        + " goods on record, of 2022-10-23.");
        assertThat(Objects.requireNonNull(days.measured(example()).evidence()).facts())
                .extracting(cited -> cited.field())
                .containsExactly("declarations", "counterparties");
        assertThat(days.sentence(declared("2022-04-27")
                        .add(maker().authorisedTo("2022-04-26").build())))
                .contains(", 1 day before");
    }

    @Test
    void measure_notYetEnded_isClear() {
        DossierBuilder company =
                declared("2022-03-01").add(maker().authorisedTo("2022-04-26").build());

        days.exactly(company, 0);
        assertThat(days.sentence(company))
                .isEqualTo(
                        "The authorisation by Kolosok had not ended before the latest trade in those goods on record, of"
                                + " 2022-03-01.");
    }

    @Test
    void measure_goesOn_isClear() {
        days.exactly(declared("2022-10-23").add(maker().authorisedFrom("2010").build()), 0);
    }

    @Test
    void measure_makerLeftTheMarket_isTakenForTheEnd() {
        DossierBuilder company = dealer().add(Declaration.builder("drones")
                        .date("2022-05-06")
                        .manufacturer("DJI")
                        .build())
                .add(Counterparty.builder("DJI", CounterpartyRole.MANUFACTURER)
                        .authorisedFrom("2010")
                        .build());

        days.between(company, 0, 10, 10);
    }

    @Test
    void measure_makerLeftAnotherMarket_goesOn() {
        DossierBuilder company = Measuring.company("KZ", "2015-01-01")
                .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                .add(Declaration.builder("drones")
                        .date("2022-05-06")
                        .manufacturer("DJI")
                        .build())
                .add(Counterparty.builder("DJI", CounterpartyRole.MANUFACTURER)
                        .authorisedFrom("2010")
                        .build());

        days.exactly(company, 0);
    }

    @Test
    void measure_month_isAnInterval() {
        days.between(declared("2022-10-23").add(maker().authorisedTo("2022-04").build()), 176, 191, 205);
    }

    @Test
    void measure_formerDealerSupplies_counts() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                .add(Shipment.builder(TradeRole.IMPORTER, "drones")
                        .date("2022-05-06")
                        .exporter("Lotos Ltd")
                        .build())
                .add(Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER)
                        .authorisedTo("2022-04-26")
                        .build());

        days.exactly(company, 10);
        assertThat(days.sentence(company))
                .startsWith("The authorisation of Lotos by the maker ended by 2022-04-26, 10");
    }

    @Test
    void measure_ownExportAndDeclarations_areNotFromTheSupplier() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .add(Declaration.builder("drones").date("2022-05-06").build())
                .add(Shipment.builder(TradeRole.EXPORTER, "drones")
                        .date("2022-05-06")
                        .exporter("Lotos")
                        .build())
                .add(Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER)
                        .authorisedTo("2022-04-26")
                        .build());

        days.exactly(company, 0);
    }

    @Test
    void measure_otherGoods_areClear() {
        days.exactly(
                dealer().add(Declaration.builder("tea")
                                .date("2022-10-23")
                                .manufacturer("Rika")
                                .build())
                        .add(maker().authorisedTo("2022-04-26").build()),
                0);
    }

    @Test
    void measure_makerOrDateOrSenderNotStated_isUnknown() {
        DossierBuilder noMaker = dealer().add(
                        Declaration.builder("tea").date("2022-10-23").build())
                .add(maker().authorisedTo("2023-07-14").build());
        DossierBuilder noDate = dealer().add(
                        Declaration.builder("tea").manufacturer("Kolosok").build())
                .add(maker().authorisedTo("2023-07-14").build());

        days.unknownWithin(noMaker, 0, 10, Inputs.MAKER);
        days.unknownWithin(noDate, 0, 10, Inputs.TRADE_DATE);
    }

    @Test
    void measure_authorisationNotLookedAt_isUnknown() {
        days.unknown(declared("2022-10-23").add(maker().build()), Inputs.AUTHORISATION);
    }

    @Test
    void measure_twoReports_theLeastIsTheBestEstimate() {
        DossierBuilder company = example()
                .source("other", new Source("another paper", null, null, null, null, null, null))
                .add(maker().authorisedTo("2022-07-25").source("other").build());

        days.between(company, 90, 90, 180);
    }

    @Test
    void measure_shipmentsNotLookedAt_isOpenAbove() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .add(Declaration.builder("drones")
                        .date("2022-05-06")
                        .manufacturer("Kolosok")
                        .build())
                .add(maker().authorisedTo("2022-04-26").build());

        days.between(company, 10, 10, OPEN);
    }

    @Test
    void measure_nobodyToLookAt_isUnknownOrDoesNotApply() {
        days.unknown(declared("2022-10-23"), Inputs.COUNTERPARTIES);
        days.notApplicable(
                declared("2022-10-23").nothingFound("2023-07-01", DossierPart.COUNTERPARTIES),
                "a search found no companies it deals with");
        days.notApplicable(
                declared("2022-10-23")
                        .add(Counterparty.builder("Rika", CounterpartyRole.CUSTOMER)
                                .build()),
                "no maker or supplier is among the companies it deals with");
        days.notApplicable(
                Measuring.tradeSearched(
                        Measuring.company().add(maker().authorisedTo("2022").build())),
                "searches found neither declarations nor shipments");
    }
}
