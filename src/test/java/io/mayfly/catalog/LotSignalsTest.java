package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LotSignalsTest {

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

    @Nested
    class Round implements SignalCase {

        private final Measuring round = Measuring.of("round-quantity");

        @Override
        public String signal() {
            return "round-quantity";
        }

        @Override
        public String story() {
            return "100,000 suits and 100,000 headgear are declared";
        }

        @Override
        public DossierBuilder example() {
            return company().add(lot("2022-11-24", "headgear", 100_000)).add(lot("2022-11-24", "suits", 100_000));
        }

        @Override
        public String under() {
            return "another one of declarations beside each";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.moreDeclarations(dossier);
        }

        @ParameterizedTest
        @CsvSource({"999, 0, 0.0", "1000, 1, 0.5", "1100, 0, 0.0", "20000, 1, 0.5", "20001, 0, 0.0", "90000000, 1, 0.5"
        })
        void measure_oneRecord_isOneWhereItIsRound(long quantity, double expected, String points) {
            DossierBuilder company = company().add(lot("2023-01-10", "tea", quantity));

            round.exactly(company, expected);
            assertThat(round.points(company)).isEqualTo(points);
        }

        @Test
        void measure_severalOfOneRoundQuantity_areCounted() {
            round.exactly(example(), 2);
            assertThat(round.points(example())).isEqualTo("5.0");
            assertThat(round.sentence(example()))
                    .isEqualTo("2 trade records state the round quantity of 100,000 pieces.");
            round.exactly(example().add(lot("2022-11-24", "tea", 20_000)), 2);
            round.exactly(example().declaration("2022-11-24", "tea", 100_000, "kg"), 2);
        }

        @Test
        void measure_oneOnly_saysSo() {
            assertThat(round.sentence(company().declaration("2022-11-24", "tea", 5, "t")))
                    .isEqualTo("One trade record states the round quantity of 5,000 kilograms.");
            assertThat(round.sentence(company().add(lot("2022-11-24", "tea", 5))))
                    .isEqualTo("The one trade record does not state a round quantity.");
        }

        @Test
        void measure_aLotDeclaredAndShipped_countsOnce() {
            round.exactly(
                    Measuring.company()
                            .add(lot("2022-11-24", "tea", 100_000))
                            .add(Shipment.builder(TradeRole.IMPORTER, "tea")
                                    .date("2022-12-24")
                                    .quantity(100_000)
                                    .unit("pieces")
                                    .build()),
                    1);
        }

        @Test
        void measure_recordsWithoutQuantity_mayStateTheSame() {
            Declaration bare = Declaration.builder("tea").date("2022-11-24").build();

            round.unknownWithin(company().add(bare), 0, 1, Inputs.QUANTITY);
            round.between(example().add(bare), 2, 2, 3);
            round.between(company().add(bare).add(lot("2022-11-24", "tea", 7)), 0, 0, 1);
        }

        @Test
        void measure_twoReportsThatDiffer_countAtMost() {
            DossierBuilder company = company()
                    .add(Declaration.builder("tea")
                            .id("1")
                            .date("2022-11-24")
                            .quantity(9_000)
                            .unit("kg")
                            .build())
                    .add(Declaration.builder("tea")
                            .id("1")
                            .date("2022-11-24")
                            .quantity(9_500)
                            .unit("kg")
                            .build());

            round.between(company, 0, 0, 1);
        }

        @Test
        void measure_nothingOnRecord_isUnknownUntilSomebodySearched() {
            round.unknown(Measuring.company(), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            round.notApplicable(Measuring.tradeSearched(Measuring.company()), "a search found no shipments");
        }
    }

    @Nested
    class Repeat implements SignalCase {

        private final Measuring repeat = Measuring.of("repeat-identical-quantity");

        @Override
        public String signal() {
            return "repeat-identical-quantity";
        }

        @Override
        public String story() {
            return "as many suits as headgear are declared on one day";
        }

        @Override
        public DossierBuilder example() {
            return company().add(lot("2022-11-24", "headgear", 12_345)).add(lot("2022-11-24", "suits", 12_345));
        }

        @Override
        public String under() {
            return "another one of declarations, of other goods, beside each";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.moreDeclarations(dossier);
        }

        @Test
        void measure_differentGoodsOfOneQuantity_areCounted() {
            repeat.exactly(example(), 2);
            assertThat(repeat.points(example())).isEqualTo("4.0");
            assertThat(repeat.sentence(example()))
                    .isEqualTo("12,345 pieces each of 2 different goods stand on record within 90 days.");
            DossierBuilder three = example().add(lot("2022-12-24", "gloves", 12_345));
            repeat.exactly(three, 3);
            assertThat(repeat.points(three)).isEqualTo("6.0");
        }

        @ParameterizedTest
        @CsvSource({"999, 0, 0.0", "1000, 1, 0.0"})
        void measure_oneRecord_isOneAtMost(long quantity, double expected, String points) {
            DossierBuilder company = company().add(lot("2023-01-10", "tea", quantity));

            repeat.exactly(company, expected);
            assertThat(repeat.points(company)).isEqualTo(points);
        }

        @ParameterizedTest
        @CsvSource({"2023-03-31, 2", "2023-04-01, 1"})
        void measure_ninetiethDay_isTheLast(String second, double expected) {
            repeat.exactly(company().add(lot("2023-01-01", "tea", 5_000)).add(lot(second, "coffee", 5_000)), expected);
        }

        @Test
        void measure_oneSortFromTwoSuppliers_isTwo() {
            DossierBuilder company = company();
            for (String maker : List.of("Rika", "RIKA ", "Borsa")) {
                company.add(Declaration.builder("tea")
                        .date("2023-01-01")
                        .quantity(5_000)
                        .unit("kg")
                        .manufacturer(maker)
                        .build());
            }

            repeat.between(company, 2, 2, 3);
            assertThat(repeat.sentence(company))
                    .isEqualTo("5,000 kilograms each of 2 different suppliers stand on record within 90 days.");
        }

        @Test
        void measure_oneSortOnly_saysSo() {
            assertThat(repeat.sentence(company().add(lot("2023-01-01", "tea", 5_000))))
                    .isEqualTo("A quantity of 5,000 pieces stands on record of one sort of goods only within 90 days.");
            assertThat(repeat.sentence(company().add(lot("2023-01-01", "tea", 5))))
                    .isEqualTo("The one trade record does not state a quantity of at least 1,000.");
        }

        @Test
        void measure_securityFirmThatBuysASet_firesAsTheEntrySays() {
            repeat.exactly(
                    company().add(lot("2023-01-01", "stab vests", 1_500)).add(lot("2023-01-01", "helmets", 1_500)), 2);
        }

        @Test
        void measure_undatedOrWithoutQuantity_mayJoin() {
            Declaration undated =
                    Declaration.builder("coffee").quantity(5_000).unit("pieces").build();
            Declaration bare = Declaration.builder("milk").date("2023-01-01").build();
            DossierBuilder company = company().add(lot("2023-01-01", "tea", 5_000));

            repeat.between(company.add(undated), 1, 1, 2);
            repeat.between(company.add(bare), 1, 1, 3);
            repeat.unknownWithin(company().add(bare), 0, 1, Inputs.QUANTITY);
        }

        @Test
        void measure_shipments_tellSuppliersByExporter() {
            DossierBuilder company = Measuring.company().nothingFound("2023-07-01", DossierPart.DECLARATIONS);
            for (String exporter : List.of("Rika", "Borsa")) {
                company.add(Shipment.builder(TradeRole.IMPORTER, "tea")
                        .exporter(exporter)
                        .date("2023-01-01")
                        .quantity(5_000)
                        .unit("kg")
                        .build());
            }

            repeat.exactly(company, 2);
        }

        @Test
        void measure_nothingOnRecord_isUnknownUntilSomebodySearched() {
            repeat.unknown(Measuring.company(), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            repeat.notApplicable(Measuring.tradeSearched(Measuring.company()), "a search found no shipments");
        }
    }
}
