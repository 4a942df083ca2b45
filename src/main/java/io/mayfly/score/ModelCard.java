package io.mayfly.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A scorecard as a document for people who decide whether to rely on it. */
final class ModelCard {

    private final Scorecard card;
    private final Markdown out = new Markdown();

    private ModelCard(Scorecard card) {
        this.card = card;
    }

    static String of(Scorecard card, @Nullable Scorecard older) {
        ModelCard page = new ModelCard(card);
        page.head();
        page.purpose();
        page.points();
        page.bands();
        new ModelCardSignals(card, page.out).write();
        new ModelCardRules(card, page.out).write();
        page.limits();
        page.cases();
        page.changes(older);
        return page.out.toString();
    }

    private void head() {
        out.heading(1, Markdown.words(card.title()));
        out.block("Scorecard " + Markdown.code(card.id()) + ", version " + Markdown.words(card.version()) + ", SHA-256 "
                + Markdown.code(card.hash()) + ".");
        card.notes()
                .madeFrom()
                .forEach(origin -> out.block("Made from " + Markdown.code(origin.id()) + ", version "
                        + Markdown.words(origin.version()) + ", SHA-256 " + Markdown.code(origin.hash()) + "."));
        out.block(Markdown.sentence(card.description()));
    }

    private void purpose() {
        out.heading(2, "Purpose").block(said(card.notes().purpose()));
        out.heading(2, "Population").block(said(card.notes().population()));
        out.table(
                List.of("not meant for", "why"),
                card.notEligible().stream()
                        .map(rule -> List.of(lower(rule.subjectKind()), Markdown.words(rule.reason())))
                        .toList());
    }

    private static String said(@Nullable String text) {
        return text == null ? "The card does not say." : Markdown.sentence(text);
    }

    private void points() {
        out.heading(2, "What a point means");
        out.block("Every company starts with **" + card.base().points() + "** points. "
                + why(card.base().rationale(), card.base().source()));
        out.block(
                "Signals add points or take them away; a family of signals does so up to its limit. Base, families and"
                        + " typologies add up to the total, and the score is the total brought into 0 to 100.");
    }

    private void bands() {
        out.heading(2, "Bands and refusal");
        out.table(
                List.of("band", "from"),
                card.bands().stream()
                        .map(start -> List.of(start.band().name(), start.from().toString()))
                        .toList());
        Scorecard.RefusalRule rule = card.refusal();
        out.block("There is no score where the total is below **" + rule.totalBelow()
                + "** and less is known than a share of **"
                + rule.minimumExpectedCoverage().toPlainString() + "** of what a diligent check would obtain. "
                + why(rule.rationale(), rule.source()));
    }

    private void limits() {
        out.heading(2, "Limitations");
        List<String> limits =
                card.notes().limitations().stream().map(Markdown::sentence).toList();
        out.list(limits.isEmpty() ? List.of("The card names none.") : limits);
        out.heading(2, "Validation");
        List<CardNotes.Validation> results = card.notes().validation();
        if (results.isEmpty()) {
            out.block("No result of a test on data comes with this card.");
        }
        out.table(
                List.of("tested on", "result", "source"),
                results.stream()
                        .map(one -> List.of(
                                Markdown.words(one.on()), Markdown.words(one.result()), Markdown.words(one.source())))
                        .toList());
    }

    private void cases() {
        if (card.cases().isEmpty()) {
            return;
        }
        out.heading(2, "Verification cases");
        out.table(
                List.of("case", "company", "as of", "expected"),
                card.cases().stream()
                        .map(one -> List.of(
                                Markdown.code(one.id())
                                        + (one.title() == null ? "" : " " + Markdown.words(one.title())),
                                Markdown.words(one.dossier().company().id()),
                                one.asOf().toString(),
                                expected(one.expect())))
                        .toList());
    }

    private static String expected(VerificationCase.Expected expect) {
        List<String> parts = new ArrayList<>();
        if (expect.refusal() != null) {
            parts.add(expect.refusal().name());
        }
        if (expect.band() != null) {
            parts.add(expect.band().name());
        }
        VerificationCase.ScoreRange score = expect.score();
        if (score != null) {
            parts.add("score " + score.from() + (score.from().equals(score.to()) ? "" : " to " + score.to()));
        }
        named(parts, "reasons ", expect.reasons());
        named(parts, "no reasons ", expect.noReasons());
        named(parts, "unknown ", expect.unknown());
        return String.join("; ", parts);
    }

    private static void named(List<String> parts, String kind, List<String> ids) {
        if (!ids.isEmpty()) {
            parts.add(kind + Markdown.codes(ids));
        }
    }

    private void changes(@Nullable Scorecard older) {
        out.heading(2, "Change log");
        List<String> log = card.notes().changes().stream()
                .map(change -> "**" + Markdown.words(change.version()) + "** " + Markdown.sentence(change.text()))
                .toList();
        out.list(log);
        if (older != null) {
            out.block(card.changesFrom(older).text());
        } else if (log.isEmpty()) {
            out.block("The card tells of no changes.");
        }
    }

    static String why(String rationale, String source) {
        return Markdown.sentence(rationale) + " Source: " + Markdown.sentence(source);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
