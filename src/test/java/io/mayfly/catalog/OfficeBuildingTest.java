package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.signal.Cited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeBuildingTest implements SignalCase {

    private final Measuring yes = Measuring.of("office-building");

    @Override
    public String signal() {
        return "office-building";
    }

    @Override
    public String story() {
        return "a visit finds offices at the registered address";
    }

    @Override
    public DossierBuilder example() {
        return at("5 Sample Street").observed("2023-05-02", ObservationMethod.SITE_VISIT, AddressUse.OFFICE);
    }

    @Override
    public String under() {
        return "every use of an address to office";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.uses(dossier, AddressUse.OFFICE);
    }

    private static DossierBuilder at(String text) {
        return Measuring.company("GB", "2020-03-01").address(text, AddressRole.REGISTERED, null);
    }

    @Test
    void measure_officesFound_fires() {
        yes.exactly(example(), 1);
        assertThat(yes.sentence(example())).isEqualTo("The company’s address was found on a visit to be an office.");
        assertThat(yes.facts(example())).extracting(Cited::field).containsExactly("observations");
    }

    @ParameterizedTest
    @EnumSource(
            value = AddressUse.class,
            names = {"OFFICE"},
            mode = EnumSource.Mode.EXCLUDE)
    void measure_anythingElseFound_isClear(AddressUse use) {
        yes.exactly(at("5 Sample Street").observed("2023-05-02", ObservationMethod.SITE_VISIT, use), 0);
    }

    @Test
    void measure_wordsOfTheAddress_countUntilSomebodyLooks() {
        DossierBuilder worded = at("Plaza Business Centre, 5 Sample Street");

        yes.between(worded, 0, 1, 1);
        yes.exactly(worded.observed("2023-05-02", ObservationMethod.SITE_VISIT, AddressUse.RESIDENTIAL), 0);
    }

    @Test
    void measure_addressThatSaysNothing_isUnknown() {
        yes.unknown(at("5 Sample Street"), Inputs.ADDRESS_USE);
        yes.unknown(Measuring.company(), Inputs.ADDRESS_USE);
    }
}
