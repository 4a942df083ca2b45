package io.mayfly.catalog;

import static io.mayfly.catalog.Saying.CUSTOMS;
import static io.mayfly.catalog.Saying.INN;
import static io.mayfly.catalog.Saying.PRESS;
import static io.mayfly.catalog.Saying.company;
import static io.mayfly.catalog.Saying.denial;
import static io.mayfly.catalog.Saying.partner;
import static io.mayfly.catalog.Saying.said;
import static io.mayfly.catalog.Saying.searched;
import static io.mayfly.catalog.Saying.trade;
import static io.mayfly.dossier.StatementKind.DENIAL;
import static io.mayfly.dossier.StatementKind.EXPLANATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Claim;
import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DenialContradictedTest implements SignalCase {

    private static final Claim DRONES = trade("drones", null, null);
    static final Claim CHINA = trade(null, "CN", null);

    private final Measuring kinds = Measuring.of("denial-contradicted");

    @Override
    public String signal() {
        return "denial-contradicted";
    }

    @Override
    public String story() {
        return "it denies importing drones, and its own declaration of the same source names them";
    }

    @Override
    public DossierBuilder example() {
        return company().add(denial(DRONES)).add(declared("drones").build());
    }

    @Override
    public String under() {
        return "statements.claim to one that restricts neither goods nor country nor party";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Saying.unrestricted(dossier);
    }

    static DeclarationBuilder declared(String goods) {
        return Declaration.builder(goods).date("2023-01").source(PRESS);
    }

    static ShipmentBuilder imported(String goods) {
        return Shipment.builder(TradeRole.IMPORTER, goods).date("2023-01").source(PRESS);
    }

    static Contract contract(ContractKind kind, @Nullable String goods, @Nullable String with) {
        return new Contract(kind, Measuring.date("2023-01"), null, with, null, null, goods, PRESS, null);
    }

    /** Everything but the records in question was searched for in vain. */
    static DossierBuilder denies(Claim claim) {
        return searched().add(denial(claim));
    }

    @Test
    void measure_noStatement_isUnknown() {
        kinds.unknown(company().add(declared("drones").build()), Inputs.STATEMENTS);
    }

    @Test
    void measure_noDenialAmongStatements_isClear() {
        kinds.exactly(
                company()
                        .add(said(null, EXPLANATION, DRONES))
                        .add(declared("drones").build()),
                0);
        kinds.exactly(company().nothingFound("2023-07-01", DossierPart.STATEMENTS), 0);
    }

    @ParameterizedTest
    @EnumSource(value = ClaimTopic.class, names = "TRADE", mode = EnumSource.Mode.EXCLUDE)
    void measure_denialOfAnythingElse_isClear(ClaimTopic topic) {
        kinds.exactly(
                company()
                        .add(denial(Saying.about(topic)))
                        .add(declared("drones").build()),
                0);
    }

    @Test
    void measure_denialWithoutClaim_isUnknown() {
        kinds.unknownWithin(company().add(denial(null)).add(declared("drones").build()), 0, 3, Inputs.CLAIM);
    }

    @Test
    void measure_oneKindOfRecord_isOne() {
        DossierBuilder company = denies(DRONES).add(declared("drones").build());

        kinds.exactly(company, 1);
        assertThat(kinds.points(company)).isEqualTo("20.8");
        assertThat(kinds.sentence(company))
                .isEqualTo(
                        "It denies trade in drones; 1 kind of record shows it: 1 declaration (“drones”, of 2023-01).");
    }

    @Test
    void measure_twoKinds_areTwo() {
        DossierBuilder company = denies(DRONES)
                .add(declared("drones").build())
                .add(declared("quadcopters").build())
                .add(imported("drones").build());

        kinds.exactly(company, 2);
        assertThat(kinds.points(company)).isEqualTo("26.0");
        assertThat(kinds.sentence(company))
                .isEqualTo("It denies trade in drones; 2 kinds of record show it: 2 declarations (such as “drones”, of"
                        + " 2023-01) and 1 customs record (“drones”, of 2023-01).");
        assertThat(Objects.requireNonNull(kinds.measured(company).evidence()).facts())
                .extracting(cited -> cited.field())
                .containsExactly("statements", "declarations", "declarations", "shipments");
    }

    @Test
    void measure_threeKinds_areThreeAndEarnNoMore() {
        DossierBuilder company = denies(DRONES)
                .add(declared("drones").build())
                .add(imported("drones").build())
                .add(contract(ContractKind.SALE, "drones", null));

        kinds.exactly(company, 3);
        assertThat(kinds.points(company)).isEqualTo("26.0");
    }

    @Test
    void measure_recordOfTwoSources_countsOnce() {
        DossierBuilder company = searched()
                .add(said("2023-06-15", DENIAL, DRONES, INN, PRESS))
                .add(declared("drones").party(INN).build())
                .add(declared("drones").party(INN).source(CUSTOMS).build());

        kinds.exactly(company, 1);
        assertThat(kinds.sentence(company)).contains(": 1 declaration (“drones”");
    }

    @Test
    void measure_otherGoods_areNoContradiction() {
        DossierBuilder company = denies(DRONES).add(declared("tea").build());

        kinds.exactly(company, 0);
        assertThat(kinds.sentence(company)).isEqualTo("It denies trade in drones, and no record shows it.");
    }

    @ParameterizedTest
    @CsvSource({
        "military helmets, bicycle helmets",
        "helmets, cardboard boxes for helmets",
        "drones, 'toys, not drones'"
    })
    void measure_goodsOfOneClassOnly_areUnknown(String denied, String recorded) {
        kinds.unknownWithin(
                denies(trade(denied, null, null)).add(declared(recorded).build()), 0, 1, Inputs.TRADE_GOODS);
    }

    @Test
    void measure_goodsAndSidesOpen_lackBoth() {
        kinds.unknownWithin(
                denies(trade("military helmets", "CN", null))
                        .add(declared("helmets").build()),
                0,
                1,
                Inputs.TRADE_GOODS,
                Inputs.TRADE_PARTIES);
    }

    @Test
    void measure_modelOrBrandNamed_countsAsGoods() {
        Claim mavic = trade("Mavic 2", null, null);

        kinds.exactly(denies(mavic).add(declared("toys").model("Mavic 2 Pro").build()), 1);
        kinds.exactly(denies(mavic).add(imported("toys").brand("Mavic 2").build()), 1);
        kinds.exactly(denies(mavic).add(declared("toys").build()), 0);
    }

    @Test
    void measure_partOfTheTradeNotSearched_isUnknown() {
        kinds.unknownWithin(company().add(denial(DRONES)), 0, 3, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
        kinds.unknownWithin(company().add(denial(DRONES)).add(declared("tea").build()), 0, 2, Inputs.SHIPMENTS);
        kinds.between(company().add(denial(DRONES)).add(declared("drones").build()), 1, 1, 3);
    }

    @Test
    void measure_contractsNotSearched_leavesTheUpperEndOpen() {
        kinds.between(Measuring.tradeSearched(company()).add(denial(DRONES)), 0, 0, 1);
    }

    @Test
    void measure_goodsCarriedForOthers_areNoTrade() {
        kinds.exactly(
                denies(DRONES)
                        .add(Shipment.builder(TradeRole.INTERMEDIARY, "drones")
                                .source(PRESS)
                                .build()),
                0);
    }

    @ParameterizedTest
    @CsvSource({"Acme LLC, 1", "Acme Trade, 0"})
    void measure_party_isMatchedByItsName(String exporter, double value) {
        kinds.between(
                denies(trade(null, null, "ACME"))
                        .add(imported("tea").exporter(exporter).build()),
                value,
                value,
                1);
    }

    @Test
    void measure_partyAmongBuyerAndConsignee_contradicts() {
        Claim acme = trade(null, null, "Acme");

        kinds.exactly(denies(acme).add(imported("tea").importer("Acme").build()), 1);
        kinds.exactly(denies(acme).add(imported("tea").consignee("Acme").build()), 1);
        kinds.exactly(denies(acme).add(declared("tea").manufacturer("Acme").build()), 1);
        kinds.exactly(denies(acme).add(contract(ContractKind.AGENCY, null, "Acme")), 1);
    }

    @Test
    void measure_otherSideNotStated_isUnknown() {
        kinds.unknownWithin(
                denies(trade(null, null, "Acme")).add(declared("tea").build()), 0, 1, Inputs.TRADE_PARTIES);
    }

    @Test
    void measure_everyGivenPart_mustMatch() {
        Claim claim = trade("drones", "CN", null);
        Shipment turkish = imported("drones")
                .dispatch("TR")
                .origin("TR")
                .exporter("Acme")
                .transit(List.of("GE"))
                .build();

        kinds.exactly(denies(claim).add(turkish).add(partner("Acme", CounterpartyRole.SUPPLIER, "TR")), 0);
        kinds.exactly(denies(claim).add(imported("tea").dispatch("CN").build()), 0);
        kinds.exactly(denies(claim).add(imported("drones").dispatch("CN").build()), 1);
    }

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void measure_contractOfGoods_contradictsAndOthersDoNot(ContractKind kind) {
        boolean ofGoods = kind == ContractKind.SALE || kind == ContractKind.PUBLIC || kind == ContractKind.AGENCY;

        kinds.exactly(denies(DRONES).add(contract(kind, "drones", null)), ofGoods ? 1 : 0);
    }

    @Test
    void measure_contractWithoutGoods_isUnknown() {
        kinds.unknownWithin(denies(DRONES).add(contract(ContractKind.SALE, null, "Acme")), 0, 1, Inputs.TRADE_GOODS);
        DossierBuilder any = denies(trade(null, null, null)).add(contract(ContractKind.SALE, null, "Acme"));
        assertThat(kinds.sentence(any))
                .isEqualTo("It denies trade; 1 kind of record shows it: 1 contract (“no goods named”, of 2023-01).");
    }
}
