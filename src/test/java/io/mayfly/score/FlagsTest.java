package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Source;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTest {

    private static final String KNOWN = "2023-01";

    private static DossierBuilder company() {
        return Dossier.builder("c-1");
    }

    /** A flag in English. */
    private record Told(Flag.About about, String list, String text, Fact fact) {
        static Told of(Flag flag) {
            return new Told(flag.about(), flag.list(), flag.text(), flag.fact());
        }
    }

    private static List<Told> flags(DossierBuilder dossier) {
        return Flags.of(FixedReadings.subject(dossier)).stream().map(Told::of).toList();
    }

    private static List<String> texts(DossierBuilder dossier) {
        return flags(dossier).stream().map(Told::text).toList();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static Officer officer(@Nullable String list, @Nullable String from, @Nullable String to) {
        return new Officer(
                "Oda Berg",
                null,
                "director",
                null,
                null,
                null,
                null,
                List.of(),
                list,
                date(from),
                date(to),
                null,
                date(KNOWN));
    }

    private static Owner owner(String name, @Nullable String share, @Nullable Boolean beneficial) {
        return owner(name, share, beneficial, null, null);
    }

    private static Owner owner(
            String name,
            @Nullable String share,
            @Nullable Boolean beneficial,
            @Nullable String to,
            @Nullable String source) {
        BigDecimal percent = share == null ? null : new BigDecimal(share);
        return new Owner(name, null, null, null, percent, beneficial, null, "List A", null, date(to), source, null);
    }

    @Test
    void of_theCompanyItself_comesFirst() {
        Listing listing = new Listing("List A", "a programme", date("2022"), null, null, null);

        assertThat(flags(company().add(officer("List B", null, null)).add(listing)))
                .first()
                .isEqualTo(new Told(Flag.About.COMPANY, "List A", "listed: List A (a programme) since 2022", listing));
    }

    @Test
    void of_anEndedListing_isEmpty() {
        assertThat(flags(company().add(new Listing("List A", null, null, date("2022"), null, null))))
                .isEmpty();
    }

    @Test
    void of_anOfficerOnAList_tellsTheOffice() {
        Officer officer = officer("List B", "2023-07-24", null);

        assertThat(flags(company().add(officer)))
                .containsExactly(
                        new Told(Flag.About.OFFICER, "List B", "director: Oda Berg, who stands on: List B", officer));
    }

    @ParameterizedTest
    @CsvSource({"List B, 2020, 2022", "List B, 2023-07-25, ", ", 2020, "})
    void of_anOfficerWhoLeftOrComesOrIsNotListed_isEmpty(
            @Nullable String list, @Nullable String from, @Nullable String to) {
        assertThat(flags(company().add(officer(list, from, to)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "49.9, 'listed owners together hold 49.9 %, which is less than half'",
        "50, 'listed owners together hold 50 %, which is half or more'",
        "51, 'listed owners together hold 51 %, which is half or more'"
    })
    void of_oneListedOwner_tellsItsShare(String share, String together) {
        Owner owner = owner("Rika", share, null);

        assertThat(flags(company().add(owner)))
                .containsExactly(new Told(
                        Flag.About.OWNER,
                        "List A",
                        "owner: Rika, " + share + " %, who stands on: List A; " + together,
                        owner));
    }

    @Test
    void of_severalListedOwners_addsTheirShares() {
        assertThat(texts(company().add(owner("Rika", "30", false)).add(owner("Oda Berg", "20", null))))
                .hasSize(2)
                .allMatch(text -> text.endsWith("; listed owners together hold 50 %, which is half or more"));
    }

    @Test
    void of_aBeneficialOwnerBesideAHolder_doesNotAddThem() {
        assertThat(texts(company().add(owner("Rika", "40", false)).add(owner("Oda Berg", "45", true))))
                .allMatch(text -> text.endsWith("; listed owners together hold 45 %, which is less than half"));
    }

    @Test
    void of_oneOwnerOfWhomTwoSharesAreTold_countsTheLarger() {
        assertThat(texts(company().add(owner("Rika", "30", null)).add(owner("rika ", "35", null))))
                .allMatch(text -> text.endsWith("; listed owners together hold 35 %, which is less than half"));
    }

    @Test
    void of_ownersWithoutAShare_leavesTheSumOpen() {
        assertThat(texts(company().add(owner("Rika", null, null))))
                .containsExactly("owner: Rika, share not stated, who stands on: List A; whether listed owners together"
                        + " hold half or more is not known");
        assertThat(texts(company().add(owner("Rika", null, null)).add(owner("Oda Berg", "60", null))))
                .allMatch(text -> text.endsWith("; listed owners together hold at least 60 %, which is half or more"));
    }

    @Test
    void of_anOwnerWhoSold_isEmpty() {
        assertThat(flags(company().add(owner("Rika", "60", null, "2022", null))))
                .isEmpty();
    }

    @Test
    void of_whatTwoSourcesTellAlike_isToldOnce() {
        Source source = new Source("another", null, null, date("2023-01"), null, null, null);

        assertThat(flags(company()
                        .source("s", source)
                        .add(owner("Rika", "60", null))
                        .add(owner("Rika", "60", null, null, "s"))))
                .hasSize(1);
    }

    @Test
    void of_aCounterpartyOnAList_tellsUntilWhen() {
        Counterparty customer = Counterparty.builder("Rika", CounterpartyRole.CUSTOMER)
                .listedOn("List C")
                .to("2022")
                .build();
        Counterparty supplier = Counterparty.builder("Volt", CounterpartyRole.SUPPLIER)
                .listedOn("List C")
                .build();
        Counterparty other =
                Counterparty.builder("Amber", CounterpartyRole.SUPPLIER).build();

        assertThat(flags(company().add(customer).add(supplier).add(other)))
                .containsExactlyInAnyOrder(
                        new Told(
                                Flag.About.COUNTERPARTY,
                                "List C",
                                "customer: Rika, until 2022, which stands on: List C",
                                customer),
                        new Told(
                                Flag.About.COUNTERPARTY,
                                "List C",
                                "supplier: Volt, which stands on: List C",
                                supplier));
    }

    @Test
    void of_aFactKnownLater_isEmpty() {
        Officer later = new Officer(
                "Oda Berg", null, null, null, null, null, null, List.of(), "List B", null, null, null, date("2023-08"));

        assertThat(flags(company().add(later))).isEmpty();
    }
}
