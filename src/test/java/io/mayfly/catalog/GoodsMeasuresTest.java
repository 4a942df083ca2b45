package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Cited;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signals that hold goods against what a piece of them is worth or weighs. */
class GoodsMeasuresTest {

    private static DossierBuilder only(Declaration declaration) {
        return Measuring.company().add(declaration).nothingFound("2023-07-01", DossierPart.SHIPMENTS);
    }

    private static DossierBuilder only(Shipment shipment) {
        return Measuring.company().add(shipment).nothingFound("2023-07-01", DossierPart.DECLARATIONS);
    }

    private static DeclarationBuilder hundred(String goods) {
        return Declaration.builder(goods).date("2022-03-01").quantity(100).unit("pieces");
    }

    private static ShipmentBuilder shipped(String goods) {
        return Shipment.builder(TradeRole.IMPORTER, goods).date("2022-03-01");
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), Measuring.usd());
    }

    @Nested
    class UnitValueAnomaly implements SignalCase {

        @Override
        public String signal() {
            return "unit-value-anomaly";
        }

        @Override
        public String story() {
            return "ballistic helmets are declared at one dollar each";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company()
                    .add(hundred("ballistic helmets").value(usd("100")).build());
        }

        @Override
        public String under() {
            return "value of every trade record to zero";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.worthless(dossier);
        }

        private final Measuring signal = Measuring.of("unit-value-anomaly");

        @ParameterizedTest
        @CsvSource({
            "4000, 1, 0.0",
            "60000, 1, 0.0",
            "60001, 1.0000166666666667, 0.0",
            "180000, 3, 0.0",
            "180600, 3.01, 0.0",
            "1800000, 30, 8.0",
            "18000000, 300, 8.0",
            "3999, 1.0002500625156289, 0.0",
            "400, 10, 4.2",
            "100, 40, 8.0"
        })
        void measure_valueOfAHundred_isTheFactorOutsideTheRange(String value, double factor, String points) {
            DossierBuilder company =
                    only(hundred("ballistic helmets").value(usd(value)).build());
            signal.exactly(company, factor);
            assertThat(signal.points(company)).isEqualTo(points);
        }

        @Test
        void measure_zeroValue_isBeyondAnyFactor() {
            DossierBuilder company =
                    only(hundred("ballistic helmets").value(usd("0")).build());
            signal.exactly(company, Double.POSITIVE_INFINITY);
            assertThat(signal.sentence(company))
                    .isEqualTo("The declaration of 2022-03-01 states a value of USD 0 for goods of the class"
                            + " “ballistic helmet” that are worth USD 4,000 to USD 60,000 by reference.");
        }

        @Test
        void measure_valueOrQuantityOrUnitMissing_isUnknown() {
            signal.unknownWithin(
                    only(hundred("ballistic helmets").build()), 0, Double.POSITIVE_INFINITY, Inputs.STATED_VALUE);
            signal.unknownWithin(
                    only(shipped("ballistic helmets").value(usd("5")).build()),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.STATED_VALUE);
            signal.unknownWithin(
                    only(shipped("ballistic helmets")
                            .value(usd("5"))
                            .quantity(5)
                            .build()),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.STATED_VALUE);
        }

        @Test
        void measure_goodsThatOnlyACodeCouldTell_areUnknown() {
            signal.unknownWithin(
                    only(hundred("things").value(usd("100")).build()), 0, Double.POSITIVE_INFINITY, Inputs.HS_CODE);
            signal.exactly(
                    only(hundred("things").hsCode("650610").value(usd("1")).build()), 400);
        }

        @ParameterizedTest
        @CsvSource({"tea, 090210, pieces, 5", "helmets, , containers, 5", "helmets, , kg, 5", "helmets, , pieces, 0"})
        void measure_goodsWithoutReference_doNotApply(String goods, String code, String unit, long quantity) {
            DeclarationBuilder declaration = Declaration.builder(goods)
                    .date("2022-03-01")
                    .quantity(quantity)
                    .unit(unit)
                    .value(usd("1"));
            signal.notApplicable(
                    only((code == null ? declaration : declaration.hsCode(code)).build()),
                    "no goods on record have a reference value in their unit");
        }

        @Test
        void measure_currencyWithoutRateOrYear_isUnknown() {
            signal.unknownWithin(
                    only(Declaration.builder("helmets")
                            .quantity(5)
                            .unit("pieces")
                            .value(Money.of(5, "RUB"))
                            .build()),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.TRADE_DATE);
            signal.unknownWithin(
                    only(hundred("helmets")
                            .date("2010/2020")
                            .value(Money.of(5, "RUB"))
                            .build()),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.TRADE_DATE);
            signal.unknownWithin(
                    only(hundred("helmets").value(Money.of(5, "XAF")).build()),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.EXCHANGE_RATE);
        }

        @Test
        void measure_dollarsWithoutADate_needNoRate() {
            signal.exactly(
                    only(Declaration.builder("ballistic helmets")
                            .quantity(100)
                            .unit("pieces")
                            .value(usd("400"))
                            .build()),
                    10);
        }

        @Test
        void sentence_outsideAndWithin_namesTheRange() {
            DossierBuilder company =
                    only(hundred("ballistic helmets").value(usd("400")).build());
            assertThat(signal.sentence(company))
                    .isEqualTo("The declaration of 2022-03-01 states a value of USD 400 for goods of the class"
                            + " “ballistic helmet” that are worth USD 4,000 to USD 60,000 by reference: 10 times outside"
                            + " that range.");
            assertThat(signal.sentence(
                            only(hundred("ballistic helmets").value(usd("5000")).build())))
                    .endsWith("worth USD 4,000 to USD 60,000 by reference.");
            assertThat(Objects.requireNonNull(signal.measured(company).evidence())
                            .facts())
                    .extracting(Cited::field)
                    .containsExactly("declarations");
        }

        @Test
        void measure_noTradeOnRecord_isUnknownOrDoesNotApply() {
            signal.unknownWithin(
                    Measuring.company(), 0, Double.POSITIVE_INFINITY, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            signal.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        }
    }

    @Nested
    class QuantityVsWeightMismatch implements SignalCase {

        @Override
        public String signal() {
            return "quantity-vs-weight-mismatch";
        }

        @Override
        public String story() {
            return "a thousand ballistic helmets weigh 30 kg";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company()
                    .add(shipped("ballistic helmets")
                            .quantity(1_000)
                            .unit("pieces")
                            .weightKg(30)
                            .build());
        }

        @Override
        public String under() {
            return "weight of every shipment to zero";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.<BigDecimal>trades("weightKg", weight -> BigDecimal.ZERO)
                    .apply(dossier);
        }

        private final Measuring signal = Measuring.of("quantity-vs-weight-mismatch");

        @ParameterizedTest
        @CsvSource({
            "600, 1, 0.0",
            "4000, 1, 0.0",
            "599, 1.001669449081803, 0.0",
            "8000, 2, 0.0",
            "80000, 20, 6.0",
            "800000, 200, 6.0",
            "60, 10, 4.2",
            "0, Infinity, 6.0"
        })
        void measure_weightOfAThousand_isTheFactorOutsideTheBand(long kilograms, double factor, String points) {
            DossierBuilder company = only(shipped("ballistic helmets")
                    .quantity(1_000)
                    .unit("pieces")
                    .weightKg(kilograms)
                    .build());
            signal.exactly(company, factor);
            assertThat(signal.points(company)).isEqualTo(points);
        }

        @Test
        void measure_severalClasses_haveTheWidestBand() {
            signal.exactly(
                    only(shipped("ballistic helmets; bulletproof vests")
                            .quantity(1_000)
                            .unit("pieces")
                            .weightKg(25_000)
                            .build()),
                    1);
        }

        @Test
        void measure_somethingMissing_isUnknown() {
            signal.unknownWithin(
                    only(shipped("helmets").weightKg(30).build()), 0, Double.POSITIVE_INFINITY, Inputs.WEIGHT);
            signal.unknownWithin(
                    only(shipped("helmets").quantity(1).unit("pieces").build()),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.WEIGHT);
            signal.unknownWithin(
                    only(shipped("things")
                            .quantity(1)
                            .unit("pieces")
                            .weightKg(3)
                            .build()),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.HS_CODE);
        }

        @ParameterizedTest
        @CsvSource({"drones, pieces, 5", "helmets; drones, pieces, 5", "helmets, containers, 5", "helmets, pieces, 0"})
        void measure_weightThatNobodyKnows_doesNotApply(String goods, String unit, long quantity) {
            signal.notApplicable(
                    only(shipped(goods)
                            .quantity(quantity)
                            .unit(unit)
                            .weightKg(3)
                            .build()),
                    "no goods shipped are of a class of which the weight of a piece is known");
        }

        @Test
        void measure_declarations_stateNoWeight() {
            signal.unknownWithin(
                    Measuring.company().add(hundred("helmets").build()), 0, Double.POSITIVE_INFINITY, Inputs.SHIPMENTS);
        }

        @Test
        void sentence_outsideAndWithin_namesTheBand() {
            DossierBuilder company = only(shipped("ballistic helmets")
                    .quantity(100)
                    .unit("pcs")
                    .weightKg(6)
                    .build());
            assertThat(signal.sentence(company))
                    .isEqualTo("The shipment of 2022-03-01 states 0.06 kg for a piece of the class “ballistic helmet”,"
                            + " which weighs 0.6 to 4 kg: 10 times outside that range.");
            assertThat(signal.sentence(only(shipped("ballistic helmets")
                            .quantity(100)
                            .unit("pcs")
                            .weightKg(150)
                            .build())))
                    .endsWith("which weighs 0.6 to 4 kg.");
            assertThat(Objects.requireNonNull(signal.measured(company).evidence())
                            .facts())
                    .hasSize(1);
        }

        @Test
        void measure_noTradeOnRecord_isUnknownOrDoesNotApply() {
            signal.unknownWithin(
                    Measuring.company(), 0, Double.POSITIVE_INFINITY, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            signal.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        }
    }
}
