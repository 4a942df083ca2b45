package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Parent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingSignalsTest {

    @Nested
    class ListedOrRegulated implements SignalCase {

        @Override
        public String signal() {
            return "listed-or-regulated";
        }

        @Override
        public String story() {
            return "the shares trade on a regulated market";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company("DE", "2010-03-01").add(new MarketListing("Borse", true, null, null, null, null));
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
    class AdequateHeadcount implements SignalCase {

        @Override
        public String signal() {
            return "adequate-headcount";
        }

        @Override
        public String story() {
            return "twenty people work there";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().headcount("2023-06-01", 20);
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
                    Measuring.date("2022"),
                    Measuring.usd(),
                    BigDecimal.ONE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    25L,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);

            staff.exactly(Measuring.company("RU", "2015-01-01").add(accounts), 25);
            staff.exactly(Measuring.company("RU", "2015-01-01").add(accounts).headcount("2022-06-01", 3), 3);
        }

        @Test
        void measure_nothingKnown_isUnknown() {
            staff.unknown(Measuring.company(), Inputs.HEADCOUNT);
        }
    }

    @Nested
    class ConsolidatedParent implements SignalCase {

        @Override
        public String signal() {
            return "consolidated-parent";
        }

        @Override
        public String story() {
            return "an audited group includes the company in its accounts";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().add(new Parent("Teplomash", null, "DE", true, true, null, null, null, null));
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
            return new Parent(
                    "Group plc", null, null, consolidates, audited, null, Measuring.dateOrNull(to), null, null);
        }

        @Test
        void measure_parentThatMayNotHaveBegun_isOpen() {
            Parent announced = new Parent(
                    "Group plc",
                    null,
                    null,
                    true,
                    true,
                    Measuring.date("2023"),
                    null,
                    null,
                    Measuring.date("2022-12-01"));

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
        @CsvSource({"true, , 0.5, -8.5", ", true, 0.25, -4.3", ", , 0.25, -4.3"})
        void measure_eitherIsUnknown_countsInPart(
                @Nullable Boolean consolidates, @Nullable Boolean audited, double best, String points) {
            DossierBuilder company = Measuring.company().add(parent(consolidates, audited, null));

            yes.between(company, 0, best, 1);
            assertThat(yes.points(company)).isEqualTo(points);
        }

        @Test
        void measure_namedParentThatMayNotHaveBegun_doesNotCount() {
            Parent announced = new Parent(
                    "Group plc",
                    null,
                    null,
                    null,
                    null,
                    Measuring.date("2023"),
                    null,
                    null,
                    Measuring.date("2022-12-01"));

            yes.between(Measuring.company().add(announced), 0, 0, 1);
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
