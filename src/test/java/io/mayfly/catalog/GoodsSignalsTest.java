package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.HighPriorityGoods;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Reading;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsSignalsTest {

    /** A company whose only trade is on record. */
    private static DossierBuilder only(Declaration declaration) {
        return Measuring.company().add(declaration).nothingFound("2023-07-01", DossierPart.SHIPMENTS);
    }

    private static DossierBuilder only(Shipment shipment) {
        return Measuring.company().add(shipment).nothingFound("2023-07-01", DossierPart.DECLARATIONS);
    }

    private static DeclarationBuilder of(String goods) {
        return Declaration.builder(goods).date("2023-01");
    }

    private static ShipmentBuilder shipped(String goods) {
        return Shipment.builder(TradeRole.IMPORTER, goods).date("2023-02-01");
    }

    @Nested
    class BattlefieldGoods implements SignalCase {

        @Override
        public String signal() {
            return "battlefield-goods";
        }

        @Override
        public String story() {
            return "a declaration is of bulletproof vests";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().declaration("2023-01", "bulletproof vests", 100_000, "pieces");
        }

        @Override
        public String under() {
            return "goods of every trade record to bulletproof vests";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.<String>trades("goods", goods -> "bulletproof vests").apply(dossier);
        }

        private final Measuring signal = Measuring.of("battlefield-goods");

        @ParameterizedTest
        @CsvSource({
            "bulletproof vests, 1, 8.0",
            "night sights, 1, 8.0",
            "drones, 1, 8.0",
            "tea, 0, 0.0",
            "helmets, 0, 0.0"
        })
        void measure_goodsInWords_areThereOrNot(String goods, double value, String points) {
            signal.exactly(only(of(goods).build()), value);
            signal.exactly(only(shipped(goods).build()), value);
            assertThat(signal.points(only(of(goods).build()))).isEqualTo(points);
        }

        @Test
        void measure_modelSaysWhatTheGoodsAre_counts() {
            signal.exactly(only(of("models").model("ballistic helmet").build()), 1);
        }

        @Test
        void measure_intendedUse_isNotWhatTheGoodsAre() {
            signal.exactly(only(of("bags").intendedUse("for drones").build()), 0);
        }

        @Test
        void measure_moreRecordsMayComeToLight_leavesTheUpperEndOpen() {
            signal.between(Measuring.company().add(of("tea").build()), 0, 0, 1);
            signal.exactly(Measuring.company().add(of("drones").build()), 1);
        }

        @Test
        void measure_twoReportsOfOneRecord_theHarmlessOneIsTheBestEstimate() {
            signal.between(
                    only(of("drones").id("1").build()).add(of("tea").id("1").build()), 0, 0, 1);
        }

        @Test
        void sentence_firedAndClear_namesTheWords() {
            DossierBuilder fired = only(of("bulletproof vests; drones").build());
            assertThat(signal.sentence(fired))
                    .isEqualTo("The declaration of 2023-01 names goods that are known from the battlefield:"
                            + " “bulletproof vests”, “drones”.");
            assertThat(Objects.requireNonNull(signal.measured(fired).evidence()).facts())
                    .extracting(Cited::field)
                    .containsExactly("declarations");
            assertThat(signal.sentence(only(of("tea").build())))
                    .isEqualTo("No trade record names goods that are known from the battlefield.");
        }

        @Test
        void measure_noTradeOnRecord_isUnknownOrDoesNotApply() {
            signal.unknownWithin(Measuring.company(), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            signal.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        }
    }

    @Nested
    class SensitiveModelMatch implements SignalCase {

        @Override
        public String signal() {
            return "sensitive-model-match";
        }

        @Override
        public String story() {
            return "a declaration lists two models of drones";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company()
                    .add(of("drones")
                            .manufacturer("SZ DJI Technology Co., Ltd")
                            .model("Mavic 2 Enterprise Advanced and Mini 2")
                            .build());
        }

        @Override
        public String under() {
            return "goods of every trade record to a model";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.<String>trades("goods", goods -> "DJI Mini 2 drones").apply(dossier);
        }

        private final Measuring signal = Measuring.of("sensitive-model-match");

        @Test
        void measure_listOfModels_isReadEntryByEntry() {
            DossierBuilder drones = only(of("drones (quantity unclear)")
                    .manufacturer("SZ DJI Technology Co., Ltd")
                    .model("several DJI models incl. Mavic 2 Enterprise Advanced and Mini 2")
                    .build());
            signal.exactly(drones, 1);
            assertThat(signal.points(drones)).isEqualTo("8.0");
            assertThat(signal.sentence(drones))
                    .isEqualTo("The declaration of 2023-01 names models that are known from the battlefield:"
                            + " “Mavic 2 Enterprise Advanced” (DJI), “Mini 2” (DJI).");
        }

        @Test
        void measure_shipment_namesModelWithItsBrand() {
            signal.exactly(only(shipped("Mini 2").brand("DJI").build()), 1);
            signal.exactly(only(shipped("Mini 2").brand("Acme").build()), 0);
            signal.between(only(shipped("Mini 2").build()), 0, 0, 1);
        }

        @Test
        void measure_brandAlone_countsForDronesOnly() {
            signal.exactly(only(shipped("FPV drones").brand("iFlight").build()), 1);
            signal.exactly(only(shipped("tea").brand("iFlight").build()), 0);
            signal.between(only(shipped("drones").build()), 0, 0, 1);
            signal.exactly(only(shipped("tea").build()), 0);
        }

        @Test
        void measure_declaredDronesWithoutModel_areOpen() {
            signal.between(only(of("drones").build()), 0, 0, 1);
            signal.between(only(of("drones").model("X1").build()), 0, 0, 1);
            signal.exactly(only(of("drones").model("X1").manufacturer("Acme").build()), 0);
            signal.exactly(only(of("tea").build()), 0);
        }

        @Test
        void sentence_clear_saysSo() {
            assertThat(signal.sentence(only(of("tea").build())))
                    .isEqualTo("No trade record names a model that is known from the battlefield.");
        }

        @Test
        void facts_fired_areTheRecord() {
            DossierBuilder fired = only(shipped("DJI Mini 2").build());
            assertThat(Objects.requireNonNull(signal.measured(fired).evidence()).facts())
                    .extracting(Cited::field)
                    .containsExactly("shipments");
        }

        @Test
        void measure_noTradeOnRecord_isUnknownOrDoesNotApply() {
            signal.unknownWithin(Measuring.company(), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            signal.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        }
    }

    @Nested
    class ChplGoods implements SignalCase {

        @Override
        public String signal() {
            return "chpl-goods";
        }

        @Override
        public String story() {
            return "integrated circuits are shipped under a listed code";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company()
                    .add(shipped("integrated circuits").hsCode("854231").build());
        }

        @Override
        public String under() {
            return "HS code of every trade record to one of the first tier";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.<String>trades("hsCode", code -> "854231").apply(dossier);
        }

        private final Measuring signal = Measuring.of("chpl-goods");

        @ParameterizedTest
        @CsvSource({
            "854231, 0.5, 4.0",
            "8517620000, 0.45, 3.6",
            "880730, 0.35, 2.8",
            "848210, 0.35, 2.8",
            "090210, 0, 0.0"
        })
        void measure_codeOnTheList_countsByItsTier(String code, double value, String points) {
            DossierBuilder goods = only(of("goods").hsCode(code).build());
            signal.exactly(goods, value);
            assertThat(signal.points(goods)).isEqualTo(points);
        }

        @ParameterizedTest
        @CsvSource({"4.A, 0.3", "4.B, 0.3"})
        void measure_lastTiers_countLeast(String tier, double value) {
            String code = HighPriorityGoods.standard().items().stream()
                    .filter(row -> row.tier().equals(tier))
                    .findFirst()
                    .orElseThrow()
                    .code();
            signal.exactly(only(of("goods").hsCode(code).build()), value);
        }

        @Test
        void measure_olderCodeThatIsListedInPart_isOpen() {
            Reading.Measured reading =
                    signal.measured(only(of("goods").hsCode("854140").build()));
            assertThat(reading.lo()).isZero();
            assertThat(reading.best()).isEqualTo(reading.hi() / 2).isPositive();
        }

        @Test
        void measure_noCode_isUnknown() {
            signal.unknownWithin(only(of("goods").build()), 0, 0.5, Inputs.HS_CODE);
        }

        @Test
        void sentence_listedOrNot_namesTheTier() {
            assertThat(signal.sentence(only(of("goods").hsCode("854231").build())))
                    .startsWith("The declaration of 2023-01 states the HS code 854231, which is in tier 1 of the common"
                            + " high priority list: ");
            assertThat(signal.sentence(only(of("goods").hsCode("090210").build())))
                    .isEqualTo("No stated HS code is on the common high priority list.");
            assertThat(Objects.requireNonNull(signal.measured(
                                            only(of("goods").hsCode("090210").build()))
                                    .evidence())
                            .facts())
                    .hasSize(1);
        }

        @Test
        void measure_noTradeOnRecord_isUnknownOrDoesNotApply() {
            signal.unknownWithin(Measuring.company(), 0, 0.5, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            signal.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        }
    }

    @Nested
    class HsDescriptionMismatch implements SignalCase {

        @Override
        public String signal() {
            return "hs-description-mismatch";
        }

        @Override
        public String story() {
            return "thermal sights are declared as tea";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().add(of("thermal sights").hsCode("090210").build());
        }

        @Override
        public String under() {
            return "HS code of every trade record to that of tea";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.<String>trades("hsCode", code -> "090210").apply(dossier);
        }

        private final Measuring signal = Measuring.of("hs-description-mismatch");

        @ParameterizedTest
        @CsvSource({
            "thermal sights, 090210, 1, 8.0",
            "thermal sights, 901310, 0, 0.0",
            "helmets, 650610, 0, 0.0",
            "helmets, 392690, 0, 0.0",
            "helmets and drones, 880622, 0, 0.0"
        })
        void measure_wordsAndCode_agreeOrNot(String goods, String code, double value, String points) {
            DossierBuilder company = only(of(goods).hsCode(code).build());
            signal.exactly(company, value);
            assertThat(signal.points(company)).isEqualTo(points);
        }

        @Test
        void measure_nothingToCompare_isUnknownOrDoesNotApply() {
            signal.unknownWithin(only(of("helmets").build()), 0, 1, Inputs.HS_CODE);
            signal.notApplicable(
                    only(of("tea").hsCode("090210").build()),
                    "no goods on record are of a class whose chapters are known");
            signal.unknownWithin(
                    Measuring.company().add(of("tea").hsCode("090210").build()), 0, 1, Inputs.SHIPMENTS);
        }

        @Test
        void sentence_eitherWay_namesBothChapters() {
            assertThat(signal.sentence(
                            only(of("thermal sights").hsCode("090210").build())))
                    .isEqualTo("The declaration of 2023-01 states chapter 09 of the Harmonized System for goods of the"
                            + " class “thermal sight”, which belong to chapter 85 or 90.");
            assertThat(signal.sentence(
                            only(of("thermal sights").hsCode("901310").build())))
                    .isEqualTo("The declaration of 2023-01 states chapter 90 of the Harmonized System for goods of the"
                            + " class “thermal sight”, which belong there.");
        }

        @Test
        void measure_noTradeOnRecord_isUnknownOrDoesNotApply() {
            signal.unknownWithin(Measuring.company(), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            signal.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        }
    }
}
