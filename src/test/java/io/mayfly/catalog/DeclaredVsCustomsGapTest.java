package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.DeclarationKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredVsCustomsGapTest implements SignalCase {

    private static final double ANY = Double.POSITIVE_INFINITY;

    private final Measuring gap = Measuring.of("declared-vs-customs-gap");

    @Override
    public String signal() {
        return "declared-vs-customs-gap";
    }

    @Override
    public String story() {
        return "100,000 helmets are declared and 1,000 imported";
    }

    @Override
    public DossierBuilder example() {
        return declaring(100_000).add(imported(1_000));
    }

    @Override
    public String under() {
        return "a larger declarations.quantity";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.largerDeclarations(dossier);
    }

    private static DossierBuilder declaring(long quantity) {
        return Measuring.company().declaration("2023-01-10", "helmets", quantity, "pieces");
    }

    private static Shipment imported(long quantity) {
        return Shipment.builder(TradeRole.IMPORTER, "combat helmets")
                .date("2023-02-10")
                .quantity(quantity)
                .unit("pieces")
                .build();
    }

    private static DossierBuilder searched(DossierBuilder company) {
        return company.nothingFound("2023-07-01", DossierPart.SHIPMENTS);
    }

    private static DeclarationBuilder helmets() {
        return Declaration.builder("helmets").date("2023-01-10").unit("pieces");
    }

    @ParameterizedTest
    @CsvSource({"9999, 9.999, 0.0", "10000, 10, 0.0", "100000, 100, 2.0", "1000000, 1000, 4.0", "9000000, 9000, 4.0"})
    void measure_declaredAndImported_isTheirRatio(long declared, double expected, String points) {
        DossierBuilder company = declaring(declared).add(imported(1_000));

        gap.exactly(company, expected);
        assertThat(gap.points(company)).isEqualTo(points);
    }

    @Test
    void measure_ratio_saysBothQuantities() {
        assertThat(gap.sentence(example()))
                .isEqualTo("Within 24 months 100,000 of the goods “helmet” were declared and 1,000 imported: a ratio of"
                        + " 100.");
        assertThat(gap.facts(example())).hasSize(2);
    }

    @Test
    void measure_nothingImportedAsASearchShows_firesFully() {
        gap.exactly(searched(declaring(100_000)), ANY);
        assertThat(gap.points(searched(declaring(100_000)))).isEqualTo("4.0");
        assertThat(gap.sentence(searched(declaring(100_000))))
                .isEqualTo("Within 24 months 100,000 of the goods “helmet” were declared and 0 imported.");
    }

    @Test
    void measure_shipmentsNobodySearchedFor_areUnknown() {
        gap.unknown(declaring(100_000), Inputs.SHIPMENTS);
    }

    @ParameterizedTest
    @CsvSource({"999, 0", "1000, Infinity"})
    void measure_smallLots_doNotCount(long declared, double expected) {
        gap.exactly(searched(declaring(declared)), expected);
    }

    @Test
    void measure_seriesProduction_isLeftOut() {
        DossierBuilder company = searched(Measuring.company()
                .add(helmets().quantity(9_000).kind(DeclarationKind.SERIAL).build()));

        gap.exactly(company, 0);
        assertThat(gap.sentence(company))
                .isEqualTo("Of the declarations on record (1) none states a lot of the last 24 months that could be"
                        + " compared.");
    }

    @ParameterizedTest
    @CsvSource({"2021-07-23, 0", "2021-07-24, Infinity"})
    void measure_olderThanTwentyFourMonths_isLeftOut(String date, double expected) {
        gap.exactly(searched(Measuring.company().declaration(date, "helmets", 5_000, "pieces")), expected);
    }

    @Test
    void measure_aPeriodAcrossTheStart_mayBelongToIt() {
        gap.between(searched(declaring(5_000).declaration("2021-06/2021-07", "tea", 9, "kg")), ANY, ANY, ANY);
        gap.between(
                declaring(50_000).add(imported(1_000)).declaration("2021-06/2021-09", "helmets", 10_000, "pieces"),
                50,
                60,
                60);
    }

    @Test
    void measure_otherSortOrDimension_isNotComparedWithIt() {
        gap.exactly(
                declaring(100_000).add(imported(50_000)).declaration("2023-01-10", "vests, armoured", 2_000, "pieces"),
                ANY);
        gap.exactly(
                Measuring.company()
                        .declaration("2023-01-10", "helmets", 2_000, "kg")
                        .add(imported(2_000)),
                ANY);
    }

    @Test
    void measure_headingOfTheHarmonizedSystem_isASortOfItsOwn() {
        DossierBuilder company = Measuring.company()
                .add(Declaration.builder("leaves")
                        .date("2023-01-10")
                        .hsCode("090240")
                        .quantity(40_000)
                        .unit("kg")
                        .build())
                .add(Shipment.builder(TradeRole.IMPORTER, "tea")
                        .date("2023-02-10")
                        .hsCode("0902300000")
                        .quantity(2)
                        .unit("t")
                        .build());

        gap.exactly(company, 20);
        assertThat(gap.sentence(company)).contains("of goods under HS 0902 were declared");
    }

    @Test
    void measure_goodsOrQuantityNotTold_areUnknownOrLeaveItOpen() {
        gap.unknown(searched(Measuring.company().add(helmets().build())), Inputs.QUANTITY);
        gap.unknown(searched(Measuring.company().declaration("2023-01-10", "things", 9, "pieces")), Inputs.HS_CODE);
        gap.between(example().add(helmets().build()), 100, 100, ANY);
    }

    @Test
    void measure_importsNotTold_mayBeTheGoods() {
        Shipment vague = Shipment.builder(TradeRole.IMPORTER, "things")
                .date("2023-02-10")
                .build();

        gap.between(example().add(vague), 0, 100, 100);
        gap.unknownWithin(declaring(100_000).add(vague), 0, ANY, Inputs.QUANTITY);
    }

    @Test
    void measure_goodsSentOrCarried_areNoImports() {
        gap.exactly(
                declaring(5_000)
                        .add(Shipment.builder(TradeRole.EXPORTER, "helmets")
                                .date("2023-02-10")
                                .quantity(5_000)
                                .unit("pieces")
                                .build()),
                ANY);
    }

    @Test
    void measure_noDeclarations_isUnknownUntilSomebodySearched() {
        gap.unknown(searched(Measuring.company()), Inputs.DECLARATIONS);
        gap.notApplicable(Measuring.tradeSearched(Measuring.company()), "a search found no declarations");
    }
}
