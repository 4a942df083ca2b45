package io.mayfly.testing;

import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Reason;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on an assessment. A failure tells the score, the band and the headline reasons. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    AssessmentAssert(@Nullable Assessment assessment) {
        super(assessment, AssessmentAssert.class);
    }

    /**
     * It has a score in this band.
     *
     * @param band the band
     * @return this
     */
    public AssessmentAssert isIn(Band band) {
        return checked(band().equals(band), "to be " + band);
    }

    /**
     * It has a score in this band or a higher one.
     *
     * @param band the band
     * @return this
     */
    public AssessmentAssert isAtLeast(Band band) {
        return checked(band().compareTo(band) >= 0, "to be " + band + " or above");
    }

    /**
     * It has a score in this band or a lower one.
     *
     * @param band the band
     * @return this
     */
    public AssessmentAssert isAtMost(Band band) {
        return checked(band().compareTo(band) <= 0, "to be " + band + " or below");
    }

    /**
     * It has no score.
     *
     * @param refusal why
     * @return this
     */
    public AssessmentAssert isRefused(Refusal refusal) {
        isNotNull();
        return checked(actual.refusal() == refusal, "to be refused as " + refusal);
    }

    /**
     * It has a score within these.
     *
     * @param fewest the fewest points, inclusive, such as 41
     * @param most the most points, inclusive
     * @return this
     */
    public AssessmentAssert hasScoreBetween(double fewest, double most) {
        double score = score().decimal().doubleValue();
        return checked(fewest <= score && score <= most, "to have a score from " + fewest + " to " + most);
    }

    /**
     * The signal is one of its headline reasons.
     *
     * @param signal the id of the signal
     * @return this
     */
    public AssessmentAssert hasReason(String signal) {
        return checked(reasons().contains(signal), "to have the reason " + signal);
    }

    /**
     * The signal is none of its headline reasons.
     *
     * @param signal the id of the signal
     * @return this
     */
    public AssessmentAssert hasNoReason(String signal) {
        step(signal);
        return checked(!reasons().contains(signal), "not to have the reason " + signal);
    }

    /**
     * The signal adds points.
     *
     * @param signal the id of the signal
     * @return this
     */
    public AssessmentAssert hasFired(String signal) {
        return hasState(signal, StepState.FIRED);
    }

    /**
     * The signal was looked at and gives nothing.
     *
     * @param signal the id of the signal
     * @return this
     */
    public AssessmentAssert hasClear(String signal) {
        return hasState(signal, StepState.CLEAR);
    }

    /**
     * Inputs of the signal are missing.
     *
     * @param signal the id of the signal
     * @return this
     */
    public AssessmentAssert hasUnknown(String signal) {
        return hasState(signal, StepState.UNKNOWN);
    }

    /**
     * A gate sets the signal aside.
     *
     * @param signal the id of the signal
     * @return this
     */
    public AssessmentAssert hasSetAside(String signal) {
        return hasState(signal, StepState.SET_ASIDE);
    }

    /**
     * A step came out so.
     *
     * @param id the id of a signal, gate or typology
     * @param state what came of it
     * @return this
     */
    public AssessmentAssert hasState(String id, StepState state) {
        Step step = step(id);
        return checked(step.state() == state, "to have " + id + " " + state + ", which is " + step.state());
    }

    /**
     * A step adds so many points, before the caps of families.
     *
     * @param id the id of a signal, gate or typology
     * @param points the points, with at most one decimal
     * @return this
     */
    public AssessmentAssert hasPoints(String id, String points) {
        Step step = step(id);
        return checked(
                step.points().decimal().compareTo(new BigDecimal(points)) == 0,
                "to have " + points + " points by " + id + ", which gives " + step.points());
    }

    /**
     * The typology matches.
     *
     * @param typology its id
     * @return this
     */
    public AssessmentAssert hasTypology(String typology) {
        step(typology);
        return checked(
                actual.typologies().stream().map(Scorecard.Typology::id).anyMatch(typology::equals),
                "to match the typology " + typology);
    }

    private Step step(String id) {
        isNotNull();
        return actual.steps().stream()
                .filter(step -> step.id().equals(id) && step.kind() != StepKind.CAP && step.kind() != StepKind.FLOOR)
                .findFirst()
                .orElseThrow(() -> failure(
                        "expected %s to be a signal, gate or typology of the scorecard %s, but there is none of that id",
                        id, actual.scorecard().id()));
    }

    private Band band() {
        score();
        Band band = actual.band();
        if (band == null) {
            throw failure("expected %s to have a band", shown());
        }
        return band;
    }

    private Points score() {
        isNotNull();
        Points score = actual.score();
        if (score == null) {
            throw failure("expected %s to have a score, but: %s", shown(), actual.refusalReason());
        }
        return score;
    }

    private List<String> reasons() {
        isNotNull();
        return actual.reasons().stream().map(Reason::code).toList();
    }

    private AssessmentAssert checked(boolean holds, String expected) {
        if (!holds) {
            throw failure("expected %s%n%s", shown(), expected);
        }
        return this;
    }

    /** One line, so that whoever reads a failure need not debug. */
    private String shown() {
        Points score = actual.score();
        return "the assessment of " + actual.subject().dossier().company().id() + " as of "
                + actual.subject().asOf() + " ("
                + (score == null ? actual.refusal() + ", total " + actual.total() : score + " " + actual.band())
                + ", for " + reasons() + ")";
    }
}
