package io.mayfly.catalog;

import static io.mayfly.dossier.AddressRole.CORRESPONDENCE;
import static io.mayfly.dossier.AddressRole.OPERATING;
import static io.mayfly.dossier.AddressRole.REGISTERED;
import static io.mayfly.dossier.AddressUse.OFFICE;
import static io.mayfly.dossier.AddressUse.RESIDENTIAL;
import static io.mayfly.dossier.ObservationMethod.LAND_REGISTER;
import static io.mayfly.dossier.ObservationMethod.SITE_VISIT;
import static io.mayfly.dossier.ObservationMethod.STREET_IMAGERY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSignalsTest {

    @Nested
    class ResidentialAddress implements SignalCase {

        @Override
        public String signal() {
            return "residential-address";
        }

        @Override
        public String story() {
            return "street imagery shows an apartment block";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company("RU", "2022-09").observed("2023-05-01", STREET_IMAGERY, RESIDENTIAL);
        }

        @Override
        public String under() {
            return "observations.use and addresses.use from anything stated to residential";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.dwellings(dossier);
        }

        private final Measuring certainty = Measuring.of("residential-address");

        @Test
        void measure_nobodyLooked_isUnknown() {
            certainty.unknown(Measuring.company(), Inputs.ADDRESS_USE);
            certainty.unknown(Measuring.company().address("a street", REGISTERED, null), Inputs.ADDRESS_USE);
        }

        @Test
        void measure_declaredUse_isSure() {
            DossierBuilder company = Measuring.company().address("a flat", REGISTERED, RESIDENTIAL);

            certainty.exactly(company, 1);
            assertThat(certainty.points(company)).isEqualTo("12.0");
            assertThat(certainty.sentence(company)).isEqualTo("The company’s address is declared to be a dwelling.");
        }

        @ParameterizedTest
        @CsvSource({
            "LAND_REGISTER, 1, 12.0, 'is, by the land register, a dwelling.'",
            "SITE_VISIT, 1, 12.0, was found on a visit to be a dwelling.",
            "SEARCH, 1, 12.0, was found by a search to be a dwelling.",
            "WEBSITE, 1, 12.0, was found by a search to be a dwelling.",
            "STREET_IMAGERY, 0.8, 9.6, looks in street imagery like a dwelling."
        })
        void measure_aLookAtTheRegisteredAddress_isAsSureAsItsMethod(
                ObservationMethod method, double sure, String points, String words) {
            DossierBuilder company = Measuring.company().observed("2023-07-01", method, RESIDENTIAL);

            certainty.exactly(company, sure);
            assertThat(certainty.points(company)).isEqualTo(points);
            assertThat(certainty.sentence(company)).isEqualTo("The company’s address " + words);
        }

        @ParameterizedTest
        @EnumSource(value = AddressUse.class, names = "RESIDENTIAL", mode = EnumSource.Mode.EXCLUDE)
        void measure_anyOtherUse_isClear(AddressUse use) {
            DossierBuilder company = Measuring.company().address("a place", REGISTERED, use);

            certainty.exactly(company, 0);
            assertThat(certainty.points(company)).isEqualTo("0.0");
            assertThat(certainty.sentence(company)).startsWith("The company’s address is declared to be a");
        }

        @Test
        void measure_conflictingFindings_theLastKnownCounts() {
            certainty.exactly(
                    Measuring.company()
                            .observed("2023-01-01", STREET_IMAGERY, RESIDENTIAL)
                            .observed("2023-06-01", SITE_VISIT, OFFICE),
                    0);
            certainty.exactly(
                    Measuring.company()
                            .observed("2023-06-01", STREET_IMAGERY, RESIDENTIAL)
                            .observed("2023-01-01", LAND_REGISTER, OFFICE),
                    0.8);
        }

        @Test
        void measure_onAnEarlierDay_theEarlierFindingCounts() {
            DossierBuilder company = Measuring.company()
                    .observed("2023-01-01", STREET_IMAGERY, RESIDENTIAL)
                    .observed("2023-06-01", SITE_VISIT, OFFICE);

            certainty.on(LocalDate.of(2023, 5, 31)).exactly(company, 0.8);
            certainty.on(LocalDate.of(2022, 12, 31)).unknown(company, Inputs.ADDRESS_USE);
        }

        @Test
        void measure_registeredAndOperatingAddress_theWorseCounts() {
            certainty.exactly(
                    Measuring.company()
                            .address("an office", REGISTERED, OFFICE)
                            .address("a flat", OPERATING, RESIDENTIAL),
                    1);
        }

        @Test
        void measure_aLookAtTheOperatingAddress_countsThere() {
            certainty.exactly(
                    Measuring.company()
                            .address("a flat", OPERATING, RESIDENTIAL)
                            .add(look("2023-06-01", SITE_VISIT, OPERATING, OFFICE)),
                    0);
        }

        @Test
        void measure_aLookBeforeTheMove_isOfAnotherPlace() {
            Address moved = new Address(
                    "the new place", null, REGISTERED, null, null, null, Measuring.date("2023-03"), null, null, null);

            certainty.unknown(
                    Measuring.company().add(moved).observed("2023-02-28", SITE_VISIT, RESIDENTIAL), Inputs.ADDRESS_USE);
            certainty.between(Measuring.company().add(moved).observed("2023-03-10", SITE_VISIT, RESIDENTIAL), 0, 1, 1);
            certainty.exactly(Measuring.company().add(moved).observed("2023-03-31", SITE_VISIT, RESIDENTIAL), 1);
        }

        @Test
        void measure_twoLooksOfWhichEitherMayBeLater_isOpen() {
            certainty.between(
                    Measuring.company()
                            .observed("2023-05", SITE_VISIT, OFFICE)
                            .observed("2023-05-10", STREET_IMAGERY, RESIDENTIAL),
                    0,
                    0,
                    0.8);
        }

        @Test
        void measure_correspondenceAddress_doesNotCount() {
            certainty.unknown(Measuring.company().address("a flat", CORRESPONDENCE, RESIDENTIAL), Inputs.ADDRESS_USE);
        }

        @Test
        void measure_anAddressThatEnded_doesNotCount() {
            certainty.unknown(Measuring.company().add(flat(REGISTERED, null, "2022")), Inputs.ADDRESS_USE);
        }

        @Test
        void measure_soleProprietor_isNotApplicable() {
            certainty.notApplicable(
                    Measuring.company()
                            .subjectKind(SubjectKind.SOLE_PROPRIETOR)
                            .address("a flat", REGISTERED, RESIDENTIAL),
                    "a sole proprietor may register at home");
        }

        @ParameterizedTest
        @ValueSource(longs = {0, 1, 2, 3, 4, 60})
        void measure_homeOfAnOfficer_countsHalfWhateverTheStaff(long staff) {
            DossierBuilder company = trader().add(flat(REGISTERED, true, null)).headcount("2023-06-01", staff);

            certainty.exactly(company, 0.5);
            assertThat(certainty.points(company)).isEqualTo("6.0");
        }

        @Test
        void measure_homeOfAnOfficer_withUnknownTradeIsAnInterval() {
            DossierBuilder company =
                    Measuring.company().add(flat(REGISTERED, true, null)).headcount("2023-06-01", 2);

            certainty.between(company, 0, 0.5, 0.5);
            certainty.between(company.nothingFound("2023-07-01", DossierPart.SHIPMENTS), 0, 0.5, 0.5);
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 4, 60})
        void measure_homeOfAnOfficer_doesNotCountWithoutTrade(long staff) {
            DossierBuilder company = Measuring.company()
                    .add(flat(REGISTERED, true, null))
                    .headcount("2023-06-01", staff)
                    .nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.SHIPMENTS);

            certainty.exactly(company, 0);
        }

        @Test
        void sentence_homeThatDoesNotCount_saysWhy() {
            DossierBuilder company = Measuring.company()
                    .add(flat(REGISTERED, true, null))
                    .headcount("2023-06-01", 1)
                    .nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.SHIPMENTS);

            assertThat(certainty.sentence(company))
                    .isEqualTo("The company’s address is declared to be a dwelling. It is the home of an officer,"
                            + " and the company trades in no goods.");
        }

        private static DossierBuilder trader() {
            return Measuring.company().add(Trading.declaration("2023-05-01", "tea", null, null));
        }

        @Test
        void measure_homeInStreetImagery_isHalfOfWhatItShows() {
            DossierBuilder company = trader().add(flat(REGISTERED, true, null))
                    .observed("2023-07-01", STREET_IMAGERY, RESIDENTIAL)
                    .headcount("2023-06-01", 1);

            certainty.exactly(company, 0.4);
        }

        @Test
        void measure_homeAtAnotherAddress_doesNotHalve() {
            DossierBuilder company = Measuring.company()
                    .address("a flat", REGISTERED, RESIDENTIAL)
                    .add(flat(CORRESPONDENCE, true, null))
                    .headcount("2023-06-01", 1);

            certainty.exactly(company, 1);
        }

        @Test
        void measure_homeAndAnotherFlat_theWorseCountsAfterHalving() {
            DossierBuilder company = Measuring.company()
                    .add(flat(REGISTERED, true, null))
                    .address("another flat", OPERATING, RESIDENTIAL)
                    .headcount("2023-06-01", 1);

            certainty.exactly(company, 1);
        }

        private static Observation look(String date, ObservationMethod method, AddressRole role, AddressUse use) {
            return new Observation(
                    Measuring.date(date), method, role, use, null, List.of(), List.of(), null, null, null);
        }

        private static Address flat(AddressRole role, @Nullable Boolean home, @Nullable String to) {
            return new Address(
                    "a flat", null, role, RESIDENTIAL, home, null, null, Measuring.dateOrNull(to), null, null);
        }
    }
}
