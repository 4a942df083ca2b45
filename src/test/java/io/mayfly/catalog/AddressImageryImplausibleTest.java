package io.mayfly.catalog;

import static io.mayfly.dossier.AddressRole.CORRESPONDENCE;
import static io.mayfly.dossier.AddressRole.OPERATING;
import static io.mayfly.dossier.Finding.COMPANY_PRESENT;
import static io.mayfly.dossier.Finding.DERELICT;
import static io.mayfly.dossier.Finding.VACANT;
import static io.mayfly.dossier.ObservationMethod.SITE_VISIT;
import static io.mayfly.dossier.ObservationMethod.STREET_IMAGERY;
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

class AddressImageryImplausibleTest implements SignalCase {

    @Override
    public String signal() {
        return "address-imagery-implausible";
    }

    @Override
    public String story() {
        return "street imagery shows a building that falls to pieces";
    }

    @Override
    public DossierBuilder example() {
        return Measuring.company("RU", "2022-09").add(Places.look("2023-05-01", STREET_IMAGERY, DERELICT));
    }

    @Override
    public String under() {
        return "observations.finding from company present to derelict";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.findings(dossier, finding -> finding == COMPANY_PRESENT ? DERELICT : finding);
    }

    private final Measuring certainty = Measuring.of(signal());

    private static DossierBuilder seen(Observation... looks) {
        DossierBuilder company = Measuring.company();
        for (Observation look : looks) {
            company.add(look);
        }
        return company;
    }

