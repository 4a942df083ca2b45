package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.signal.Cited;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsTextSignalsTest {

    private static DossierBuilder only(DeclarationBuilder declaration) {
        return Measuring.company().add(declaration.build()).nothingFound("2023-07-01", DossierPart.SHIPMENTS);
    }

    private static DeclarationBuilder of(String goods) {
        return Declaration.builder(goods).date("2023-01");
    }

    private static DeclarationBuilder lot(String goods, long quantity) {
        return of(goods).quantity(quantity).unit("pieces");
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), Measuring.usd());
    }

    private static void citesTheDeclaration(Measuring signal, DossierBuilder company) {
        assertThat(Objects.requireNonNull(signal.measured(company).evidence()).facts())
                .extracting(Cited::field)
                .containsExactly("declarations");
    }

    @Nested
    class NonMilitaryDisclaimer implements SignalCase {

        @Override
        public String signal() {
            return "non-military-disclaimer";
        }

        @Override
        public String story() {
            return "100,000 helmets are said to be for no military use";
        }

        @Override
        public DossierBuilder example() {
            return only(lot("helmets", 100_000).intendedUse("not for military use, not for dual use"));
        }

        @Override
        public String under() {
            return "goods of every trade record to helmets that are not military";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.<String>trades("goods", goods -> "helmets, not for military use")
                    .apply(dossier);
        }

        private final Measuring signal = Measuring.of("non-military-disclaimer");

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "helmets, not for military use|1000|0.9|7.2",
                    "helmets, not for military use|999|0.6|4.8",
                    "drones, not for dual use|1000|0.9|7.2",
                    "tea, not for military use|100000|0.6|4.8",
                    "helmets|100000|0|0.0"
                })
        void measure_disclaimer_countsByGoodsAndLot(String goods, long quantity, double value, String points) {
            DossierBuilder company = only(lot(goods, quantity));
            signal.exactly(company, value);
            assertThat(signal.points(company)).isEqualTo(points);
        }

        @Test
        void measure_quantityNotStated_isAnInterval() {
            signal.between(only(of("helmets, not for military use")), 0.6, 0.6, 0.9);
            signal.exactly(only(of("tea, not for military use")), 0.6);
            signal.exactly(
                    only(of("helmets, not for military use").quantity(5_000).unit("containers")), 0.6);
        }

        @Test
        void sentence_eachCase_quotesTheWords() {
            DossierBuilder large = only(lot("helmets", 100_000).intendedUse("not for military use"));
            assertThat(signal.sentence(large))
                    .isEqualTo(
                            "The declaration of 2023-01 says of its goods “not for military”; they are 100,000 pieces"
                                    + " of equipment that a soldier could use.");
            assertThat(signal.sentence(only(of("tea, not for military use"))))
                    .isEqualTo("The declaration of 2023-01 says of its goods “not for military”.");
            assertThat(signal.sentence(only(of("tea"))))
                    .isEqualTo("No trade record says that its goods are not military.");
            citesTheDeclaration(signal, large);
        }

        @Test
        void measure_noTradeOnRecord_isUnknownOrDoesNotApply() {
            signal.unknownWithin(Measuring.company(), 0, 0.9, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            signal.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        }
    }

    @Nested
    class EuphemisticGoodsLabel implements SignalCase {

        @Override
        public String signal() {
            return "euphemistic-goods-label";
        }

        @Override
        public String story() {
            return "100,000 airsoft helmets are declared";
        }

        @Override
        public DossierBuilder example() {
            return only(lot("airsoft helmets", 100_000));
        }

        @Override
        public String under() {
            return "goods of every trade record to airsoft helmets";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.<String>trades("goods", goods -> "airsoft helmets").apply(dossier);
        }

        private final Measuring signal = Measuring.of("euphemistic-goods-label");

        @ParameterizedTest
        @CsvSource({
            "airsoft helmets, 999, 0.2, 1.6",
            "airsoft helmets, 1000, 0.8, 6.4",
            "airsoft helmets, 9999, 0.8, 6.4",
            "airsoft helmets, 10000, 1, 8.0",
            "hunting rifles, 5, 0.2, 1.6",
            "ballistic vests for sport, 10000, 1, 8.0",
            "helmets, 100000, 0, 0.0",
            "tea, 100000, 0, 0.0"
        })
        void measure_labelAndGoods_countByTheLot(String goods, long quantity, double value, String points) {
            DossierBuilder company = only(lot(goods, quantity));
            signal.exactly(company, value);
            assertThat(signal.points(company)).isEqualTo(points);
        }

        @ParameterizedTest
        @CsvSource({
            "sport suits, 620311, 0",
            "fishing vests, 620311, 0",
            "sport goods, 650610, 1",
            "sport goods, 930330, 1",
            "sport goods, 950699, 0"
        })
        void measure_hsCode_tellsWhatTheLabelHides(String goods, String code, double value) {
            signal.exactly(only(lot(goods, 10_000).hsCode(code)), value);
        }

        @Test
        void measure_labelWithoutGoodsOrCode_isOpen() {
            signal.between(only(lot("sport goods", 5_000)), 0, 0, 0.8);
            signal.between(only(of("sport goods")), 0, 0, 1);
        }

        @Test
        void measure_quantityNotStated_isAnInterval() {
            signal.between(only(of("hunting rifles")), 0.2, 0.2, 1);
            signal.exactly(only(of("hunting rifles").quantity(5).unit("containers")), 0.2);
        }

        @Test
        void sentence_eachCase_quotesBoth() {
            DossierBuilder paintball = only(lot("helmets", 100_000).intendedUse("for paintball"));
            assertThat(signal.sentence(paintball))
                    .isEqualTo("The declaration of 2023-01 puts “paintball” beside “helmets”, 100,000 pieces.");
            assertThat(signal.sentence(only(of("hunting rifles"))))
                    .isEqualTo("The declaration of 2023-01 puts “hunting” beside “rifles”; the number of pieces is not"
                            + " stated.");
            assertThat(signal.sentence(only(lot("sport goods", 5).hsCode("930330"))))
                    .isEqualTo("The declaration of 2023-01 puts “sport” beside “HS code 930330”, 5 pieces.");
            assertThat(signal.sentence(only(of("tea"))))
                    .isEqualTo("No trade record puts a word of sport, hobby or hunting beside protective, optical or"
                            + " armed goods.");
            citesTheDeclaration(signal, paintball);
        }

        @Test
        void measure_noTradeOnRecord_isUnknownOrDoesNotApply() {
            signal.unknownWithin(Measuring.company(), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            signal.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        }
    }

    @Nested
    class VagueGoodsDescription implements SignalCase {

        @Override
        public String signal() {
            return "vague-goods-description";
        }

        @Override
        public String story() {
            return "a declaration is of other parts and accessories";
        }

        @Override
        public DossierBuilder example() {
            return only(of("other parts and accessories"));
        }

        @Override
        public String under() {
            return "goods of every trade record to other goods";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.<String>trades("goods", goods -> "other goods").apply(dossier);
        }

        private final Measuring signal = Measuring.of("vague-goods-description");

        @ParameterizedTest
        @CsvSource({
            "other parts and accessories, 1, 4.0",
            "spare parts for tractors, 0.75, 2.0",
            "other tractors, 0.5, 0.0",
            "tea, 0, 0.0"
        })
        void measure_description_isTheShareOfEmptyWords(String goods, double value, String points) {
            DossierBuilder company = only(of(goods));
            signal.exactly(company, value);
            assertThat(signal.points(company)).isEqualTo(points);
        }

        @Test
        void measure_severalRecords_theEmptiestCounts() {
            signal.exactly(only(of("tea")).add(of("spare parts for tractors").build()), 0.75);
        }

        @Test
        void sentence_share_isInPercent() {
            DossierBuilder company = only(of("spare parts for tractors"));
            assertThat(signal.sentence(company))
                    .isEqualTo("The declaration of 2023-01 describes its goods with words of which 75 % say nothing"
                            + " about them.");
            citesTheDeclaration(signal, company);
        }

        @Test
        void sentence_noDate_saysSo() {
            assertThat(signal.sentence(only(Declaration.builder("tea"))))
                    .startsWith("A declaration without a date describes");
        }

        @Test
        void measure_noTradeOnRecord_isUnknownOrDoesNotApply() {
            signal.unknownWithin(Measuring.company(), 0, 1, Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            signal.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        }
    }

    @Nested
    class GoodsPriceClassMismatch implements SignalCase {

        @Override
        public String signal() {
            return "goods-price-class-mismatch";
        }

        @Override
        public String story() {
            return "airsoft helmets are declared at 400 dollars each";
        }

        @Override
        public DossierBuilder example() {
            return only(lot("airsoft helmets", 100).value(usd("40000")));
        }

        @Override
        public String under() {
            return "value of every trade record tripled";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.<Money>trades("value", Edits::tripled).apply(dossier);
        }

        private final Measuring signal = Measuring.of("goods-price-class-mismatch");

        @ParameterizedTest
        @CsvSource({"8000, 1, 0.0", "7999, 0.999875, 0.0", "25298, 3.16225, 4.0", "80000, 10, 8.0", "800000, 100, 8.0"})
        void measure_valueOfAHundred_isTheMultipleOfTheCeiling(String value, double ratio, String points) {
            DossierBuilder company = only(lot("airsoft helmets", 100).value(usd(value)));
            signal.exactly(company, ratio);
            assertThat(signal.points(company)).isEqualTo(points);
        }

        @Test
        void measure_labelInTheIntendedUse_counts() {
            signal.exactly(only(lot("helmets", 100).intendedUse("for paintball").value(usd("40000"))), 5);
        }

        @Test
        void measure_valueMissingOrNoSuchLabel_isUnknownOrDoesNotApply() {
            signal.unknownWithin(only(lot("airsoft helmets", 100)), 0, Double.POSITIVE_INFINITY, Inputs.STATED_VALUE);
            signal.notApplicable(
                    only(lot("ballistic helmets", 100).value(usd("1"))),
                    "no goods on record are called a toy or sports goods of a class whose value is known");
        }

        @Test
        void sentence_dearGoods_namesTheRatio() {
            DossierBuilder company = only(lot("airsoft helmets", 100).value(usd("40000")));
            assertThat(signal.sentence(company))
                    .isEqualTo("The declaration of 2023-01 states a value of USD 40,000 for goods of the class"
                            + " “airsoft helmet” that are worth at most USD 8,000 by reference: a ratio of 5.");
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
