package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTurnoverTest implements SignalCase {

    private final Measuring names = Measuring.of("identity-turnover");

    @Override
    public String signal() {
        return "identity-turnover";
    }

    @Override
    public String story() {
        return "three names in two years";
    }

    @Override
    public DossierBuilder example() {
        return renamed("2021-09-01", "2022-03-01", "2023-02-01");
    }

    @Override
    public String under() {
        return "another change of name for each";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return ControlChangeEdits.oneMoreEach(dossier);
    }

    private static DossierBuilder renamed(String... dates) {
        DossierBuilder company = Measuring.company("GB", "2010-01-01");
        for (String date : dates) {
            company.add(new Change(ChangeKind.NAME, PartialDate.parse(date), null, null, null));
        }
        return company;
    }

    @ParameterizedTest
    @CsvSource({"1, 0.0", "2, 2.0", "3, 4.0", "4, 6.0", "5, 6.0"})
    void measure_changesOfName_areCounted(int times, String points) {
        DossierBuilder company = Measuring.company("GB", "2010-01-01");
        for (int i = 1; i <= times; i++) {
            company.add(new Change(ChangeKind.NAME, PartialDate.parse("2022-0" + i + "-15"), null, null, null));
        }

        names.exactly(company, times);
        assertThat(names.points(company)).isEqualTo(points);
        assertThat(names.sentence(company))
                .isEqualTo("Its name changed " + times + (times == 1 ? " time" : " times") + " in the last 36 months.");
    }

    @ParameterizedTest
    @CsvSource({"2020-07-23, 0", "2020-07-24, 1", "2023-07-24, 1"})
    void measure_threeYears_areTheWindow(String date, double expected) {
        names.exactly(renamed(date), expected);
    }

    @Test
    void measure_twoRecordsOfADay_areOfOneChange() {
        names.exactly(renamed("2022-03-01", "2022-03-01"), 1);
    }

    @Test
    void measure_partialDates_giveAnInterval() {
        names.between(renamed("2022-03-01", "2022-03"), 1, 2, 2);
        names.between(renamed("2020-07"), 0, 0, 1);
        names.between(renamed("2020"), 0, 0, 1);
        names.between(renamed("2022"), 0, 1, 1);
    }

    @Test
    void measure_otherChanges_doNotCount() {
        names.exactly(
                Measuring.company("GB", "2010-01-01")
                        .add(new Change(ChangeKind.OWNER, PartialDate.parse("2022-03-01"), null, null, null)),
                0);
    }

    @Test
    void measure_changesNotLookedAt_isUnknownUntilSomebodySearched() {
        DossierBuilder company = Measuring.company("GB", "2010-01-01");

        names.unknown(company, Inputs.CHANGES);
        names.exactly(company.nothingFound("2023-07-01", DossierPart.CHANGES), 0);
    }
}
