package io.mayfly.score;

import static io.mayfly.score.CardBuilder.card;
import static io.mayfly.score.CardBuilder.falling;
import static io.mayfly.score.CardBuilder.points;
import static io.mayfly.score.FixedReadings.UNKNOWN;
import static io.mayfly.score.FixedReadings.assess;
import static io.mayfly.score.FixedReadings.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.SubjectKind;
import io.mayfly.signal.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gates on several signals, and what open gates do to coverage. */
class GateTest {

    /** Aggravating a, b and x count their reading; mitigating m and k are worth nothing by themselves. */
    private static CardBuilder three() {
        return card().cap("agg", "40")
                .cap("other", "40")
                .floor("mit", "-25")
                .counted("a", "agg", "30", SubjectKind.COMPANY)
                .counted("b", "agg", "30", SubjectKind.COMPANY)
                .counted("x", "other", "30", SubjectKind.COMPANY)
                .signal("m", "mit", falling("0", "0"))
                .signal("k", "mit", falling("0", "0"), SubjectKind.COMPANY);
    }

    private static Assessment assessed(Scorecard card, Reading m, Reading k) {
        return assess(card, List.of(exactly(12), exactly(8), exactly(5), m, k));
    }

    private static Step step(Assessment assessment, String id) {
        return assessment.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"b, -20, agg, 15", "x, -17, , 18"})
    void gate_onTwoSignals_takesBothBackInOneStep(String second, String back, String family, String total) {
        Scorecard card = three().gate("g", "m", "1", "a", second).build();

        Assessment assessment = assessed(card, exactly(1), exactly(0));

        assertThat(step(assessment, "g").points()).isEqualTo(points(back));
        assertThat(step(assessment, "g").family()).isEqualTo(family);
        assertThat(step(assessment, second).state()).isEqualTo(StepState.SET_ASIDE);
        assertThat(assessment.total()).isEqualTo(points(total));
    }

    @Test
    void gates_thatShareASignal_takeBackWhatTheyAreFirstToSetAside() {
        Scorecard card = three().gate("g", "m", "1", "a", "b")
                .gate("h", "k", "1", "b", "x")
                .build();

        Assessment assessment = assessed(card, exactly(1), exactly(1));

        assertThat(step(assessment, "g").points()).isEqualTo(points("-20"));
        assertThat(step(assessment, "h").points()).isEqualTo(points("-5"));
        assertThat(assessment.total()).isEqualTo(points("10"));
    }

    @Test
    void gate_unknown_mayTakeAwayEverySignalItNames() {
        Scorecard card = three().gate("g", "m", "1", "a", "x").build();

        Assessment assessment = assessed(card, UNKNOWN, exactly(0));

        assertThat(assessment.total()).isEqualTo(points("35"));
        assertThat(assessment.bounds()).isEqualTo(new ScoreInterval(points("18"), points("35")));
    }

    @Test
    void coverage_voluntaryGateOpen_lowersTheCoverageOfAllAlone() {
        Scorecard card = three().gate("g", "m", "1", "a", "b").build();

        Assessment assessment = assessed(card, UNKNOWN, exactly(0));

        // 12 and 8 of 30, 30 and 30 may fall away.
        assertThat(assessment.coverage()).hasToString("0.777");
        assertThat(assessment.familyCoverage().get("agg")).hasToString("0.666");
        assertThat(assessment.expectedCoverage()).hasToString("1.000");
    }

    @Test
    void coverage_expectedGateOpen_lowersTheExpectedCoverage() {
        Scorecard card = three().gate("g", "k", "1", "a", "b").build();

        assertThat(assessed(card, exactly(0), UNKNOWN).expectedCoverage()).hasToString("0.777");
    }

    @Test
    void refusal_voluntaryGateOpen_isNoneForItsSake() {
        Scorecard card =
                three().gate("g", "m", "1", "a", "b", "x").refusal("71", "0.9").build();

        Assessment assessment = assess(card, Map.of("a", exactly(12), "m", UNKNOWN, "k", exactly(0)));

        assertThat(assessment.refusal()).isNull();
    }
}
