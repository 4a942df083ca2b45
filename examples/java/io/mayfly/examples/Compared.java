package io.mayfly.examples;

import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.Step;
import io.mayfly.score.StepState;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One company assessed twice by the same scorecard.
 *
 * @param alone without a register
 * @param among with one
 */
record Compared(Assessment alone, Assessment among) {

    /** A step whose points changed, and by how much. */
    record Change(Step step, Points by) {}

    /** The steps of the second assessment whose points are not those of the first. */
    List<Change> changes() {
        Map<String, Step> before = before();
        return among.steps().stream()
                .map(step -> new Change(
                        step,
                        new Points(step.points().tenths()
                                - before.get(step.id()).points().tenths())))
                .filter(change -> change.by().tenths() != 0)
                .toList();
    }

    /** The steps that could not apply before and now give nothing: what a register was asked in vain. */
    List<Step> cleared() {
        Map<String, Step> before = before();
        return among.steps().stream()
                .filter(step -> step.state() == StepState.CLEAR)
                .filter(step -> before.get(step.id()).state() == StepState.NOT_APPLICABLE)
                .toList();
    }

    private Map<String, Step> before() {
        return alone.steps().stream().collect(Collectors.toMap(Step::id, Function.identity()));
    }
}
