package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Money;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TradeConfidenceTest {

    private static final Reading NONE = Reading.of(0, null);

    @Nested
    class FiscalYearOpen implements SignalCase {

        private final Measuring count = Measuring.of("fiscal-year-open");

        @Override
        public String signal() {
            return "fiscal-year-open";
        }

        @Override
        public String story() {
            return "the company traded in a year that runs on";
        }

        @Override
        public DossierBuilder example() {
            return declared("2023-01-10");
        }

        @Override
        public String under() {
            return "accounts.revenue taken out";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.accounts(ContextEdits::withoutRevenue).apply(dossier);
        }

        private static DossierBuilder declared(String date) {
            return Measuring.company("RU", "2015-01-01").declaration(date, "tea", 1, "kg");
        }

        @Test
        void measure_runningYear_isNoted() {
            count.exactly(example(), 1);
            assertThat(count.sentence(example())).isEqualTo("1 year of trade has no accounts yet, and none were due.");
            assertThat(count.facts(example())).hasSize(1);
        }

        @Test
        void measure_closedYear_isOpenUntilItsAccountsAreDue() {
            count.on(LocalDate.of(2023, 3, 31)).exactly(declared("2022-05-01"), 1);
            count.on(LocalDate.of(2023, 4, 1)).exactly(declared("2022-05-01"), 0);
        }

        @Test
        void measure_accountsOnRecord_closeTheYear() {
            DossierBuilder company = declared("2022-05-01")
                    .add(Accounts.builder("2022")
                            .currency("USD")
                            .revenue(5)
                            .filedOn("2023-02-01")
                            .build());

            count.on(LocalDate.of(2023, 3, 1)).exactly(company, 0);
        }

        @Test
        void measure_severalYears_areCountedOnce() {
            DossierBuilder company = declared("2022-05-01")
                    .declaration("2022-06-01", "tea", 1, "kg")
                    .declaration("2023-01-10", "tea", 1, "kg");

            count.on(LocalDate.of(2023, 3, 1)).exactly(company, 2);
            assertThat(count.on(LocalDate.of(2023, 3, 1)).sentence(company))
                    .isEqualTo("2 years of trade have no accounts yet, and none were due.");
        }

        @Test
        void measure_noTradeOrNoDay_isClear() {
            assertThat(count.reading(Measuring.company())).isEqualTo(NONE);
            count.exactly(
                    Measuring.company("RU", "2015-01-01")
                            .add(Declaration.builder("tea").build()),
                    0);
        }
    }

    @Nested
    class UnitValueMissing implements SignalCase {

        private final Measuring count = Measuring.of("unit-value-missing");

        @Override
        public String signal() {
            return "unit-value-missing";
        }

        @Override
        public String story() {
            return "a quantity of tea was declared, of which no reference value is known";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().declaration("2023-01-10", "tea", 500, "kg");
        }

        @Override
        public String under() {
            return "declarations.unit to one that is not known";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.declarations(ContextEdits::ofNoKnownUnit).apply(dossier);
        }

        @Test
        void measure_goodsOfNoClass_areCounted() {
            DossierBuilder company = example().declaration("2023-02-10", "tea", 500, "kg");

            count.exactly(example(), 1);
            assertThat(count.sentence(example()))
                    .isEqualTo("1 declaration states neither a value nor goods of which one is known.");
            count.exactly(company, 2);
            assertThat(count.sentence(company))
                    .isEqualTo("2 declarations state neither a value nor goods of which one is known.");
            assertThat(count.facts(company)).hasSize(2);
        }

        @Test
        void measure_statedValueOrKnownGoodsOrNoQuantity_areClear() {
            assertThat(count.reading(Measuring.company()
                            .add(Trading.declaration("2023-01-10", "tea", 5L, Money.of(1, "USD")))
                            .add(Trading.declaration("2023-01-10", "tea", null, null))
                            .declaration("2023-01-10", "helmets", 5, "pieces")))
                    .isEqualTo(NONE);
        }
    }

    @Nested
    class QuantityOnlyDeclaration implements SignalCase {

        private final Measuring count = Measuring.of("quantity-only-declaration");

        @Override
        public String signal() {
            return "quantity-only-declaration";
        }

        @Override
        public String story() {
            return "drones were declared without a value";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().declaration("2023-01-10", "drones", 50, "pieces");
        }

        @Override
        public String under() {
            return "declarations.value taken out";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.declarations(ContextEdits::withoutValue).apply(dossier);
        }

        @Test
        void measure_withoutValue_areCounted() {
            DossierBuilder company =
                    example().add(Declaration.builder("drones").build()).add(Trading.valued("2023-01-10", 5));

            count.exactly(example(), 1);
            assertThat(count.sentence(example())).isEqualTo("1 declaration states no value.");
            count.exactly(company, 2);
            assertThat(count.sentence(company)).isEqualTo("2 declarations state no value.");
            assertThat(count.facts(company)).hasSize(2);
        }

        @Test
        void measure_valueInOneOfTwoReports_isEnough() {
            DossierBuilder company = Measuring.company()
                    .add(Declaration.builder("tea").id("D-1").build())
                    .add(Declaration.builder("tea")
                            .id("D-1")
                            .value(Money.of(5, "USD"))
                            .build());

            assertThat(count.reading(company)).isEqualTo(NONE);
        }

        @Test
        void measure_emptyDossier_isClear() {
            assertThat(count.reading(Measuring.company())).isEqualTo(NONE);
        }
    }

    @Nested
    class CurrencyConverted implements SignalCase {

        private final Measuring count = Measuring.of("currency-converted");

        @Override
        public String signal() {
            return "currency-converted";
        }

        @Override
        public String story() {
            return "accounts are in roubles, customs values in yuan";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company("RU", "2015-01-01")
                    .accounts("2022", 5, "RUB")
                    .add(Trading.shipment("2022-05-01", Money.of(5, "CNY")));
        }

        @Override
        public String under() {
            return "one more contract, in yen";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.soldForYen(dossier);
        }

        private static Contract contract(@Nullable Money value) {
            return new Contract(ContractKind.SALE, null, null, null, value, null, null, null, null);
        }

        @Test
        void measure_otherCurrencies_areCountedOnce() {
            count.exactly(example().accounts("2021", 5, "RUB"), 2);
            assertThat(count.sentence(example()))
                    .isEqualTo("Amounts in CNY, RUB are compared at yearly averages of exchange rates,"
                            + " which are no day's rates.");
            count.exactly(Measuring.company().add(contract(Money.of(5, "JPY"))), 1);
        }

        @Test
        void measure_dollarsZeroAndNothing_areClear() {
            assertThat(count.reading(Measuring.company("RU", "2015-01-01")
                            .accounts("2022", 5, "USD")
                            .accounts("2021", 0, null)
                            .add(contract(null))
                            .add(contract(new Money(BigDecimal.ZERO, null)))
                            .add(contract(Money.of(0, "JPY")))
                            .add(Trading.shipment("2022-05-01", Money.of(5, "USD")))))
                    .isEqualTo(NONE);
        }
    }
}
