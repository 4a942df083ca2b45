package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Fact;
import io.mayfly.signal.Cited;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoenixSuccessorTest implements SignalCase {

    @Override
    public String signal() {
        return "phoenix-successor";
    }

    @Override
    public String story() {
        return "two companies of its line of business with the same director ceased in the year before its registration";
    }

    private static Fact wholesale() {
        return new Activity("NACE", "46.49", null, true, null, null, null, null);
    }

    private static DossierBuilder company(String id, String registered) {
        return Dossier.builder(id)
                .jurisdiction("GB")
                .registered(registered)
                .add(Folk.officer("Oda Berg", "1971"))
                .add(Folk.unit(1))
                .add(Folk.phone(1))
                .nothingFound("2023-07-01", DossierPart.OWNERS);
    }

    private static DossierBuilder ceased(String id, String dissolved) {
        return company(id, "2018-01-01").dissolved(dissolved).add(wholesale());
    }

    @Override
    public DossierBuilder example() {
        return company("subject", "2022-03-01").add(wholesale());
    }

    @Override
    public List<Dossier> neighbours() {
        return List.of(
                ceased("Ash One", "2021-05-01").build(),
                ceased("Ash Two", "2022-01-10").build());
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

    @Test
    void measure_twoBefore_countsBoth() {
        among().exactly(example(), 2);
        assertThat(among().sentence(example()))
                .startsWith(
                        "2 companies of its line of business ceased no earlier than 24 months before its registration"
                                + " on 2022-03-01 and shared something with it: Ash ")
                .endsWith("and 1 more.");
        assertThat(among().facts(example()))
                .extracting(Cited::field)
                .isNotEmpty()
                .isSubsetOf("officers", "addresses", "contacts");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 8.4", "2, 14.0", "5, 14.0"})
    void points_atTheKnots_riseWithTheNumber(int number, String points) {
        List<Dossier> before = Town.some(number, i -> ceased("ash-" + i, "2021-05-01"));

        assertThat(Measuring.of(signal()).within(Town.of(example(), before)).points(example()))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2020-02-29, 0", "2020-03-01, 1", "2022-03-01, 1", "2023-05-01, 1"})
    void measure_atTheEdgeOfTheWindow_countsFromThereOn(String dissolved, int count) {
        amongst(ceased("ash", dissolved)).exactly(example(), count);
    }

    @Test
    void measure_registeredLater_isNoPredecessor() {
        DossierBuilder later =
                company("later", "2022-03-02").dissolved("2023-01-01").add(wholesale());

        amongst(later).exactly(example(), 0);
        assertThat(amongst(later).sentence(example())).startsWith("No company of its line of business");
    }

    @Test
    void measure_stillActive_isClear() {
        amongst(company("active", "2018-01-01").add(wholesale())).exactly(example(), 0);
    }

    @Test
    void measure_otherLineOfBusiness_isClear() {
        DossierBuilder baker = company("baker", "2018-01-01")
                .dissolved("2021-05-01")
                .add(new Activity("NACE", "10.71", null, true, null, null, null, null));

        amongst(baker).exactly(example(), 0);
    }

    @Test
    void measure_lineOfBusinessUnknown_isOpen() {
        amongst(company("quiet", "2018-01-01").dissolved("2021-05-01")).between(example(), 0, 0, 1);
    }

    @Test
    void measure_registrationOfTheOtherUnknown_countsIfItCeasedBefore() {
        DossierBuilder undated =
                Dossier.builder("undated").jurisdiction("GB").add(Folk.phone(1)).add(wholesale());

        amongst(undated.dissolved("2021-05-01")).exactly(example(), 1);
        amongst(undated.dissolved("2023-05-01")).between(example(), 0, 0, 1);
    }

    @Test
    void measure_ownRegistrationNotExact_isBetween() {
        DossierBuilder vague = company("subject", "2022").add(wholesale());
        Measuring amongst = Measuring.of(signal())
                .within(Town.of(vague, List.of(ceased("ash", "2020-06-01").build())));

        amongst.between(vague, 0, 0, 1);
    }

    @Test
    void measure_subsidiariesOfOneParent_countOnce() {
        amongst(
                        ceased("one", "2021-05-01").add(Folk.parent("Kolosok Group AG")),
                        ceased("two", "2021-05-01").add(Folk.parent("Kolosok Group AG")))
                .exactly(example(), 1);
    }

    @Test
    void measure_reorganisedGroup_isClear() {
        DossierBuilder member = example().add(Folk.parent("Kolosok Group AG"));
        List<Dossier> sister = List.of(ceased("sister", "2021-05-01")
                .add(Folk.parent("Kolosok Group AG"))
                .build());

        Measuring.of(signal()).within(Town.of(member, sister)).exactly(member, 0);
    }

    @Test
    void measure_addressOfAnAgent_isClear() {
        DossierBuilder client = Dossier.builder("subject")
                .jurisdiction("GB")
                .registered("2022-03-01")
                .add(Folk.unit(1))
                .add(wholesale())
                .nothingFound("2023-07-01", DossierPart.OFFICERS, DossierPart.OWNERS, DossierPart.CONTACTS);
        List<Dossier> clients = new ArrayList<>(Town.some(
                2_000, i -> Dossier.builder("client-" + i).add(Folk.unit(1)).add(wholesale())));
        clients.add(ceased("ash", "2021-05-01").build());

        Measuring.of(signal()).within(Town.of(client, clients)).exactly(client, 0);
    }

    @Test
    void measure_noRegistration_isUnknown() {
        among().unknown(Measuring.company(), Inputs.REGISTRATION);
    }

    @Test
    void measure_nothingToShareKnown_isUnknown() {
        among().unknown(
                        Measuring.company("GB", "2022-03-01"),
                        Inputs.ADDRESS,
                        Inputs.CONTACT_VALUE,
                        Inputs.OFFICERS,
                        Inputs.OWNERS);
    }

    private static Fact wholesaleUntil(String to) {
        return new Activity("NACE", "46.49", null, true, null, Measuring.date(to), null, null);
    }

    @Test
    void measure_otherThatHadLeftTheLine_doesNotCount() {
        DossierBuilder left =
                company("Ash Three", "2018-01-01").dissolved("2021-05-01").add(wholesaleUntil("2020"));

        amongst(left.add(new Activity("NACE", "10.71", null, true, null, null, null, null)))
                .exactly(example(), 0);
    }

    @Test
    void measure_lineThatTheCompanyLeft_isNotItsLine() {
        DossierBuilder baker = company("subject", "2022-03-01")
                .add(wholesaleUntil("2022-12"))
                .add(new Activity("NACE", "10.71", null, true, null, null, null, null));

        among().exactly(baker, 0);
    }
}
