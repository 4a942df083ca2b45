package io.mayfly.catalog;

import static io.mayfly.dossier.AddressRole.REGISTERED;
import static io.mayfly.dossier.AddressUse.OFFICE;
import static io.mayfly.dossier.AddressUse.RESIDENTIAL;
import static io.mayfly.dossier.AddressUse.VIRTUAL;
import static io.mayfly.dossier.ObservationMethod.SITE_VISIT;
import static io.mayfly.dossier.ObservationMethod.STREET_IMAGERY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of an address, where nobody found out what the place is used for. */
class AddressWordingTest {

    private static final String FLAT = "ул. Примерная, д. 5, кв. 12";

    private final Measuring certainty = Measuring.of("residential-address");

    @ParameterizedTest
    @CsvSource({
        "'ул. Примерная, д. 5, кв. 12', 0.6, 7.2, 'reads like a dwelling: «кв. 12».'",
        "'ул. Примерная, д. 5, пом. 3', 0.3, 3.6, 'reads like a dwelling or business premises: «пом. 3».'",
        "'ул. Примерная, д. 5, офис 401', 0, 0.0, 'reads like business premises: «офис».'",
        "'г. Примерск, а/я 15', 0, 0.0, 'reads like a mailbox or virtual office: «а/я».'"
    })
    void measure_words_areWeakerThanAnyFinding(String text, double best, String points, String words) {
        DossierBuilder company = Measuring.company().add(Places.seat(text, null));

        certainty.between(company, 0, best, 1);
        assertThat(certainty.points(company)).isEqualTo(points);
        assertThat(certainty.sentence(company)).isEqualTo("The company’s address " + words);
    }

    @Test
    void measure_wordsThatSayNothing_areUnknown() {
        certainty.unknown(Measuring.company().add(Places.seat("Примерск", null)), Inputs.ADDRESS_USE);
    }

    @Test
    void measure_words_areCitedWithTheirAddress() {
        Address flat = Places.seat(FLAT, null);

        assertThat(Objects.requireNonNull(certainty
                                .measured(Measuring.company().add(flat))
                                .evidence())
                        .facts())
                .extracting(cited -> cited.fact())
                .containsExactly(flat);
    }

    @Test
    void sentence_wordsSetWide_areQuotedClose() {
        DossierBuilder company = Measuring.company().add(Places.seat("ул. Примерная, д. 5, кв.  12", null));

        assertThat(certainty.sentence(company)).isEqualTo("The company’s address reads like a dwelling: «кв. 12».");
    }

    @Test
    void measure_declaredUse_winsOverWords() {
        certainty.exactly(Measuring.company().add(Places.seat(FLAT, OFFICE)), 0);
        certainty.exactly(Measuring.company().add(Places.seat("офис 401", RESIDENTIAL)), 1);
    }

    @Test
    void measure_anyLook_winsOverWordsWhateverItsDate() {
        DossierBuilder company = Measuring.company().add(Places.seat(FLAT, null));

        certainty.exactly(company.observed("2015-01-01", SITE_VISIT, OFFICE), 0);
        certainty.exactly(
                Measuring.company()
                        .add(Places.seat("офис 401", null))
                        .observed("2015-01-01", STREET_IMAGERY, RESIDENTIAL),
                0.8);
    }

    @Test
    void measure_aLookBeforeTheMove_leavesTheWords() {
        DossierBuilder company = Measuring.company()
                .add(Places.seat(FLAT, "2023-03-01", null))
                .observed("2023-02-28", SITE_VISIT, OFFICE);

        certainty.between(company, 0, 0.6, 1);
    }

    @Test
    void measure_anAddressThatHasNotSurelyBegun_mayStillBeNone() {
        Address later = new Address(
                FLAT,
                "RU",
                REGISTERED,
                null,
                true,
                null,
                Measuring.date("2023-07"),
                null,
                null,
                Measuring.date("2023-06-01"));
        DossierBuilder company = tiny(Measuring.company().add(later));

        certainty.between(company, 0, 0, 1);
        assertThat(certainty.sentence(company))
                .endsWith("It is the home of an officer, and the company trades in no goods.");
    }

    @Test
    void measure_anEndedAddress_isNotRead() {
        certainty.unknown(Measuring.company().add(Places.seat(FLAT, null, "2022")), Inputs.ADDRESS_USE);
    }

    @Test
    void measure_wordsOfTheHomeOfAnOfficer_countHalfOrNothing() {
        Address home = new Address(FLAT, "RU", REGISTERED, null, true, null, null, null, null, null);

        certainty.between(
                Measuring.company()
                        .add(home)
                        .headcount("2023-06-01", 1)
                        .add(Trading.declaration("2023-05-01", "tea", null, null)),
                0,
                0.3,
                0.5);
        certainty.exactly(tiny(Measuring.company().add(home)), 0);
    }

    private static DossierBuilder tiny(DossierBuilder company) {
        return company.headcount("2023-06-01", 1)
                .nothingFound("2023-07-01", DossierPart.DECLARATIONS, DossierPart.SHIPMENTS);
    }

    @Test
    void measure_twoAddressesOfOneRole_theWorseWordsCount() {
        DossierBuilder company =
                Measuring.company().add(Places.seat("офис 401", null)).add(Places.seat(FLAT, null));

        certainty.between(company, 0, 0.6, 1);
    }

    @Test
    void measure_wordsOfTheOperatingAddress_countBesideAFindingOfTheRegisteredOne() {
        DossierBuilder company =
                Measuring.company().add(Places.seat("a place", OFFICE)).add(Places.works(FLAT, null));

        certainty.between(company, 0, 0.6, 1);
        certainty.exactly(
                Measuring.company().add(Places.works(FLAT, null)).add(Places.seat("a place", RESIDENTIAL)), 1);
    }

    @Test
    void measure_mailboxWords_countUntilSomebodyFindsAUse() {
        Measuring mailbox = Measuring.of("mailbox-or-virtual-office");
        DossierBuilder company = Measuring.company().add(Places.seat("г. Примерск, а/я 15", null));

        mailbox.between(company, 0, 0.7, 1);
        assertThat(mailbox.points(company)).isEqualTo("8.4");
        assertThat(mailbox.sentence(company))
                .isEqualTo("The company’s registered address reads like a mailbox or virtual office: «а/я»."
                        + " No other address of it is known.");
        mailbox.exactly(company.observed("2015-01-01", SITE_VISIT, OFFICE), 0);
    }

    @Test
    void measure_mailboxWordsBesideAFinding_countByTheFinding() {
        Measuring mailbox = Measuring.of("mailbox-or-virtual-office");
        Address box = Places.seat("г. Примерск, а/я 15", null);

        mailbox.between(Measuring.company().add(box).add(Places.works("a works", OFFICE)), 0, 0.49, 0.7);
        mailbox.between(Measuring.company().add(box).add(Places.works("a desk", VIRTUAL)), 0.7, 1, 1);
        mailbox.between(Measuring.company().add(box).add(Places.works("c/o Example", null)), 0, 0.7, 1);
    }

    @Test
    void measure_otherWords_doNotTellAMailbox() {
        Measuring.of("mailbox-or-virtual-office")
                .unknown(
                        Measuring.company().add(Places.seat(FLAT, null)).add(Places.works("офис 401", null)),
                        Inputs.ADDRESS_USE);
    }
}
