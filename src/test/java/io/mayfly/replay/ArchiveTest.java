package io.mayfly.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.json.Difference;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.reference.ExchangeRates;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.report.JsonReport;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.ScorecardEdit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final Mayfly OLD = Mayfly.standard();
    private static final Mayfly NEW = OLD.withScorecard(ScorecardEdit.of(Scorecard.standard())
            .limit(0, Points.of(new BigDecimal("5")))
            .done());
    private static final String SAVED = JsonReport.of(OLD.assess(company().build(), DAY));

    /** What has become known since. */
    private static final Dossier NOW = company()
            .accounts("2023", 5_000_000, "RUB")
            .headcount("2024-03-01", 12)
            .build();

    private static DossierBuilder company() {
        return Dossier.builder("c-1").name("Northern Supply").jurisdiction("RU").registered("2023-05-02");
    }

    @Test
    void replay_afterTheCardChangedAndMoreBecameKnown_isTheSameByteForByte() {
        assertThat(JsonReport.of(NEW.assess(NOW, DAY))).isNotEqualTo(SAVED);

        Replay replay = Archive.of(NEW).with(OLD).replay(SAVED, NOW);

        assertThat(replay.inputs()).isEmpty();
        assertThat(replay.outcome()).isEmpty();
        assertThat(replay.again()).isEqualTo(SAVED);
        assertThat(replay.same()).isTrue();
    }

    @Test
    void replay_oldCardNotKept_tellsTheCardAndWhatItMakesOfIt() {
        Replay replay = Archive.of(NEW).replay(SAVED, NOW);

        assertThat(replay.inputs()).extracting(Difference::path).containsExactly("scorecardHash");
        assertThat(replay.same()).isFalse();
        assertThat(replay.outcome())
                .extracting(Difference::path)
                .contains("total", "receipt/scorecardHash")
                .doesNotContain("receipt/dossierHash");
    }

    @Test
    void replay_fromOtherReferenceDataAndRegister_tellsBoth() {
        Mayfly other = OLD.withReference(
                        OLD.reference().withExchangeRates(ExchangeRates.constant("RUB", BigDecimal.TEN, 2020, 2024)))
                .withRegister(RegisterBuilder.asOf(DAY).build());

        assertThat(Archive.of(other).replay(SAVED, NOW).inputs())
                .extracting(Difference::path)
                .containsExactly("referenceHash", "registerHash", "transliteration");
    }

    @Test
    void replay_ofAnotherCompany_tellsTheDossier() {
        Dossier other = company().jurisdiction("KZ").build();

        Replay replay = Archive.of(OLD).replay(SAVED, other);

        assertThat(replay.inputs()).extracting(Difference::path).containsExactly("dossierHash");
    }

    @Test
    void replay_ofWhatSomebodyAltered_tellsTheValueThoughTheReceiptFits() {
        String altered = SAVED.replaceFirst("\"total\":[0-9.]+", "\"total\":3.0");

        Replay replay = Archive.of(NEW).with(OLD).replay(altered, NOW);

        assertThat(replay.inputs()).isEmpty();
        assertThat(replay.same()).isFalse();
        assertThat(replay.outcome()).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo("total");
            assertThat(one.before()).isEqualTo("3");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/receipt",
                "{\"receipt\":{}}|/receipt/dossierHash",
                "{\"receipt\":{\"asOf\":\"yesterday\"}}|/receipt/asOf",
                "{\"receipt\":{\"day\":1}}|/receipt/day",
                "[]|''",
            })
    void replay_ofNoReport_tellsWhere(String text, String pointer) {
        assertThatThrownBy(() -> Archive.of(OLD).replay(text, NOW))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems())
                                .anySatisfy(
                                        problem -> assertThat(problem.pointer()).isEqualTo(pointer)));
    }
}
