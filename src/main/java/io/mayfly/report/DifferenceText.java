package io.mayfly.report;

import io.mayfly.explain.Difference;
import io.mayfly.language.FactWords;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Step;
import io.mayfly.score.StepState;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why one assessment of a company is not as high as another one, as text for people. */
public final class DifferenceText {

    private static final int MOST_FACTS = 12;
    private static final String MARGIN = " ".repeat(10);

    private final Difference difference;
    private final Paper paper = new Paper();
    private final Spoken spoken;
    private final Sources sources;

    private DifferenceText(Difference difference, Spoken spoken) {
        this.difference = difference;
        this.spoken = spoken;
        this.sources = new Sources(difference.after().subject(), spoken);
    }

    /**
     * Writes a difference in English: for each cause the facts and the steps that it moved. Steps that lose or win no points are
     * named after those that do, by what became of them.
     *
     * @param difference the difference
     * @return lines of text, each ended by a line feed
     */
    public static String of(Difference difference) {
        return of(difference, Language.english());
    }

    /**
     * Writes a difference. What the dossier tells stays in its language, and ids stay.
     *
     * @param difference the difference
     * @param language the language of everything else
     * @return lines of text, each ended by a line feed
     */
    public static String of(Difference difference, Language language) {
        DifferenceText text = new DifferenceText(difference, new Spoken(language));
        text.head();
        difference.parts().forEach(text::part);
        text.sources.write(text.paper);
        text.paper.line("");
        text.paper.words("", text.spoken.of("review"));
        return text.paper.toString();
    }

    private void head() {
        paper.words(spoken.label("company"), Spoken.called(difference.after().subject()));
        paper.line(spoken.label("before") + state(difference.before()));
        paper.line(spoken.label("after") + state(difference.after()));
        paper.words(spoken.label("change"), change());
    }

    private String change() {
        String sum =
                difference.parts().stream().map(part -> part.change().signed()).collect(Collectors.joining(" "));
        String change = difference.change().signed();
        return switch (difference.parts().size()) {
            case 0 -> spoken.of(Message.of("difference.none"));
            case 1 -> change;
            default ->
                spoken.of(Message.of("difference.sum").with("change", change).with("parts", sum));
        };
    }

    private String state(Assessment assessment) {
        Points score = assessment.score();
        Band band = assessment.band();
        Refusal refusal = assessment.refusal();
        String key = refusal == null ? "difference.score" : "difference.refused";
        Message.Keyed state = Message.of(key).with("day", assessment.subject().asOf());
        if (refusal != null) {
            state = state.with("refusal", spoken.constant("refusal", refusal))
                    .with("total", assessment.total().toString());
        } else if (score != null && band != null) {
            state = state.with("score", score.toString()).with("band", spoken.constant("band", band));
        }
        return spoken.of(state);
    }

    private void part(Difference.Part part) {
        String cause =
                spoken.name("cause." + Shown.kebab(part.cause()), part.cause().title());
        paper.heading(spoken.of(Message.of("difference.cause")
                .with("cause", cause)
                .with("change", part.change().signed())));
        facts("+ ", part.appeared(), difference.after().subject());
        facts("- ", part.gone(), difference.before().subject());
        part.steps().stream().filter(step -> step.change().tenths() != 0).forEach(this::step);
        quiet(part);
    }

    /** Steps that lost or won nothing, by what became of them. */
    private void quiet(Difference.Part part) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (Difference.Moved moved : part.steps()) {
            if (moved.change().tenths() == 0) {
                ids.computeIfAbsent(turn(moved), none -> new ArrayList<>())
                        .add(moved.step().id());
            }
        }
        ids.forEach((turn, all) -> paper.words(
                TextSteps.points(Points.ZERO) + "  ",
                turn + ": " + all.stream().map(PlainText::of).collect(Collectors.joining(", "))));
    }

    private void facts(String sign, List<Cited> facts, Subject told) {
        for (Cited cited : facts.subList(0, Math.min(MOST_FACTS, facts.size()))) {
            String words = spoken.of(FactWords.of(cited.field(), cited.fact()));
            paper.words(MARGIN + sign, words + sources.note(cited.fact(), told));
        }
        int more = facts.size() - MOST_FACTS;
        if (more > 0) {
            paper.line(MARGIN + sign + spoken.of(Message.counted("difference.more-facts", more)));
        }
    }

    private void step(Difference.Moved moved) {
        Step step = moved.step();
        String title = PlainText.of(spoken.title(step) + " (" + step.id() + ")");
        paper.words(TextSteps.points(moved.change()) + "  ", title + ": " + turn(moved));
        Evidence evidence = step.evidence();
        if (evidence != null && moved.after() != null) {
            paper.words(MARGIN, spoken.of(evidence.message()));
        }
    }

    private String turn(Difference.Moved moved) {
        String one = state(moved.before());
        String other = state(moved.after());
        return spoken.of(
                one.equals(other)
                        ? Message.of("difference.as-before").with("state", one)
                        : Message.of("difference.turn").with("before", one).with("after", other));
    }

    private String state(@Nullable Step step) {
        if (step == null) {
            return spoken.of(Message.of("difference.absent"));
        }
        boolean counts = step.state() == StepState.FIRED || step.state() == StepState.MITIGATING;
        return spoken.word("state", step.state())
                + (counts ? " " + step.points().signed() : "");
    }
}
