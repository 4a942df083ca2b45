package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTriggerImportTest implements SignalCase {

    private final Measuring first = Measuring.of("post-trigger-first-import");

    @Override
    public String signal() {
        return "post-trigger-first-import";
    }

    @Override
    public String story() {
        return "an importer of tea takes up helmets in the autumn of 2022";
    }

    @Override
    public DossierBuilder example() {
        return Measuring.company("RU", "2020-01-15")
                .add(imported("2021-05-15", "090240").build())
                .add(imported("2022-10-15", "650610").build());
    }

    @Override
    public String under() {
        return "an earlier company.registered";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.registeredEarlier(dossier);
    }

    private static ShipmentBuilder imported(String date, String hsCode) {
        return Shipment.builder(TradeRole.IMPORTER, "goods")
                .date(date)
                .hsCode(hsCode)
                .destination("RU");
    }

    private static DossierBuilder teaBefore(String registered) {
        return Measuring.company("RU", registered)
                .add(imported("2021-05-15", "090240").build());
    }

    @Test
    void measure_newHeadingAfterTheTrigger_fires() {
        first.exactly(example(), 1);
        assertThat(first.points(example())).isEqualTo("8.0");
        assertThat(first.sentence(example()))
                .startsWith("Goods of heading 6506 were first imported after this event: full-scale invasion");
        assertThat(first.facts(example())).hasSize(2);
    }

    @Test
    void measure_headingImportedBefore_isClear() {
        DossierBuilder company =
                teaBefore("2020-01-15").add(imported("2022-10-15", "090230").build());

        first.exactly(company, 0);
        assertThat(first.points(company)).isEqualTo("0.0");
        assertThat(first.sentence(company)).startsWith("No heading of goods is known to have been imported for");
    }

    @Test
    void measure_nothingAfterTheTrigger_isClear() {
        first.exactly(teaBefore("2020-01-15"), 0);
        assertThat(first.sentence(teaBefore("2020-01-15")))
                .startsWith("No import to an affected destination is on record after this event:");
    }

    @ParameterizedTest
    @CsvSource({"2022-02-24, 0", "2022-02-25, 1"})
    void measure_dayOfTheTrigger_isNotAfterIt(String date, double expected) {
        first.exactly(teaBefore("2020-01-15").add(imported(date, "650610").build()), expected);
    }

    @Test
    void measure_aPeriodAcrossTheTrigger_isOpen() {
        first.between(
                teaBefore("2020-01-15")
                        .add(imported("2022-02/2022-12", "650610").build()),
                0,
                1,
                1);
        first.between(example().add(imported("2022-01/2022-03", "650610").build()), 0, 0, 1);
    }

    @ParameterizedTest
    @CsvSource({"TR, 0", "BY, 1", "RU, 1"})
    void measure_destination_hasToBeAffected(String destination, double expected) {
        first.exactly(
                teaBefore("2020-01-15")
                        .add(imported("2022-10-15", "650610")
                                .destination(destination)
                                .build()),
                expected);
    }

    @ParameterizedTest
    @CsvSource({"TR, 0", "RU, 1"})
    void measure_destinationNotKnown_isTakenToBeTheSeat(String seat, double best) {
        DossierBuilder company = Measuring.company(seat, "2020-01-15")
                .add(imported("2021-05-15", "090240").build())
                .add(Shipment.builder(TradeRole.IMPORTER, "goods")
                        .date("2022-10-15")
                        .hsCode("650610")
                        .build());

        first.between(company, 0, best, 1);
    }

    @Test
    void measure_neitherDestinationNorSeatKnown_isOpen() {
        DossierBuilder company = Measuring.company()
                .registered("2020-01-15")
                .add(imported("2021-05-15", "090240").build())
                .add(Shipment.builder(TradeRole.IMPORTER, "goods")
                        .date("2022-10-15")
                        .hsCode("650610")
                        .build());

        first.between(company, 0, 0, 1);
    }

    @Test
    void measure_registeredAfterTheTrigger_doesNotApply() {
        first.notApplicable(
                Measuring.company("RU", "2022-02-24")
                        .add(imported("2022-10-15", "650610").build()),
                "it was registered after: full-scale invasion of Ukraine by Russia; export controls of the United"
                        + " States and partners against Russia from the same day");
        first.between(
                Measuring.company("RU", "2022-02")
                        .nothingFound("2022-02-26", DossierPart.SHIPMENTS)
                        .add(imported("2022-10-15", "650610").build()),
                0,
                1,
                1);
    }

    @Test
    void measure_earlierTradeNotKnown_isUnknownUnlessSomebodySearched() {
        DossierBuilder company = Measuring.company("RU", "2020-01-15")
                .add(imported("2022-10-15", "650610").build());

        first.unknownWithin(company, 0, 1, Inputs.TRADE_HISTORY);
        first.unknownWithin(company.nothingFound("2022-02-24", DossierPart.SHIPMENTS), 0, 1, Inputs.TRADE_HISTORY);
        first.exactly(company.nothingFound("2022-02-25", DossierPart.SHIPMENTS), 1);
    }

    @Test
    void measure_headingNotStated_isUnknownOrOpen() {
        Shipment bare =
                Shipment.builder(TradeRole.IMPORTER, "goods").date("2022-10-15").build();
        Shipment earlier =
                Shipment.builder(TradeRole.IMPORTER, "goods").date("2021-10-15").build();

        first.unknownWithin(teaBefore("2020-01-15").add(bare), 0, 1, Inputs.HS_CODE);
        first.between(
                teaBefore("2020-01-15")
                        .add(bare)
                        .add(imported("2022-10-16", "090240").build()),
                0,
                0,
                1);
        first.between(example().add(earlier), 0, 1, 1);
        first.between(
                example()
                        .add(Shipment.builder(TradeRole.IMPORTER, "goods")
                                .hsCode("650610")
                                .build()),
                0,
                1,
                1);
    }

    @Test
    void measure_beforeTheTriggerWasKnown_doesNotApply() {
        first.on(LocalDate.of(2022, 2, 23)).notApplicable(teaBefore("2020-01-15"), "no trigger was known on the day");
    }

    @Test
    void measure_registrationOrTradeNotKnown_isUnknown() {
        first.unknown(Measuring.company().add(imported("2022-10-15", "650610").build()), Inputs.REGISTRATION);
        first.unknown(Measuring.company(), Inputs.SHIPMENTS);
        first.notApplicable(Measuring.tradeSearched(Measuring.company()), "a search found no shipments");
    }
}
