package io.mayfly.report;

import io.mayfly.dossier.Claim;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.Statement;
import io.mayfly.explain.NextBestEvidence;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Flag;
import io.mayfly.score.Reason;
import io.mayfly.score.Refusal;
import io.mayfly.score.ScoreInterval;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.signal.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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
    private final NextBestEvidence next;

    private TextReport(Assessment assessment) {
        this.assessment = assessment;
        this.sources = new Sources(assessment.subject());
        this.next = NextBestEvidence.of(assessment);
    }

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @return lines of text, each ended by a line feed
     */
    public static String of(Assessment assessment) {
        TextReport report = new TextReport(assessment);
        report.head();
        report.reasons();
        report.notes();
        new TextSteps(assessment, report.paper, report.sources).write();
        report.next();
        report.flags();
        report.statements();
        report.foot();
        return report.paper.toString();
    }

    private void head() {
        Company company = assessment.subject().dossier().company();
        String id = PlainText.of(company.id());
        String name = PlainText.of(company.displayName());
        // The label keeps a name from posing as another line of the report.
        paper.words(
                "Company   ",
                (name.equals(id) ? id : name + " (" + id + ")") + ", as of "
                        + assessment.subject().asOf());
        Refusal refusal = assessment.refusal();
        Band band = assessment.band();
        if (refusal == null && band != null) {
            paper.line("Score     " + assessment.score() + " of 100: " + band + couldBe(band));
        } else {
            paper.line("Score     none: " + refusal);
            paper.words("Because   ", PlainText.of(reason()) + ".");
        }
        if (refusal != Refusal.NOT_ELIGIBLE) {
            ranges();
        }
        if (refusal == Refusal.INSUFFICIENT) {
            paper.words("Check     ", first(3));
        }
        List<Scorecard.Typology> typologies = assessment.typologies();
        if (!typologies.isEmpty()) {
            paper.words(
                    "Pattern   ",
                    typologies.stream().map(Scorecard.Typology::title).collect(Collectors.joining(", ")));
        }
    }

    private String reason() {
        String reason = assessment.refusalReason();
        return reason == null ? "" : reason;
    }

    private void ranges() {
        paper.words(
                "Interval  ",
                range(assessment.interval()) + " over what a diligent check may still bring; outer bounds "
                        + range(assessment.bounds()));
        paper.words(
                "Coverage  ",
                percent(assessment.expectedCoverage()) + " of what a diligent check would obtain; "
                        + percent(assessment.coverage()) + " of all that could matter");
    }

    private String couldBe(Band band) {
        Band low = assessment.bandOf(assessment.interval().low());
        Band high = assessment.bandOf(assessment.interval().high());
        if (low == high) {
            return low == band ? "" : ", could be " + low;
        }
        return ", could be " + low + " to " + high;
    }

    private static String range(ScoreInterval interval) {
        return interval.low() + " to " + interval.high();
    }

    /** A share from 0 to 1 with three decimals as a percentage with one. */
    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1).toPlainString() + " %";
    }

    private String first(int most) {
        return next.items().stream()
                .limit(most)
                .map(item -> PlainText.of(item.title()))
                .collect(Collectors.joining("; "));
    }

    private void reasons() {
        List<Reason> reasons = assessment.reasons();
        if (reasons.isEmpty()) {
            return;
        }
        paper.heading("Headline reasons");
        for (Reason reason : reasons) {
            paper.words(
                    TextSteps.points(reason.points()) + "  ",
                    PlainText.of(reason.text()) + " (" + PlainText.of(reason.code()) + ")");
        }
    }

    /** Context stands among the steps as well, but there it is easily missed. */
    private void notes() {
        List<Step> notes = assessment.notes();
        if (notes.isEmpty()) {
            return;
        }
        paper.heading("Noted (context: it carries no points)");
        for (Step note : notes) {
            Evidence evidence = note.evidence();
            paper.words(
                    "    ",
                    PlainText.of((evidence == null ? note.title() : evidence.sentence()) + " (" + note.id() + ")"));
        }
    }

    private void next() {
        if (next.items().isEmpty()) {
            return;
        }
        paper.heading("What to check next");
        int number = 1;
        for (NextBestEvidence.Item item : next.items()) {
            paper.words(
                    String.format(Locale.ROOT, "%6d. ", number++),
                    PlainText.of(item.title()) + ": " + PlainText.of(item.effect()) + " ("
                            + PlainText.list(item.signals()) + ")");
        }
    }

    private void flags() {
        paper.heading("Flags (a flag stands beside the score, never in its points)");
        if (assessment.flags().isEmpty()) {
            paper.line("    none in the dossier");
        }
        for (Flag flag : assessment.flags()) {
            paper.words("    ", PlainText.of(flag.text()) + sources.note(flag.fact()));
        }
    }

    private void statements() {
        paper.heading("What the company says");
        if (assessment.statements().isEmpty()) {
            paper.line("    nothing in the dossier");
        }
        for (Statement statement : assessment.statements()) {
            String by = statement.by() == null ? "" : ", " + statement.by();
            String to = statement.to() == null ? "" : ", to " + statement.to();
            String date = statement.date() == null ? "" : ", " + statement.date();
            paper.words(
                    "    ",
                    PlainText.of(TextSteps.words(statement.kind()) + by + to + date) + ": “"
                            + PlainText.of(statement.text()) + "”" + claim(statement.claim())
                            + sources.note(statement));
        }
    }

    /** What a statement comes to, as signals hold it against records. */
    private static String claim(@Nullable Claim claim) {
        if (claim == null) {
            return "";
        }
        String parts = Stream.of(claim.goods(), claim.party(), claim.country())
                .flatMap(Stream::ofNullable)
                .map(part -> ", " + PlainText.of(part))
                .collect(Collectors.joining());
        return " (about " + TextSteps.words(claim.topic()) + parts + ")";
    }

    private void foot() {
        sources.write(paper);
        paper.line("");
        paper.line(Wording.REVIEW);
        Scorecard card = assessment.scorecard();
        paper.words(
                "",
                "Scorecard " + PlainText.of(card.id() + " " + card.version()) + ". The JSON form holds the receipt.");
    }
}
