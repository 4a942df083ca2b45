package io.mayfly.score;

import static io.mayfly.score.CardBuilder.all;
import static io.mayfly.score.CardBuilder.any;
import static io.mayfly.score.CardBuilder.atLeast;
import static io.mayfly.score.CardBuilder.card;
import static io.mayfly.score.CardBuilder.falling;
import static io.mayfly.score.CardBuilder.not;
import static io.mayfly.score.CardBuilder.points;
import static io.mayfly.score.FixedReadings.NOT_APPLICABLE;
import static io.mayfly.score.FixedReadings.UNKNOWN;
import static io.mayfly.score.FixedReadings.assess;
import static io.mayfly.score.FixedReadings.between;
import static io.mayfly.score.FixedReadings.exactly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Caps, gates, typologies and what the scorer refuses. */
class ScorerTest {

    /** Aggravating a and b count their reading, mitigating m takes its reading ten times, up to -30. */
    private static CardBuilder two() {
        return card().cap("agg", "20")
                .floor("mit", "-25")
                .counted("a", "agg", "30")
                .counted("b", "agg", "30")
                .signal("m", "mit", falling("0", "0", "3", "-30"));
    }

    private static Step step(Assessment assessment, String id) {
        return assessment.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertStep(Assessment assessment, String id, StepState state, String points) {
        assertThat(step(assessment, id).state()).as("state of " + id).isEqualTo(state);
        assertThat(step(assessment, id).points()).as("points of " + id).isEqualTo(points(points));
    }

    @Test
    void of_entriesAndSignalsThatDoNotMatch_areAllNamed() {
        Signal a = FixedReadings.signal("a", UNKNOWN);
        Signal stranger = FixedReadings.signal("stranger", UNKNOWN);

        InvalidDocumentException invalid = catchThrowableOfType(
                InvalidDocumentException.class, () -> Scorer.of(two().build(), List.of(a, a, stranger)));

        assertThat(invalid.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/signals: found a, expected each signal once; two have this id",
                        "/signals/1/id: found b, expected the id of a signal; no such signal was given",
                        "/signals/2/id: found m, expected the id of a signal; no such signal was given",
                        "/signals: found stranger, expected an entry for this signal; the scorecard has none");
    }

    @Test
    void of_signalsInAnyOrder_areBroughtIntoScorecardOrder() {
        Scorer scorer = Scorer.of(
                two().build(),
                List.of(
                        FixedReadings.signal("m", UNKNOWN),
                        FixedReadings.signal("b", UNKNOWN),
                        FixedReadings.signal("a", UNKNOWN)));

        assertThat(scorer.signals()).extracting(Signal::id).containsExactly("a", "b", "m");
        assertThat(scorer.scorecard()).isEqualTo(two().build());
    }

    @Test
    void assess_signalThatThrows_isNamedWithTheCompany() {
        Signal broken = new Signal() {
            @Override
            public String id() {
                return "a";
            }

            @Override
            public Reading measure(Subject subject) {
                throw new ArithmeticException("by zero");
            }
        };
        Scorer scorer =
                Scorer.of(card().cap("agg", "1").counted("a", "agg", "1").build(), List.of(broken));

        assertThatThrownBy(() -> scorer.assess(FixedReadings.subject()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("signal (a)")
                .hasMessageContaining("company (c-1)")
                .hasMessageContaining("by zero")
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // a signal of the caller's that breaks its contract
    void assess_signalThatAnswersNull_isNamedWithTheCompany() {
        Signal broken = FixedReadings.signal("a", null);
        Scorer scorer =
                Scorer.of(card().cap("agg", "1").counted("a", "agg", "1").build(), List.of(broken));

        assertThatThrownBy(() -> scorer.assess(FixedReadings.subject()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("signal (a)")
                .hasMessageContaining("company (c-1)")
                .hasMessageContaining("not null");
    }

    @Test
    void assess_capThatBinds_takesOffTheExcess() {
        Assessment assessment = assess(two().build(), Map.of("a", exactly(16), "b", exactly(8)));

        assertThat(assessment.total()).isEqualTo(points("30"));
        assertStep(assessment, "a", StepState.FIRED, "16");
        assertStep(assessment, "agg-cap", StepState.FIRED, "-4");
        assertStep(assessment, "mit-floor", StepState.CLEAR, "0");
        assertThat(step(assessment, "a").contribution()).isEqualTo(points("13.3"));
        assertThat(step(assessment, "b").contribution()).isEqualTo(points("6.7"));
        assertThat(step(assessment, "agg-cap").kind()).isEqualTo(StepKind.CAP);
    }

    @Test
    void assess_floorThatBinds_givesBackTheExcess() {
        Assessment assessment = assess(two().build(), Map.of("m", exactly(3), "a", exactly(19)));

        assertThat(assessment.total()).isEqualTo(points("4"));
        assertStep(assessment, "m", StepState.MITIGATING, "-30");
        assertStep(assessment, "mit-floor", StepState.FIRED, "5");
        assertThat(step(assessment, "mit-floor").kind()).isEqualTo(StepKind.FLOOR);
        assertThat(step(assessment, "m").contribution()).isEqualTo(points("-25"));
    }

    @Test
    void contributions_threeEqualSignals_goByLargestRemainderAndOrder() {
        Scorecard card = card().cap("agg", "10")
                .counted("a", "agg", "9")
                .counted("b", "agg", "9")
                .counted("c", "agg", "9")
                .build();

        Assessment assessment = assess(card, List.of(exactly(9), exactly(9), exactly(9)));

        assertThat(assessment.steps().subList(1, 4))
                .extracting(Step::contribution)
                .containsExactly(points("3.4"), points("3.3"), points("3.3"));
    }

    @Test
    void states_everyReading_areToldApart() {
        Scorecard card = two().counted("c", "agg", "5").counted("d", "agg", "5").build();

        Assessment assessment = assess(card, List.of(exactly(1), exactly(0), exactly(1), UNKNOWN, NOT_APPLICABLE));

        assertStep(assessment, "base", StepState.FIRED, "10");
        assertStep(assessment, "a", StepState.FIRED, "1");
        assertStep(assessment, "b", StepState.CLEAR, "0");
        assertStep(assessment, "m", StepState.MITIGATING, "-10");
        assertStep(assessment, "c", StepState.UNKNOWN, "0");
        assertStep(assessment, "d", StepState.NOT_APPLICABLE, "0");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 2, FIRED, SET_ASIDE, -12, 10, 10",
        "1.9, 1.9, 1.9, CLEAR, FIRED, 0, 22, 22",
        "2, 3, 2.5, FIRED, SET_ASIDE, -12, 10, 10",
        "1, 3, 2.5, UNKNOWN, FIRED, 0, 10, 22",
        "1, 3, 1.5, UNKNOWN, FIRED, 0, 10, 22"
    })
    void gate_readings_closeOnlyWhenCertain(
            double lo, double hi, double best, StepState gate, StepState target, String back, String low, String high) {
        Scorecard card = two().floor("neutral", "0")
                .signal("n", "neutral", falling("0", "0"))
                .gate("g", "n", "2", "a")
                .build();

        Assessment assessment = assess(card, Map.of("a", exactly(12), "n", between(lo, hi, best)));

        assertStep(assessment, "g", gate, back);
        assertThat(step(assessment, "g").family()).isEqualTo("agg");
        assertStep(assessment, "a", target, "12");
        assertThat(assessment.bounds()).isEqualTo(new ScoreInterval(points(low), points(high)));
    }

    @Test
    void gate_sourceUnknown_leavesTheTargetAndOpensItsBounds() {
        Scorecard card = two().gate("g", "m", "1", "a").build();

        Assessment assessment = assess(card, Map.of("a", exactly(12), "m", UNKNOWN));

        assertStep(assessment, "g", StepState.UNKNOWN, "0");
        assertStep(assessment, "a", StepState.FIRED, "12");
        assertThat(assessment.bounds()).isEqualTo(new ScoreInterval(points("0"), points("22")));
    }

    @Test
    void gate_sourceNotApplicable_staysOpen() {
        Scorecard card = two().gate("g", "m", "1", "a").build();

        Assessment assessment = assess(card, Map.of("a", exactly(12)));

        assertStep(assessment, "g", StepState.CLEAR, "0");
        assertThat(assessment.bounds()).isEqualTo(new ScoreInterval(points("22"), points("22")));
    }

    @Test
    void gates_twoOnOneTarget_takeItsPointsBackOnce() {
        Scorecard card = two().signal("k", "mit", falling("0", "0"))
                .gate("g1", "m", "1", "a")
                .gate("g2", "k", "1", "a")
                .build();

        Assessment assessment = assess(card, Map.of("a", exactly(12), "m", exactly(1), "k", exactly(1)));

        assertStep(assessment, "g1", StepState.FIRED, "-12");
        assertStep(assessment, "g2", StepState.FIRED, "0");
        assertThat(assessment.total()).isEqualTo(points("0"));
        assertThat(assessment.reasons()).isEmpty();
    }

    @Test
    void gate_onMitigatingTarget_addsItsPointsBack() {
        Scorecard card = two().gate("g", "a", "10", "m").build();

        Assessment assessment = assess(card, Map.of("a", exactly(12), "m", exactly(2)));

        assertStep(assessment, "m", StepState.SET_ASIDE, "-20");
        assertStep(assessment, "g", StepState.FIRED, "20");
        assertThat(assessment.total()).isEqualTo(points("22"));
    }

    @Test
    void gate_ofATargetThatIsUnknown_setsItAsideToo() {
        Scorecard card = two().gate("g", "m", "1", "a").build();

        Assessment assessment = assess(card, Map.of("a", UNKNOWN, "m", exactly(1)));

        assertStep(assessment, "a", StepState.SET_ASIDE, "0");
        assertThat(assessment.bounds()).isEqualTo(new ScoreInterval(points("0"), points("0")));
    }

    @ParameterizedTest
    @CsvSource({"10, 5, 0, FIRED, 5", "9, 5, 0, CLEAR, 0", "10, 4, 0, CLEAR, 0", "10, 5, 1, CLEAR, 0"})
    void typology_all_needsEveryCondition(double a, double b, double m, StepState state, String bonus) {
        Scorecard card = two().typology("t", "5", all(atLeast("a", "10"), atLeast("b", "5"), not("m", "1")))
                .build();

        Assessment assessment = assess(card, Map.of("a", exactly(a), "b", exactly(b), "m", exactly(m)));

        assertStep(assessment, "t", state, bonus);
        assertThat(assessment.typologies()).hasSize(state == StepState.FIRED ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"10, 0, FIRED", "0, 5, FIRED", "9, 4, CLEAR"})
    void typology_any_needsOneCondition(double a, double b, StepState state) {
        Scorecard card = two().typology("t", "5", any(atLeast("a", "10"), atLeast("b", "5")))
                .build();

        assertStep(
                assess(card, Map.of("a", exactly(a), "b", exactly(b))),
                "t",
                state,
                state == StepState.FIRED ? "5" : "0");
    }

    @Test
    void typology_unknownCondition_countsInTheUpperBoundOnly() {
        Scorecard card =
                two().typology("t", "5", all(atLeast("a", "10"), not("m", "1"))).build();

        Assessment unknownA = assess(card, Map.of("a", UNKNOWN, "m", exactly(0)));
        Assessment unknownM = assess(card, Map.of("a", exactly(12), "m", UNKNOWN));

        assertStep(unknownA, "t", StepState.UNKNOWN, "0");
        assertThat(unknownA.bounds()).isEqualTo(new ScoreInterval(points("10"), points("35")));
        assertStep(unknownM, "t", StepState.UNKNOWN, "0");
        assertThat(unknownM.bounds()).isEqualTo(new ScoreInterval(points("0"), points("27")));
    }

    @Test
    void typology_setAsideReading_isNotMet() {
        Scorecard card = two().gate("g", "m", "1", "a")
                .typology("t", "5", atLeast("a", "10"))
                .typology("u", "4", not("m", "1"))
                .build();

        Assessment assessment = assess(card, Map.of("a", exactly(12), "m", exactly(1)));

        assertThat(assessment.typologies()).isEmpty();
        assertThat(assessment.bounds().high()).isEqualTo(points("0"));
    }

    @Test
    void typology_mitigatingReadingSetAside_countsAsAbsent() {
        Scorecard card = two().gate("g", "a", "10", "m")
                .typology("t", "5", not("m", "1"))
                .build();

        assertThat(assess(card, Map.of("a", exactly(12), "m", exactly(2))).typologies())
                .hasSize(1);
    }

    @Test
    void typology_openGateOnItsReading_matchesButMayFallAway() {
        Scorecard card = two().gate("g", "m", "1", "a")
                .typology("t", "5", atLeast("a", "10"))
                .build();

        Assessment assessment = assess(card, Map.of("a", exactly(12), "m", between(0, 1, 0)));

        assertThat(assessment.total()).isEqualTo(points("27"));
        assertThat(assessment.bounds()).isEqualTo(new ScoreInterval(points("0"), points("27")));
    }

    @Test
    void bonusCap_thatBinds_takesOffTheExcess() {
        Scorecard card = two().typology("t", "8", atLeast("a", "1"))
                .typology("u", "7", atLeast("a", "1"))
                .bonusCap("12")
                .build();

        Assessment assessment = assess(card, Map.of("a", exactly(1)));

        assertStep(assessment, "bonus-cap", StepState.FIRED, "-3");
        assertThat(assessment.total()).isEqualTo(points("23"));
        assertStep(assess(card, Map.of("a", exactly(0))), "bonus-cap", StepState.CLEAR, "0");
    }

    @Test
    void assess_unknownPoints_countNowAndInTheBounds() {
        Scorecard card = card().cap("agg", "20")
                .floor("mit", "-20")
                .signal("a", "agg", CardBuilder.rising("0", "0", "1", "5"), "8")
                .signal("m", "mit", falling("0", "0", "1", "-5"), "-8")
                .build();

        Assessment assessment = assess(card, List.of(UNKNOWN, UNKNOWN));

        assertThat(assessment.total()).isEqualTo(points("10"));
        assertStep(assessment, "a", StepState.UNKNOWN, "8");
        assertThat(assessment.bounds()).isEqualTo(new ScoreInterval(points("2"), points("18")));
    }

    @ParameterizedTest
    @CsvSource({"30, 100, -20", "0, 90, 0"})
    void clamp_totalAboveOneHundred_isAStep(double a, String score, String clamp) {
        Scorecard card =
                card().base("90").cap("agg", "30").counted("a", "agg", "30").build();

        Assessment assessment = assess(card, List.of(exactly(a)));

        assertThat(assessment.score()).isEqualTo(points(score));
        assertStep(assessment, "clamp", clamp.equals("0") ? StepState.CLEAR : StepState.FIRED, clamp);
    }

    @Test
    void clamp_totalBelowZero_isAStep() {
        Assessment assessment = assess(two().build(), Map.of("m", exactly(3)));

        assertThat(assessment.total()).isEqualTo(points("-15"));
        assertThat(assessment.score()).isEqualTo(Points.ZERO);
        assertStep(assessment, "clamp", StepState.FIRED, "15");
    }
}
