package io.mayfly.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterRowsTest {

    private static final RegisterRows ROWS =
            RegisterRows.of(LocalDate.of(2023, 7, 24), ReferenceData.standard(), Transliteration.available());

    private static DossierBuilder company() {
        return Dossier.builder("a").jurisdiction("GB").name("Alder Ltd");
    }

    private static Owner owner(@Nullable OwnerKind kind, @Nullable String share, @Nullable PartialDate from) {
        BigDecimal percent = share == null ? null : new BigDecimal(share);
        return new Owner("Above", null, null, kind, percent, null, null, null, from, null, null, null);
    }

    /** Everything that a row may tell of, from a day on. */
    private static Dossier from(String day) {
        PartialDate from = PartialDate.parse(day);
        return company()
                .add(new Mark(MarkKind.ONE_DAY_FIRM, "Court", null, from, null, null, PartialDate.parse("2023-07-01")))
                .add(new Listing("Example list", null, from, null, null, PartialDate.parse("2023-07-01")))
                .add(new MarketListing("Example Exchange", true, from, null, null, PartialDate.parse("2023-07-01")))
                .add(new Parent("Group plc", null, null, null, null, from, null, null, PartialDate.parse("2023-07-01")))
                .add(new Address(
                        "1 Mill Lane, Leeds",
                        "GB",
                        AddressRole.REGISTERED,
                        null,
                        null,
                        true,
                        from,
                        null,
                        null,
                        PartialDate.parse("2023-07-01")))
                .add(owner(OwnerKind.TRUST, null, from))
                .build();
    }

    @Test
    void row_whatRunsOnTheDay_counts() {
        RegisterRow row = ROWS.row(from("2023-07-24"));

        assertThat(row.flags())
                .containsExactlyInAnyOrder(
                        RowFlag.CONFIRMED_SHELL,
                        RowFlag.LISTED,
                        RowFlag.PUBLICLY_OWNED,
                        RowFlag.REGISTERED_AGENT,
                        RowFlag.TRUST_AMONG_OWNERS);
        assertThat(row.group()).isNotNull();
        assertThat(row.keys()).extracting(Key::kind).contains(KeyKind.BUILDING, KeyKind.OWNER_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-07-25", "2024"})
    void row_whatIsAnnounced_doesNotCountYet(String day) {
        RegisterRow row = ROWS.row(from(day));

        assertThat(row.flags()).isEmpty();
        assertThat(row.group()).isNull();
        assertThat(row.keys()).extracting(Key::kind).containsOnly(KeyKind.NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, , PERSON_AMONG_OWNERS",
        "TRUST, 1, TRUST_AMONG_OWNERS",
        "STATE, 51, PUBLICLY_OWNED",
        "DISPERSED, , PUBLICLY_OWNED"
    })
    void row_owner_tellsWhoStandsAbove(OwnerKind kind, @Nullable String share, RowFlag flag) {
        assertThat(ROWS.row(company().add(owner(kind, share, null)).build()).flags())
                .containsExactly(flag);
    }

    @Test
    void row_smallShareOfAState_saysNothing() {
        assertThat(ROWS.row(company().add(owner(OwnerKind.STATE, "50", null)).build())
                        .flags())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-07-01, true", "2022-07-25, true", "2022-07-24, false", "2022, false"})
    void row_searchForOwnersInVain_holdsForAYear(String day, boolean holds) {
        Set<RowFlag> flags = ROWS.row(
                        company().nothingFound(day, DossierPart.OWNERS).build())
                .flags();

        assertThat(flags.contains(RowFlag.OWNER_SEARCHED_IN_VAIN)).isEqualTo(holds);
    }

    @Test
    void row_ownersNotSearchedFor_areNotKnownToBeNone() {
        assertThat(ROWS.row(company().build()).flags()).isEmpty();
        assertThat(ROWS.row(company()
                                .nothingFound("2023-07-01", DossierPart.OWNERS)
                                .add(owner(OwnerKind.COMPANY, "100", null))
                                .build())
                        .flags())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"COMPANY, 50.1, true", "COMPANY, 50, false", "PERSON, 100, false"})
    void row_ownerOfMost_isTheGroup(OwnerKind kind, String share, boolean group) {
        assertThat(ROWS.row(company().add(owner(kind, share, null)).build()).group() != null)
                .isEqualTo(group);
    }

    @Test
    void row_lineThatEnded_isNotItsDivision() {
        PartialDate ended = PartialDate.parse("2021");
        Dossier moved = company()
                .add(new Activity("NACE", "46.90", null, true, null, ended, null, null))
                .add(new Activity("NACE", "62.01", null, null, null, null, null, null))
                .build();

        assertThat(ROWS.row(moved).division()).isEqualTo("62");
    }

    @ParameterizedTest
    @CsvSource({"2023-07-23, false", "2023-07-24, true", "2023-07, true", "2023, true", ", true"})
    void row_end_isInclusive(@Nullable String end, boolean runs) {
        PartialDate to = end == null ? null : PartialDate.parse(end);
        Dossier dossier = company()
                .registered("2015-01-01")
                .add(new Owner(
                        "Above",
                        null,
                        null,
                        OwnerKind.COMPANY,
                        BigDecimal.valueOf(60),
                        null,
                        null,
                        null,
                        null,
                        to,
                        null,
                        null))
                .add(new MarketListing("Example Exchange", true, null, to, null, null))
                .build();

        assertThat(ROWS.row(dossier).flags().contains(RowFlag.PUBLICLY_OWNED)).isEqualTo(runs);
        assertThat(ROWS.row(dossier).group() != null).isEqualTo(runs);
    }
}
