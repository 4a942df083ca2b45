package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.signal.Cited;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequentControlChangeTest implements SignalCase {

    private static final double ANY = Double.POSITIVE_INFINITY;
    private final Measuring changes = Measuring.of("frequent-control-change");

    @Override
    public String signal() {
        return "frequent-control-change";
    }

    @Override
    public String story() {
        return "owner and director change three times in a year and a half";
    }

    @Override
    public DossierBuilder example() {
        return changed("2022-03-01", "2022-10-01", "2023-05-01");
    }

    @Override
    public String under() {
        return "company.changes with one more for each, 40 days later";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return ControlChangeEdits.oneMoreEach(dossier);
    }

    private DossierBuilder changed(String... dates) {
        return Registry.changed(Measuring.company("GB", "2015-01-01"), dates);
    }

    @Test
    void measure_changesOfTwoYears_areCounted() {
        changes.exactly(example(), 3);
        assertThat(changes.points(example())).isEqualTo("8.0");
        assertThat(changes.sentence(example()))
                .isEqualTo("Owners or officers changed 3 times in the last 24 months; changes within 30 days of each"
                        + " other count once.");
        assertThat(facts(changes, example()))
                .containsExactly(
                        new Cited("company.changes", Registry.change(ChangeKind.OWNER, "2022-03-01")),
                        new Cited("company.changes", Registry.change(ChangeKind.OWNER, "2022-10-01")),
                        new Cited("company.changes", Registry.change(ChangeKind.OWNER, "2023-05-01")));
    }

    @Test
    void measure_oneChange_isOrdinary() {
        assertThat(changes.points(changed("2023-05-01"))).isEqualTo("0.0");
        assertThat(changes.sentence(changed("2023-05-01"))).contains("changed once in the last 24 months");
    }

    @Test
    void measure_fourChangesAndMore_areWorthTheMost() {
        assertThat(changes.points(changed("2021-09-01", "2022-03-01", "2022-10-01", "2023-05-01")))
                .isEqualTo("12.0");
        assertThat(changes.points(changed("2021-08-01", "2021-12-01", "2022-03-01", "2022-10-01", "2023-05-01")))
                .isEqualTo("12.0");
    }

    @ParameterizedTest
    @CsvSource({"2021-07-24, 0", "2021-07-25, 1", "2023-07-24, 1"})
    void measure_atTheEdgeOfTheWindow_isExact(String date, double count) {
        changes.exactly(changed(date), count);
    }

    @Test
    void measure_noChangeOfLate_isClear() {
        assertThat(changes.sentence(changed("2018-01-01")))
                .isEqualTo("No change of owner or officer is on record in the last 24 months.");
    }

    @ParameterizedTest
    @CsvSource({"2023-05-01, 1", "2023-05-31, 1", "2023-06-01, 2"})
    void measure_changesOfOneHandover_countOnce(String second, double count) {
        changes.exactly(changed("2023-05-01").add(Registry.change(ChangeKind.OFFICER, second)), count);
    }

    @ParameterizedTest
    @CsvSource({"NAME", "ADDRESS", "ACTIVITY"})
    void measure_otherChanges_doNotCount(ChangeKind kind) {
        changes.exactly(Measuring.company("GB", "2015-01-01").add(Registry.change(kind, "2023-05-01")), 0);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-01, 0", "2023-03-15, 0", "2023-03-16, 1"})
    void measure_changesWithTheRegistration_doNotCount(String date, double count) {
        changes.exactly(Registry.changed(Measuring.company("GB", "2023-03-01"), date), count);
    }

    @Test
    void measure_registrationWithinAMonth_isAnInterval() {
        changes.between(Registry.changed(Measuring.company("GB", "2023-03"), "2023-04-01"), 0, 1, 1);
        changes.between(Registry.changed(Measuring.company("GB", "2023-03"), "2023-03-20"), 0, 0, 1);
    }

    @Test
    void measure_registrationNotKnown_opensTheLowerEnd() {
        changes.between(Registry.changed(Measuring.company(), "2023-04-01"), 0, 1, 1);
    }

    @Test
    void measure_firstBeginningsWithoutARegistration_areTakenToBelongToIt() {
        DossierBuilder company = Measuring.company()
                .nothingFound("2023-07-01", DossierPart.CHANGES)
                .add(Registry.officer("Oda Berg", false, "2022-02-01", null))
                .add(Registry.officer("Ada Lund", false, "2022-02-15", null));

        changes.between(company, 0, 0, 1);
        changes.between(company.add(Registry.officer("Per Vik", false, "2022-05-01", null)), 0, 1, 2);
    }

    @Test
    void measure_partialDates_areAnInterval() {
        DossierBuilder company = changed("2022", "2022-03-01");

        changes.between(company, 1, 2, 2);
        changes.between(changed("2021"), 0, 0, 1);
        changes.between(changed("2021-03/2022-03"), 0, 1, 1);
    }

    @Test
    void measure_beginningsAndEnds_tellChanges() {
        DossierBuilder company = Measuring.company("GB", "2015-01-01")
                .nothingFound("2023-07-01", DossierPart.CHANGES)
                .add(Registry.officer("Oda Berg", false, "2015-01-01", "2022-05-01"))
                .add(Registry.officer("Ada Lund", false, "2022-05-02", null))
                .add(Registry.owner(OwnerKind.COMPANY, null, "2023-02-01", null));

        changes.exactly(company, 2);
        assertThat(facts(changes, company))
                .extracting(Cited::field)
                .containsExactlyInAnyOrder("officers", "officers", "owners");
    }

    @Test
    void measure_recordedChangesNotLookedAt_opensTheUpperEnd() {
        changes.between(
                Measuring.company("GB", "2015-01-01").add(Registry.officer("Ada Lund", false, "2022-05-02", null)),
                1,
                1,
                ANY);
    }

    @Test
    void measure_nothingKnown_isUnknown() {
        changes.unknownWithin(Measuring.company(), 0, ANY, Inputs.CHANGES);
        changes.unknownWithin(
                Measuring.company("GB", "2015-01-01").add(Registry.officer("Ada Lund", false, "2015-01-01", null)),
                0,
                ANY,
                Inputs.CHANGES);
    }

    @Test
    void measure_searchedInVain_isClear() {
        changes.exactly(Measuring.company("GB", "2015-01-01").nothingFound("2023-07-01", DossierPart.CHANGES), 0);
    }

    @Test
    void measure_oneWhoBeginsLater_doesNotCountYet() {
        changes.exactly(changed("2023-05-01").add(Registry.officer("Ada Lund", false, "2023-07-25", null)), 1);
    }

    private static List<Cited> facts(Measuring signal, DossierBuilder company) {
        return Objects.requireNonNull(signal.measured(company).evidence()).facts();
    }
}
