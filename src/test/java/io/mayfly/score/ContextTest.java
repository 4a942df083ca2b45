package io.mayfly.score;

import static io.mayfly.score.CardBuilder.atMost;
import static io.mayfly.score.CardBuilder.card;
import static io.mayfly.score.CardBuilder.falling;
import static io.mayfly.score.CardBuilder.points;
import static io.mayfly.score.FixedReadings.NOT_APPLICABLE;
import static io.mayfly.score.FixedReadings.UNKNOWN;
import static io.mayfly.score.FixedReadings.assess;
import static io.mayfly.score.FixedReadings.between;
import static io.mayfly.score.FixedReadings.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.SubjectKind;
import io.mayfly.language.Message;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals of neutral families: seen, never counted, and asked for by gates. */
class ContextTest {

    /** Aggravating a counts its reading, mitigating m takes its reading ten times, c and d are context. */
    private static CardBuilder two() {
        return card().cap("agg", "20")
                .floor("mit", "-25")
                .neutral("ctx")
                .counted("a", "agg", "30", SubjectKind.COMPANY)
                .signal("m", "mit", falling("0", "0", "3", "-30"))
                .context("c", "ctx")
                .context("d", "ctx");
    }

    private static CardBuilder gated() {
        return two().gate("g", "c", "1", "a", "m");
    }

    private static Step step(Assessment assessment, String id) {
        return assessment.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 1, NOTED", "0, 2, 0, CLEAR", "1, 1, 1, NOTED", "-3, -3, -3, CLEAR"})
    void state_measured_goesByTheBestEstimate(double lo, double hi, double best, StepState state) {
        Step step = step(assess(two().build(), Map.of("c", between(lo, hi, best))), "c");

        assertThat(step.state()).isEqualTo(state);
        assertThat(step.kind()).isEqualTo(StepKind.SIGNAL);
        assertThat(step.points()).isEqualTo(Points.ZERO);
        assertThat(step.contribution()).isEqualTo(Points.ZERO);
        assertThat(step.family()).isEqualTo("ctx");
    }

    @Test
    void state_notMeasured_saysWhyNot() {
        Assessment assessment = assess(two().build(), Map.of("c", UNKNOWN, "d", NOT_APPLICABLE));

        assertThat(step(assessment, "c").state()).isEqualTo(StepState.UNKNOWN);
        assertThat(step(assessment, "d").state()).isEqualTo(StepState.NOT_APPLICABLE);
        assertThat(assessment.notes()).isEmpty();
    }

    @Test
    void steps_neutralFamily_hasNoLimit() {
        assertThat(assess(two().build(), Map.of()).steps())
                .extracting(Step::id)
                .containsExactly("base", "a", "m", "c", "d", "agg-cap", "mit-floor", "bonus-cap", "clamp");
    }

    @Test
    void notes_found_areListedInScorecardOrderWithTheirEvidence() {
        Evidence evidence = () -> Message.text("Evidence of c.");
        Assessment assessment =
                assess(two().build(), List.of(exactly(5), exactly(1), Reading.of(1, evidence), exactly(9)));

        assertThat(assessment.notes()).extracting(Step::id).containsExactly("c", "d");
        assertThat(assessment.notes().get(0).evidence()).isSameAs(evidence);
        assertThat(assessment.reasons()).extracting(Reason::code).containsExactly("a");
    }

    @Test
    void coverage_contextUnknown_isThatWithoutIt() {
        Assessment assessment = assess(two().build(), List.of(exactly(5), exactly(1), UNKNOWN, UNKNOWN));

        assertThat(assessment.coverage()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(assessment.expectedCoverage()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(assessment.familyCoverage()).containsOnlyKeys("agg", "mit");
        assertThat(assessment.gaps()).isEmpty();
        assertThat(assessment.bounds()).isEqualTo(new ScoreInterval(points("5"), points("5")));
    }

    @Test
    void gate_ofContext_setsBothSignsAside() {
        Assessment assessment = assess(gated().build(), Map.of("a", exactly(12), "m", exactly(2), "c", exactly(1)));

        assertThat(step(assessment, "a").state()).isEqualTo(StepState.SET_ASIDE);
        assertThat(step(assessment, "m").state()).isEqualTo(StepState.SET_ASIDE);
        assertThat(step(assessment, "c").state()).isEqualTo(StepState.NOTED);
        assertThat(step(assessment, "g").points()).isEqualTo(points("8"));
        assertThat(step(assessment, "g").family()).isNull();
        assertThat(assessment.total()).isEqualTo(points("10"));
    }

    @Test
    void gate_ofContextAtMost_closesBelow() {
        Scorecard card = two().gate("g", atMost("c", "3"), "a").build();

        assertThat(assess(card, Map.of("a", exactly(12), "c", exactly(2))).total())
                .isEqualTo(points("10"));
        assertThat(assess(card, Map.of("a", exactly(12), "c", exactly(4))).total())
                .isEqualTo(points("22"));
    }

    @Test
    void gate_ofContextUnknown_opensTheBoundsAlone() {
        Assessment assessment = assess(gated().build(), Map.of("a", exactly(12), "m", exactly(1), "c", UNKNOWN));

        assertThat(assessment.total()).isEqualTo(points("12"));
        assertThat(assessment.interval()).isEqualTo(new ScoreInterval(points("12"), points("12")));
        assertThat(assessment.bounds()).isEqualTo(new ScoreInterval(points("0"), points("22")));
        assertThat(assessment.coverage()).isLessThan(BigDecimal.ONE);
        assertThat(assessment.expectedCoverage()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void gaps_contextWithAnOpenGateOnPoints_saysByWhatTheTotalCouldMove() {
        Scorecard card = gated().gate("h", "c", "2", "a").build();

        Assessment assessment = assess(card, Map.of("a", exactly(12), "m", exactly(1), "c", UNKNOWN, "d", UNKNOWN));

        assertThat(assessment.gaps())
                .containsExactly(
                        new Gap("c", "The c", "ctx", List.of(FixedReadings.INPUT), false, points("-12"), points("10")));
    }

    @Test
    void gaps_contextWithAnOpenGateOnNoPoints_areNotToBeChased() {
        Assessment assessment = assess(gated().build(), Map.of("a", exactly(0), "m", UNKNOWN, "c", UNKNOWN));

        assertThat(assessment.gaps()).extracting(Gap::signal).containsExactly("m");
    }

    @Test
    void gaps_contextWhoseTargetsAnotherGateSetAside_areNotToBeChased() {
        Scorecard card = two().gate("g", "c", "1", "a").gate("h", "d", "1", "a").build();

        Assessment assessment = assess(card, Map.of("a", exactly(12), "c", UNKNOWN, "d", exactly(1)));

        assertThat(assessment.gaps()).isEmpty();
    }
}
