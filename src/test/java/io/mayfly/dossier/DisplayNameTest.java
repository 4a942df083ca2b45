package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);

    private static Name name(String text, NameKind kind, @Nullable String from, @Nullable String to) {
        return new Name(text, null, kind, date(from), date(to), null, null);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static String shown(LocalDate day, Name... names) {
        DossierBuilder dossier = Dossier.builder("x");
        for (Name name : names) {
            dossier.add(name);
        }
        return dossier.build().company().displayName(day);
    }

    private static final Name ALIAS = name("Alias", NameKind.ALIAS, null, null);
    private static final Name FORMER = name("Former", NameKind.REGISTERED, null, "2020");
    private static final Name OLD = name("Alder Ltd", NameKind.REGISTERED, "2010", null);
    private static final Name NEW = name("Birch Ltd", NameKind.REGISTERED, "2020-05-04", null);

    @Test
    void displayName_noName_isTheId() {
        assertThat(shown(DAY)).isEqualTo("x");
    }

    @Test
    void displayName_severalKinds_prefersTheRegisteredOne() {
        assertThat(shown(DAY, ALIAS, name("Registered", NameKind.REGISTERED, null, null)))
                .isEqualTo("Registered");
    }

    @Test
    void displayName_nameGivenUp_comesAfterAnyThatIsUsed() {
        assertThat(shown(DAY, ALIAS, FORMER)).isEqualTo("Alias");
        assertThat(shown(DAY, FORMER)).isEqualTo("Former");
    }

    @ParameterizedTest
    @CsvSource({"2020-05-03, Alder Ltd", "2020-05-04, Birch Ltd", "2023-07-24, Birch Ltd"})
    void displayName_renamedWithoutAnEnd_isTheNameTakenLast(LocalDate day, String shown) {
        assertThat(shown(day, OLD, NEW)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-30, Former", "2020-07-01, Former", "2020-12-31, Former", "2021-01-01, Alias"})
    void displayName_lastDay_isStillUsed(LocalDate day, String shown) {
        assertThat(shown(day, ALIAS, FORMER)).isEqualTo(shown);
    }

    @Test
    void displayName_nameAnnounced_isNotShownBeforeItIsUsed() {
        Name announced = name("Cedar Ltd", NameKind.REGISTERED, "2023-09", null);

        assertThat(shown(DAY, ALIAS, announced)).isEqualTo("Alias");
        assertThat(shown(DAY, FORMER, announced)).isEqualTo("Former");
        assertThat(shown(LocalDate.of(2023, 10, 1), ALIAS, announced)).isEqualTo("Cedar Ltd");
    }

    @Test
    void displayName_undatedBesideDated_isTheDatedOne() {
        assertThat(shown(DAY, name("Aspen Ltd", NameKind.REGISTERED, null, null), NEW))
                .isEqualTo("Birch Ltd");
    }

    @Test
    void displayName_nothingElseToChooseBy_isTheFirstByText() {
        assertThat(shown(DAY, name("B", NameKind.TRADING, null, null), name("A", NameKind.TRADING, null, null)))
                .isEqualTo("A");
    }
}
