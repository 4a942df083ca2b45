package io.mayfly.report;

import io.mayfly.explain.AdversaryReport;
import io.mayfly.explain.Change;
import io.mayfly.explain.ChangeSet;
import io.mayfly.explain.Counterfactuals;
import io.mayfly.explain.SharedFacts;
import io.mayfly.language.FactWords;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.Supposition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What would lead to each other band, and how far the company's own word could lower its score, in plain text for reviewers:
 * what a band rests on and what to verify first. The text is for people: it may change from one version to the next.
 *
 * <p>The same assessment gives the same text on any machine. Nothing in a dossier can control the terminal or begin a line.
 */
public final class CounterfactualsText {

    private static final int MOST_SETS = 3;
    private static final String MARGIN = " ".repeat(8);

    private final Assessment assessment;
    private final Band from;
    private final Spoken spoken;
    private final Paper paper = new Paper();

    private CounterfactualsText(Assessment assessment, Spoken spoken) {
        this.assessment = assessment;
        this.spoken = spoken;
        this.from = Supposition.of(assessment).band();
    }

    /**
     * Writes the answers for every other band in English, those below first, and the report on the company's own word.
     *
     * @param assessment the assessment
     * @return lines of text, each ended by a line feed
     */
    public static String of(Assessment assessment) {
        return of(assessment, Language.english());
    }

    /**
     * Writes the same. What the dossier tells stays in its language, and ids stay.
     *
     * @param assessment the assessment
     * @param language the language of everything else
     * @return lines of text, each ended by a line feed
     */
    public static String of(Assessment assessment, Language language) {
        CounterfactualsText text = new CounterfactualsText(assessment, new Spoken(language));
        text.head();
        if (assessment.refusal() != Refusal.NOT_ELIGIBLE) {
            text.bands();
            text.ownWord(AdversaryReport.of(assessment));
        }
        text.foot();
        return text.paper.toString();
    }

    private void head() {
        LocalDate day = assessment.subject().asOf();
        String name = PlainText.of(assessment.subject().dossier().company().displayName(day));
        paper.words(
                spoken.label("company"),
                spoken.of(Spoken.frame("as-of").with("name", name).with("day", day)));
        Refusal refusal = assessment.refusal();
        if (refusal == Refusal.NOT_ELIGIBLE) {
            String reason = spoken.refusal(assessment);
            paper.words(spoken.label("score"), spoken.joined(say("not-eligible").with("reason", reason)));
        } else if (refusal != null) {
            paper.words(
                    spoken.label("score"),
                    spoken.of(say("refused")
                            .with("refusal", spoken.constant("refusal", refusal))
                            .with("total", total(assessment.total(), from))));
        } else {
            scored();
        }
    }

    private void scored() {
        paper.line(spoken.label("score")
                + spoken.of(Spoken.frame("of-hundred")
                        .with("score", String.valueOf(assessment.score()))
                        .with("band", band(from))));
        if (!assessment.total().equals(assessment.score())) {
            paper.line(spoken.label("total")
                    + spoken.of(say("beyond").with("total", assessment.total().toString())));
        }
    }

    private Message total(Points points, Band band) {
        return say("total").with("points", points.toString()).with("band", band(band));
    }

    private String band(Band band) {
        return spoken.constant("band", band);
    }

    private void bands() {
        Counterfactuals question = Counterfactuals.of(assessment);
        Stream.of(Band.values())
                .filter(band -> band.compareTo(from) < 0)
                .sorted(Comparator.reverseOrder())
                .forEach(band -> answer(question.to(band), "down"));
        Stream.of(Band.values())
                .filter(band -> band.compareTo(from) > 0)
                .forEach(band -> answer(question.to(band), "up"));
    }

