package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedAttributeClusterTest implements SignalCase {

    @Override
    public String signal() {
        return "shared-attribute-cluster";
    }

    @Override
    public String story() {
        return "eleven others hang together with it, each by a telephone and an address that it shares with the next";
    }

    /** A link of a chain: shares telephone and address with the next, and the officer of those before. */
    private static DossierBuilder link(String id, int i) {
        return Dossier.builder(id)
                .jurisdiction("GB")
                .add(Folk.phone(i / 2))
                .add(Folk.unit(1 + i / 2))
                .add(Folk.officer("Director " + (i + 1) / 2, "1971"))
                .add(Folk.person("Owner " + (i + 1) / 2));
    }

    private static List<Dossier> chain(int others) {
        return Town.some(others, i -> link("link-" + i, i + 1));
    }

    @Override
    public DossierBuilder example() {
        return link("subject", 0);
    }

    @Override
    public List<Dossier> neighbours() {
        return chain(11);
    }

    @Override
    public String under() {
        return "one more officer of whom only a name is known";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Folk.namedOfficer(dossier);
    }

    private static DossierBuilder pair(String id) {
        return Dossier.builder(id).jurisdiction("GB").add(Folk.phone(1)).add(Folk.unit(1));
    }

    private Measuring amongst(DossierBuilder subject, List<Dossier> others) {
        return Measuring.of(signal()).within(Town.of(subject, others));
    }

    @Test
    void measure_chain_countsAllOfIt() {
        among().exactly(example(), 12);
        assertThat(among().sentence(example()))
                .startsWith("The register of 2023-07-24 shows 11 other companies, such as link-0, link-1, link-2, that"
                        + " hang together with it");
        assertThat(among().facts(example())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 0.0", "2, 3, 0.0", "11, 12, 7.9", "49, 50, 16.0", "60, 50, 16.0"})
    void points_atTheKnots_riseWithTheCluster(int others, double size, String points) {
        Measuring amongst = amongst(example(), chain(others));

        amongst.exactly(example(), size);
        assertThat(amongst.points(example())).isEqualTo(points);
    }

    @Test
    void measure_oneKindOfThing_isClear() {
        List<Dossier> others = Town.some(
                9, i -> Dossier.builder("other-" + i).jurisdiction("GB").add(Folk.phone(0)));

        amongst(example(), others).exactly(example(), 1);
        assertThat(amongst(example(), others).sentence(example()))
                .isEqualTo(
                        "The register of 2023-07-24 shows no active company that shares two kinds of things with it.");
    }

    @Test
    void measure_onePersonAsOfficerAndOwner_isOneThing() {
        DossierBuilder subject =
                link("subject", 0).add(Folk.officer("Oda Berg", "1971")).add(Folk.person("Oda Berg"));
        List<Dossier> others = Town.some(
                9,
                i -> Dossier.builder("other-" + i)
                        .add(Folk.officer("Oda Berg", "1971"))
                        .add(Folk.person("Oda Berg")));

        amongst(subject, others).exactly(subject, 1);
    }

    @Test
    void measure_groupUnderOneParent_countsOnce() {
        List<Dossier> group = Town.some(20, i -> pair("member-" + i).add(Folk.parent("Kolosok Group AG")));
        DossierBuilder subject = pair("subject").nothingFound("2023-07-01", DossierPart.OFFICERS, DossierPart.OWNERS);

        amongst(subject, group).exactly(subject, 2);
    }

    @Test
    void measure_ownGroup_isClear() {
        List<Dossier> group = Town.some(20, i -> pair("member-" + i).add(Folk.parent("Kolosok Group AG")));
        DossierBuilder subject = pair("subject")
                .add(Folk.parent("Kolosok Group AG"))
                .nothingFound("2023-07-01", DossierPart.OFFICERS, DossierPart.OWNERS);

        amongst(subject, group).exactly(subject, 1);
    }

    @Test
    void measure_agentWithThousands_isClear() {
        DossierBuilder subject = pair("subject").nothingFound("2023-07-01", DossierPart.OFFICERS, DossierPart.OWNERS);

        amongst(subject, Town.some(3_000, i -> pair("client-" + i))).exactly(subject, 1);
    }

    @Test
    void measure_ceasedCompanies_countNothing() {
        List<Dossier> ceased = Town.some(9, i -> pair("other-" + i).status(CompanyStatus.DISSOLVED));
        DossierBuilder subject = pair("subject").nothingFound("2023-07-01", DossierPart.OFFICERS, DossierPart.OWNERS);

        amongst(subject, ceased).exactly(subject, 1);
    }

    @Test
    void measure_secondThingIsANameAlone_leavesItOpen() {
        DossierBuilder subject =
                pair("subject").add(Folk.officer("Oda Berg", "1971")).nothingFound("2023-07-01", DossierPart.OWNERS);
        List<Dossier> others = new ArrayList<>(Town.some(
                4,
                i -> Dossier.builder("other-" + i)
                        .jurisdiction("GB")
                        .add(Folk.phone(1))
                        .add(Folk.officer("Oda Berg", null))));

        amongst(subject, others).between(subject, 1, 1, 5);
    }

    @Test
    void measure_ownersNotKnown_leavesTheUpperEndOpen() {
        amongst(pair("subject"), List.of()).between(pair("subject"), 1, 1, 50);
    }

    @Test
    void measure_nothingKnown_isUnknown() {
        among().unknown(Measuring.company(), Inputs.ADDRESS, Inputs.CONTACT_VALUE, Inputs.OFFICERS, Inputs.OWNERS);
    }
}
