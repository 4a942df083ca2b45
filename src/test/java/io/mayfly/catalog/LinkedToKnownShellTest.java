package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.signal.Cited;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedToKnownShellTest implements SignalCase {

    @Override
    public String signal() {
        return "linked-to-known-shell";
    }

    @Override
    public String story() {
        return "it has the telephone number of a company that an authority found to be a one-day firm, and no other has it";
    }

    /** A company of which all is known that may link it. */
    private static DossierBuilder known(String id) {
        return Dossier.builder(id)
                .jurisdiction("GB")
                .registered("2022-03-01")
                .add(Folk.phone(1))
                .add(Folk.unit(1))
                .nothingFound("2023-07-01", DossierPart.OFFICERS, DossierPart.OWNERS);
    }

    private static DossierBuilder company(String id, int phone) {
        return Dossier.builder(id).jurisdiction("GB").name(id).add(Folk.phone(phone));
    }

    private static DossierBuilder shell(int phone) {
        return company("Wisp", phone).add(Folk.finding());
    }

    @Override
    public DossierBuilder example() {
        return known("subject");
    }

    @Override
    public List<Dossier> neighbours() {
        return List.of(shell(1).build());
    }

    @Override
    public String under() {
        return "one more officer of whom only a name is known";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Folk.namedOfficer(dossier);
    }

    private Measuring amongst(DossierBuilder... others) {
        List<Dossier> all = new ArrayList<>();
        for (DossierBuilder other : others) {
            all.add(other.build());
        }
        return Measuring.of(signal()).within(Town.of(example(), all));
    }

    /** The shell and others share the number of the subject. */
    private Measuring sharedBy(int others) {
        List<Dossier> all = new ArrayList<>(Town.some(others, i -> company("Other " + i, 1)));
        all.add(shell(1).build());
        return Measuring.of(signal()).within(Town.of(example(), all));
    }

    @Test
    void measure_onlyTheTwoShare_isOne() {
        among().exactly(example(), 1);
        assertThat(among().sentence(example()))
                .isEqualTo("One link leads in the register of 2023-07-24 by the same telephone number to Wisp, which an"
                        + " authority found to be a one-day firm.");
        assertThat(among().facts(example())).extracting(Cited::field).containsExactly("contacts");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 20.0", "2, 0.5, 10.0", "6, 0.25, 5.0", "48, 0.04, 0.8", "49, 0, 0.0", "10000, 0, 0.0"})
    void points_sharedByMore_fallWithTheirNumberToNothing(int others, double strength, String points) {
        sharedBy(others).exactly(example(), strength);
        assertThat(sharedBy(others).points(example())).isEqualTo(points);
    }

    @Test
    void measure_overAnother_countsHalfAndTellsTheWay() {
        DossierBuilder between = company("Bridge", 1).add(Folk.officer("Oda Berg", "1971"));
        DossierBuilder shell = shell(2).add(Folk.officer("Oda Berg", "1971"));
        Measuring amongst = amongst(between, shell);

        amongst.exactly(example(), 0.5);
        assertThat(amongst.sentence(example()))
                .isEqualTo(
                        "Two links lead in the register of 2023-07-24 by the same telephone number to Bridge, and from"
                                + " there by the same officer to Wisp, which an authority found to be a one-day firm.");
        assertThat(amongst.points(example())).isEqualTo("10.0");
    }

    @Test
    void measure_overTwoOthers_isClear() {
        DossierBuilder first = company("First", 1).add(Folk.unit(2));
        DossierBuilder second = company("Second", 2).add(Folk.unit(2));

        amongst(first, second, shell(2)).exactly(example(), 0);
    }

    @Test
    void measure_nobodyFound_isClear() {
        amongst(company("Other", 1)).exactly(example(), 0);
        assertThat(amongst(company("Other", 1)).sentence(example()))
                .isEqualTo("The register of 2023-07-24 shows nobody within two links whom an authority found to be a"
                        + " one-day firm.");
    }

    @Test
    void measure_withinOneDisclosedGroup_isClear() {
        DossierBuilder member = example().add(Folk.parent("Kolosok Group AG"));
        List<Dossier> sister =
                List.of(shell(1).add(Folk.parent("KOLOSOK GROUP AG")).build());

        Measuring.of(signal()).within(Town.of(member, sister)).exactly(member, 0);
    }

    @Test
    void measure_groupSharesTheNumber_countsAsOne() {
        List<Dossier> all =
                new ArrayList<>(Town.some(40, i -> company("Member " + i, 1).add(Folk.parent("Kolosok Group AG"))));
        all.add(shell(1).build());

        Measuring.of(signal()).within(Town.of(example(), all)).exactly(example(), 2.0 / 3);
    }

    @Test
    void measure_officerByNameAlone_claimsNothingAndLeavesItOpen() {
        DossierBuilder subject = known("subject").add(Folk.officer("Oda Berg", null));
        List<Dossier> others =
                List.of(shell(2).add(Folk.officer("Oda Berg", "1971")).build());

        Measuring.of(signal()).within(Town.of(subject, others)).between(subject, 0, 0, 1);
    }

    @Test
    void measure_nameAloneOnTheWay_leavesItOpenByHalf() {
        DossierBuilder between = company("Bridge", 1).add(Folk.officer("Oda Berg", null));
        Measuring amongst = amongst(between, shell(2).add(Folk.officer("Oda Berg", null)));

        amongst.between(example(), 0, 0, 0.5);
        assertThat(amongst.sentence(example())).contains("perhaps", "by an officer of the same name to Wisp");
    }

    @Test
    void measure_formerTenantLongGone_isClear() {
        amongst(shell(1).dissolved("2020-02-29")).exactly(example(), 0);
        amongst(shell(1).dissolved("2020-03-01")).exactly(example(), 1);
    }

    @Test
    void measure_goneAndOwnRegistrationUnknown_isOpen() {
        DossierBuilder undated = company("subject", 1)
                .add(Folk.unit(1))
                .nothingFound("2023-07-01", DossierPart.OFFICERS, DossierPart.OWNERS);

        amongst(shell(1).dissolved("2020-02-29")).between(undated, 0, 0, 1);
    }

    @Test
    void measure_partsNotKnown_leaveItOpen() {
        among().between(company("subject", 2), 0, 0, 1);
    }

    @Test
    void measure_strangerToTheRegister_isFoundAndMayBeOfItsGroup() {
        Measuring.of(signal()).within(Town.of(List.of(shell(1).build()))).between(example(), 0, 1, 1);
    }

    @Test
    void measure_nothingKnown_isUnknown() {
        among().unknown(Measuring.company(), Inputs.ADDRESS, Inputs.CONTACT_VALUE, Inputs.OFFICERS, Inputs.OWNERS);
    }

    @Test
    void measure_nothingToShare_doesNotApply() {
        DossierBuilder nothing = Measuring.company()
                .add(new Address("a field", "GB", AddressRole.REGISTERED, null, null, null, null, null, null, null))
                .status(CompanyStatus.ACTIVE)
                .nothingFound("2023-07-01", DossierPart.CONTACTS, DossierPart.OFFICERS, DossierPart.OWNERS);

        among().notApplicable(nothing, "it has nothing that companies can share");
    }

    @Test
    void measure_noRegister_doesNotApply() {
        Measuring.of(signal()).notApplicable(example(), "no register of other companies was given");
    }
}
