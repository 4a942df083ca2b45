package io.mayfly.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyBuilder;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.identity.MatchGrade;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracedTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final String LEI = "5493001KJTIIGC8Y1R12";

    private static Register register(DossierBuilder... companies) {
        RegisterRows rows = RegisterRows.of(DAY, ReferenceData.standard(), Transliteration.none());
        RegisterBuilder builder =
                RegisterBuilder.asOf(DAY).transliteration(Transliteration.none().id());
        for (DossierBuilder company : companies) {
            builder.add(rows.row(company.build()));
        }
        return builder.build();
    }

    private static DossierBuilder company(String id, @Nullable String country, String name) {
        DossierBuilder company = Dossier.builder(id).name(name);
        return country == null ? company : company.jurisdiction(country);
    }

    private static DossierBuilder numbered(String id, String country, String name) {
        return company(id, country, name).add(new IdentifierEntry("LEI", LEI, null, null, null, null));
    }

    private static CounterpartyBuilder lotos() {
        return Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER);
    }

    private static void found(Register register, CounterpartyBuilder party, MatchGrade grade, @Nullable String id) {
        Traced traced = Traced.of(register, party.build());

        assertThat(traced.grade()).isEqualTo(grade);
        assertThat(traced.member() == null ? null : traced.member().id()).isEqualTo(id);
    }

    @Test
    void of_idOfItsDossier_isTheSame() {
        found(register(company("a", "DE", "Other")), lotos().country("CN").dossier("a"), MatchGrade.SAME, "a");
    }

    @Test
    void of_officialNumber_isTheSameWhateverTheName() {
        found(
                register(numbered("a", "DE", "Other")),
                lotos().country("CN").identifier("LEI", LEI),
                MatchGrade.SAME,
                "a");
    }

    @Test
    void of_wrongNumber_provesNothing() {
        Register register = register(numbered("a", "DE", "Other"));

        found(register, lotos().country("CN").identifier("LEI", LEI.replace('3', '4')), MatchGrade.DIFFERENT, null);
    }

    @ParameterizedTest
    @CsvSource({
        "CN, CN, LOTOS Ltd, LIKELY",
        "CN, TR, Lotos, DIFFERENT",
        "CN, , Lotos, POSSIBLE",
        ", CN, Lotos, POSSIBLE",
        "CN, CN, Lotus, DIFFERENT"
    })
    void of_name_takesTheCountryToo(@Nullable String own, @Nullable String told, String name, MatchGrade expected) {
        CounterpartyBuilder party = told == null ? lotos() : lotos().country(told);

        found(register(company("a", own, name)), party, expected, expected == MatchGrade.LIKELY ? "a" : null);
    }

    @Test
    void of_severalOfOneName_cannotBeTold() {
        Register two = register(company("a", "CN", "Lotos"), company("b", "CN", "Lotos"));

        found(two, lotos().country("CN"), MatchGrade.POSSIBLE, null);
    }

    @Test
    void of_namesakesOfOtherCountries_areToldApart() {
        Register two = register(company("a", "CN", "Lotos"), company("b", "TR", "Lotos"));

        found(two, lotos().country("TR"), MatchGrade.LIKELY, "b");
    }

    @Test
    void of_namesakeWithAnotherNumber_isPossibleAtMost() {
        CounterpartyBuilder numbered = lotos().country("CN").identifier("LEI", "529900T8BM49AURSDO55");

        found(register(numbered("a", "CN", "Lotos")), numbered, MatchGrade.POSSIBLE, null);
        found(register(company("a", "CN", "Lotos")), numbered, MatchGrade.LIKELY, "a");
    }

    @Test
    void of_formerName_isFound() {
        Register register = register(company("a", "CN", "Iflight").name("Lotos"));

        found(register, lotos().country("CN"), MatchGrade.LIKELY, "a");
    }

    @Test
    void settled_numberThatTheRegisterDoesNotHold_cannotChange() {
        Register register = register(company("a", "CN", "Iflight"));

        assertThat(Traced.of(
                                register,
                                lotos().country("CN").identifier("LEI", LEI).build())
                        .settled())
                .isTrue();
        assertThat(Traced.of(register, lotos().country("CN").build()).settled()).isFalse();
    }
}
