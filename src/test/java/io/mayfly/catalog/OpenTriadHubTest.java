package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.signal.Cited;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenTriadHubTest implements SignalCase {

    @Override
    public String signal() {
        return "open-triad-hub";
    }

    @Override
    public String story() {
        return "its director holds office in ten companies that share nothing else";
    }

    private static DossierBuilder directed(String id, int phone) {
        return Dossier.builder(id)
                .jurisdiction("GB")
                .add(Folk.officer("Oda Berg", "1971"))
                .add(Folk.unit(phone))
                .add(Folk.phone(phone));
    }

    private static List<Dossier> spokes(int number) {
        return Town.some(number, i -> directed("spoke-" + i, i + 2));
    }

    @Override
    public DossierBuilder example() {
        return directed("subject", 1).nothingFound("2023-07-01", DossierPart.OWNERS);
    }

    @Override
    public List<Dossier> neighbours() {
        return spokes(10);
    }

    @Override
    public String under() {
        return "one more officer of whom only a name is known";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Folk.namedOfficer(dossier);
    }

    private Measuring amongst(List<Dossier> others) {
        return Measuring.of(signal()).within(Town.of(example(), others));
    }

    @Test
    void measure_companiesWithNothingElse_countsThem() {
        among().between(example(), 0, 10, 10);
        assertThat(among().sentence(example()))
                .startsWith("By the register of 2023-07-24 an officer of it holds office in 10 groups of companies that"
                        + " have nothing else in common, such as that of spoke-");
        assertThat(among().facts(example())).extracting(Cited::field).containsExactly("officers");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "3, 0.0", "10, 3.8", "20, 6.0", "49, 6.0"})
    void points_atTheKnots_riseWithTheNumber(int number, String points) {
        assertThat(amongst(spokes(number)).points(example())).isEqualTo(points);
    }

    @Test
    void measure_companiesThatShareAnAddress_areOneGroup() {
        List<Dossier> others = Town.some(12, i -> directed("spoke-" + i, 2 + i / 4));

        amongst(others).between(example(), 0, 3, 3);
    }

    @Test
    void measure_companiesThatShareMoreWithIt_areNoneOfThem() {
        amongst(Town.some(12, i -> directed("spoke-" + i, 1))).exactly(example(), 0);
        assertThat(amongst(List.of()).sentence(example())).startsWith("No officer of it holds office");
    }

    @Test
    void measure_founderWhoOwnsThemAll_isClear() {
        DossierBuilder subject = directed("subject", 1).add(Folk.person("Oda Berg"));
        List<Dossier> others = Town.some(12, i -> directed("own-" + i, i + 2).add(Folk.person("Oda Berg")));

        Measuring.of(signal()).within(Town.of(subject, others)).exactly(subject, 0);
    }

    @Test
    void measure_groupUnderOneParent_countsOnce() {
        List<Dossier> group = Town.some(12, i -> directed("member-" + i, i + 2).add(Folk.parent("Kolosok Group AG")));

        amongst(group).between(example(), 0, 1, 1);
    }

    @Test
    void measure_practitionerOfDissolvedCompanies_isClear() {
        amongst(Town.some(30, i -> directed("wound-up-" + i, i + 2).status(CompanyStatus.DISSOLVED)))
                .exactly(example(), 0);
    }

    @Test
    void measure_massAddress_joinsNobody() {
        DossierBuilder subject = directed("subject", 1).nothingFound("2023-07-01", DossierPart.OWNERS);
        List<Dossier> others = Town.some(
                60,
                i -> Dossier.builder("spoke-" + i)
                        .add(Folk.officer(i < 12 ? "Oda Berg" : "Somebody Else " + i, "1971"))
                        .add(Folk.unit(7)));

        Measuring.of(signal()).within(Town.of(subject, others)).between(subject, 0, 12, 12);
    }

    @Test
    void measure_otherOfficerByNameAlone_leavesTheUpperEndOpen() {
        DossierBuilder two = directed("subject", 1).add(Folk.officer("Ilo Marn", null));

        Measuring.of(signal()).within(Town.of(two, spokes(10))).between(two, 0, 10, 50);
    }

    @Test
    void measure_officerByNameAlone_isUnknown() {
        among().unknown(Measuring.company().add(Folk.officer("Oda Berg", null)), Inputs.OFFICER_IDENTITY);
    }

    @Test
    void measure_searchedInVain_doesNotApply() {
        among().notApplicable(
                        Measuring.company().nothingFound("2023-07-01", DossierPart.OFFICERS),
                        "nobody is known to hold office in it");
    }
}
