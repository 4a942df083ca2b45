package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Company;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.ReferenceData;
import io.mayfly.reference.Triggers;
import io.mayfly.signal.Cited;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCycleSignalsTest {

    private static List<String> facts(Measuring signal, DossierBuilder company) {
        return Objects.requireNonNull(signal.measured(company).evidence()).facts().stream()
                .map(Cited::field)
                .toList();
    }

    @Nested
    class TradeBeforeRegistration implements SignalCase {

        @Override
        public String signal() {
            return "trade-before-registration";
        }

        @Override
        public String story() {
            return "a declaration is two months older than the company";
        }

        @Override
        public DossierBuilder example() {
            return traded("2022-11-01", "2022-09-01");
        }

        @Override
        public String under() {
            return "a later company.registered";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return registeredLater(dossier);
        }

        private final Measuring days = Measuring.of("trade-before-registration").given(Trading::material);

        private static DossierBuilder traded(String registered, String trade) {
            return Measuring.company("RU", registered)
                    .declaration(trade, "tea", 1, "kg")
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS, DossierPart.CONTRACTS);
        }

        private static Dossier registeredLater(Dossier dossier) {
            if (dossier.company().dissolved() != null) {
                return dossier;
            }
            return Edits.with(
                    dossier,
                    "company",
                    (Company company) -> Edits.with(
                            company,
                            "registered",
                            (Stated<PartialDate> stated) -> Edits.with(
                                    stated,
                                    "value",
                                    (PartialDate date) -> new PartialDate(
                                            date.earliest().plusDays(40),
                                            date.latest().plusDays(40)))));
        }

        @ParameterizedTest
        @CsvSource({
            "2022-10-01, 2022-10-02, 0, 0.0",
            "2022-10-01, 2022-10-01, 0, 0.0",
            "2022-10-02, 2022-10-01, 1, 0.4",
            "2022-10-31, 2022-10-01, 30, 11.6",
            "2022-11-01, 2022-10-01, 31, 12.0",
            "2023-07-01, 2015-10-01, 2830, 12.0"
        })
        void measure_exactDates_isInDays(String registered, String trade, double before, String points) {
            days.exactly(traded(registered, trade), before);
            assertThat(days.points(traded(registered, trade))).isEqualTo(points);
        }

        @Test
        void sentence_tellsTheDays() {
            assertThat(days.sentence(traded("2022-11-01", "2022-10-01")))
                    .isEqualTo(
                            "The first trade on record, of 2022-10-01, precedes the registration of 2022-11-01 by 31 days.");
            assertThat(days.sentence(traded("2022-10-02", "2022-10-01"))).endsWith(" by 1 day.");
            assertThat(days.sentence(traded("2022-10-01", "2022-10-01")))
                    .isEqualTo(
                            "The first trade on record, of 2022-10-01, did not precede the registration of 2022-10-01.");
            assertThat(facts(days, traded("2022-11-01", "2022-10-01")))
                    .containsExactly("declarations", "company.registered");
        }

        @Test
        void measure_partialDates_giveAnInterval() {
            days.between(traded("2022-11", "2022-10"), 1, 1, 60);
            assertThat(days.sentence(traded("2022-11", "2022-10")))
                    .endsWith(" precedes the registration of 2022-11 by at least 1 day.");
        }

        @Test
        void measure_yearOfTradeInWhichItWasRegistered_maySayNothing() {
            days.between(traded("2022-12-01", "2022"), 0, 0, 334);
            assertThat(days.sentence(traded("2022-12-01", "2022")))
                    .isEqualTo("The first trade on record, of 2022, need not precede the registration of 2022-12-01.");
        }

        @Test
        void measure_severalTrades_takesTheEarliest() {
            DossierBuilder company = traded("2022-11-01", "2022-10-01")
                    .declaration("2022-10-11", "tea", 1, "kg")
                    .declaration("2022-10-05/2022-12-31", "tea", 1, "kg");

            days.exactly(company, 31);
        }

        @Test
        void measure_successorOfAMerger_isClear() {
            // The false positive that a contract shows.
            DossierBuilder company = Measuring.company("RU", "2022-11-01")
                    .declaration("2022-10-01", "tea", 1, "kg")
                    .add(contract(ContractKind.MERGER));

            days.exactly(company, 0);
            assertThat(days.points(company)).isEqualTo("0.0");
            assertThat(days.sentence(company))
                    .isEqualTo("It took over another company, whose trade may be older than its registration.");
            assertThat(facts(days, company)).containsExactly("contracts");
        }

        private static Contract contract(ContractKind kind) {
            return new Contract(kind, null, null, null, null, null, null, null, null);
        }

        @Test
        void measure_contractsNeverSearched_maybeAMerger() {
            DossierBuilder company = Measuring.company("RU", "2022-11-01")
                    .declaration("2022-10-01", "tea", 1, "kg")
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS);

            days.between(company, 0, 31, 31);
            days.exactly(company.add(contract(ContractKind.SALE)), 31);
        }

        @Test
        void measure_shipmentsNeverSearched_mayBeOlder() {
            DossierBuilder company = Measuring.company("RU", "2022-11-01")
                    .declaration("2022-10-01", "tea", 1, "kg")
                    .nothingFound("2023-07-01", DossierPart.CONTRACTS);

            days.between(company, 31, 31, Double.POSITIVE_INFINITY);
        }

        @Test
        void measure_missingInputs_areNamed() {
            days.unknown(Measuring.company(), Inputs.REGISTRATION);
            days.unknown(Measuring.company("RU", "2022-11-01"), Inputs.DECLARATIONS, Inputs.SHIPMENTS);
            days.unknown(
                    Measuring.company("RU", "2022-11-01").add(Trading.declaration(null, "tea", null, null)),
                    Inputs.TRADE_DATE);
        }

        @Test
        void measure_searchedAndNoneFound_isNotApplicable() {
            days.notApplicable(
                    Measuring.tradeSearched(Measuring.company()), "a search found neither declarations nor shipments");
        }
    }

    @Nested
    class IncorporatedAfterTrigger implements SignalCase {

        @Override
        public String signal() {
            return "incorporated-after-trigger";
        }

        @Override
        public String story() {
            return "a company founded abroad in spring 2022 ships to Russia by the summer";
        }

        @Override
        public DossierBuilder example() {
            return shipping("TR", "2022-04-01", shipment("2022-07-01", "RU"));
        }

        @Override
        public String under() {
            return "an earlier company.registered, while it stays after the event";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.registeredEarlier(dossier);
        }

        private final Measuring months =
                Measuring.of("incorporated-after-trigger").given(Trading::material);

        private static ShipmentBuilder shipment(@Nullable String date, @Nullable String destination) {
            ShipmentBuilder shipment = Shipment.builder(TradeRole.EXPORTER, "tea");
            if (date != null) {
                shipment.date(date);
            }
            return destination == null ? shipment : shipment.destination(destination);
        }

        private static DossierBuilder shipping(String country, String registered, ShipmentBuilder... shipments) {
            DossierBuilder company = Measuring.company(country, registered);
            for (ShipmentBuilder shipment : shipments) {
                company.add(shipment.build());
            }
            return company;
        }

        @ParameterizedTest
        @CsvSource({
            "2022-02-24, 0, 12.0",
            "2023-02-24, 12, 12.0",
            "2023-06-24, 16, 10.0",
        })
        void measure_registeredOnTheDay_isMonthsToTheShipment(String date, double age, String points) {
            DossierBuilder company = shipping("TR", "2022-02-24", shipment(date, "RU"));

            months.exactly(company, age);
            assertThat(months.points(company)).isEqualTo(points);
        }

        @ParameterizedTest
        @CsvSource({"2024-02-24, 24, 6.0", "2025-02-24, 36, 0.0", "2026-02-24, 48, 0.0"})
        void measure_laterShipments_fade(String date, double age, String points) {
            Measuring later = months.on(LocalDate.of(2027, 1, 1));
            DossierBuilder company = shipping("TR", "2022-02-24", shipment(date, "BY"));

            later.exactly(company, age);
            assertThat(later.points(company)).isEqualTo(points);
        }

        @Test
        void sentence_tellsEventAndDestination() {
            DossierBuilder company = shipping("TR", "2022-04-01", shipment("2022-07-01", "RU"));

            assertThat(months.sentence(company))
                    .isEqualTo(
                            "Registered 2022-04-01, after the full-scale invasion of Ukraine by Russia of 2022-02-24, it"
                                    + " shipped to RU 3.0 months later.");
            assertThat(facts(months, company)).containsExactly("company.registered", "shipments");
        }

        @Test
        void measure_registeredBeforeTheEvent_isNotApplicable() {
            months.notApplicable(
                    shipping("TR", "2022-02-23", shipment("2022-07-01", "RU")),
                    "no event that matters came before its registration");
        }

        @Test
        void measure_registeredInTheMonthOfTheEvent_isOpen() {
            months.unknown(
                    shipping("TR", "2022-02", shipment("2022-07-01", "RU")), Inputs.REGISTRATION.note("to the day"));
            months.between(
                    shipping("TR", "2022-02-20/2022-03-31", shipment("2022-07-01", "RU")),
                    3 + 1 / 31.0,
                    Months.between(LocalDate.of(2022, 3, 11), LocalDate.of(2022, 7, 1)),
                    Double.POSITIVE_INFINITY);
        }

        @Test
        void measure_eventOnlyKnownLater_doesNotCountYet() {
            Triggers.Trigger event = new Triggers.Trigger(
                    "e",
                    "an embargo",
                    Measuring.date("2022-01-01"),
                    List.of("RU"),
                    Measuring.date("2023-07-25"),
                    "a test");
            Measuring other = months.with(ReferenceData.standard().withTriggers(Triggers.of(List.of(event))));

            other.notApplicable(
                    shipping("TR", "2022-02-24", shipment("2022-07-01", "RU")),
                    "no event that matters came before its registration");
            assertThat(other.on(LocalDate.of(2023, 7, 25))
                            .measured(shipping("TR", "2022-02-24", shipment("2022-03-24", "RU")))
                            .best())
                    .isEqualTo(1);
        }

        @Test
        void measure_ownCountry_doesNotCount() {
            // An importer of the country itself: that its goods come home says nothing.
            months.notApplicable(
                    shipping("RU", "2022-04-01", shipment("2022-07-01", "RU")),
                    "no shipment goes to a country that such an event affects");
        }

        @Test
        void measure_otherDestinations_doNotCount() {
            months.notApplicable(
                    shipping("TR", "2022-04-01", shipment("2022-07-01", "DE")),
                    "no shipment goes to a country that such an event affects");
        }

        @Test
        void measure_carriedForOthers_doesNotCount() {
            months.notApplicable(
                    Measuring.company("TR", "2022-04-01")
                            .add(Shipment.builder(TradeRole.INTERMEDIARY, "tea")
                                    .date("2022-07-01")
                                    .destination("RU")
                                    .build()),
                    "no shipment goes to a country that such an event affects");
        }

        @Test
        void measure_destinationNotStated_isUnknown() {
            months.unknown(shipping("TR", "2022-04-01", shipment("2022-07-01", null)), Inputs.DESTINATION);
        }

        @Test
        void measure_oneDestinationNotStated_mayBeEarlier() {
            DossierBuilder company =
                    shipping("TR", "2022-04-01", shipment("2022-07-01", null), shipment("2022-10-01", "RU"));

            months.between(company, 0, 6, 6);
        }

        @Test
        void measure_undatedShipment_mayBeEarlier() {
            months.between(shipping("TR", "2022-04-01", shipment(null, "RU"), shipment("2022-10-01", "RU")), 0, 6, 6);
            months.unknown(shipping("TR", "2022-04-01", shipment(null, "RU")), Inputs.TRADE_DATE);
        }

        @Test
        void measure_severalShipments_takesTheFirst() {
            months.exactly(
                    shipping(
                            "TR",
                            "2022-04-01",
                            shipment("2022-10-01", "RU"),
                            shipment("2022-06-01", "BY"),
                            shipment("2022-05-01", "DE")),
                    2);
        }

        @Test
        void measure_countryNotKnown_mayBeTheOwn() {
            DossierBuilder company = Measuring.company()
                    .registered("2022-04-01")
                    .add(shipment("2022-07-01", "RU").build());

            months.between(company, 3, 3, Double.POSITIVE_INFINITY);
        }

        @Test
        void measure_missingInputs_areNamed() {
            months.unknown(Measuring.company(), Inputs.REGISTRATION);
            months.unknown(Measuring.company("TR", "2022-04-01"), Inputs.SHIPMENTS);
            months.notApplicable(
                    Measuring.company("TR", "2022-04-01").nothingFound("2023-07-01", DossierPart.SHIPMENTS),
                    "a search found no shipments");
        }

        @Test
        void measure_youngExporterOfANeighbour_isMet() {
            // The false positive of the entry: such companies need other evidence beside this.
            assertThat(months.points(shipping("KZ", "2022-05-01", shipment("2022-08-01", "RU"))))
                    .isEqualTo("12.0");
        }
    }
}
