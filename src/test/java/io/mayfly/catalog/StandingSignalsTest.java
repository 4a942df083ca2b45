package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Parent;
import io.mayfly.reference.ExchangeRates;
import io.mayfly.reference.ReferenceData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingSignalsTest {

    @Nested
    class ListedOrRegulated implements Monotone {

        @Override
        public String signal() {
            return "listed-or-regulated";
        }

        @Override
        public String under() {
            return "company.listedOn.regulated to true";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.regulated(dossier);
        }

        private final Measuring yes = Measuring.of("listed-or-regulated");

        private static MarketListing listing(@Nullable Boolean regulated, @Nullable String from, @Nullable String to) {
            return new MarketListing(
                    "Xetra", regulated, Measuring.dateOrNull(from), Measuring.dateOrNull(to), null, null);
        }

        private static Licence licence(LicenceKind kind, @Nullable String to) {
            return new Licence(kind, "BaFin", null, null, Measuring.dateOrNull(to), null, null);
        }

        @Test
        void measure_regulatedMarket_mitigates() {
            DossierBuilder company = Measuring.company().add(listing(true, null, null));

            yes.exactly(company, 1);
            assertThat(yes.points(company)).isEqualTo("-26.0");
            assertThat(yes.sentence(company)).isEqualTo("It is listed on Xetra, a regulated market.");
        }

        @Test
        void measure_financialSupervision_mitigates() {
            DossierBuilder company = Measuring.company().add(licence(LicenceKind.FINANCIAL_SUPERVISION, null));

            yes.exactly(company, 1);
            assertThat(yes.sentence(company)).isEqualTo("It is supervised by BaFin.");
        }

        @Test
        void measure_marketOfUnknownKind_isAnInterval() {
            yes.between(Measuring.company().add(listing(null, null, null)), 0, 0, 1);
            assertThat(yes.sentence(Measuring.company().add(listing(null, null, null))))
                    .isEqualTo("It is listed on Xetra.");
        }

        @Test
        void measure_smallMarketAndNoLicences_isClear() {
            DossierBuilder company = Measuring.company()
                    .add(listing(false, null, null))
                    .nothingFound("2023-07-01", DossierPart.LICENCES);

            yes.exactly(company, 0);
            assertThat(yes.points(company)).isEqualTo("0.0");
        }

        @Test
        void measure_searchedInVain_isClear() {
            yes.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.LISTED_ON, DossierPart.LICENCES), 0);
        }

        @Test
        void measure_otherLicences_doNotCount() {
            LicenceKind other = Arrays.stream(LicenceKind.values())
                    .filter(kind -> kind != LicenceKind.FINANCIAL_SUPERVISION)
                    .findFirst()
                    .orElseThrow();

            yes.exactly(
                    Measuring.company().add(licence(other, null)).nothingFound("2023-07-01", DossierPart.LISTED_ON), 0);
        }

        @Test
        void measure_halfSearched_isUnknown() {
            yes.unknown(Measuring.company(), Inputs.LISTED);
            yes.unknown(Measuring.company().add(listing(false, null, null)), Inputs.LISTED);
            yes.unknown(Measuring.company().nothingFound("2023-07-01", DossierPart.LISTED_ON), Inputs.LISTED);
        }

        @Test
        void measure_ended_doesNotCount() {
            yes.exactly(
                    Measuring.company()
                            .add(listing(true, "2010", "2022"))
                            .add(licence(LicenceKind.FINANCIAL_SUPERVISION, "2021")),
                    0);
        }

        @Test
        void measure_endsLater_countsUntilThen() {
            DossierBuilder company = Measuring.company()
                    .add(listing(true, "2010", "2023-06-30"))
                    .nothingFound("2023-06-01", DossierPart.LICENCES);

            yes.on(LocalDate.of(2023, 6, 29)).exactly(company, 1);
            yes.on(LocalDate.of(2023, 7, 1)).exactly(company, 0);
        }

        @Test
        void measure_announcedOnly_doesNotCountYet() {
            MarketListing planned = new MarketListing(
                    "Xetra", true, Measuring.date("2024-01-01"), null, null, Measuring.date("2023-05-01"));

            yes.exactly(Measuring.company().add(planned).nothingFound("2023-07-01", DossierPart.LICENCES), 0);
        }
    }

    @Nested
    class LongOperatingHistory implements Monotone {

        @Override
        public String signal() {
            return "long-operating-history";
        }

        @Override
        public String under() {
            return "accounts.revenue from zero, less or missing to a million dollars";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.accounts(Edits::someRevenue).apply(dossier);
        }

        private final Measuring years = Measuring.of("long-operating-history");

        private static DossierBuilder history(int years) {
            DossierBuilder company = Measuring.company("RU", "2005-01-01");
            for (int year = 2022; year > 2022 - years; year--) {
                company.accounts(String.valueOf(year), 1_000_000, "RUB");
            }
            return company;
        }

        @ParameterizedTest
        @CsvSource({"1, 0.0", "2, 0.0", "3, -10.5", "4, -15.8", "5, -21.0", "12, -21.0"})
        void measure_yearsWithRevenue_areCounted(int count, String points) {
            years.exactly(history(count), count);
            assertThat(years.points(history(count))).isEqualTo(points);
        }

        @Test
        void measure_zeroRevenue_isNoHistory() {
            years.exactly(history(2).accounts("2020", 0, null).accounts("2019", 0, null), 2);
        }

        @ParameterizedTest
        @CsvSource({"2020, 999, USD, 2", "2020, 1000, USD, 3", "2020, 1, RUB, 2", "2020, -1, RUB, 2"})
        void measure_nominalRevenue_isNoHistory(String period, long revenue, String currency, int expected) {
            years.exactly(history(2).accounts(period, revenue, currency), expected);
        }

        @Test
        void measure_revenueWithoutARate_isHistory() {
            years.with(ReferenceData.standard().withExchangeRates(ExchangeRates.of(List.of())))
                    .exactly(history(2).accounts("2020", 1, "RUB"), 3);
        }

        @Test
        void measure_accountsWithoutFigures_leaveTheUpperEndOpen() {
            years.between(
                    history(2)
                            .add(new Accounts(
                                    Measuring.date("2020"),
                                    null,
                                    null,
                                    null,
                                    null,
                                    FilingStatus.FILED,
                                    null,
                                    null,
                                    null,
                                    null)),
                    2,
                    2,
                    3);
        }

        @Test
        void measure_youngCompanyWithoutAccounts_canHaveNoHistory() {
            years.between(Measuring.company("RU", "2021-05-01"), 0, 0, 2);
            years.unknown(Measuring.company("RU", "2020-05-01"), Inputs.REVENUE);
        }

        @Test
        void measure_searchedInVain_isClear() {
            years.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.ACCOUNTS), 0);
        }

        @Test
        void measure_nothingKnown_isUnknown() {
            years.unknown(Measuring.company(), Inputs.REVENUE);
        }

        @Test
        void sentence_years_areCounted() {
            assertThat(years.sentence(history(1))).isEqualTo("Filed accounts report revenue for 1 year.");
            assertThat(years.sentence(history(12))).isEqualTo("Filed accounts report revenue for 12 years.");
            assertThat(years.sentence(Measuring.company("RU", "2022-01-01").accounts("2022", 0, null)))
                    .isEqualTo("No filed accounts report revenue.");
        }
    }

    @Nested
    class AdequateHeadcount implements Monotone {

        @Override
        public String signal() {
            return "adequate-headcount";
        }

        @Override
        public String under() {
            return "a larger headcounts.value";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.moreStaff(dossier);
        }

        private final Measuring staff = Measuring.of("adequate-headcount");

        @Test
        void measure_countsOfWhichEitherMayBeLater_isOpen() {
            staff.between(Measuring.company().headcount("2022", 3).headcount("2022-06", 40), 3, 3, 40);
            staff.exactly(Measuring.company().headcount("2021", 3).headcount("2022-06", 40), 40);
        }

        @ParameterizedTest
        @CsvSource({"0, 0.0", "4, 0.0", "5, -12.0", "8, -13.8", "20, -21.0", "3000, -21.0"})
        void measure_latestHeadcount_isTheReading(long value, String points) {
            DossierBuilder company = Measuring.company().headcount("2023-06-01", value);

            staff.exactly(company, (double) value);
            assertThat(staff.points(company)).isEqualTo(points);
            assertThat(staff.sentence(company)).isEqualTo("Its latest headcount is " + value + ", of 2023-06-01.");
        }

        @Test
        void measure_several_theLatestCounts() {
            DossierBuilder company =
                    Measuring.company().headcount("2022-12-31", 40).headcount("2023-06-01", 2);

            staff.exactly(company, 2);
            staff.on(LocalDate.of(2023, 1, 1)).exactly(company, 40);
        }

        @Test
        void measure_twoOfOneDay_theLargerCounts() {
            staff.exactly(Measuring.company().headcount("2023-06-01", 9).headcount("2023-06-01", 16), 16);
        }

        @Test
        void measure_employeesInTheAccounts_countWhereNobodyCountedOtherwise() {
            Accounts accounts = new Accounts(
                    Measuring.date("2022"), Measuring.usd(), BigDecimal.ONE, 25L, null, null, null, null, null, null);

            staff.exactly(Measuring.company("RU", "2015-01-01").add(accounts), 25);
            staff.exactly(Measuring.company("RU", "2015-01-01").add(accounts).headcount("2022-06-01", 3), 3);
        }

        @Test
        void measure_nothingKnown_isUnknown() {
            staff.unknown(Measuring.company(), Inputs.HEADCOUNT);
        }
    }

    @Nested
    class ConsolidatedParent implements Monotone {

        @Override
        public String signal() {
            return "consolidated-parent";
        }

        @Override
        public String under() {
            return "company.parent.consolidates and company.parent.audited to true";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.consolidated(dossier);
        }

        private final Measuring yes = Measuring.of("consolidated-parent");

        private static Parent parent(@Nullable Boolean consolidates, @Nullable Boolean audited, @Nullable String to) {
            return new Parent("Group plc", null, consolidates, audited, null, Measuring.dateOrNull(to), null, null);
        }

        @Test
        void measure_parentThatMayNotHaveBegun_isOpen() {
            Parent announced = new Parent(
                    "Group plc", null, true, true, Measuring.date("2023"), null, null, Measuring.date("2022-12-01"));

            yes.between(Measuring.company().add(announced), 0, 0, 1);
        }

        @Test
        void measure_auditedConsolidation_mitigates() {
            DossierBuilder company = Measuring.company().add(parent(true, true, null));

            yes.exactly(company, 1);
            assertThat(yes.points(company)).isEqualTo("-17.0");
            assertThat(yes.sentence(company))
                    .isEqualTo("Its parent Group plc includes it in audited consolidated accounts.");
        }

        @ParameterizedTest
        @CsvSource({"false, true", "true, false", "false, ", ", false"})
        void measure_eitherIsFalse_isClear(@Nullable Boolean consolidates, @Nullable Boolean audited) {
            yes.exactly(Measuring.company().add(parent(consolidates, audited, null)), 0);
        }

        @ParameterizedTest
        @CsvSource({"true, ", ", true", ", "})
        void measure_eitherIsUnknown_isAnInterval(@Nullable Boolean consolidates, @Nullable Boolean audited) {
            yes.between(Measuring.company().add(parent(consolidates, audited, null)), 0, 0, 1);
        }

        @Test
        void measure_aParentNoMore_isClear() {
            DossierBuilder company = Measuring.company().add(parent(true, true, "2022"));

            yes.exactly(company, 0);
            assertThat(yes.sentence(company)).isEqualTo("Group plc is its parent no more.");
            yes.on(LocalDate.of(2022, 12, 30)).exactly(company, 1);
        }

        @Test
        void measure_aParentToBe_isClear() {
            Parent planned = new Parent(
                    "Group plc",
                    null,
                    true,
                    true,
                    Measuring.date("2024-01-01"),
                    null,
                    null,
                    Measuring.date("2023-05-01"));

            yes.exactly(Measuring.company().add(planned), 0);
            assertThat(yes.sentence(Measuring.company().add(planned))).isEqualTo("Group plc is not its parent yet.");
        }

        @Test
        void measure_nothingKnown_isUnknownUntilSomebodySearched() {
            yes.unknown(Measuring.company(), Inputs.PARENT);
            yes.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.PARENT), 0);
        }
    }
}
