package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.AccountsBuilder;
import io.mayfly.dossier.Capital;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.OtherValues;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstanceSignalsTest {

    static AccountsBuilder year(String period, long revenue) {
        return Accounts.builder(period).currency("USD").revenue(revenue);
    }

    static AccountsBuilder exempt(String period) {
        return Accounts.builder(period).currency("USD").filing(FilingStatus.EXEMPT);
    }

    /** An old company with one set of accounts whose trade was searched for in full. */
    static DossierBuilder old(AccountsBuilder accounts) {
        return Measuring.tradeSearched(Measuring.company("RU", "2015-01-01").add(accounts.build()));
    }

    static List<String> facts(Measuring signal, DossierBuilder company) {
        return Objects.requireNonNull(signal.measured(company).evidence()).facts().stream()
                .map(Cited::field)
                .toList();
    }

    @Nested
    class NoPayrollTax implements SignalCase {

        @Override
        public String signal() {
            return "no-payroll-tax";
        }

        @Override
        public String story() {
            return "a company turns over half a million and pays nobody";
        }

        @Override
        public DossierBuilder example() {
            return old(year("2022", 500_000).payroll(0));
        }

        @Override
        public String under() {
            return "accounts.payroll to zero";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.accounts(each -> Edits.with(each, "payroll", (BigDecimal amount) -> BigDecimal.ZERO))
                    .apply(dossier);
        }

        private final Measuring unpaid = Measuring.of("no-payroll-tax");

        @ParameterizedTest
        @CsvSource({"0, 1, 12.0", "1, 0, 0.0", "-5, 1, 12.0"})
        void measure_payroll_isYesOrNo(long payroll, double reading, String points) {
            DossierBuilder company = old(year("2022", 100_000).payroll(payroll));

            unpaid.exactly(company, reading);
            assertThat(unpaid.points(company)).isEqualTo(points);
        }

        @Test
        void sentence_tellsTheBusiness() {
            DossierBuilder company = old(year("2022", 500_000).payroll(0));

            assertThat(unpaid.sentence(company))
                    .isEqualTo(
                            "The accounts of 2022 state no wages and social contributions, beside business of USD 500,000.");
            assertThat(unpaid.sentence(old(year("2022", 500_000).payroll(7))))
                    .isEqualTo("The accounts of 2022 state wages and social contributions.");
            assertThat(facts(unpaid, company)).containsExactly("accounts");
        }

        @Test
        void measure_littleBusiness_isNotApplicable() {
            unpaid.notApplicable(
                    old(year("2022", 99_999).payroll(0)),
                    "revenue and trade of every year are too small to need staff");
        }

        @Test
        void measure_youngCompany_needsMore() {
            DossierBuilder young = Measuring.tradeSearched(Measuring.company("RU", "2021-07-25"));
            young.add(year("2022", 999_999).payroll(0).build());

            unpaid.notApplicable(young, "revenue and trade of every year are too small to need staff");
        }

        @Test
        void measure_ageThatIsOpen_isAnInterval() {
            DossierBuilder company = Measuring.tradeSearched(Measuring.company("RU", "2021-07"));
            company.add(year("2022", 200_000).payroll(0).build());

            unpaid.between(company, 0, 1, 1);
        }

        @Test
        void measure_tradeOfThatYear_counts() {
            DossierBuilder company = Measuring.company("RU", "2015-01-01")
                    .add(year("2022", 0).payroll(0).build())
                    .add(Trading.shipment("2022-12-31", Money.of(400_000, "USD")))
                    .nothingFound("2023-07-01", DossierPart.DECLARATIONS);

            unpaid.exactly(company, 1);
            assertThat(facts(unpaid, company)).containsExactly("accounts", "shipments");
        }

        @Test
        void measure_tradeOfAnotherYear_doesNotCount() {
            DossierBuilder company = Measuring.company("RU", "2015-01-01")
                    .add(year("2022", 0).payroll(0).build())
                    .add(Trading.shipment("2023-01-01", Money.of(400_000, "USD")))
                    .nothingFound("2023-07-01", DossierPart.DECLARATIONS);

            unpaid.notApplicable(company, "revenue and trade of every year are too small to need staff");
        }

        @Test
        void measure_wagesInALaterSmallYear_areEnough() {
            DossierBuilder company = old(year("2022", 1_000).payroll(1))
                    .add(year("2021", 500_000).payroll(0).build());

            unpaid.exactly(company, 0);
        }

        @Test
        void measure_wagesOfALaterSmallYearNotStated_mayBeEnough() {
            AccountsBuilder before = year("2021", 500_000).payroll(0);

            unpaid.between(old(year("2022", 1_000)).add(before.build()), 0, 1, 1);
            unpaid.exactly(old(year("2022", 1_000).payroll(0)).add(before.build()), 1);
            unpaid.between(old(exempt("2022")).add(before.build()), 0, 1, 1);
            unpaid.between(old(exempt("2022").payroll(5)).add(before.build()), 0, 1, 1);
        }

        @Test
        void measure_notStated_isUnknown() {
            unpaid.unknownWithin(
                    old(year("2022", 500_000)),
                    0,
                    1,
                    Inputs.PAYROLL.note("2022").due(LocalDate.of(2023, 3, 31)));
            unpaid.unknown(Measuring.company(), Inputs.PAYROLL);
        }

        @Test
        void measure_laterYearNotStated_leavesItOpen() {
            DossierBuilder company = old(year("2022", 500_000))
                    .add(year("2021", 500_000).payroll(9).build());

            unpaid.between(company, 0, 0, 1);
        }

        @Test
        void measure_staffLentByAParent_isMet() {
            // One of the false positives, which a consolidating parent outweighs.
            assertThat(unpaid.points(old(year("2022", 8_000_000).payroll(0)))).isEqualTo("12.0");
        }
    }

    @Nested
    class CapitalUnpaid implements SignalCase {

        @Override
        public String signal() {
            return "capital-unpaid";
        }

        @Override
        public String story() {
            return "two years on, none of the subscribed capital is paid in";
        }

        @Override
        public DossierBuilder example() {
            return subscribed("2021-07-24", 10_000L, 0L);
        }

        @Override
        public String under() {
            return "an earlier company.registered";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.registeredEarlier(dossier);
        }

        private final Measuring months = Measuring.of("capital-unpaid");

        private static @Nullable Money money(@Nullable Long amount) {
            return amount == null ? null : Money.of(amount, "CNY");
        }

        private static DossierBuilder subscribed(String registered, @Nullable Long authorised, @Nullable Long paidIn) {
            return Measuring.company("CN", registered).capital(money(authorised), money(paidIn));
        }

        @ParameterizedTest
        @CsvSource({
            "2022-07-24, 12, 0.0",
            "2022-06-24, 13, 0.4",
            "2022-01-24, 18, 2.5",
            "2021-07-24, 24, 5.0",
            "2001-07-24, 264, 5.0",
            "2023-07-24, 0, 0.0"
        })
        void measure_nothingPaidIn_isTheAge(String registered, double age, String points) {
            DossierBuilder company = subscribed(registered, 10_000L, 0L);

            months.exactly(company, age);
            assertThat(months.points(company)).isEqualTo(points);
        }

        @Test
        void sentence_tellsTheAge() {
            DossierBuilder company = subscribed("2021-07-24", 10_000L, 0L);

            assertThat(months.sentence(company))
                    .isEqualTo("Of the subscribed capital nothing was paid in, 24.0 months after the registration.");
            assertThat(facts(months, company))
                    .containsExactly("company.authorisedCapital", "company.paidInCapital", "company.registered");
        }

        @Test
        void measure_someWasPaidIn_isClear() {
            months.exactly(subscribed("2015-01-01", 10_000L, 1L), 0);
            months.exactly(subscribed("2015-01-01", null, 1L), 0);
            assertThat(months.sentence(subscribed("2015-01-01", null, 1L))).isEqualTo("Capital was paid in.");
            assertThat(facts(months, subscribed("2015-01-01", null, 1L))).containsExactly("company.paidInCapital");
        }

        @Test
        void measure_nothingSubscribed_isNotApplicable() {
            months.notApplicable(subscribed("2015-01-01", 0L, 0L), "no capital was subscribed");
        }

        @Test
        void measure_oneOfBothNotKnown_isUnknownUpToTheAge() {
            months.unknownWithin(subscribed("2022-07-24", 10_000L, null), 0, 12, Inputs.CAPITAL);
            months.unknownWithin(subscribed("2022-07-24", null, 0L), 0, 12, Inputs.CAPITAL);
        }

        private static DossierBuilder until(
                long authorised, @Nullable String end, long paidIn, @Nullable String paidEnd) {
            return Measuring.company("CN", "2021-07-24")
                    .otherValues(OtherValues.builder()
                            .authorisedCapital(ending(authorised, end))
                            .paidInCapital(ending(paidIn, paidEnd))
                            .build());
        }

        private static Capital ending(long amount, @Nullable String end) {
            PartialDate to = end == null ? null : Measuring.date(end);
            return new Capital(Money.of(amount, "CNY"), null, to, null, null);
        }

        @ParameterizedTest
        @CsvSource({"2023-07-24, ", ", 2023-07-24", "2023-07, 2023"})
        void measure_lastDayOfACapital_stillCounts(@Nullable String end, @Nullable String paidEnd) {
            months.exactly(until(10_000, end, 0, paidEnd), 24);
        }

        @ParameterizedTest
        @CsvSource({"2023-07-23, ", ", 2023-07-23", "2022, 2022"})
        void measure_capitalThatEnded_isNotThatOfToday(@Nullable String end, @Nullable String paidEnd) {
            months.unknownWithin(until(10_000, end, 0, paidEnd), 0, 24, Inputs.CAPITAL);
        }

        @Test
        void measure_nothingSubscribedOnce_saysNothingOfToday() {
            months.unknownWithin(until(0, "2023-07-23", 0, null), 0, 24, Inputs.CAPITAL);
            months.notApplicable(until(0, "2023-07-24", 0, null), "no capital was subscribed");
        }

        @Test
        void measure_someWasPaidInOnce_isClear() {
            months.exactly(until(10_000, null, 1, "2022"), 0);
        }

        @Test
        void measure_noRegistration_isUnknown() {
            months.unknownWithin(
                    Measuring.company().capital(money(10L), money(0L)),
                    0,
                    Double.POSITIVE_INFINITY,
                    Inputs.REGISTRATION);
            months.unknownWithin(Measuring.company(), 0, Double.POSITIVE_INFINITY, Inputs.CAPITAL, Inputs.REGISTRATION);
        }

        @Test
        void measure_monthOfRegistration_isAnInterval() {
            DossierBuilder company = subscribed("2021-07", 10_000L, 0L);

            assertThat(months.measured(company).lo()).isLessThan(24);
            assertThat(months.measured(company).hi()).isBetween(24.7, 24.8);
            assertThat(months.measured(company).best()).isBetween(24.2, 24.3);
        }
    }
}
