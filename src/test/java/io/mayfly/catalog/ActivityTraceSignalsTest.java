package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.signal.Cited;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityTraceSignalsTest {

    @Nested
    class ActivityChangeBeforeTrade implements SignalCase {

        private static final double NEVER = Double.POSITIVE_INFINITY;

        private final Measuring signal = Measuring.of("activity-change-before-trade");

        @Override
        public String signal() {
            return "activity-change-before-trade";
        }

        @Override
        public String story() {
            return "the main line of business changes a month before goods of a million dollars are declared";
        }

        @Override
        public DossierBuilder example() {
            return changed("2022-01-01").add(Trading.valued("2022-01-31", 1_000_000));
        }

        @Override
        public String under() {
            return "value of every trade record to zero";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.worthless(dossier);
        }

        private static Change change(ChangeKind what, String date) {
            return new Change(what, Measuring.date(date), null, null, null);
        }

        /** A company whose shipments were searched for and whose line of business changed once. */
        private static DossierBuilder changed(String date) {
            return Measuring.company()
                    .nothingFound("2023-07-01", DossierPart.SHIPMENTS)
                    .add(change(ChangeKind.ACTIVITY, date));
        }

        @ParameterizedTest
        @CsvSource({
            "2022-01-01, 0, 12.0",
            "2022-01-31, 30, 12.0",
            "2022-02-01, 31, 11.9",
            "2022-04-16, 105, 6.0",
            "2022-06-29, 179, 0.1",
            "2022-06-30, 180, 0.0"
        })
        void measure_tradeAfterTheChange_isCountedInDays(String date, double days, String points) {
            DossierBuilder company = changed("2022-01-01").add(Trading.valued(date, 100_000));
            signal.exactly(company, days);
            assertThat(signal.points(company)).isEqualTo(points);
        }

        @Test
        void measure_tradeTooSmallOrTooEarly_isNone() {
            DossierBuilder small = changed("2022-01-01").add(Trading.valued("2022-01-31", 99_999));
            signal.exactly(small, NEVER);
            assertThat(signal.points(small)).isEqualTo("0.0");
            signal.exactly(changed("2022-01-01").add(Trading.valued("2021-12-31", 1_000_000)), NEVER);
        }

        @Test
        void measure_severalTradesAndChanges_theNearestCount() {
            signal.exactly(
                    changed("2021-01-01")
                            .add(change(ChangeKind.ACTIVITY, "2022-01-01"))
                            .add(Trading.valued("2022-03-02", 200_000))
                            .add(Trading.valued("2022-02-01", 200_000)),
                    31);
        }

        @Test
        void measure_datesWithinAMonth_areAnInterval() {
            signal.between(changed("2022-01").add(Trading.valued("2022-03-02", 200_000)), 30, 45, 60);
            signal.between(changed("2022-01").add(Trading.valued("2022-01-20", 200_000)), 0, 4, NEVER);
        }

        @Test
        void measure_valueOrDateUnknown_leavesItOpen() {
            signal.between(
                    changed("2022-01-01").add(Trading.declaration("2022-01-21", "tea", null, null)), 20, NEVER, NEVER);
            signal.between(
                    changed("2022-01-01").add(Trading.declaration(null, "tea", null, Money.of(500_000, "USD"))),
                    0,
                    NEVER,
                    NEVER);
            signal.between(
                    Measuring.company()
                            .add(change(ChangeKind.ACTIVITY, "2022-01-01"))
                            .add(Trading.valued("2022-01-31", 100_000)),
                    0,
                    30,
                    30);
        }

        @Test
        void measure_quantityAlone_isWorthTheReferenceValue() {
            signal.exactly(changed("2022-01-01").add(Trading.declaration("2022-01-31", "drones", 1_000L, null)), 30);
            signal.between(
                    changed("2022-01-01").add(Trading.declaration("2022-01-31", "helmets", 10_000L, null)),
                    30,
                    NEVER,
                    NEVER);
        }

        @Test
        void measure_nothingToCompare_isUnknownOrDoesNotApply() {
            signal.unknown(Measuring.company(), Inputs.CHANGES);
            signal.notApplicable(
                    Measuring.company().nothingFound("2023-07-01", DossierPart.CHANGES),
                    "no change of the line of business is on record");
            signal.notApplicable(
                    Measuring.company().add(change(ChangeKind.NAME, "2022-01-01")),
                    "no change of the line of business is on record");
            signal.unknownWithin(changed("2022-01-01"), 0, NEVER, Inputs.DECLARATIONS);
            signal.notApplicable(
                    Measuring.tradeSearched(changed("2022-01-01")),
                    "a search found neither declarations nor shipments");
        }

        @Test
        void sentence_tradeOrNone_namesTheDays() {
            assertThat(signal.sentence(example()))
                    .isEqualTo("A change of its main line of business, of 2022-01-01, came 30 days before a trade of at"
                            + " least USD 100,000, of 2022-01-31.");
            assertThat(Objects.requireNonNull(signal.measured(example()).evidence())
                            .facts())
                    .extracting(Cited::field)
                    .containsExactly("company.changes", "declarations");
            assertThat(signal.sentence(changed("2022-01-01").add(Trading.valued("2022-01-31", 5))))
                    .isEqualTo("No trade of at least USD 100,000 is on record after the change of its main line of"
                            + " business of 2022-01-01.");
        }
    }

    @Nested
    class WebPresenceInconsistent implements SignalCase {

        private final Measuring signal = Measuring.of("web-presence-inconsistent");

        @Override
        public String signal() {
            return "web-presence-inconsistent";
        }

        @Override
        public String story() {
            return "its website sells flowers, while it imports drones";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().add(look(ObservationMethod.WEBSITE, Finding.OTHER_BUSINESS));
        }

        @Override
        public String under() {
            return "every finding to another business";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.with(
                    dossier,
                    "observations",
                    (List<Observation> all) -> all.stream()
                            .map(look -> Edits.with(look, "finding", (Finding before) -> Finding.OTHER_BUSINESS))
                            .toList());
        }

        private static Observation look(ObservationMethod method, @Nullable Finding finding) {
            return new Observation(
                    Measuring.date("2023-07-01"), method, null, null, finding, List.of(), List.of(), null, null, null);
        }

        @ParameterizedTest
        @CsvSource({
            "WEBSITE, OTHER_BUSINESS, 1, 10.0",
            "WEBSITE, COPIED, 1, 10.0",
            "SEARCH, COPIED, 1, 10.0",
            "WEBSITE, COMPANY_PRESENT, 0, 0.0",
            "WEBSITE, REMOVED, 0, 0.0"
        })
        void measure_finding_firesOrNot(ObservationMethod method, Finding finding, double value, String points) {
            DossierBuilder company = Measuring.company().add(look(method, finding));
            signal.exactly(company, value);
            assertThat(signal.points(company)).isEqualTo(points);
        }

        @Test
        void measure_lookWithoutFinding_isOpen() {
            DossierBuilder company = Measuring.company().add(look(ObservationMethod.WEBSITE, null));
            signal.between(company, 0, 0, 1);
            signal.between(company.add(look(ObservationMethod.WEBSITE, Finding.REMOVED)), 0, 0, 1);
        }

        @ParameterizedTest
        @EnumSource(
                value = ObservationMethod.class,
                names = {"STREET_IMAGERY", "SITE_VISIT", "MAP_SERVICE", "LAND_REGISTER"})
        void measure_lookAtAPlace_saysNothingOfThePage(ObservationMethod method) {
            signal.unknown(Measuring.company().add(look(method, Finding.OTHER_BUSINESS)), Inputs.WEBSITE_LOOK);
        }

        @Test
        void measure_nobodyLooked_isUnknownOrDoesNotApply() {
            signal.unknown(Measuring.company(), Inputs.WEBSITE_LOOK);
            signal.unknown(
                    Measuring.company().add(look(ObservationMethod.SEARCH, Finding.COMPANY_PRESENT)),
                    Inputs.WEBSITE_LOOK);
            signal.notApplicable(
                    Measuring.company().nothingFound("2023-07-01", DossierPart.WEBSITE), "a search found no website");
        }

        @Test
        void sentence_eachFinding_isTold() {
            assertThat(signal.sentence(example()))
                    .isEqualTo("Its page was found (2023-07-01) to tell of another line of business.");
            assertThat(signal.sentence(Measuring.company().add(look(ObservationMethod.SEARCH, Finding.COPIED))))
                    .isEqualTo("Its page was found (2023-07-01) to repeat the words or pictures of somebody else.");
            assertThat(signal.sentence(Measuring.company().add(look(ObservationMethod.WEBSITE, null))))
                    .isEqualTo("Nobody who looked at its website noted that it tells of another business.");
            assertThat(Objects.requireNonNull(signal.measured(example()).evidence())
                            .facts())
                    .extracting(Cited::field)
                    .containsExactly("observations");
        }
    }
}
