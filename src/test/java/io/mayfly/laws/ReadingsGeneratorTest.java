package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.score.Assessment;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.signal.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The laws say little unless what they speak of happens: everything does so in at least one case of a hundred. */
class ReadingsGeneratorTest {

    private enum Event {
        MEASURED,
        INTERVAL,
        UNKNOWN,
        NOT_APPLICABLE,
        CAP_BINDS,
        FLOOR_BINDS,
        GATE_CLOSED,
        GATE_OPEN,
        TYPOLOGY_MATCHED,
        TYPOLOGY_OPEN,
        BONUS_CAP_BINDS,
        CLAMPED,
        REFUSED,
        CONTEXT_NOTED,
        CONTEXT_UNKNOWN,
        GATE_OF_CONTEXT_CLOSED,
        GATE_OF_CONTEXT_OPEN,
        GATE_SETS_SEVERAL_ASIDE,
        GATE_ON_SEVERAL_FAMILIES
    }

    @Test
    void generator_tenThousandCases_meetEveryKindOftenEnough() {
        int cases = 10_000;
        Map<Event, Integer> seen = new EnumMap<>(Event.class);
        Random random = new Random(20230724);
        for (int k = 0; k < cases; k++) {
            Scorecard card = AnyScorecard.next(random);
            List<Reading> readings = AnyReadings.next(random, card);
            Assessment assessment = FixedReadings.assess(card, readings);
            List<Step> steps = assessment.steps();
            for (Event event : Event.values()) {
                seen.merge(event, happened(event, assessment, steps, readings) ? 1 : 0, Integer::sum);
            }
        }
        assertThat(seen).allSatisfy((event, count) -> assertThat(count).isGreaterThan(cases / 100));
    }

    private static boolean happened(Event event, Assessment assessment, List<Step> steps, List<Reading> readings) {
        return switch (event) {
            case MEASURED -> any(readings, reading -> reading instanceof Reading.Measured measured && measured.exact());
            case INTERVAL ->
                any(readings, reading -> reading instanceof Reading.Measured measured && !measured.exact());
            case UNKNOWN -> any(readings, Reading.Unknown.class::isInstance);
            case NOT_APPLICABLE -> any(readings, Reading.NotApplicable.class::isInstance);
            case CAP_BINDS -> acts(steps, StepKind.CAP, StepState.FIRED);
            case FLOOR_BINDS -> acts(steps, StepKind.FLOOR, StepState.FIRED);
            case GATE_CLOSED -> acts(steps, StepKind.GATE, StepState.FIRED);
            case GATE_OPEN -> acts(steps, StepKind.GATE, StepState.UNKNOWN);
            case TYPOLOGY_MATCHED -> acts(steps, StepKind.TYPOLOGY, StepState.FIRED);
            case TYPOLOGY_OPEN -> acts(steps, StepKind.TYPOLOGY, StepState.UNKNOWN);
            case BONUS_CAP_BINDS ->
                any(
                        steps,
                        step -> step.id().equals("bonus-cap") && step.points().tenths() < 0);
            case CLAMPED -> acts(steps, StepKind.CLAMP, StepState.FIRED);
            case REFUSED -> assessment.refusal() != null;
            case CONTEXT_NOTED -> acts(steps, StepKind.SIGNAL, StepState.NOTED);
            case CONTEXT_UNKNOWN -> any(assessment.gaps(), gap -> gap.family().equals("ctx"));
            case GATE_OF_CONTEXT_CLOSED ->
                gate(assessment.scorecard(), steps, StepState.FIRED, ReadingsGeneratorTest::ofContext);
            case GATE_OF_CONTEXT_OPEN ->
                gate(assessment.scorecard(), steps, StepState.UNKNOWN, ReadingsGeneratorTest::ofContext);
            case GATE_SETS_SEVERAL_ASIDE ->
                gate(
                        assessment.scorecard(),
                        steps,
                        StepState.FIRED,
                        gate -> gate.setsAside().size() > 1);
            case GATE_ON_SEVERAL_FAMILIES ->
                any(
                        steps,
                        step -> step.kind() == StepKind.GATE
                                && step.family() == null
                                && step.points().tenths() != 0);
        };
    }

    private static boolean gate(Scorecard card, List<Step> steps, StepState state, Predicate<Scorecard.Gate> such) {
        return any(
                card.gates(),
                gate -> such.test(gate) && any(steps, step -> step.id().equals(gate.id()) && step.state() == state));
    }

    /** In generated cards the ids of context, and no others, begin with a c. */
    private static boolean ofContext(Scorecard.Gate gate) {
        return gate.when().signal().startsWith("c");
    }

    private static boolean acts(List<Step> steps, StepKind kind, StepState state) {
        return any(steps, step -> step.kind() == kind && step.state() == state);
    }

    private static <T> boolean any(List<T> list, Predicate<T> test) {
        return list.stream().anyMatch(test);
    }
}
