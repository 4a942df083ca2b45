package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.HighPriorityGoods;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EndUserDocumentationMissingTest implements SignalCase {

    private final Measuring yes = Measuring.of("end-user-documentation-missing");

    @Override
    public String signal() {
        return "end-user-documentation-missing";
    }

    @Override
    public String story() {
        return "it declares thermal sights, and a search finds no end-use certificate";
    }

    @Override
    public DossierBuilder example() {
        return searched().add(declared("thermal sights", null));
    }

    @Override
    public String under() {
        return "declarations.goods to drones";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.with(
                dossier,
                "declarations",
                (List<Declaration> all) -> all.stream()
                        .map(each -> Edits.with(each, "goods", (String old) -> "drones"))
                        .toList());
    }

    private static DossierBuilder searched() {
        return Measuring.tradeSearched(Measuring.company())
                .nothingFound("2023-07-01", DossierPart.END_USE_CERTIFICATES);
    }

    private static Declaration declared(String goods, @Nullable String hsCode) {
        return hsCode == null
                ? Declaration.builder(goods).date("2023-01").build()
                : Declaration.builder(goods).date("2023-01").hsCode(hsCode).build();
    }

    private static Licence licence(LicenceKind kind, @Nullable String from, @Nullable String to) {
        return new Licence(
                kind,
                "the ministry",
                null,
                Measuring.dateOrNull(from),
                Measuring.dateOrNull(to),
                null,
                Measuring.date("2020-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "thermal sights, , 1, 1, 1",
        "DJI Mavic 3, , 1, 1, 1",
        "circuits, 854231, 1, 1, 1",
        "tea, 090210, 0, 0, 0",
        "tea, , 0, 0, 1"
    })
    void measure_goods_areOfConcernByWordOrCode(
            String goods, @Nullable String hsCode, double lo, double best, double hi) {
        yes.between(searched().add(declared(goods, hsCode)), lo, best, hi);
    }

    @Test
    void measure_modelAndBrand_countAsGoods() {
        yes.exactly(searched().add(Declaration.builder("toys").model("Mavic 3").build()), 1);
        yes.exactly(
                searched()
                        .add(Shipment.builder(TradeRole.IMPORTER, "toys")
                                .brand("Mavic 3")
                                .build()),
                1);
    }

    @Test
    void measure_fired_isWorthTenPoints() {
        assertThat(yes.points(example())).isEqualTo("10.0");
        assertThat(yes.sentence(example()))
                .isEqualTo("1 trade record is of goods of concern (such as “thermal sights”), and a search found no"
                        + " end-use certificate.");
        assertThat(yes.sentence(example().add(declared("drones", null)))).startsWith("2 trade records are of goods");
        assertThat(yes.sentence(searched().add(declared("tea", null))))
                .isEqualTo("None of its trade records is of goods of concern.");
        assertThat(Objects.requireNonNull(yes.measured(example()).evidence()).facts())
                .extracting(cited -> cited.field())
                .containsExactly("declarations");
    }

    @Test
    void measure_noTrade_isClear() {
        yes.exactly(searched(), 0);
        yes.exactly(Measuring.tradeSearched(Measuring.company()), 0);
    }

    @Test
    void measure_nobodySearched_isUnknown() {
        yes.unknownWithin(Measuring.company().add(declared("drones", null)), 0, 1, Inputs.END_USE_CERTIFICATE);
        yes.unknownWithin(Measuring.company(), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS, Inputs.END_USE_CERTIFICATE);
    }

    @Test
    void measure_partOfTheTradeNotKnown_isUnknownUnlessTheRestIsEnough() {
        DossierBuilder search = Measuring.company().nothingFound("2023-07-01", DossierPart.END_USE_CERTIFICATES);

        yes.unknownWithin(search.add(declared("tea", "090210")), 0, 1, Inputs.SHIPMENTS);
        yes.exactly(search.add(declared("drones", null)), 1);
    }

    @Test
    void measure_goodsCarriedForOthers_doNotCount() {
        yes.exactly(
                searched()
                        .add(Shipment.builder(TradeRole.INTERMEDIARY, "drones").build()),
                0);
    }

    @Test
    void measure_verifiedEndUse_clears() {
        DossierBuilder company = example().add(licence(LicenceKind.END_USE, "2022-01-01", null));

        yes.exactly(company, 0);
        assertThat(yes.sentence(company)).isEqualTo("Its end use is verified by the ministry.");
        yes.exactly(Measuring.company().add(licence(LicenceKind.END_USE, null, null)), 0);
    }

    @ParameterizedTest
    @EnumSource(value = LicenceKind.class, names = "END_USE", mode = EnumSource.Mode.EXCLUDE)
    void measure_otherLicence_doesNotClear(LicenceKind kind) {
        yes.exactly(example().add(licence(kind, null, null)), 1);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 2023-01-01", "2023-07-25, ", "2023-07, "})
    void measure_verifiedEndUseNotSurelyInForce_leavesItOpen(String from, @Nullable String to) {
        yes.between(example().add(licence(LicenceKind.END_USE, from, to)), 0, 1, 1);
    }

    @Test
    void measure_codePartlyOnTheList_isLikely() {
        yes.between(searched().add(declared("parts", partlyListed())), 0, 1, 1);
    }

    private static String partlyListed() {
        return HighPriorityGoods.standard().older().stream()
                .filter(older -> older.onlyInPart())
                .map(older -> older.code())
                .findFirst()
                .orElseThrow();
    }
}
