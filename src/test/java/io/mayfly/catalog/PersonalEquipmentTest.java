package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.TradeRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalEquipmentTest implements SignalCase {

    private static final double ANY = Double.POSITIVE_INFINITY;

    /** A company whose shipments somebody searched for in vain. */
    private static DossierBuilder company() {
        return Measuring.company("RU", "2022-09-01").nothingFound("2023-07-01", DossierPart.SHIPMENTS);
    }

    private static Declaration lot(String date, String goods, long quantity) {
        return Declaration.builder(goods)
                .date(date)
                .quantity(quantity)
                .unit("pieces")
                .build();
    }

    private final Measuring pieces = Measuring.of("mobilisation-size-lots");

    @Override
    public String signal() {
        return "mobilisation-size-lots";
    }

    @Override
    public String story() {
        return "60,000 vests are declared in January and 40,000 in March";
    }

    @Override
    public DossierBuilder example() {
        return company()
                .add(lot("2023-01-10", "bulletproof vests", 60_000))
                .add(lot("2023-03-10", "armoured vests", 40_000));
    }

    @Override
    public String under() {
        return "a larger declarations.quantity";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerDeclarations(dossier);
    }

    @ParameterizedTest
    @CsvSource({"9999, 0.0", "10000, 0.0", "31623, 12.0", "99999, 24.0", "100000, 24.0", "1000000, 24.0"})
    void measure_oneDeclaration_isItsPieces(long quantity, String points) {
        DossierBuilder company = company().add(lot("2023-01-10", "helmets", quantity));

        pieces.exactly(company, (double) quantity);
        assertThat(pieces.points(company)).isEqualTo(points);
    }

    @Test
    void measure_oneClassWithinNinetyDays_isAddedUp() {
        pieces.exactly(example(), 100_000);
        assertThat(pieces.sentence(example()))
                .isEqualTo("100,000 pieces of personal equipment of the class “vest” stand on 2 trade records within"
                        + " 90 days.");
        assertThat(pieces.facts(example())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, 50000", "2023-04-01, 30000"})
    void measure_ninetiethDay_isTheLast(String second, double expected) {
        pieces.exactly(
                company().add(lot("2023-01-01", "helmets", 30_000)).add(lot(second, "helmets", 20_000)), expected);
    }

    @Test
    void measure_twoClasses_areNotAddedUp() {
        DossierBuilder company =
                company().add(lot("2023-01-01", "helmets", 30_000)).add(lot("2023-01-01", "ballistic vests", 20_000));

        pieces.exactly(company, 30_000);
        assertThat(pieces.sentence(company))
                .isEqualTo("30,000 pieces of personal equipment of the class “helmet” stand on one trade record.");
    }

    @Test
    void measure_aPeriod_mayLieWithinTheNinetyDaysOrNot() {
        pieces.between(
                company().add(lot("2023-01-01", "helmets", 30_000)).add(lot("2023-03/2023-05", "helmets", 20_000)),
                30_000,
                30_000,
                50_000);
    }

    @Test
    void measure_undatedLot_countsByItselfAndMayJoinAnother() {
        Declaration undated =
                Declaration.builder("helmets").quantity(40_000).unit("sets").build();

        pieces.between(company().add(lot("2023-01-01", "helmets", 30_000)).add(undated), 40_000, 40_000, 70_000);
    }

    @Test
    void measure_weight_doesNotCount() {
        pieces.exactly(company().declaration("2023-01-10", "helmets", 100_000, "kg"), 0);
        assertThat(pieces.sentence(company().declaration("2023-01-10", "helmets", 100_000, "kg")))
                .isEqualTo("No lot of goods of the class “helmet” is stated in pieces.");
    }

    @ParameterizedTest
    @CsvSource({"thousand pieces, 100000000", "pairs, 100000", "helmets, 100000"})
    void measure_otherUnitsOfPieces_count(String unit, double expected) {
        pieces.exactly(company().declaration("2023-01-10", "helmets", 100_000, unit), expected);
    }

    @Test
    void measure_quantityOrUnitNotKnown_isUnknownOrLeavesTheUpperEndOpen() {
        Declaration bare = Declaration.builder("helmets").date("2023-01-10").build();
        pieces.unknown(company().add(bare), Inputs.PIECES);
        pieces.unknown(company().declaration("2023-01-10", "helmets", 5, "rolls"), Inputs.PIECES);
        pieces.between(company().add(bare).add(lot("2023-01-10", "helmets", 20_000)), 20_000, 20_000, ANY);
        pieces.between(company().add(bare).add(lot("2023-01-10", "ballistic vests", 20_000)), 20_000, 20_000, ANY);
    }

    @Test
    void measure_seriesProduction_isAnythingUpToItsQuantity() {
        Declaration series = Declaration.builder("helmets")
                .kind(DeclarationKind.SERIAL)
                .date("2023-01-10")
                .quantity(100_000)
                .unit("pieces")
                .build();

        pieces.between(company().add(series), 0, 0, 100_000);
    }

    @Test
    void measure_twoReportsOfOneLot_areAnIntervalWithTheSmallerForBest() {
        DossierBuilder company = company()
                .source("a", new Source("one", null, null, null, null, null, null))
                .add(Declaration.builder("helmets")
                        .id("1")
                        .date("2023-01-10")
                        .quantity(30_000)
                        .unit("pieces")
                        .build())
                .add(Declaration.builder("helmets")
                        .id("1")
                        .date("2023-01-10")
                        .quantity(50_000)
                        .unit("pieces")
                        .source("a")
                        .build())
                .add(Declaration.builder("helmets")
                        .id("1")
                        .date("2023-01-10")
                        .source("a")
                        .build());

        pieces.between(company, 30_000, 30_000, 50_000);
    }

    @Test
    void measure_otherGoods_areClear() {
        pieces.exactly(company().add(lot("2023-01-10", "tea", 900_000)), 0);
        assertThat(pieces.sentence(company().add(lot("2023-01-10", "tea", 900_000))))
                .isEqualTo("The one trade record names no personal equipment of soldiers.");
        assertThat(pieces.sentence(company().add(lot("2023-01-10", "tea", 9)).add(lot("2023-01-10", "coffee", 9))))
                .isEqualTo("None of 2 trade records names personal equipment of soldiers.");
    }

    @Test
    void measure_chainOfShops_firesAsTheEntrySays() {
        assertThat(pieces.points(company().add(lot("2023-01-10", "army boots", 100_000))))
                .isEqualTo("24.0");
    }

    @Test
    void measure_shipments_countUnlessTheyAreOfOthers() {
        DossierBuilder company =
                Measuring.company("RU", "2022-09-01").nothingFound("2023-07-01", DossierPart.DECLARATIONS);
        pieces.exactly(company.add(shipped(TradeRole.EXPORTER)), 50_000);
        pieces.notApplicable(Measuring.tradeSearched(Measuring.company()), "a search found no shipments");
        pieces.notApplicable(
                Measuring.company()
                        .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                        .add(shipped(TradeRole.INTERMEDIARY)),
                "every shipment on record is one it carried or received for others");
    }

    private Shipment shipped(TradeRole role) {
        return Shipment.builder(role, "helmets")
                .date("2023-01-10")
                .quantity(50_000)
                .unit("pieces")
                .build();
    }

    @Test
    void measure_shipmentsNobodySearchedFor_leaveTheUpperEndOpen() {
        DossierBuilder company = Measuring.company().add(lot("2023-01-10", "helmets", 20_000));

        pieces.between(company, 20_000, 20_000, ANY);
        pieces.unknownWithin(Measuring.company().add(lot("2023-01-10", "tea", 20_000)), 0, ANY, Inputs.SHIPMENTS);
        pieces.unknown(Measuring.company(), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
    }
}
