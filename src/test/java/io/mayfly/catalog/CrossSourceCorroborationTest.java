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
import io.mayfly.signal.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSourceCorroborationTest {

    private static final Reading NONE = Reading.of(0, null);

    @Nested
    class CrossSourceCorroboration implements SignalCase {

        private final Measuring count = Measuring.of("cross-source-corroboration");

        @Override
        public String signal() {
            return "cross-source-corroboration";
        }

        @Override
        public String story() {
            return "100,000 helmets were declared, and customs saw 80,000";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company()
                    .add(declared("airsoft helmets", "2022-03-01", 100_000L))
                    .add(shipped("airsoft helmets", "2022-12-01", 80_000L));
        }

        @Override
        public String under() {
            return "one more declaration and shipment of the same goods";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.corroborated(dossier);
        }

        private static Declaration declared(String goods, @Nullable String date, @Nullable Long quantity) {
            DeclarationBuilder declaration = Declaration.builder(goods);
            if (date != null) {
                declaration.date(date);
            }
            return (quantity == null
                            ? declaration
                            : declaration.quantity(quantity).unit("pieces"))
                    .build();
        }

        private static Shipment shipped(String goods, @Nullable String date, @Nullable Long quantity) {
            ShipmentBuilder shipment = Shipment.builder(TradeRole.IMPORTER, goods);
            if (date != null) {
                shipment.date(date);
            }
            return (quantity == null ? shipment : shipment.quantity(quantity).unit("Pieces")).build();
        }

        @Test
        void measure_likeQuantities_agree() {
            count.exactly(example(), 1);
            assertThat(count.sentence(example()))
                    .isEqualTo("Declarations and customs records agree on airsoft helmet.");
            assertThat(count.facts(example())).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource({"50000, 1", "49999, 0", "200000, 1", "200001, 0", "0, 0"})
        void measure_factorOfTwo_isTheLimit(long quantity, double sorts) {
            count.exactly(
                    Measuring.company()
                            .add(declared("helmets", "2022-03-01", 100_000L))
                            .add(shipped("helmets", "2022-12-01", quantity)),
                    sorts);
        }

        @Test
        void measure_severalRecords_areSummed() {
            DossierBuilder company = Measuring.company()
                    .add(declared("helmets", "2021-03-01", 60_000L))
                    .add(declared("helmets", "2021-04-01", 60_000L))
                    .add(shipped("helmets", "2022-12-01", 30_000L))
                    .add(shipped("helmets", "2022-11-01", 30_000L));

            count.exactly(company, 1);
            count.exactly(company.add(shipped("helmets", "2022-10-01", null)), 0);
        }

        @ParameterizedTest
        @CsvSource({"2022-05-30, 1", "2022-05-31, 0", "2021-12-01, 1", "2021-11-30, 0", ", 0"})
        void measure_ninetyDays_areClose(@Nullable String date, double sorts) {
            count.exactly(
                    Measuring.company()
                            .add(declared("helmets", "2022-03-01", null))
                            .add(shipped("helmets", date, null)),
                    sorts);
        }

        @Test
        void measure_otherUnits_areNotHeldAgainstEachOther() {
            count.exactly(
                    Measuring.company()
                            .add(declared("helmets", "2022-03-01", 100L))
                            .add(declared("helmets", "2022-03-02", 100L))
                            .add(Declaration.builder("helmets")
                                    .date("2022-03-03")
                                    .quantity(1)
                                    .unit("boxes")
                                    .build())
                            .add(shipped("helmets", "2022-12-01", 200L)),
                    0);
        }

        @Test
        void measure_otherGoods_doNotAgree() {
            count.exactly(
                    Measuring.company()
                            .add(declared("helmets", "2022-03-01", 100L))
                            .add(shipped("thermal sights", "2022-03-01", 100L)),
                    0);
        }

        @Test
        void measure_oneListOnly_isUnknownUntilSomebodySearched() {
            DossierBuilder company = Measuring.company().add(declared("helmets", "2022-03-01", 100L));

            count.unknown(company, Inputs.SHIPMENTS);
            assertThat(count.reading(company.nothingFound("2023-07-01", DossierPart.SHIPMENTS)))
                    .isEqualTo(NONE);
        }
    }
}
