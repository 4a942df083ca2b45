package io.mayfly.catalog;

import static io.mayfly.dossier.AddressRole.CORRESPONDENCE;
import static io.mayfly.dossier.AddressRole.OPERATING;
import static io.mayfly.dossier.Finding.COMPANY_PRESENT;
import static io.mayfly.dossier.Finding.DERELICT;
import static io.mayfly.dossier.Finding.NO_SUCH_PLACE;
import static io.mayfly.dossier.Finding.VACANT;
import static io.mayfly.dossier.ObservationMethod.MAP_SERVICE;
import static io.mayfly.dossier.ObservationMethod.SEARCH;
import static io.mayfly.dossier.ObservationMethod.SITE_VISIT;
import static io.mayfly.dossier.ObservationMethod.STREET_IMAGERY;
import static io.mayfly.dossier.ObservationMethod.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AddressNotFoundTest implements SignalCase {

    @Override
    public String signal() {
        return "address-not-found";
    }

    @Override
    public String story() {
        return "two map services know no such house";
    }

    @Override
    public DossierBuilder example() {
        return Measuring.company("RU", "2022-09")
                .source("one-map", Places.source(null))
                .source("another-map", Places.source(null))
                .add(Places.look("2023-05-01", MAP_SERVICE, null, NO_SUCH_PLACE, "one-map"))
                .add(Places.look("2023-05-02", MAP_SERVICE, null, NO_SUCH_PLACE, "another-map"));
    }

    @Override
    public String under() {
        return "observations.finding from what shows that there is a place to no such place";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.findings(
                dossier,
                finding -> finding == COMPANY_PRESENT || finding == DERELICT || finding == VACANT
                        ? NO_SUCH_PLACE
                        : finding);
    }

    private final Measuring certainty = Measuring.of(signal());

    private static DossierBuilder seen(Observation... looks) {
        DossierBuilder company =
                Measuring.company().source("a", Places.source(null)).source("b", Places.source(null));
        for (Observation look : looks) {
            company.add(look);
        }
        return company;
    }

    private static Observation missed(@Nullable String date, ObservationMethod method) {
        return Places.look(date, method, NO_SUCH_PLACE);
    }

    private static Observation missed(@Nullable String date, ObservationMethod method, String source) {
        return Places.look(date, method, null, NO_SUCH_PLACE, source);
    }

    @Test
    void measure_nobodyLooked_isUnknown() {
        certainty.unknown(seen(), Inputs.PLACE_SEARCHED);
    }

    @ParameterizedTest
    @CsvSource({
        "MAP_SERVICE, a map service",
        "SEARCH, a search",
        "SITE_VISIT, a visit",
        "LAND_REGISTER, the land register"
    })
    void measure_oneLook_mayErr(ObservationMethod method, String words) {
        DossierBuilder company = seen(missed("2023-05-01", method));

        certainty.exactly(company, 0.6);
        assertThat(certainty.points(company)).isEqualTo("7.2");
        assertThat(certainty.sentence(company))
                .isEqualTo("The registered address was not found by " + words + " of 2023-05-01.");
    }

    @Test
    void measure_picturesAndTheCompanysPages_showNoAbsence() {
        certainty.unknown(
                seen(missed("2023-05-01", STREET_IMAGERY), missed("2023-05-01", WEBSITE)), Inputs.PLACE_SEARCHED);
    }

    @Test
    void measure_looksOfTwoMethods_areIndependent() {
        DossierBuilder company = seen(missed("2023-05-01", MAP_SERVICE), missed(null, SEARCH));

        certainty.exactly(company, 1);
        assertThat(certainty.points(company)).isEqualTo("12.0");
        assertThat(certainty.sentence(company))
                .isEqualTo("The registered address was not found by a map service of 2023-05-01"
                        + " and a search of an unstated day.");
    }

    @Test
    void measure_twoMapServices_areIndependentWhereTheSourcesSaySo() {
        certainty.exactly(seen(missed("2023-05-01", MAP_SERVICE, "a"), missed("2023-05-01", MAP_SERVICE, "b")), 1);
        certainty.exactly(seen(missed("2023-05-01", MAP_SERVICE, "a"), missed("2023-05-02", MAP_SERVICE, "a")), 0.6);
        certainty.between(seen(missed("2023-05-01", MAP_SERVICE, "a"), missed("2023-05-02", MAP_SERVICE)), 0.6, 0.6, 1);
    }

    @Test
    void measure_oneVisitToldByTwoSources_mayBeOne() {
        certainty.between(
                seen(missed("2023-05-01", SITE_VISIT, "a"), missed("2023-05-01", SITE_VISIT, "b")), 0.6, 0.6, 1);
        certainty.between(seen(missed("2023-05-01", SITE_VISIT, "a"), missed(null, SITE_VISIT, "b")), 0.6, 0.6, 1);
        certainty.between(seen(missed("2023-05", SITE_VISIT, "a"), missed("2023-05-31", SITE_VISIT, "b")), 0.6, 0.6, 1);
        certainty.exactly(seen(missed("2023-05-01", SITE_VISIT, "a"), missed("2023-05-02", SITE_VISIT, "b")), 1);
        certainty.exactly(seen(missed("2023-05-02", SITE_VISIT, "a"), missed("2023-05-01", SITE_VISIT, "b")), 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Finding.class,
            names = {"COMPANY_PRESENT", "DERELICT", "VACANT"})
    void measure_whatSomebodySawThere_exists(Finding finding) {
        DossierBuilder company =
                seen(missed("2023-05-01", MAP_SERVICE), Places.look("2023-06-01", SITE_VISIT, finding));

        certainty.exactly(company, 0);
        assertThat(certainty.points(company)).isEqualTo("0.0");
        assertThat(certainty.sentence(company)).isEqualTo("The registered address was found by a visit of 2023-06-01.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Finding.class,
            names = {"OTHER_BUSINESS", "COPIED", "REMOVED"})
    void measure_findingsOnPages_sayNothingOfThePlace(Finding finding) {
        certainty.unknown(seen(Places.look("2023-06-01", SEARCH, finding)), Inputs.PLACE_SEARCHED);
    }

    @Test
    void measure_aPlaceWithAUse_exists() {
        certainty.exactly(seen().observed("2023-06-01", STREET_IMAGERY, AddressUse.OFFICE), 0);
        certainty.unknown(seen().observed("2023-06-01", WEBSITE, AddressUse.OFFICE), Inputs.PLACE_SEARCHED);
    }

    @Test
    void measure_looksSinceItWasLastSeen_count() {
        Observation sighting = Places.look("2023-05-15", SITE_VISIT, COMPANY_PRESENT);

        certainty.exactly(seen(sighting, missed("2023-05-16", MAP_SERVICE)), 0.6);
        certainty.exactly(seen(sighting, missed("2023-05-15", MAP_SERVICE)), 0);
        certainty.exactly(seen(sighting, missed("2023-05-14", SEARCH), missed("2023-05-16", MAP_SERVICE)), 0.6);
    }

    @Test
    void measure_aLookThatMayHaveComeBeforeTheSighting_isOpen() {
        Observation sighting = Places.look("2023-05-15", SITE_VISIT, COMPANY_PRESENT);

        certainty.between(seen(sighting, missed("2023-05", MAP_SERVICE)), 0, 0.6, 0.6);
        certainty.between(seen(sighting, missed(null, MAP_SERVICE)), 0, 0, 0.6);
        certainty.between(
                seen(Places.look(null, SITE_VISIT, COMPANY_PRESENT), missed("2023-05-15", MAP_SERVICE)), 0, 0.6, 0.6);
    }

    @Test
    void measure_looksAtAnotherPlace_leaveItOpen() {
        DossierBuilder moved = seen(missed("2023-03-10", SEARCH)).add(Places.seat("a street", "2023-03", null));

        certainty.between(moved, 0, 0.6, 1);
        certainty.between(moved.add(missed("2023-04-01", SEARCH)), 0.6, 0.6, 1);
        certainty.unknown(
                seen(missed("2023-02-28", SEARCH)).add(Places.seat("a street", "2023-03", null)),
                Inputs.PLACE_SEARCHED);
    }

    @Test
    void measure_twoPlaces_theWorseCounts() {
        DossierBuilder company = seen(
                Places.look("2023-05-01", SITE_VISIT, COMPANY_PRESENT),
                Places.look("2023-05-01", SEARCH, OPERATING, NO_SUCH_PLACE, null));

        certainty.exactly(company, 0.6);
        assertThat(certainty.sentence(company))
                .isEqualTo("The operating address was not found by a search of 2023-05-01.");
        certainty.unknown(
                seen(Places.look("2023-05-01", SEARCH, CORRESPONDENCE, NO_SUCH_PLACE, null)), Inputs.PLACE_SEARCHED);
    }

    @Test
    void measure_facts_areTheLooksThatCount() {
        Observation counts = missed("2023-06-01", SEARCH);
        DossierBuilder company = seen(Places.look("2023-05-15", SITE_VISIT, VACANT), counts);

        assertThat(Objects.requireNonNull(certainty.measured(company).evidence())
                        .facts())
                .extracting(cited -> cited.field() + " " + cited.fact().describe())
                .containsExactly("observations " + counts.describe());
    }
}
