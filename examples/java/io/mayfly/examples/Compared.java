package io.mayfly.examples;

import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.Step;
import io.mayfly.score.StepState;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<String, Points> before = alone.steps().stream().collect(Collectors.toMap(Step::id, Step::points));
        return among.steps().stream()
                .map(step -> new Change(step, less(step.points(), before.getOrDefault(step.id(), Points.ZERO))))
                .filter(change -> change.by().tenths() != 0)
                .toList();
    }

    private static Points less(Points points, Points before) {
        return new Points(points.tenths() - before.tenths());
    }

    /** The steps that could not apply before and now give nothing: what a register was asked in vain. */
    List<Step> cleared() {
        Set<String> couldNotApply = alone.steps().stream()
                .filter(step -> step.state() == StepState.NOT_APPLICABLE)
                .map(Step::id)
                .collect(Collectors.toSet());
        return among.steps().stream()
                .filter(step -> step.state() == StepState.CLEAR && couldNotApply.contains(step.id()))
                .toList();
    }
}
