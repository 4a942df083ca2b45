package io.mayfly.report;

import io.mayfly.dossier.Company;
import io.mayfly.explain.Difference;
import io.mayfly.language.Language;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
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

/** Why one assessment of a company is not as high as another one, as text for people, in English. */
public final class DifferenceText {

    private static final int MOST_FACTS = 12;
    private static final Spoken SPOKEN = new Spoken(Language.english());
    private static final String MARGIN = " ".repeat(10);

    private final Difference difference;
    private final Paper paper = new Paper();
    private final Sources sources;

    private DifferenceText(Difference difference) {
        this.difference = difference;
        this.sources = new Sources(difference.after().subject(), SPOKEN);
    }

    /**
     * Writes a difference: for each cause the facts and the steps that it moved. Steps that lose or win no points are named
     * after those that do, by what became of them.
     *
     * @param difference the difference
     * @return lines of text, each ended by a line feed
     */
    public static String of(Difference difference) {
        DifferenceText text = new DifferenceText(difference);
        text.head();
        difference.parts().forEach(text::part);
        text.sources.write(text.paper);
        text.paper.line("");
        text.paper.words("", SPOKEN.of("review"));
        return text.paper.toString();
    }

    private void head() {
        Company company = difference.after().subject().dossier().company();
        String id = PlainText.of(company.id());
        String name = PlainText.of(company.displayName());
        paper.words("Company   ", name.equals(id) ? id : name + " (" + id + ")");
        paper.line("Before    " + state(difference.before()));
        paper.line("After     " + state(difference.after()));
        String sum =
                difference.parts().stream().map(part -> part.change().signed()).collect(Collectors.joining(" "));
        int parts = difference.parts().size();
        paper.words("Change    ", parts == 0 ? "none" : difference.change().signed() + (parts == 1 ? "" : " = " + sum));
    }

    private static String state(Assessment assessment) {
        Points score = assessment.score();
        Band band = assessment.band();
        return assessment.subject().asOf()
                + (score == null
                        ? ", no score (" + assessment.refusal() + "), total " + assessment.total()
                        : ", " + score + " of 100: " + band);
    }

    private void part(Difference.Part part) {
        paper.heading(part.cause().title() + ": " + part.change().signed());
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
        facts.stream()
                .limit(MOST_FACTS)
                .forEach(cited -> paper.words(
                        MARGIN + sign, PlainText.of(TextSteps.text(cited)) + sources.note(cited.fact(), told)));
        int more = facts.size() - MOST_FACTS;
        if (more > 0) {
            paper.line(MARGIN + sign + "and " + more + (more == 1 ? " more fact" : " more facts"));
        }
    }

    private void step(Difference.Moved moved) {
        Step step = moved.step();
        String title = PlainText.of(step.title() + " (" + step.id() + ")");
        paper.words(TextSteps.points(moved.change()) + "  ", title + ": " + turn(moved));
        Evidence evidence = step.evidence();
        if (evidence != null && moved.after() != null) {
            paper.words(MARGIN, PlainText.of(evidence.sentence()));
        }
    }

    private static String turn(Difference.Moved moved) {
        String one = state(moved.before());
        String other = state(moved.after());
        return one.equals(other) ? one + ", as before" : one + " → " + other;
    }

    private static String state(@Nullable Step step) {
        if (step == null) {
            return "not there";
        }
        boolean counts = step.state() == StepState.FIRED || step.state() == StepState.MITIGATING;
        return SPOKEN.word("state", step.state())
                + (counts ? " " + step.points().signed() : "");
    }
}
