package io.mayfly.report;

import io.mayfly.explain.AdversaryReport;
import io.mayfly.explain.Change;
import io.mayfly.explain.ChangeSet;
import io.mayfly.explain.Counterfactuals;
import io.mayfly.explain.SharedFacts;
import io.mayfly.language.Language;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.Supposition;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would lead to each other band, and how far the company's own word could lower its score, in plain text for reviewers, in English:
 * what a band rests on and what to verify first. The text is for people: it may change from one version to the next.
 *
 * <p>The same assessment gives the same text on any machine. Nothing in a dossier can control the terminal or begin a line.
 */
public final class CounterfactualsText {

    private static final int MOST_SETS = 3;
    private static final Spoken SPOKEN = new Spoken(Language.english());
    private static final String MARGIN = " ".repeat(8);

    private final Assessment assessment;
    private final Band from;
    private final Paper paper = new Paper();

    private CounterfactualsText(Assessment assessment) {
        this.assessment = assessment;
        this.from = Supposition.of(assessment).band();
    }

    /**
     * Writes the answers for every other band, those below first, and the report on the company's own word.
     *
     * @param assessment the assessment
     * @return lines of text, each ended by a line feed
     */
    public static String of(Assessment assessment) {
        CounterfactualsText text = new CounterfactualsText(assessment);
        text.head();
        if (assessment.refusal() != Refusal.NOT_ELIGIBLE) {
            text.bands();
            text.ownWord(AdversaryReport.of(assessment));
        }
        text.foot();
        return text.paper.toString();
    }

    private void head() {
        String name = PlainText.of(assessment.subject().dossier().company().displayName());
        paper.words("Company   ", name + ", as of " + assessment.subject().asOf());
        Refusal refusal = assessment.refusal();
        if (refusal == Refusal.NOT_ELIGIBLE) {
            String reason = assessment.refusalReason();
            paper.words(
                    "Score     ",
                    "none, so that nothing could change it: " + PlainText.of(reason == null ? "" : reason));
        } else if (refusal != null) {
            paper.words("Score     ", "none: " + refusal + ". The bands below are those of the total, " + total(from));
        } else {
            paper.line("Score     " + assessment.score() + " of 100: " + from);
            if (!assessment.total().equals(assessment.score())) {
                paper.line("Total     " + assessment.total() + ", before it is brought into 0 to 100");
            }
        }
    }

    private String total(Band band) {
        return assessment.total() + " (" + band + ")";
    }

    private void bands() {
        Counterfactuals question = Counterfactuals.of(assessment);
        Stream.of(Band.values())
                .filter(band -> band.compareTo(from) < 0)
                .sorted(Comparator.reverseOrder())
                .forEach(band -> down(question.to(band)));
        Stream.of(Band.values()).filter(band -> band.compareTo(from) > 0).forEach(band -> up(question.to(band)));
    }

    private void down(Counterfactuals.Answer answer) {
        paper.heading("What would have to turn out otherwise for " + answer.target());
        answer(answer, "the hardest to fake first");
    }

    private void up(Counterfactuals.Answer answer) {
        paper.heading("What would have to come out for " + answer.target());
        answer(answer, "what is still open first");
    }

    private void answer(Counterfactuals.Answer answer, String order) {
        List<ChangeSet> sets = answer.sets();
        if (sets.isEmpty()) {
            paper.line("    "
                    + (answer.outcome() == Counterfactuals.Outcome.UNREACHABLE
                            ? "Nothing that may change leads there."
                            : "No set of up to " + count(answer.searched(), "change")
                                    + " does; larger ones were not all searched."));
            return;
        }
        paper.line("    " + (answer.more() ? "More than " : "") + count(sets.size(), "set") + " of "
                + count(sets.get(0).changes().size(), "change") + ", " + order
                + (sets.size() > MOST_SETS ? "; of these the first " + MOST_SETS : ""));
        for (int s = 0; s < Math.min(MOST_SETS, sets.size()); s++) {
            set(s + 1, sets.get(s));
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void set(int number, ChangeSet set) {
        String refused = set.refusal() == null ? "" : "; too little would be known for a score";
        String cheap = set.cheapToFake() ? "; cheap to fake" : "";
        paper.words(
                String.format(Locale.ROOT, "%6d. ", number),
                "to a total of " + set.total() + " (" + set.band() + ")" + refused + cheap);
        set.changes().forEach(change -> paper.words(MARGIN + "- ", words(change) + " [" + takes(change) + "]"));
        for (SharedFacts shared : set.shared()) {
            paper.words(
                    MARGIN + "  ",
                    "Of these, " + SPOKEN.list(shared.signals()) + " rest on the same facts ("
                            + SPOKEN.list(shared.fields()) + "): what changes one may change the others.");
        }
    }

    private static String words(Change change) {
        Scorecard.Entry entry = change.entry();
        return PlainText.of(entry.title() + " (" + entry.id() + ")") + ": " + ReadingWords.after(change) + "; now "
                + ReadingWords.of(entry, change.before());
    }

    private static String takes(Change change) {
        return switch (change.entry().changeability()) {
            case FIXED -> "a matter of record";
            case DECLARED -> "its own word: cheap to fake";
            case EFFORT -> "takes effort and substance";
            case OTHERS -> "others decide";
        };
    }

    private void ownWord(AdversaryReport report) {
        paper.heading("How far its own word could go");
        if (report.edits().isEmpty()) {
            paper.line("    Nothing that it declares could lower the total.");
        } else {
            paper.words(
                    "    ",
                    "From " + total(report.band()) + " down to " + report.lowest() + " (" + report.lowestBand() + ")"
                            + noScore(report.lowestRefusal())
                            + ". Worth verifying first, since it is cheap to fake:");
            for (AdversaryReport.Edit edit : report.edits()) {
                paper.words(TextSteps.points(negative(edit.gain())) + "  ", words(edit.change()));
            }
        }
        if (!report.holds().isEmpty()) {
            paper.words("    ", "What stands whatever it declares, before limits of families:");
            for (Step step : report.holds()) {
                paper.words(
                        TextSteps.points(step.points()) + "  ", PlainText.of(step.title() + " (" + step.id() + ")"));
            }
        }
    }

    private static String noScore(@Nullable Refusal refusal) {
        return refusal == null ? "" : ", too little to be known for a score";
    }

    private static Points negative(Points points) {
        return new Points(-points.tenths());
    }

    private void foot() {
        paper.line("");
        paper.words(
                "",
                "Readings are changed one by one, although one fact may feed several. What cannot apply, and on the way down"
                        + " what is on record, is left as it is.");
        paper.words("", SPOKEN.of("review"));
        Scorecard card = assessment.scorecard();
        paper.words("", "Scorecard " + PlainText.of(card.id() + " " + card.version()) + ".");
    }
}
