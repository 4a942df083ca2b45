package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.ReferenceData;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Lines of business that began or ended: which of them a signal holds a company against. */
class EndedLinesTest {

    private static final String CLOTHES = "46.42";
    private static final String FREIGHT = "52.29";
    private static final String HOLDING = "64.20";

    /** The last day of a month: a line that ended in that month may have ended on it. */
    private static final LocalDate MONTH_END = LocalDate.of(2023, 6, 30);

    private static Activity line(String code, @Nullable String from, @Nullable String to) {
        return line(code, null, from, to);
    }

    private static Activity line(String code, @Nullable Boolean main, @Nullable String from, @Nullable String to) {
        return new Activity("NACE", code, null, main, Measuring.dateOrNull(from), Measuring.dateOrNull(to), null, null);
    }

    @Nested
    class OfTheDay {

        private final Measuring holding = Measuring.of("holding-activity");
        private final Measuring spread = Measuring.of("generic-activity-code");

        private static DossierBuilder company() {
            return Measuring.tradeSearched(Measuring.company())
                    .nothingFound("2023-06-01", DossierPart.DECLARATIONS, DossierPart.SHIPMENTS);
        }

        @Test
        void measure_lineThatGoesOn_counts() {
            holding.exactly(company().add(line(HOLDING, "2020", null)), 1);
            spread.exactly(company().add(line(HOLDING, "2020", null)).add(line(CLOTHES, null, null)), 2);
        }

        @Test
        void measure_lineThatEnded_isNotTheLineAnyMore() {
            DossierBuilder company =
                    company().add(line(HOLDING, "2015", "2021")).add(line(CLOTHES, "2022", null));

            holding.exactly(company, 0);
            spread.exactly(company, 1);
        }

        @Test
        void measure_theOnlyLineLeft_isTheMainOne() {
            holding.exactly(company().add(line(HOLDING, "2022", null)).add(line(CLOTHES, "2015", "2021")), 1);
        }

        @Test
        void measure_everyLineEnded_isUnknown() {
            holding.unknownWithin(company().add(line(HOLDING, "2015", "2021")), 0, 1, Inputs.ACTIVITIES);
            spread.unknown(company().add(line(HOLDING, "2015", "2021")), Inputs.ACTIVITIES);
        }

        @Test
        void measure_lastDay_stillCounts() {
            holding.on(MONTH_END).exactly(company().add(line(HOLDING, null, "2023-06-30")), 1);
            holding.on(MONTH_END)
                    .unknownWithin(company().add(line(HOLDING, null, "2023-06-29")), 0, 1, Inputs.ACTIVITIES);
        }

        @Test
        void measure_endInTheMonth_mayBeTheLineYet() {
            holding.on(MONTH_END).between(company().add(line(HOLDING, null, "2023-06")), 0, 0, 1);
            spread.on(MONTH_END)
                    .between(company().add(line(HOLDING, null, "2023-06")).add(line(CLOTHES, null, null)), 1, 2, 2);
        }

        @Test
        void measure_endToCome_isNotKnown() {
            holding.exactly(company().add(line(HOLDING, null, "2023-07-25")), 1);
        }

        @Test
        void measure_lineToCome_isNotTheLineYet() {
            Activity announced = new Activity(
                    "NACE", CLOTHES, null, null, Measuring.date("2023-09"), null, null, Measuring.date("2023-07"));

            holding.exactly(company().add(line(HOLDING, null, null)).add(announced), 1);
        }
    }

    @Nested
    class AtTheTimeOfTrade {

        private final Measuring mismatch = Measuring.of("business-line-mismatch");
        private final Measuring forwarder = Measuring.of("forwarder-as-importer");

        private static DossierBuilder hats(String date) {
            Declaration declaration = Declaration.builder("things")
                    .date(date)
                    .hsCode("650500")
                    .value(Money.of(1_000_000, "USD"))
                    .build();
            return Measuring.company().add(declaration).nothingFound("2023-07-01", DossierPart.SHIPMENTS);
        }

        private static DossierBuilder hatsOfItsOwn(String date) {
            Shipment shipment = Shipment.builder(TradeRole.IMPORTER, "hats")
                    .date(date)
                    .consignee("Subject Ltd")
                    .careOf("Subject Ltd")
                    .build();
            return Measuring.company()
                    .name("Subject Ltd")
                    .add(shipment)
                    .nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.CONTRACTS);
        }

