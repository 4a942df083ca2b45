package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Cited;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessLineMismatchTest implements SignalCase {

    private static final String CLOTHES = "46.42";
    private static final String FREIGHT = "52.29";
    private static final String ANYTHING = "46.90";
    private static final String HOLDING = "64.20";

    private final Measuring signal = Measuring.of("business-line-mismatch");

    @Override
    public String signal() {
        return "business-line-mismatch";
    }

    @Override
    public String story() {
        return "a freight forwarder declares 100,000 pieces of headgear";
    }

    @Override
    public DossierBuilder example() {
        return only(Declaration.builder("headgear")
                        .date("2022-11-24")
                        .quantity(100_000)
                        .unit("items")
                        .build())
                .add(text("freight forwarding (according to its homepage)"));
    }

    @Override
    public String under() {
        return "quantity and value of every declaration and value of every shipment tripled";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerShipments(Edits.largerDeclarations(dossier));
    }

    private static DossierBuilder only(Declaration declaration) {
        return Measuring.company().add(declaration).nothingFound("2023-07-01", DossierPart.SHIPMENTS);
    }

    private static Activity text(String text) {
        return new Activity(null, null, text, null, null, null, null, null);
    }

    private static Activity nace(String code, @Nullable Boolean main) {
        return new Activity("NACE", code, null, main, null, null, null, null);
    }

    /** Hats, worth so many dollars. */
    private static DeclarationBuilder hats(long dollars) {
        return Declaration.builder("things").date("2022-11-24").hsCode("650500").value(Money.of(dollars, "USD"));
    }

    private static DossierBuilder hatsOf(String main, @Nullable String side) {
        DossierBuilder company = only(hats(1_000_000).build()).add(nace(main, true));
        return side == null ? company : company.add(nace(side, false));
    }

    @ParameterizedTest
    @CsvSource({
        "46.42, , 0, 0.0",
        "46.42, 52.29, 0, 0.0",
        "52.29, , 1, 24.0",
        "52.29, 56.10, 1, 24.0",
        "52.29, 46.42, 0.5, 12.0",
        "46.90, , 0.2, 4.8",
        "52.29, 46.90, 0.2, 4.8",
        "46.90, 52.29, 0.2, 4.8",
        "46.90, 46.42, 0, 0.0"
    })
    void measure_mainAndSideLine_countByWhatFits(String main, @Nullable String side, double value, String points) {
        DossierBuilder company = hatsOf(main, side);
        signal.exactly(company, value);
        assertThat(signal.points(company)).isEqualTo(points);
    }

    @Test
    void measure_mainLineNotMarked_mayBeAnyOfThem() {
        signal.between(only(hats(1_000_000).build()).add(nace(CLOTHES, null)).add(nace(FREIGHT, null)), 0, 0, 0.5);
        signal.exactly(only(hats(1_000_000).build()).add(nace(CLOTHES, null)).add(nace("46.16", null)), 0);
        signal.exactly(only(hats(1_000_000).build()).add(nace(CLOTHES, null)), 0);
    }

    @Test
    void measure_lineThatSaysNothingOfGoods_isUnknown() {
        signal.unknownWithin(hatsOf(HOLDING, null), 0, 1, Inputs.ACTIVITY_CODE);
        signal.unknownWithin(hatsOf(HOLDING, CLOTHES), 0, 0.5, Inputs.ACTIVITY_CODE);
        signal.unknownWithin(hatsOf(FREIGHT, HOLDING), 0, 1, Inputs.ACTIVITY_CODE);
        signal.exactly(hatsOf(CLOTHES, HOLDING), 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.0", "25000, 0.5, 12.0", "49999, 0.99998, 24.0", "50000, 1, 24.0", "90000, 1, 24.0"})
    void measure_smallLots_countByTheirValue(long dollars, double value, String points) {
        DossierBuilder company = only(hats(dollars).build()).add(nace(FREIGHT, true));
        signal.exactly(company, value);
        assertThat(signal.points(company)).isEqualTo(points);
    }

    @Test
    void measure_article_firesInFull() {
        signal.exactly(example(), 1);
        assertThat(signal.points(example())).isEqualTo("24.0");
    }

    @Test
    void measure_goodsOfSeveralChapters_areOpenAndCountByMostOfThem() {
        DossierBuilder suits = only(Declaration.builder("outerwear suits")
                        .date("2022-11-24")
                        .quantity(100_000)
                        .unit("suits")
                        .build())
                .add(nace(FREIGHT, true));
        signal.between(suits, 0, 1, 1);
    }

    @Test
    void measure_quantityAlone_isWorthTheReferenceValue() {
        signal.between(
                only(Declaration.builder("headgear")
                                .quantity(25_000)
                                .unit("items")
                                .build())
                        .add(nace(FREIGHT, true)),
                0.5,
                0.5,
                1);
    }

    @Test
    void measure_shipmentsForOthers_doNotApply() {
        signal.notApplicable(
                Measuring.company()
                        .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                        .add(nace(FREIGHT, true))
                        .add(Shipment.builder(TradeRole.INTERMEDIARY, "headgear")
                                .build()),
                "every record on file is of goods that it carried or received for others");
    }

    @ParameterizedTest
    @ValueSource(strings = {"770000", "000000", "980000"})
    void measure_codeOfNoChapter_doesNotApply(String code) {
        signal.notApplicable(
                only(hats(1_000_000).hsCode(code).build()).add(nace(FREIGHT, true)),
                "every record on file is of goods that it carried or received for others");
    }

    @Test
    void measure_somethingMissing_isUnknown() {
        signal.unknownWithin(Measuring.company(), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        signal.unknownWithin(only(hats(1).build()), 0, 1, Inputs.ACTIVITIES);
        signal.unknownWithin(
                only(Declaration.builder("headgear").build()).add(nace(FREIGHT, true)), 0, 1, Inputs.TRADE_WORTH);
        signal.unknownWithin(
                only(Declaration.builder("headgear").quantity(5).unit("kg").build())
                        .add(nace(ANYTHING, true)),
                0,
                0.2,
                Inputs.UNIT_VALUE.note("headgear"));
        signal.unknownWithin(
                only(Declaration.builder("things")
                                .value(Money.of(60_000, "USD"))
                                .build())
                        .add(nace(FREIGHT, true)),
                0,
                1,
                Inputs.HS_CODE);
        signal.notApplicable(
                Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
    }

    @ParameterizedTest
    @CsvSource({", TRADE", "2010/2020, TRADE", "2022-01-01, RATE"})
    void measure_valueThatCannotBeConverted_isUnknown(@Nullable String date, String what) {
        DeclarationBuilder roubles =
                Declaration.builder("headgear").value(Money.of(5, what.equals("RATE") ? "XAF" : "RUB"));
        signal.unknownWithin(
                only((date == null ? roubles : roubles.date(date)).build()).add(nace(FREIGHT, true)),
                0,
                1,
                what.equals("RATE") ? Inputs.EXCHANGE_RATE : Inputs.TRADE_DATE);
    }

    @Test
    void sentence_eachCase_namesGoodsAndLines() {
        assertThat(signal.sentence(example()))
                .isEqualTo(
                        "The declaration of 2022-11-24 is of goods of chapter 65 of the Harmonized System; its line of"
                                + " business, “freight forwarding (according to its homepage)”, goes with them badly: 1 on a"
                                + " scale from 0 to 1.");
        assertThat(signal.sentence(hatsOf(FREIGHT, CLOTHES)))
                .endsWith("; its 2 lines of business, “code 52.29” first, go with them badly: 0.5 on a scale from 0 to"
                        + " 1.");
        assertThat(signal.sentence(hatsOf(CLOTHES, null)))
                .endsWith("; its line of business, “code 46.42”, may go with them.");
        assertThat(Objects.requireNonNull(signal.measured(example()).evidence()).facts())
                .extracting(Cited::field)
                .containsExactly("company.activities", "declarations");
    }

    private static DossierBuilder carrier(@Nullable String consignee) {
        ShipmentBuilder shipment = Shipment.builder(TradeRole.IMPORTER, "things")
                .date("2022-11-24")
                .hsCode("650500")
                .value(Money.of(25_000, "USD"));
        return Measuring.company()
                .add(nace("52.29", null))
                .add((consignee == null ? shipment : shipment.consignee(consignee)).build())
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS);
    }

    @Test
    void measure_carrierThatNamesNoConsignee_isUnknownWithinTheMisfit() {
        signal.unknownWithin(carrier(null), 0, 0.5, Inputs.CONSIGNEE);
    }

    @Test
    void measure_carrierThatNamesAConsignee_isHeldAgainstItsLine() {
        signal.exactly(carrier("Silva"), 0.5);
    }
}
