package io.mayfly.report;

import io.mayfly.explain.Clearing;
import io.mayfly.explain.NextBestEvidence;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Receipt;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A notice to the company assessed, in plain text: how its assessment was worked out, what weighs, what speaks for it, what is not
 * known, what other facts would change, and how to contest it ({@code docs/contesting.md}).
 *
 * <p>It is for whoever answers to the company, to be read before it is sent: Mayfly knows neither what is decided on the assessment nor by
 * whom. The same assessment gives the same text on any machine. Nothing in a dossier can control the terminal or begin a line.
 */
public final class NoticeText {

    private static final int MOST_UNKNOWN = 8;
    private static final String ITEM = "    - ";

    private final Assessment assessment;
    private final Scorecard card;
    private final List<Step> steps;
    private final Spoken spoken;
    private final NoticeWords words;
    private final Paper paper = new Paper();

    private NoticeText(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.card = assessment.scorecard();
        this.steps = assessment.steps();
        this.spoken = new Spoken(language);
        this.words = new NoticeWords(spoken, assessment.refusal() != null);
    }

    /**
     * Writes the notice in English.
     *
     * @param assessment the assessment
     * @return lines of text, each ended by a line feed
     */
    public static String of(Assessment assessment) {
        return of(assessment, Language.english());
    }

    /**
     * Writes the notice.
     *
     * @param assessment the assessment
     * @param language the language of all but names, facts and ids
     * @return lines of text, each ended by a line feed
     */
    public static String of(Assessment assessment, Language language) {
        NoticeText notice = new NoticeText(assessment, language);
        notice.head();
        if (assessment.refusal() == Refusal.NOT_ELIGIBLE) {
            notice.result();
        } else {
            notice.explained();
        }
        notice.receipt();
        notice.paper.line("");
        notice.paper.words("", notice.spoken.of("review"));
        return notice.paper.toString();
    }

    private void explained() {
        how();
        result();
        NoticeLines lines = new NoticeLines(
                assessment, Clearing.of(assessment), new Sources(assessment.subject(), spoken), words, paper);
        lines.write();
        favour();
        unknown();
        lines.changes();
        lines.grounds();
        contest();
        lines.sources();
    }

    private void head() {
        paper.words(
                "",
                words.say(NoticeWords.frame("title")
                        .with("name", Spoken.called(assessment.subject()))
                        .with("day", assessment.subject().asOf())));
        paper.heading(words.say("what"));
        paper.words("    ", words.say("what.1"));
        paper.words("    ", words.say("what.2"));
    }

    private void how() {
        paper.heading(words.say("how"));
        item(NoticeWords.frame("how.card")
                .with("id", PlainText.of(card.id()))
                .with("version", PlainText.of(card.version()))
                .with("signals", card.signals().size())
                .with("fired", count(StepState.FIRED))
                .with("mitigating", count(StepState.MITIGATING))
                .with("aside", count(StepState.SET_ASIDE))
                .with("clear", count(StepState.CLEAR))
                .with("unknown", count(StepState.UNKNOWN))
                .with("inapplicable", count(StepState.NOT_APPLICABLE)));
        item(NoticeWords.frame("how.sum").with("base", card.base().points().toString()));
        item(NoticeWords.frame("how.bands")
                .with("bands", card.bands().stream().map(this::band).collect(Collectors.joining(", "))));
        item(NoticeWords.frame("how.known").with("day", assessment.subject().asOf()));
        item(NoticeWords.frame("how.unused"));
        List<String> own = own();
        if (!own.isEmpty()) {
            item(NoticeWords.frame("how.own").with("signals", spoken.list(own)));
        }
    }

    private void item(Message message) {
        paper.words(ITEM, words.say(message));
    }

