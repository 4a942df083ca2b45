package io.mayfly.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.KnownAtRule;
import io.mayfly.dossier.PartialDate;
import io.mayfly.reference.ReferenceData;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 28);

    private static Subject subject(DossierBuilder dossier) {
        return Subject.of(dossier.build(), DAY, ReferenceData.standard());
    }

    @Test
    void of_emptyDossier_knowsNothing() {
        Subject subject = subject(Dossier.builder("c-1"));

        assertThat(subject.asOf()).isEqualTo(DAY);
        assertThat(subject.reference()).isSameAs(ReferenceData.standard());
        assertThat(subject.registered()).isNull();
        assertThat(subject.laterRegistration()).isNull();
        assertThat(subject.jurisdiction()).isNull();
        assertThat(subject.searchedInVain(DossierPart.ACCOUNTS)).isFalse();
    }

    @Test
    void of_registeredCompany_knowsIt() {
        Subject subject = subject(Dossier.builder("c-1").jurisdiction("RU").registered("2022-09"));

        assertThat(subject.registered()).isEqualTo(PartialDate.parse("2022-09"));
        assertThat(subject.jurisdiction()).isEqualTo("RU");
        assertThat(subject.laterRegistration()).isNull();
    }

    @Test
    void of_laterFacts_areNotSeen() {
        Subject subject = subject(Dossier.builder("c-1")
                .declaration("2023-01-15", "helmets", 100, "pieces")
                .declaration("2023-03-01", "helmets", 200, "pieces"));

        assertThat(subject.dossier().declarations()).hasSize(1);
        assertThat(subject.knownAt(subject.dossier().declarations().get(0)).rule())
                .isEqualTo(KnownAtRule.FILED);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-01, true", "2024, true", "2023-02-28, false", "2023, false", "2023-02/2023-05, false"})
    void laterRegistration_dates_onlyWhenTheEarliestDayIsLater(String registered, boolean later) {
        Subject subject = subject(Dossier.builder("c-1").registered(registered));

        assertThat(subject.laterRegistration() != null).isEqualTo(later);
    }

    @Test
    void searchedInVain_otherPart_isNotSearched() {
        Subject subject = subject(Dossier.builder("c-1").nothingFound("2023-02-01", DossierPart.SHIPMENTS));

        assertThat(subject.searchedInVain(DossierPart.SHIPMENTS)).isTrue();
        assertThat(subject.searchedInVain(DossierPart.DECLARATIONS)).isFalse();
    }

    @Test
    void cited_fact_isKept() {
        Subject subject = subject(Dossier.builder("c-1").name("Silva"));
        Cited cited =
                new Cited("company.names", subject.dossier().company().names().get(0));

        assertThat(cited.fact().describe()).contains("Silva");
        assertThat(cited.field()).isEqualTo("company.names");
    }
}
