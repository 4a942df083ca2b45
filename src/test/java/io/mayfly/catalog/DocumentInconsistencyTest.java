package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentInconsistencyTest implements SignalCase {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    private final Measuring points = Measuring.of("document-inconsistency");

    @Override
    public String signal() {
        return "document-inconsistency";
    }

    @Override
    public String story() {
        return "two records of one shipment state another quantity and another origin";
    }

    @Override
    public DossierBuilder example() {
        return told(full(), full().quantity(900).origin("RU"));
    }

    @Override
    public String under() {
        return "the largest quantities";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        BigDecimal largest = dossier.shipments().stream()
                .map(Shipment::quantity)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return PartnerEdits.shipments(
                dossier,
                each -> Edits.with(
                        each,
                        "quantity",
                        (BigDecimal old) -> old.compareTo(largest) == 0 ? old.multiply(BigDecimal.valueOf(3)) : old));
    }

    private static ShipmentBuilder full() {
        return Shipment.builder(TradeRole.IMPORTER, "tea")
                .id("A-1")
                .date("2022-10-10")
                .hsCode("090210")
                .quantity(1_000)
                .unit("kg")
                .value(Money.of(5_000, "USD"))
                .origin("CN");
    }

    private static DossierBuilder told(ShipmentBuilder one, ShipmentBuilder other) {
        return Measuring.company("RU", "2015-01-01")
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                .add(one.build())
                .add(other.build());
    }

    @Test
    void measure_recordsAgree_isClear() {
        DossierBuilder company = told(full(), full().date("2022-10-11"));

        points.exactly(company, 0);
        assertThat(points.points(company)).isEqualTo("0.0");
    }

    @Test
    void measure_onePoint_isCounted() {
        DossierBuilder company = told(full(), full().origin("RU"));

        points.exactly(company, 1);
        assertThat(points.points(company)).isEqualTo("4.0");
        assertThat(points.sentence(company))
                .isEqualTo("Records of one number contradict each other in 1 point: origin.");
        assertThat(Objects.requireNonNull(points.measured(company).evidence()).facts())
                .hasSize(2);
    }

    @Test
    void measure_allPoints_areCounted() {
        DossierBuilder company = told(
                full(),
                full().quantity(900).value(Money.of(4_000, "USD")).origin("RU").hsCode("880622"));

        points.exactly(company, 4);
        assertThat(points.points(company)).isEqualTo("10.0");
        assertThat(points.sentence(company)).endsWith("in 4 points: quantity, value, origin, goods.");
    }

    @Test
    void points_atTheKnots_areThoseOfTheCard() {
        assertThat(points.points(told(full(), full().quantity(900).origin("RU"))))
                .isEqualTo("7.0");
        assertThat(points.points(told(full(), full().quantity(900).origin("RU").hsCode("880622"))))
                .isEqualTo("10.0");
    }

    @ParameterizedTest
    @CsvSource({"990, 0", "989, 1", "1010, 0", "1011, 1"})
    void measure_quantityWithinTheTolerance_agrees(long quantity, double expected) {
        points.exactly(told(full(), full().date("2022-10-11").quantity(quantity)), expected);
    }

    @Test
    void measure_otherUnitOrCurrency_isNoContradiction() {
        points.exactly(told(full(), full().quantity(20).unit("boxes")), 0);
        points.exactly(told(full(), full().value(Money.of(9_000, "EUR"))), 0);
    }

    @Test
    void measure_sameChapter_isNoContradiction() {
        points.exactly(told(full(), full().hsCode("0902300000")), 0);
    }

    @Test
    void measure_notAllStated_isOpenAbove() {
        ShipmentBuilder bare =
                Shipment.builder(TradeRole.IMPORTER, "tea").id("A-1").date("2022-10-10");

        points.between(told(full(), bare), 0, 0, 4);
        points.between(told(full(), full().hsCode("880622").origin("RU")), 2, 2, 2);
    }

    @Test
    void measure_declarationsOfOneNumber_haveNoOrigin() {
        DossierBuilder company = Measuring.company("RU", "2015-01-01")
                .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                .add(Declaration.builder("tea")
                        .id("1")
                        .date("2022-10-10")
                        .quantity(5)
                        .unit("kg")
                        .build())
                .add(Declaration.builder("tea")
                        .id("1")
                        .date("2022-10-10")
                        .quantity(7)
                        .unit("kg")
                        .build());

        points.between(company, 1, 1, 3);
    }

    @Test
    void measure_recordWithoutNumber_isOpenAbove() {
        DossierBuilder company = told(full(), full().origin("RU"))
                .add(Shipment.builder(TradeRole.IMPORTER, "tea")
                        .date("2022-10-10")
                        .build());

        points.between(company, 1, 1, OPEN);
    }

    @Test
    void measure_otherRecordsNotLookedAt_isOpenAbove() {
        points.between(
                Measuring.company().add(full().build()).add(full().origin("RU").build()), 1, 1, OPEN);
    }

    @Test
    void measure_noTwoOfOneNumber_isUnknown() {
        points.unknown(told(full(), full().id("A-2")), Inputs.SECOND_RECORD);
        points.unknown(Measuring.company(), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        points.notApplicable(
                Measuring.tradeSearched(Measuring.company()), "searches found neither declarations nor shipments");
    }

    @Test
    void measure_zeroAndZero_agree() {
        points.exactly(told(full().quantity(0), full().quantity(0).date("2022-10-11")), 0);
    }
}
