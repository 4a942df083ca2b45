package io.mayfly.report;

import io.mayfly.dossier.Claim;
import io.mayfly.dossier.Statement;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Flag;
import io.mayfly.score.Reason;
import io.mayfly.score.Refusal;
import io.mayfly.score.ScoreInterval;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in plain text for a terminal. The text is for people: it may change from one version to the next and is
 * not to be parsed; programs read {@link JsonReport}.
 *
 * <p>The same assessment gives the same text on any machine, whatever its locale and time zone. Nothing in a dossier can
 * control the terminal or begin a line.
 */
public final class TextReport {

    private final Assessment assessment;
    private final Paper paper = new Paper();
    private final Sources sources;
    private final TextNext next;
    private final Spoken spoken;

    private TextReport(Assessment assessment, Spoken spoken) {
        this.assessment = assessment;
        this.spoken = spoken;
        this.sources = new Sources(assessment.subject(), spoken);
        this.next = new TextNext(assessment, spoken);
    }

    /**
     * Writes an assessment in English.
     *
     * @param assessment the assessment
     * @return lines of text, each ended by a line feed
     */
    public static String of(Assessment assessment) {
        return of(assessment, Language.english());
    }

    /**
     * Writes an assessment. Names, facts and what a list says stay as they are in the dossier, in whatever language; so do
     * ids.
     *
     * @param assessment the assessment
     * @param language the language of everything else
     * @return lines of text, each ended by a line feed
     */
    public static String of(Assessment assessment, Language language) {
        TextReport report = new TextReport(assessment, new Spoken(language));
        report.head();
        report.reasons();
        report.notes();
        new TextSteps(assessment, report.paper, report.sources, report.spoken).write();
        report.next.write(report.paper);
        report.flags();
        report.statements();
        report.foot();
        return report.paper.toString();
    }

    private void head() {
        // The label keeps a name from posing as another line of the report.
        paper.words(
                spoken.label("company"),
                spoken.of(Spoken.frame("as-of")
                        .with("name", Spoken.called(assessment.subject()))
                        .with("day", assessment.subject().asOf())));
        Refusal refusal = assessment.refusal();
        Band band = assessment.band();
        if (refusal == null && band != null) {
            Message.Keyed score = Spoken.frame("of-hundred").with("score", String.valueOf(assessment.score()));
            String said = spoken.of(score.with("band", spoken.constant("band", band)));
            paper.line(spoken.label("score") + said + couldBe(band));
        } else if (refusal != null) {
            paper.line(spoken.label("score")
                    + spoken.of(Spoken.frame("none").with("refusal", spoken.constant("refusal", refusal))));
            paper.words(spoken.label("because"), spoken.refusal(assessment) + ".");
        }
        if (refusal != Refusal.NOT_ELIGIBLE) {
            ranges();
        }
        if (refusal == Refusal.INSUFFICIENT) {
            paper.words(spoken.label("check"), next.first(3));
        }
        List<Scorecard.Typology> typologies = assessment.typologies();
        if (!typologies.isEmpty()) {
            paper.words(
                    spoken.label("pattern"),
                    typologies.stream()
                            .map(typology -> spoken.name("typology." + typology.id(), typology.title()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void ranges() {
        paper.words(
                spoken.label("interval"),
                spoken.of(Spoken.frame("ranges")
                        .with("interval", range(assessment.interval()))
                        .with("bounds", range(assessment.bounds()))));
        paper.words(
                spoken.label("coverage"),
                spoken.of(Spoken.frame("coverages")
                        .with("expected", percent(assessment.expectedCoverage()))
                        .with("all", percent(assessment.coverage()))));
    }

    private String couldBe(Band band) {
        Band low = assessment.bandOf(assessment.interval().low());
        Band high = assessment.bandOf(assessment.interval().high());
        if (low == high) {
            return low == band ? "" : spoken.of(Spoken.frame("could-be").with("band", spoken.constant("band", low)));
        }
        return spoken.of(Spoken.frame("could-be")
                .with("band", range(spoken.constant("band", low), spoken.constant("band", high))));
    }

    private Message range(ScoreInterval interval) {
        return range(interval.low().toString(), interval.high().toString());
    }

    private static Message range(String low, String high) {
        return Spoken.frame("range").with("low", low).with("high", high);
    }

    /** A share from 0 to 1 with three decimals as a percentage with one. */
    private static Message percent(BigDecimal share) {
        return Spoken.frame("percent")
                .with("number", new Message.Figure(share.movePointRight(2).setScale(1), false));
    }

    private void reasons() {
        List<Reason> reasons = assessment.reasons();
        if (reasons.isEmpty()) {
            return;
        }
        paper.heading(spoken.of("reasons"));
        for (Reason reason : reasons) {
            paper.words(
                    TextSteps.points(reason.points()) + "  ", text(reason) + " (" + PlainText.of(reason.code()) + ")");
        }
    }

    /** A reason is the evidence of a step, which can be said in any language. */
    private String text(Reason reason) {
        return assessment.steps().stream()
                .filter(step -> step.kind() == StepKind.SIGNAL && step.id().equals(reason.code()))
                .map(spoken::evidence)
                .findFirst()
                .orElse(PlainText.of(reason.text()));
    }

    /** Context stands among the steps as well, but there it is easily missed. */
    private void notes() {
        List<Step> notes = assessment.notes();
        if (notes.isEmpty()) {
            return;
        }
        paper.heading(spoken.of("notes"));
        for (Step note : notes) {
            paper.words("    ", spoken.evidence(note) + " (" + PlainText.of(note.id()) + ")");
        }
    }

    private void flags() {
        paper.heading(spoken.of("flags"));
        if (assessment.flags().isEmpty()) {
            paper.line("    " + spoken.of("no-flags"));
        }
        for (Flag flag : assessment.flags()) {
            paper.words("    ", spoken.of(flag.message()) + sources.note(flag.fact()));
        }
    }

    private void statements() {
        paper.heading(spoken.of("statements"));
        if (assessment.statements().isEmpty()) {
            paper.line("    " + spoken.of("no-statements"));
        }
        for (Statement statement : assessment.statements()) {
            paper.words("    ", words(statement) + sources.note(statement));
        }
    }

    private String words(Statement statement) {
        String by = statement.by() == null ? "" : ", " + statement.by();
        String to =
                statement.to() == null ? "" : spoken.joined(Spoken.frame("to").with("name", statement.to()));
        String date = statement.date() == null ? "" : ", " + statement.date();
        String lead = PlainText.of(spoken.word("statement", statement.kind()) + by + to + date);
        return spoken.joined(Spoken.frame("statement")
                .with("lead", lead)
                .with("text", PlainText.of(statement.text()))
                .with("claim", claim(statement.claim())));
    }

    /** What a statement comes to, as signals hold it against records. */
    private String claim(@Nullable Claim claim) {
        if (claim == null) {
            return "";
        }
        String parts = Stream.of(claim.goods(), claim.party(), claim.country())
                .flatMap(Stream::ofNullable)
                .map(part -> ", " + PlainText.of(part))
                .collect(Collectors.joining());
        return spoken.joined(Spoken.frame("claim").with("topic", spoken.word("topic", claim.topic()) + parts));
    }

    private void foot() {
        sources.write(paper);
        paper.line("");
        paper.line(spoken.of("review"));
        Scorecard card = assessment.scorecard();
        paper.words(
                "", spoken.of(Spoken.frame("scorecard").with("id", card.id()).with("version", card.version())));
    }
}