    private void answer(Counterfactuals.Answer answer, String way) {
        paper.heading(spoken.of(say(way).with("band", band(answer.target()))));
        List<ChangeSet> sets = answer.sets();
        if (sets.isEmpty()) {
            paper.line("    "
                    + spoken.of(
                            answer.outcome() == Counterfactuals.Outcome.UNREACHABLE
                                    ? say("unreachable")
                                    : say("unsearched").with("changes", counted("change.up-to", answer.searched()))));
            return;
        }
        Message.Keyed count = say(answer.more() ? "sets.more" : "sets")
                .with("sets", counted("set", sets.size()))
                .with("changes", counted("change", sets.get(0).changes().size()))
                .with("order", say("order." + way));
        String first = sets.size() > MOST_SETS ? spoken.of(say("sets.first").with("count", MOST_SETS)) : "";
        paper.words("    ", spoken.of(count) + first);
        for (int s = 0; s < Math.min(MOST_SETS, sets.size()); s++) {
            set(s + 1, sets.get(s));
        }
    }

    private static Message counted(String key, int number) {
        return Message.counted("counterfactuals." + key, number);
    }

    private void set(int number, ChangeSet set) {
        String refused = set.refusal() == null ? "" : spoken.of(say("reaches.refused"));
        String cheap = set.cheapToFake() ? spoken.of(say("reaches.cheap")) : "";
        paper.words(
                String.format(Locale.ROOT, "%6d. ", number),
                spoken.of(say("reaches").with("total", total(set.total(), set.band()))) + refused + cheap);
        set.changes()
                .forEach(change -> paper.words(
                        MARGIN + "- ", words(change) + " [" + spoken.of(say("takes." + takes(change))) + "]"));
        for (SharedFacts shared : set.shared()) {
            Message fields = new Message.Joined(
                    "list", shared.fields().stream().map(FactWords::field).toList());
            paper.words(
                    MARGIN + "  ",
                    spoken.joined(say("shared")
                            .with("signals", spoken.list(shared.signals()))
                            .with("fields", spoken.of(fields))));
        }
    }

    private String words(Change change) {
        Scorecard.Entry entry = change.entry();
        return spoken.joined(say("reading")
                .with(
                        "title",
                        PlainText.of(spoken.name("signal." + entry.id(), entry.title()) + " (" + entry.id() + ")"))
                .with("after", spoken.of(ReadingWords.after(change)))
                .with("before", spoken.of(ReadingWords.of(entry, change.before()))));
    }

    private static String takes(Change change) {
        return Shown.kebab(change.entry().changeability());
    }

    private void ownWord(AdversaryReport report) {
        paper.heading(spoken.of(say("own-word")));
        if (report.edits().isEmpty()) {
            paper.line("    " + spoken.of(say("own-word.nothing")));
        } else {
            String key = report.lowestRefusal() == null ? "own-word.reach" : "own-word.reach.refused";
            paper.words(
                    "    ",
                    spoken.of(say(key).with("from", total(assessment.total(), report.band()))
                            .with("to", total(report.lowest(), report.lowestBand()))));
            for (AdversaryReport.Edit edit : report.edits()) {
                paper.words(TextSteps.points(negative(edit.gain())) + "  ", words(edit.change()));
            }
        }
        if (!report.holds().isEmpty()) {
            paper.words("    ", spoken.of(say("own-word.holds")));
            for (Step step : report.holds()) {
                paper.words(
                        TextSteps.points(step.points()) + "  ",
                        PlainText.of(spoken.title(step) + " (" + step.id() + ")"));
            }
        }
    }

    private static Points negative(Points points) {
        return new Points(-points.tenths());
    }

    private void foot() {
        paper.line("");
        paper.words("", spoken.of(say("note")));
        paper.words("", spoken.of("review"));
        Scorecard card = assessment.scorecard();
        paper.words("", spoken.of(say("scorecard").with("id", card.id()).with("version", card.version())));
    }

    private static Message.Keyed say(String key) {
        return Message.of("counterfactuals." + key);
    }
}
