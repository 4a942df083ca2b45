package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One step of the calculation, summed up over the companies of a {@link Typical} population.
 *
 * @param kind what it is
 * @param id its id
 * @param points its points together, in tenths; of a signal before gates and limits
 * @param shares of a signal, its contributions to the totals of its family together, in tenths; 0 for other steps
 * @param counted for how many companies it adds points, takes some away or acts otherwise
 * @param unknown for how many companies inputs are missing
 */
public record StepSum(StepKind kind, String id, long points, long shares, long counted, long unknown)
        implements Serializable {

    /** Checks that it says of what it is the sum. */
    public StepSum {
        Typical.required("kind", kind);
        Typical.required("id", id);
    }

    /** The steps of one company that may carry points, in the order of the calculation: all but those of context. */
    static List<Step> steps(Assessment assessment) {
        Set<String> neutral = assessment.scorecard().families().stream()
                .filter(Scorecard.Family::neutral)
                .map(Scorecard.Family::id)
                .collect(Collectors.toSet());
        return assessment.steps().stream()
                .filter(step -> step.kind() != StepKind.SIGNAL || !neutral.contains(step.family()))
                .toList();
    }

    static List<StepSum> of(Assessment assessment) {
        return steps(assessment).stream().map(StepSum::of).toList();
    }

    static StepSum of(Step step) {
        boolean counts = step.state() == StepState.FIRED || step.state() == StepState.MITIGATING;
        return new StepSum(
                step.kind(),
                step.id(),
                step.points().tenths(),
                step.contribution() == null ? 0 : step.contribution().tenths(),
                counts ? 1 : 0,
                step.state() == StepState.UNKNOWN ? 1 : 0);
    }

    boolean isOf(StepSum other) {
        return isOf(other.kind, other.id);
    }

    boolean isOf(StepKind otherKind, String otherId) {
        return kind == otherKind && id.equals(otherId);
    }

    StepSum plus(StepSum other) {
        return new StepSum(
                kind,
                id,
                points + other.points,
                shares + other.shares,
                counted + other.counted,
                unknown + other.unknown);
    }
}