    @ParameterizedTest
    @CsvSource({
        "SITE_VISIT, DERELICT, 1, 12.0, 'By a visit of 2023-05-01, the registered address is derelict.'",
        "SITE_VISIT, VACANT, 1, 12.0, 'By a visit of 2023-05-01, the registered address stands vacant.'",
        "STREET_IMAGERY, DERELICT, 0.8, 9.6, 'By street imagery of 2023-05-01, the registered address is derelict.'",
        "STREET_IMAGERY, VACANT, 0.8, 9.6, 'By street imagery of 2023-05-01, the registered address stands vacant.'",
        "SITE_VISIT, COMPANY_PRESENT, 0, 0.0,"
                + " 'By a visit of 2023-05-01, the registered address is where the company works.'"
    })
    void measure_aLookOfLate_isAsSureAsItsMethod(
            ObservationMethod method, Finding finding, double sure, String points, String sentence) {
        DossierBuilder company = seen(Places.look("2023-05-01", method, finding));

        certainty.exactly(company, sure);
        assertThat(certainty.points(company)).isEqualTo(points);
        assertThat(certainty.sentence(company)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource(
            value = ObservationMethod.class,
            names = {"SITE_VISIT", "STREET_IMAGERY"},
            mode = EnumSource.Mode.EXCLUDE)
    void measure_otherMethods_doNotSeeThePlace(ObservationMethod method) {
        certainty.unknown(seen(Places.look("2023-05-01", method, DERELICT)), Inputs.PLACE_SEEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Finding.class,
            names = {"DERELICT", "VACANT", "COMPANY_PRESENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void measure_otherFindings_sayNothingOfIt(Finding finding) {
        certainty.unknown(seen(Places.look("2023-05-01", SITE_VISIT, finding)), Inputs.PLACE_SEEN);
    }

    @Test
    void measure_aLookThatOnlyFoundAUse_isUnknown() {
        certainty.unknown(Measuring.company().observed("2023-05-01", SITE_VISIT, AddressUse.OFFICE), Inputs.PLACE_SEEN);
    }

    @Test
    void measure_aLookOfTwoYearsAgo_isTheOldestThatCounts() {
        certainty.exactly(seen(Places.look("2021-07-24", STREET_IMAGERY, DERELICT)), 0.8);
        certainty.unknown(seen(Places.look("2021-07-23", STREET_IMAGERY, DERELICT)), Inputs.PLACE_SEEN);
    }

    @Test
    void measure_aLookThatMayBeTooOld_isOpen() {
        certainty.between(seen(Places.look("2021", STREET_IMAGERY, DERELICT)), 0, 0.8, 1);
        certainty.between(seen(Places.look("2021", SITE_VISIT, COMPANY_PRESENT)), 0, 0, 1);
    }

    @Test
    void measure_anUndatedLook_isOpen() {
        DossierBuilder company = seen(Places.look(null, STREET_IMAGERY, DERELICT));

        certainty.between(company, 0, 0.8, 1);
        assertThat(certainty.sentence(company))
                .isEqualTo("By street imagery of an unstated day, the registered address is derelict.");
    }

    @ParameterizedTest
    @CsvSource({"2021-07-24, true", "2021-07-23, false"})
    void measure_anUndatedLook_isNoYoungerThanItsPublication(String published, boolean counts) {
        DossierBuilder company = Measuring.company()
                .source("a", Places.source(published))
                .add(Places.look(null, STREET_IMAGERY, null, DERELICT, "a"));

        if (counts) {
            certainty.between(company, 0, 0.8, 1);
        } else {
            certainty.unknown(company, Inputs.PLACE_SEEN);
        }
    }

    @Test
    void measure_conflictingLooks_theLastCounts() {
        Observation ruin = Places.look("2023-01-01", STREET_IMAGERY, DERELICT);

        certainty.exactly(seen(ruin, Places.look("2023-06-01", SITE_VISIT, COMPANY_PRESENT)), 0);
        certainty.exactly(seen(ruin, Places.look("2022-06-01", SITE_VISIT, COMPANY_PRESENT)), 0.8);
        certainty.exactly(seen(ruin, Places.look("2023-01-01", SITE_VISIT, COMPANY_PRESENT)), 0);
    }

    @Test
    void measure_looksOfWhichEitherMayBeLater_areOpen() {
        certainty.between(
                seen(
                        Places.look("2023-05", SITE_VISIT, COMPANY_PRESENT),
                        Places.look("2023-05-10", STREET_IMAGERY, VACANT)),
                0,
                0,
                0.8);
    }

    @Test
    void measure_anUndatedLookBesideADatedOne_leavesItOpen() {
        certainty.between(
                seen(
                        Places.look("2023-05-01", SITE_VISIT, COMPANY_PRESENT),
                        Places.look(null, STREET_IMAGERY, DERELICT)),
                0,
                0,
                0.8);
        certainty.between(
                seen(
                        Places.look("2023-05-01", STREET_IMAGERY, DERELICT),
                        Places.look(null, SITE_VISIT, COMPANY_PRESENT)),
                0,
                0.8,
                0.8);
    }

    @Test
    void measure_aLookBeforeTheMove_isOfAnotherPlace() {
        certainty.unknown(moved("2023-02-28"), Inputs.PLACE_SEEN);
        certainty.between(moved("2023-03-10"), 0, 1, 1);
        certainty.exactly(moved("2023-03-31"), 1);
    }

    private static DossierBuilder moved(@Nullable String look) {
        return seen(Places.look(look, SITE_VISIT, VACANT)).add(Places.seat("a street", "2023-03", null));
    }

    @Test
    void measure_anUndatedLookPublishedBeforeTheMove_isOfAnotherPlace() {
        DossierBuilder company = Measuring.company()
                .source("a", Places.source("2023-02-28"))
                .add(Places.look(null, SITE_VISIT, null, VACANT, "a"))
                .add(Places.seat("a street", "2023-03-01", null));

        certainty.unknown(company, Inputs.PLACE_SEEN);
    }

    @Test
    void measure_twoPlaces_theWorseCounts() {
        DossierBuilder company = seen(
                Places.look("2023-05-01", SITE_VISIT, COMPANY_PRESENT),
                Places.look("2023-05-01", STREET_IMAGERY, OPERATING, VACANT, null));

        certainty.exactly(company, 0.8);
        assertThat(certainty.sentence(company)).contains("the operating address stands vacant");
        certainty.unknown(seen(Places.look("2023-05-01", SITE_VISIT, CORRESPONDENCE, VACANT, null)), Inputs.PLACE_SEEN);
    }

    @Test
    void measure_facts_areTheLookThatCounts() {
        Observation last = Places.look("2023-06-01", SITE_VISIT, VACANT);

        assertThat(Objects.requireNonNull(certainty
                                .measured(seen(Places.look("2023-05-01", SITE_VISIT, DERELICT), last))
                                .evidence())
                        .facts())
                .extracting(cited -> cited.field() + " " + cited.fact().describe())
                .containsExactly("observations " + last.describe());
    }
}