    private long count(StepState state) {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.SIGNAL && step.state() == state)
                .count();
    }

    private String band(Scorecard.BandStart start) {
        return words.say(NoticeWords.frame("how.band")
                .with("band", spoken.constant("band", start.band()))
                .with("points", start.from().toString()));
    }

    /** Ids of signals that the library does not bring, of which it can promise nothing. */
    private List<String> own() {
        Set<String> standard = Scorecard.standard().signals().stream()
                .map(Scorecard.Entry::id)
                .collect(Collectors.toUnmodifiableSet());
        return card.signals().stream()
                .map(Scorecard.Entry::id)
                .filter(id -> !standard.contains(id))
                .toList();
    }

    private void result() {
        paper.heading(words.say("result"));
        Refusal refusal = assessment.refusal();
        if (refusal != null) {
            refused(refusal);
        } else {
            score();
        }
        if (refusal != Refusal.NOT_ELIGIBLE) {
            paper.words(
                    "    ",
                    words.say(NoticeWords.frame("interval")
                            .with("low", assessment.interval().low().toString())
                            .with("high", assessment.interval().high().toString())));
        }
    }

    private void score() {
        Points score = assessment.score();
        Band band = assessment.band();
        if (score != null && band != null) {
            paper.line("    "
                    + words.say(NoticeWords.frame("score")
                            .with("score", score.toString())
                            .with("band", spoken.constant("band", band))));
            if (!assessment.total().equals(score)) {
                paper.line("    "
                        + words.say(NoticeWords.frame("total")
                                .with("total", assessment.total().toString())));
            }
        }
    }

    private void refused(Refusal refusal) {
        paper.words(
                "    ",
                words.say(NoticeWords.frame("none")
                        .with("refusal", spoken.constant("refusal", refusal))
                        .with("reason", spoken.refusal(assessment))));
        if (refusal == Refusal.INSUFFICIENT) {
            Points total = assessment.total();
            paper.words(
                    "    ",
                    words.say(NoticeWords.frame("none.total")
                            .with("total", total.toString())
                            .with("band", spoken.constant("band", assessment.bandOf(total)))));
        }
    }

    private void favour() {
        paper.heading(words.say("favour"));
        List<Step> speaking = steps.stream().filter(this::speaksFor).toList();
        if (speaking.isEmpty()) {
            paper.words("    ", words.say("favour.none"));
        }
        for (Step step : speaking) {
            String title = spoken.title(step) + " (" + PlainText.of(step.id()) + ")";
            boolean aside = step.state() == StepState.SET_ASIDE;
            paper.words(
                    TextSteps.points(aside ? Points.ZERO : step.points()) + "  ",
                    title + (aside ? ": " + asideBy(step) : ": " + spoken.evidence(step)));
        }
    }

    private boolean speaksFor(Step step) {
        return step.kind() == StepKind.SIGNAL
                && (step.state() == StepState.MITIGATING
                        || (step.state() == StepState.SET_ASIDE && step.points().tenths() > 0));
    }

    private String asideBy(Step step) {
        String because = JsonDocument.because(card, steps, step);
        String gate = card.gates().stream()
                .filter(each -> each.title().equals(because))
                .map(words::gate)
                .findFirst()
                .orElse(PlainText.of(because == null ? "" : because));
        return words.say(NoticeWords.frame("aside").with("gate", gate));
    }

    private void unknown() {
        List<NextBestEvidence.Item> items = NextBestEvidence.of(assessment).items().stream()
                .filter(NextBestEvidence.Item::expected)
                .toList();
        if (items.isEmpty()) {
            return;
        }
        paper.heading(words.say("unknown"));
        TextNext next = new TextNext(assessment, spoken);
        items.stream().limit(MOST_UNKNOWN).forEach(each -> paper.words(ITEM, next.title(each)));
        int more = items.size() - MOST_UNKNOWN;
        if (more > 0) {
            item(NoticeWords.frame("unknown.more").with("count", more));
        }
    }

    private void contest() {
        paper.heading(words.say("contest"));
        for (int i = 1; i <= 4; i++) {
            paper.words(String.format(Locale.ROOT, "%6d. ", i), words.say("contest." + i));
        }
    }

    private void receipt() {
        Receipt receipt = assessment.receipt();
        paper.heading(words.say("receipt"));
        paper.words("    ", words.say("receipt.note"));
        line("version", receipt.libraryVersion());
        line("scorecard", receipt.scorecardHash());
        line("dossier", receipt.dossierHash());
        line("reference", receipt.referenceHash());
        line("register", receipt.registerHash());
    }

    private void line(String label, @Nullable String value) {
        if (value != null) {
            paper.words(String.format(Locale.ROOT, "    %-13s", words.say("receipt." + label)), PlainText.of(value));
        }
    }
}
