package io.mayfly.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.PartialDate;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredOfficeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final String MILL = "1 Mill Lane, Leeds";
    private static final String DOCK = "7 Dock Road, Hull";

    private static final Address OLD = office(MILL, "2010", null);
    private static final Address NEW = office(DOCK, "2020-05-04", null);

    private static Address office(String text, @Nullable String from, @Nullable String to) {
        return address(text, AddressRole.REGISTERED, from, to);
    }

    private static Address address(String text, AddressRole role, @Nullable String from, @Nullable String to) {
        return new Address(text, "GB", role, null, null, true, date(from), date(to), null, null);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static @Nullable Address successor(Address address, Address... others) {
        return RegisteredOffice.of(List.of(others), DAY).successor(address);
    }

    @Test
    void successor_officeTakenLater_endsTheEarlierOne() {
        assertThat(successor(OLD, OLD, NEW)).isEqualTo(NEW);
        assertThat(successor(NEW, OLD, NEW)).isNull();
    }

    @Test
    void successor_severalLater_isTheFirstOfThem() {
        Address third = office("20 Abbey Street, York", "2022", null);

        assertThat(successor(OLD, third, NEW, OLD)).isEqualTo(NEW);
        assertThat(successor(NEW, third, NEW, OLD)).isEqualTo(third);
    }

    @Test
    void successor_laterOneEndedAsWell_doesNotBringTheEarlierBack() {
        Address ended = office(DOCK, "2020", "2021");

        assertThat(successor(OLD, OLD, ended)).isEqualTo(ended);
    }

    @Test
    void successor_anEndOfItsOwn_tellsMore() {
        assertThat(successor(office(MILL, "2010", "2019"), NEW)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2010, 2010-06", "2010-06, 2010", ", 2020", "2010, "})
    void successor_orderNotKnown_isOpen(@Nullable String from, @Nullable String other) {
        assertThat(successor(office(MILL, from, null), office(DOCK, other, null)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"2023-07-24, true", "2023-07-25, false", "2023-07, false", "2023-06, true"})
    void successor_dayOfTheMove_isTheFirstOfTheNewOffice(String from, boolean left) {
        assertThat(successor(OLD, office(DOCK, from, null)) != null).isEqualTo(left);
    }

    @Test
    void successor_otherRoles_standBesideIt() {
        assertThat(successor(OLD, address(DOCK, AddressRole.OPERATING, "2020", null)))
                .isNull();
        assertThat(successor(address(MILL, AddressRole.OPERATING, "2010", null), NEW))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 Mill Lane, Leeds | 1 Mill Ln., Leeds",
                "1 Mill Lane, Leeds | Flat 2, 1 Mill Lane, Leeds",
                "Leeds | 7 Dock Road, Hull",
                "1 Mill Lane, Leeds | Hull",
                "1 Mill Lane, Leeds | 香港湾仔轩尼诗道302号"
            })
    void successor_textsThatMayBeOfOnePlace_areOpen(String one, String other) {
        assertThat(successor(office(one, "2010", null), office(other, "2020", null)))
                .isNull();
    }

    @Test
    void keys_officeThatWasLeft_isSharedWithNobody() {
        Dossier moved =
                Dossier.builder("a").jurisdiction("GB").add(OLD).add(NEW).build();

        assertThat(CompanyKeys.of(moved, DAY, Transliteration.available()))
                .extracting(CompanyKey::fact)
                .contains(NEW)
                .doesNotContain(OLD);
    }

    @Test
    void row_agentWhoseOfficeWasLeft_isNoFlag() {
        Address own =
                new Address(DOCK, "GB", AddressRole.REGISTERED, null, null, false, date("2020"), null, null, null);
        RegisterRows rows = RegisterRows.of(DAY, ReferenceData.standard(), Transliteration.available());

        assertThat(rows.row(Dossier.builder("a").add(OLD).add(own).build()).flags())
                .doesNotContain(RowFlag.REGISTERED_AGENT);
        assertThat(rows.row(Dossier.builder("a").add(OLD).build()).flags()).contains(RowFlag.REGISTERED_AGENT);
    }
}
