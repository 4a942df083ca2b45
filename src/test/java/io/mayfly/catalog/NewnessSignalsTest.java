package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewnessSignalsTest {

    @Nested
    class RecentRegistration implements SignalCase {

        @Override
        public String signal() {
            return "recent-registration";
        }

        @Override
        public String story() {
            return "a company of four months files its first declaration";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company("RU", "2022-09").declaration("2023-01", "helmets", 100_000, "pieces");
        }

        @Override
        public String under() {
            return "an earlier company.registered";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.registeredEarlier(dossier);
        }

        private final Measuring months = Measuring.of("recent-registration").given(Trading::material);

        @Test
        void measure_nothingKnown_isUnknown() {
            months.unknown(Measuring.company(), Inputs.REGISTRATION);
        }

        @Test
        void measure_registrationAfterTheDay_isUnknown() {
            months.unknown(Measuring.company().registered("2023-07-25"), Inputs.REGISTRATION);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-07-24, 0, 16.0",
            "2023-01-24, 6, 16.0",
            "2022-07-24, 12, 11.2",
            "2021-07-24, 24, 5.6",
            "2020-07-24, 36, 0.0",
            "2022-10-24, 9, 13.6",
            "2022-01-24, 18, 8.4",
            "2021-01-24, 30, 2.8",
            "2003-07-24, 240, 0.0"
        })
        void measure_tradeSearchedAndNoneFound_runsToTheAssessment(String registered, double age, String points) {
            DossierBuilder company = Measuring.tradeSearched(Measuring.company("RU", registered));

            months.exactly(company, age);
            assertThat(months.points(company)).isEqualTo(points);
        }

        @Test
        void measure_tradeNotSearched_mayHaveHappenedAnyDayOfTheWindow() {
            months.between(Measuring.company("RU", "2020-07-24"), 12, 36, 36);
        }

        @Test
        void measure_declarationsAlone_leaveShipmentsOpen() {
            DossierBuilder company = Measuring.company("RU", "2020-07-24").declaration("2023-01-24", "tea", 1, "kg");

            months.between(company, 12, 30, 30);
        }

        @Test
        void measure_bothListsKnown_isExact() {
            DossierBuilder company = Measuring.company("RU", "2022-09-24")
                    .declaration("2023-01-24", "helmets", 1000, "pieces")
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS);

            months.exactly(company, 4);
            assertThat(months.sentence(company))
                    .isEqualTo("Registered 2022-09-24, 4.0 months before its first known trade of 2023-01-24.");
        }

        @Test
        void measure_partialDates_giveAnInterval() {
            DossierBuilder company = Measuring.company("RU", "2022-09")
                    .declaration("2023-01", "helmets", 1000, "pieces")
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS);

            // From 30 September to 1 January; from 1 September to 31 January.
            months.between(company, 3 + 2 / 31.0, 4 + 30 / 31.0, 4 + 30 / 31.0);
            assertThat(months.sentence(company))
                    .isEqualTo("Registered 2022-09, up to 5.0 months before its first known trade of 2023-01.");
        }

        @ParameterizedTest
        @CsvSource({"2021-07-24, 6", "2021-07-23, 30"})
        void measure_windowOf24Months_startsOnItsFirstDay(String trade, double age) {
            DossierBuilder company = Measuring.company("RU", "2021-01-24")
                    .declaration(trade, "tea", 1, "kg")
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS);

            months.exactly(company, age);
        }

        @Test
        void measure_tradeAcrossTheWindowsEdge_mayLieOutside() {
            DossierBuilder company = Measuring.company("RU", "2021-01-24")
                    .declaration("2021-07", "tea", 1, "kg")
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS);

            months.between(company, 6, 30, 30);
        }

        @Test
        void measure_anUndatedTrade_leavesTheDateOpen() {
            DossierBuilder company = Measuring.company("RU", "2021-01-24")
                    .add(Trading.declaration(null, "tea", null, null))
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS);

            months.between(company, 6, 30, 30);
        }

        @Test
        void measure_oldCompanyInItsWindow_getsNoPoints() {
            // A company that moved its seat keeps its first registration, a spin-off does not: see false positives.
            DossierBuilder company = Measuring.company("GB", "2001-05-02").declaration("2023-01-24", "tea", 1, "kg");

            assertThat(months.points(company)).isEqualTo("0.0");
        }
    }

    @Nested
    class RegistrationToFirstTradeLag implements SignalCase {

        @Override
        public String signal() {
            return "registration-to-first-trade-lag";
        }

        @Override
        public String story() {
            return "a company of three months already trades";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company("RU", "2022-09-15")
                    .declaration("2022-12-20", "bulletproof vests", 5_000, "pieces");
        }

        @Override
        public String under() {
            return "an earlier company.registered";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.registeredEarlier(dossier);
        }

        private final Measuring days =
                Measuring.of("registration-to-first-trade-lag").given(Trading::material);

        private static DossierBuilder firstTrade(String registered, String trade) {
            return Measuring.company("RU", registered)
                    .declaration(trade, "tea", 1, "kg")
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS);
        }

        @ParameterizedTest
        @CsvSource({
            "2022-10-26, 2023-01-24, 90, 18.0",
            "2022-10-25, 2023-01-24, 91, 17.9",
            "2022-01-24, 2023-01-24, 365, 0.0",
            "2022-01-25, 2023-01-24, 364, 0.1",
            "2023-01-24, 2023-01-24, 0, 18.0",
            "2023-02-24, 2023-01-24, 0, 18.0",
            "2013-01-24, 2023-01-24, 3652, 0.0"
        })
        void measure_exactDates_isInDays(String registered, String trade, double lag, String points) {
            DossierBuilder company = firstTrade(registered, trade);

            days.exactly(company, lag);
            assertThat(days.points(company)).isEqualTo(points);
        }

        @Test
        void measure_partialDates_giveAnInterval() {
            days.between(firstTrade("2022-09", "2023-01"), 93, 152, 152);
            assertThat(days.sentence(firstTrade("2022-09", "2023-01")))
                    .isEqualTo("The first trade on record, of 2023-01, came up to 152 days after the registration of"
                            + " 2022-09.");
        }

        @Test
        void measure_yearOfTradeAfterTheRegistration_mayBeLateInIt() {
            days.between(firstTrade("2022-02-01", "2022"), 0, 333, 333);
        }

        @Test
        void sentence_tradeBeforeTheRegistration_saysSo() {
            assertThat(days.sentence(firstTrade("2023-02-24", "2023-01")))
                    .isEqualTo("The first trade on record, of 2023-01, came before the registration of 2023-02-24.");
        }

        @Test
        void measure_shipmentsNeverSearched_mayHaveBeenEarlier() {
            days.between(Measuring.company("RU", "2022-01-24").declaration("2023-01-24", "tea", 1, "kg"), 0, 365, 365);
        }

        @Test
        void measure_severalTrades_takesTheEarliest() {
            DossierBuilder company = Measuring.company("RU", "2022-01-24")
                    .declaration("2023-01-24", "tea", 1, "kg")
                    .shipment(TradeRole.IMPORTER, "2022-04-24", "tea", Money.of(1_000, "USD"));

            days.exactly(company, 90);
        }

        @Test
        void measure_aSearchThatFoundNothing_isNotApplicable() {
            days.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        }

        @Test
        void measure_noRegistration_isUnknown() {
            days.unknown(Measuring.company().declaration("2023-01", "tea", 1, "kg"), Inputs.REGISTRATION);
            days.unknown(Measuring.company(), Inputs.REGISTRATION);
        }

        @Test
        void measure_tradeNeverSearched_isUnknown() {
            days.unknown(Measuring.company("RU", "2022-01-24"), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            days.unknown(
                    Measuring.company("RU", "2022-01-24").nothingFound("2023-07-01", DossierPart.DECLARATIONS),
                    Inputs.SHIPMENTS);
        }

        @Test
        void measure_undatedTradeOnly_isUnknown() {
            days.unknown(
                    Measuring.company("RU", "2022-01-24").add(Trading.declaration(null, "tea", null, null)),
                    Inputs.TRADE_DATE);
        }

        @Test
        void measure_onAnEarlierDay_doesNotSeeTheTrade() {
            Reading reading = days.on(LocalDate.of(2023, 1, 23)).reading(firstTrade("2022-09-01", "2023-01-24"));

            assertThat(reading).isInstanceOf(Reading.Unknown.class);
        }
    }
}
