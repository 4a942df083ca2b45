package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Cited;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeContextTest {

    @Nested
    class PublicTender implements SignalCase {

        private final Measuring yes = Measuring.of("public-tender");

        @Override
        public String signal() {
            return "public-tender";
        }

        @Override
        public String story() {
            return "a ministry had ordered the helmets before they were declared";
        }

        @Override
        public DossierBuilder example() {
            return declared("2022-10-01").add(order("2022-09-15", null, "helmets"));
        }

        @Override
        public String under() {
            return "an earlier contracts.date";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return StandingEdits.contracts(ContextEdits::earlier).apply(dossier);
        }

        private static DossierBuilder declared(String... dates) {
            DossierBuilder company =
                    Measuring.company("RU", "2015-01-01").nothingFound("2023-07-01", DossierPart.SHIPMENTS);
            for (String date : dates) {
                company.declaration(date, "helmets", 100_000, "pieces");
            }
            return company;
        }

        private static Contract order(@Nullable String date, @Nullable String to, @Nullable String goods) {
            return new Contract(
                    ContractKind.PUBLIC,
                    Measuring.dateOrNull(date),
                    Measuring.dateOrNull(to),
                    "Fire Service",
                    null,
                    null,
                    goods,
                    null,
                    null);
        }

        @Test
        void measure_orderBeforeTheLot_isNoted() {
            yes.exactly(example(), 1);
            assertThat(yes.sentence(example()))
                    .isEqualTo(
                            "A public contract with Fire Service of 2022-09-15 stands beside the one lot on record.");
            assertThat(yes.facts(example())).hasSize(1);
        }

        @Test
        void measure_severalOrdersAndLots_areTold() {
            DossierBuilder company = declared("2022-10-01", "2023-02-01")
                    .add(order("2022-09-15", null, null))
                    .add(order("2023-01", null, null));

            yes.exactly(company, 1);
            assertThat(yes.sentence(company))
                    .isEqualTo("A public contract with Fire Service of 2022-09-15 and 1 more stand beside"
                            + " the 2 lots on record.");
        }

        @ParameterizedTest
        @CsvSource({
            "2022-10-01, , 1, 1",
            "2022-10-02, , 0, 0",
            "2022-10, , 0, 1",
            ", , 0, 1",
            "2022-09, 2022-10-01, 1, 1",
            "2022-09, 2022-09-30, 0, 0",
            "2022-08, 2022-09/2022-10, 0, 1"
        })
        void measure_order_mustBeInForceOnTheDay(@Nullable String date, @Nullable String to, double lo, double hi) {
            yes.between(declared("2022-10-01").add(order(date, to, null)), lo, lo, hi);
        }

        @Test
        void measure_oneLotWithoutAnOrder_isClear() {
            yes.exactly(declared("2022-08-01", "2022-10-01").add(order("2022-09-15", null, null)), 0);
        }

        @Test
        void measure_orderOfOtherGoods_isClear() {
            yes.exactly(declared("2022-10-01").add(order("2022-09-15", null, "thermal sights")), 0);
            yes.exactly(declared("2022-10-01").add(order("2022-09-15", null, "school meals")), 1);
        }

        @Test
        void measure_goodsOfTheCode_areHeldAgainstTheOrder() {
            DossierBuilder company = Measuring.company("RU", "2015-01-01")
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                    .add(Declaration.builder("parts")
                            .hsCode("690912")
                            .date("2022-10-01")
                            .build())
                    .add(order("2022-09-15", null, "helmets"));

            yes.exactly(company, 0);
        }

        @Test
        void measure_undatedLot_isOpen() {
            yes.between(
                    Measuring.company("RU", "2015-01-01")
                            .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                            .add(Declaration.builder("helmets").build())
                            .add(order("2022-09-15", null, null)),
                    0,
                    0,
                    1);
        }

        @Test
        void measure_moreLotsMayComeToLight_isOpen() {
            yes.between(
                    Measuring.company("RU", "2015-01-01")
                            .declaration("2022-10-01", "helmets", 1, "pieces")
                            .add(order("2022-09-15", null, null)),
                    0,
                    1,
                    1);
        }

        @Test
        void measure_noLots_isClearOnceSomebodySearched() {
            DossierBuilder company = Measuring.company().add(order("2022-09-15", null, null));

            yes.unknownWithin(company, 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            yes.exactly(Measuring.tradeSearched(company), 0);
        }

        @Test
        void measure_noOrders_isUnknownUntilSomebodySearched() {
            yes.unknown(declared("2022-10-01"), Inputs.CONTRACTS);
            yes.exactly(declared("2022-10-01").nothingFound("2023-07-01", DossierPart.CONTRACTS), 0);
        }
    }

    @Nested
    class HsImportSurge implements SignalCase {

        private final Measuring yes = Measuring.of("hs-import-surge");

        @Override
        public String signal() {
            return "hs-import-surge";
        }

        @Override
        public String story() {
            return "a Russian importer declared drones in the spring of 2023";
        }

        @Override
        public DossierBuilder example() {
            return declared("drones", "2023-03-27");
        }

        @Override
        public String under() {
            return "shipments.origin to China";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.fromChina(dossier);
        }

        private static DossierBuilder declared(String goods, @Nullable String date) {
            var declaration = Declaration.builder(goods);
            return Measuring.company("RU", "2015-01-01")
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                    .add((date == null ? declaration : declaration.date(date)).build());
        }

        private static DossierBuilder shipped(
                TradeRole role, @Nullable String origin, @Nullable String dispatch, @Nullable String destination) {
            ShipmentBuilder shipment = Shipment.builder(role, "drones").date("2023-03-27");
            if (origin != null) {
                shipment.origin(origin);
            }
            if (dispatch != null) {
                shipment.dispatch(dispatch);
            }
            if (destination != null) {
                shipment.destination(destination);
            }
            return Measuring.company("RU", "2015-01-01")
                    .nothingFound("2023-07-01", DossierPart.DECLARATIONS)
                    .add(shipment.build());
        }

        @Test
        void measure_goodsRouteAndTimeMatch_isNoted() {
            yes.exactly(example(), 1);
            assertThat(yes.sentence(example()))
                    .isEqualTo("Trade of 2023-03-27 falls into a reported surge: imports of drones from China into"
                            + " Russia of more than USD 100 million in 2023 so far, 30 times those of Ukraine.");
            assertThat(yes.facts(example()))
                    .extracting(Cited::field)
                    .containsExactly("declarations", "company.jurisdiction");
        }

        @ParameterizedTest
        @CsvSource({"2022-12-31, 0, 0", "2023-01-01, 1, 1", "2022-12/2023-01, 0, 1", ", 0, 1"})
        void measure_date_mustLieInThePeriod(@Nullable String date, double lo, double hi) {
            yes.between(declared("drones", date), lo, lo, hi);
        }

        @ParameterizedTest
        @CsvSource({"ballistic plates, 1", "boron carbide, 1", "helmets, 0", "tea, 0"})
        void measure_goods_mustBeOfAClassThatRose(String goods, double reading) {
            yes.exactly(declared(goods, "2023-03-27"), reading);
        }

        @Test
        void measure_undatedMatch_saysSo() {
            assertThat(yes.sentence(declared("drones", null))).startsWith("Trade of an unknown day falls into");
        }

        @Test
        void measure_codeOfSuchGoods_countsWhereWordsDoNot() {
            DossierBuilder company = Measuring.company("RU", "2015-01-01")
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                    .add(Declaration.builder("parts")
                            .hsCode("690912")
                            .date("2023-02-01")
                            .build());

            yes.exactly(company, 1);
        }

        @ParameterizedTest
        @CsvSource({
            "IMPORTER, CN, , RU, 1",
            "IMPORTER, , CN, RU, 1",
            "IMPORTER, , , , 1",
            "EXPORTER, , , , 0",
            "EXPORTER, , , RU, 1",
            "IMPORTER, TR, CN, RU, 0",
            "IMPORTER, , TR, RU, 0",
            "IMPORTER, CN, , KZ, 0",
        })
        void measure_route_mustBeTheOneOfTheSurge(
                TradeRole role,
                @Nullable String origin,
                @Nullable String dispatch,
                @Nullable String destination,
                double reading) {
            yes.exactly(shipped(role, origin, dispatch, destination), reading);
        }

        @Test
        void measure_companyElsewhere_isClear() {
            yes.exactly(
                    Measuring.company("DE", "2015-01-01")
                            .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                            .declaration("2023-03-27", "drones", 1, "pieces"),
                    0);
        }

        @Test
        void measure_beforeThePublication_isClear() {
            yes.on(LocalDate.of(2023, 7, 23)).exactly(example(), 0);
        }

        @Test
        void measure_noTrade_isUnknownUntilSomebodySearched() {
            yes.unknownWithin(Measuring.company(), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            yes.exactly(Measuring.tradeSearched(Measuring.company()), 0);
        }
    }
}
