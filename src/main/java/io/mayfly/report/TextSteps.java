package io.mayfly.report;

import io.mayfly.language.FactWords;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The calculation in plain text: every signal, what acts besides, and the sum. */
final class TextSteps {

    private static final int MOST_FACTS = 6;
    private static final String MARGIN = " ".repeat(10);

    private static final Set<StepState> QUIET =
            EnumSet.of(StepState.CLEAR, StepState.UNKNOWN, StepState.NOT_APPLICABLE);

    private final Assessment assessment;
    private final Paper paper;
    private final Sources sources;
    private final Spoken spoken;
    private final List<Step> steps;

    TextSteps(Assessment assessment, Paper paper, Sources sources, Spoken spoken) {
        this.assessment = assessment;
        this.paper = paper;
        this.sources = sources;
        this.spoken = spoken;
        this.steps = assessment.steps();
    }

    void write() {
        paper.heading(spoken.of("steps"));
        for (Step step : steps) {
            if (step.kind() == StepKind.SIGNAL) {
                if (!QUIET.contains(step.state())) {
                    signal(step);
                }
            } else if (step.state() == StepState.FIRED) {
                paper.words(points(step.points()) + "  ", spoken.title(step) + kind(step));
            }
        }
        QUIET.forEach(this::together);
        sum();
    }

    /** Signals that add nothing, by their ids alone: the JSON form tells of each what it measured or lacked. */
    private void together(StepState state) {
        List<String> ids = steps.stream()
                .filter(step -> step.kind() == StepKind.SIGNAL && step.state() == state)
                .map(Step::id)
                .toList();
        if (!ids.isEmpty()) {
            paper.words(points(Points.ZERO) + "  ", spoken.of("quiet." + Shown.kebab(state)) + ": " + spoken.list(ids));
        }
    }

    private String kind(Step step) {
        return switch (step.kind()) {
            case BASE -> "";
            case CLAMP -> " (" + spoken.word("kind", step.kind()) + ")";
            default -> " (" + spoken.word("kind", step.kind()) + " " + PlainText.of(step.id()) + ")";
        };
    }

    private void signal(Step step) {
        String title = spoken.title(step) + " (" + PlainText.of(step.id()) + "): " + spoken.word("state", step.state());
        paper.words(points(step.points()) + "  ", title + share(step) + reason(step));
        Evidence evidence = step.evidence();
        if (evidence != null) {
            paper.words(MARGIN, PlainText.of(evidence.sentence(spoken.language())));
            facts(evidence.facts());
        }
    }

    /** What is left of the points where a cap or floor binds. */
    private String share(Step step) {
        Points contribution = step.contribution();
        return contribution == null || step.state() == StepState.SET_ASIDE || contribution.equals(step.points())
                ? ""
                : ", " + spoken.of(Spoken.frame("share").with("points", contribution.signed()));
    }

    private String reason(Step step) {
        // A subject that is not eligible has one reason, which stands at the head.
        String because = assessment.refusal() == Refusal.NOT_ELIGIBLE
                ? null
                : JsonDocument.because(assessment.scorecard(), steps, step);
        return because == null ? "" : " (" + setAside(step, because) + ")";
    }

    private String setAside(Step step, String because) {
        return assessment.scorecard().gates().stream()
                .filter(gate ->
                        step.state() == StepState.SET_ASIDE && gate.title().equals(because))
                .map(gate -> spoken.name("gate." + gate.id(), because))
                .findFirst()
                .orElse(PlainText.of(because));
    }

    private void facts(List<Cited> facts) {
        facts.stream()
                .limit(MOST_FACTS)
                .forEach(cited -> paper.words(
                        MARGIN + "- ",
                        spoken.of(FactWords.of(cited.field(), cited.fact())) + sources.note(cited.fact())));
        int more = facts.size() - MOST_FACTS;
        if (more > 0) {
            paper.line(MARGIN + "- " + spoken.of(Message.counted("report.more-facts", more)));
        }
    }

    /** The steps that are not zero, as one sum. */
    private void sum() {
        StringBuilder sum = new StringBuilder();
        for (Step step : steps) {
            int tenths = step.points().tenths();
            if (sum.length() == 0) {
                sum.append(step.points());
            } else if (tenths != 0) {
                sum.append(tenths < 0 ? " - " : " + ").append(new Points(Math.abs(tenths)));
            }
        }
        Points score = assessment.score();
        sum.append(" = ")
                .append(
                        score == null
                                ? spoken.of(Spoken.frame("total")
                                        .with("points", assessment.total().toString()))
                                : score.toString());
        paper.words(String.format(Locale.ROOT, "%8s  ", spoken.of("sum")), sum.toString());
    }

    /** Signed points in a column. */
    static String points(Points points) {
        return String.format(Locale.ROOT, "%8s", points.tenths() == 0 ? "0.0" : points.signed());
    }
}