        @Test
        void measure_goodsOfALineThatEndedSince_fit() {
            mismatch.exactly(
                    hats("2022-11-24")
                            .add(line(CLOTHES, true, null, "2022-12-31"))
                            .add(line(FREIGHT, null, null)),
                    0);
        }

        @Test
        void measure_goodsOfALineThatHadEnded_fitNoMore() {
            mismatch.exactly(
                    hats("2022-11-24").add(line(CLOTHES, null, "2022-11-23")).add(line(FREIGHT, true, null, null)), 1);
        }

        @Test
        void measure_goodsOnTheLastDayOfTheLine_fit() {
            mismatch.exactly(hats("2022-11-24").add(line(CLOTHES, null, "2022-11-24")), 0);
        }

        @Test
        void measure_goodsOfTheMonthInWhichTheLineEnded_mayFit() {
            mismatch.between(
                    hats("2022-11-24").add(line(CLOTHES, null, "2022-11")).add(line(FREIGHT, true, null, null)),
                    0.5,
                    0.5,
                    1);
        }

        @Test
        void measure_goodsOfALineTakenUpSince_fit() {
            mismatch.exactly(hats("2022-11-24").add(line(CLOTHES, "2023-01", null)), 0);
        }

        @Test
        void measure_everyLineHadEnded_isUnknown() {
            mismatch.unknownWithin(hats("2022-11-24").add(line(CLOTHES, null, "2021")), 0, 1, Inputs.ACTIVITIES);
        }

        @Test
        void measure_carrierAtTheTime_isAForwarder() {
            DossierBuilder company = hatsOfItsOwn("2022-09-15").add(line(CLOTHES, null, null));

            forwarder.exactly(company.add(line(FREIGHT, null, "2022-12")), 1);
        }

        @Test
        void measure_carrierBefore_isNoForwarder() {
            DossierBuilder company = hatsOfItsOwn("2022-09-15").add(line(CLOTHES, null, null));

            forwarder.exactly(company.add(line(FREIGHT, null, "2021-12")), 0);
        }
    }

    @Nested
    class BesideOthers {

        private final Measuring agency = Measuring.of("agency-accounting");

        private static DossierBuilder company() {
            return Measuring.company("RU", "2015-06")
                    .name("Poserednik OOO")
                    .add(Shipment.builder(TradeRole.IMPORTER, "shoes")
                            .date("2022-09-15")
                            .value(Money.of(2_500_000, "USD"))
                            .consignee("Retail Chain")
                            .build())
                    .nothingFound(
                            "2023-06-01",
                            DossierPart.ACCOUNTS,
                            DossierPart.CONTRACTS,
                            DossierPart.DECLARATIONS,
                            DossierPart.PARENT);
        }

        @Test
        void measure_agentNoMore_isNoAgency() {
            agency.exactly(company().add(line("46.16", true, null, "2021")).add(line(CLOTHES, true, "2022", null)), 0);
        }

        @Test
        void measure_agentOnceAndAgain_isOne() {
            agency.exactly(
                    company().add(line("46.16", true, "2022", null)).add(line(CLOTHES, true, null, "2021")), 0.7);
        }

        @Test
        void measure_agentWhoMayHaveStopped_isOpen() {
            agency.on(MONTH_END)
                    .unknownWithin(company().add(line("46.16", true, null, "2023-06")), 0, 0.7, Inputs.ACTIVITIES);
        }
    }

    @Nested
    class AmongPeers {

        private static DossierBuilder company() {
            return Measuring.company("RU", "2015-01-01");
        }

        @Test
        void of_lineThatEnded_isNotComparedIn() {
            OwnLine line = ownLine(company().add(line("46.90", "2015", "2021")).add(line("62.01", "2022", null)));

            assertThat(line.division()).isEqualTo("62");
            assertThat(line.settled()).isTrue();
        }

        @Test
        void of_lineThatMayHaveEnded_isNotSettled() {
            OwnLine line = ownLine(company().add(line("46.90", null, "2023-06")).add(line("62.01", null, null)));

            assertThat(line.settled()).isFalse();
        }

        @Test
        void of_everyLineEnded_isUnknown() {
            OwnLine line = ownLine(company().add(line("46.90", null, "2021")));

            assertThat(line.division()).isNull();
            assertThat(line.missing()).isEqualTo(Inputs.ACTIVITIES);
        }

        private static OwnLine ownLine(DossierBuilder company) {
            return OwnLine.of(Subject.of(company.build(), MONTH_END, ReferenceData.standard()));
        }
    }
}
