package io.mayfly.catalog;

import static io.mayfly.dossier.AddressRole.CORRESPONDENCE;
import static io.mayfly.dossier.AddressRole.OPERATING;
import static io.mayfly.dossier.AddressRole.REGISTERED;
import static io.mayfly.dossier.AddressUse.INDUSTRIAL;
import static io.mayfly.dossier.AddressUse.MASS_REGISTRATION;
import static io.mayfly.dossier.AddressUse.OFFICE;
import static io.mayfly.dossier.AddressUse.VIRTUAL;
import static io.mayfly.dossier.ObservationMethod.SEARCH;
import static io.mayfly.dossier.ObservationMethod.SITE_VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailboxOrVirtualOfficeTest implements SignalCase {

    private static final String PREFIX = "The company’s registered address is declared to be a ";

    @Override
    public String signal() {
        return "mailbox-or-virtual-office";
    }

    @Override
    public String story() {
        return "the registered address is that of a virtual office, and no other is known";
    }

    @Override
    public DossierBuilder example() {
        return Measuring.company("RU", "2022-09").add(Places.seat("1 Sample Square, desk 4711", VIRTUAL));
    }

    @Override
    public String under() {
        return "observations.use and addresses.use from anything stated to virtual";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.uses(dossier, VIRTUAL);
    }

    private final Measuring certainty = Measuring.of(signal());

    private static DossierBuilder company(AddressUse use) {
        return Measuring.company().address("a place", REGISTERED, use);
    }

    @Test
    void measure_nobodyLooked_isUnknown() {
        certainty.unknown(Measuring.company(), Inputs.ADDRESS_USE);
        certainty.unknown(Measuring.company().address("a street", REGISTERED, null), Inputs.ADDRESS_USE);
    }

    @ParameterizedTest
    @EnumSource(
            value = AddressUse.class,
            names = {"VIRTUAL", "MASS_REGISTRATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void measure_premises_areClear(AddressUse use) {
        certainty.exactly(company(use), 0);
        assertThat(certainty.points(company(use))).isEqualTo("0.0");
        assertThat(certainty.sentence(company(use)))
                .startsWith("The company’s registered address is declared to be a")
                .doesNotContain("other address");
    }

    @Test
    void measure_virtualOfficeAlone_isSureUntilAnotherAddressComesToLight() {
        DossierBuilder company = company(VIRTUAL);

        certainty.between(company, 0.7, 1, 1);
        assertThat(certainty.points(company)).isEqualTo("12.0");
        assertThat(certainty.sentence(company))
                .isEqualTo(PREFIX + "virtual office or mail drop. No other address of it is known.");
    }

    @Test
    void measure_virtualOfficeAndASearchForPremisesInVain_isSure() {
        certainty.exactly(company(VIRTUAL).nothingFound("2023-07-01", DossierPart.PREMISES), 1);
        certainty.between(company(VIRTUAL).nothingFound("2022-07-24", DossierPart.PREMISES), 0.7, 1, 1);
    }

    @Test
    void measure_virtualOfficeBesidePremises_countsLess() {
        DossierBuilder company = company(VIRTUAL).address("a works", OPERATING, INDUSTRIAL);

        certainty.exactly(company, 0.7);
        assertThat(certainty.points(company)).isEqualTo("8.4");
        assertThat(certainty.sentence(company)).isEqualTo(PREFIX + "virtual office or mail drop.");
    }

    @Test
    void measure_virtualOfficeBesideAnAddressOfUnknownUse_countsLessUntilThatIsKnown() {
        DossierBuilder company = company(VIRTUAL).address("a street", OPERATING, null);

        certainty.between(company, 0.7, 0.7, 1);
        assertThat(certainty.sentence(company)).isEqualTo(PREFIX + "virtual office or mail drop.");
    }

    @Test
    void measure_premisesBesideAnAddressOfUnknownUse_areClearUntilThatIsKnown() {
        certainty.between(company(OFFICE).address("a street", OPERATING, null), 0, 0, 0.7);
    }

    @Test
    void measure_twoAddressesThatTakeInLetters_areNoBetterThanOne() {
        DossierBuilder twice = company(VIRTUAL).address("another place", OPERATING, VIRTUAL);
        DossierBuilder crowd = company(VIRTUAL).address("another place", OPERATING, MASS_REGISTRATION);

        certainty.exactly(twice, 1);
        certainty.exactly(crowd, 1);
        assertThat(certainty.sentence(twice)).endsWith("mail drop. Its other address is of the same kind.");
        assertThat(certainty.sentence(crowd)).endsWith("mail drop. Its other address is a mass registration address.");
    }

    @Test
    void measure_massRegistration_countsHalf() {
        certainty.exactly(company(MASS_REGISTRATION), 0.5);
        assertThat(certainty.points(company(MASS_REGISTRATION))).isEqualTo("6.0");
        assertThat(certainty.sentence(company(MASS_REGISTRATION))).isEqualTo(PREFIX + "mass registration address.");
        certainty.exactly(company(MASS_REGISTRATION).address("an office", OPERATING, OFFICE), 0.5);
        certainty.exactly(company(OFFICE).address("another place", OPERATING, MASS_REGISTRATION), 0.5);
    }

    @Test
    void measure_operatingAddress_countsAsWell() {
        DossierBuilder company = company(OFFICE).address("a desk", OPERATING, VIRTUAL);

        certainty.exactly(company, 0.7);
        assertThat(certainty.sentence(company))
                .isEqualTo("The company’s operating address is declared to be a virtual office or mail drop.");
        certainty.between(Measuring.company().address("a desk", OPERATING, VIRTUAL), 0.7, 1, 1);
    }

    @Test
    void measure_postBoxForLetters_doesNotCount() {
        certainty.unknown(Measuring.company().address("a box", CORRESPONDENCE, VIRTUAL), Inputs.ADDRESS_USE);
    }

    @Test
    void measure_laterLook_clearsIt() {
        DossierBuilder company =
                Measuring.company().observed("2022-01-01", SEARCH, VIRTUAL).observed("2023-01-01", SITE_VISIT, OFFICE);

        certainty.exactly(company, 0);
        assertThat(certainty.sentence(company))
                .isEqualTo("The company’s registered address was found on a visit to be an office.");
    }

    @Test
    void measure_twoLooksOfWhichEitherMayBeLater_isOpen() {
        certainty.between(
                Measuring.company().observed("2023-05", SITE_VISIT, OFFICE).observed("2023-05-10", SEARCH, VIRTUAL),
                0,
                0,
                1);
    }

    @Test
    void measure_aLookThatMayHaveBeenBeforeTheMove_isOpen() {
        certainty.between(
                Measuring.company()
                        .add(Places.seat("a street", "2023-03", null))
                        .observed("2023-03-10", SITE_VISIT, OFFICE),
                0,
                0,
                1);
    }

    @Test
    void measure_facts_areThoseOfTheWorseAddress() {
        assertThat(Objects.requireNonNull(certainty
                                .measured(company(OFFICE).address("a desk", OPERATING, VIRTUAL))
                                .evidence())
                        .facts())
                .extracting(cited -> cited.field() + ": " + cited.fact().describe())
                .containsExactly("addresses: address: a desk");
    }
}
