package io.mayfly.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Band;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.score.VerificationCase;
import io.mayfly.score.VerificationCase.Expected;
import io.mayfly.score.VerificationCase.ScoreRange;
import io.mayfly.signal.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static Expected expected(
            @Nullable Band band, @Nullable ScoreRange score, @Nullable Refusal refusal, String... signals) {
        return new Expected(band, score, refusal, List.of(signals[0]), List.of(signals[1]), List.of(signals[2]));
    }

    /** Everybody is young and big, 56 points, and nobody knows whether old. */
    private static Scorer scorer(Expected... expected) {
        Scorecard sample = CardBuilder.sample().build();
        List<VerificationCase> cases = Arrays.stream(expected)
                .map(each -> new VerificationCase(
                        "case",
                        null,
                        LocalDate.of(2023, 7, 24),
                        Dossier.builder("a").build(),
                        each))
                .toList();
        Scorecard card = new Scorecard(
                1,
                "test",
                "1",
                "Test",
                "for a test",
                sample.base(),
                sample.bands(),
                sample.refusal(),
                sample.notEligible(),
                sample.families(),
                sample.signals(),
                sample.gates(),
                sample.typologies(),
                sample.bonusCap(),
                sample.notes(),
                cases);
        return Scorer.of(
                card, FixedSignal.all(card, Map.of("young", Reading.of(3, null), "big", Reading.of(100, null))));
    }

    private static ScoreRange range(String from, String to) {
        return new ScoreRange(CardBuilder.points(from), CardBuilder.points(to));
    }

    private static List<String> breaches(Expected expected) {
        return Verification.run(scorer(expected), ReferenceData.standard())
                .results()
                .get(0)
                .breaches();
    }

    @Test
    void run_caseThatIsMet_hasNoBreach() {
        Verification met = Verification.run(
                scorer(expected(Band.ELEVATED, range("50", "50"), null, "big", "old", "old")),
                ReferenceData.standard());

        assertThat(met.failed()).isEmpty();
        assertThat(met.toText()).isEqualTo("1 of 1 cases are met\n");
    }

    @Test
    void run_caseThatIsNotMet_tellsEachBreach() {
        assertThat(breaches(expected(Band.HIGH, range("71", "100"), Refusal.INSUFFICIENT, "old", "young", "big")))
                .containsExactly(
                        "a score should be refused as INSUFFICIENT and is 50.0 ELEVATED",
                        "the band should be HIGH and is 50.0 ELEVATED",
                        "the score should lie from 71.0 to 100.0 and is 50.0 ELEVATED",
                        "old should be among the reasons, which are [big, young]",
                        "young should not be among the reasons, which are [big, young]",
                        "big should be unknown and is not");
    }

    @Test
    void run_edgesOfARange_areWithin() {
        assertThat(breaches(expected(null, range("50", "60"), null, "big", "old", "old")))
                .isEmpty();
        assertThat(breaches(expected(null, range("40", "50"), null, "big", "old", "old")))
                .isEmpty();
        assertThat(breaches(expected(null, range("50.1", "60"), null, "big", "old", "old")))
                .hasSize(1);
        assertThat(breaches(expected(null, range("40", "49.9"), null, "big", "old", "old")))
                .hasSize(1);
    }

    @Test
    void expectations_cases_holdMutants() {
        Scorer scorer = scorer(expected(Band.ELEVATED, range("50", "50"), null, "big", "old", "old"));
        MutationTest tried = MutationTest.run(scorer, Verification.expectations(scorer, ReferenceData.standard()));

        assertThat(tried.survivors())
                .extracting(Mutant::toString)
                .doesNotContain("signals/big: worth half", "signals/young: worth nothing")
                .contains("gates/old-explains-big: taken out");
    }
}
