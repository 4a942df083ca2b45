package io.mayfly.report;

import io.mayfly.dossier.Company;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.Locale;

/** What a report says of its parts, in one language; safe to print. */
record Spoken(Language language) {

    private static final int MOST_IDS = 12;

    /** A sentence of the frame. */
    String of(String key) {
        return of(Message.of("report." + key));
    }

    String of(Message message) {
        return PlainText.of(language.say(message));
    }

    /** Words whose parts were made safe to print before; together they may be longer than one of them. */
    String joined(Message message) {
        return language.say(message);
    }

    /** A sentence of the frame with values. */
    static Message.Keyed frame(String key) {
        return Message.of("report." + key);
    }

    /** What the language calls something, or else its own name. */
    String name(String id, String otherwise) {
        return of(new Message.Named(id, otherwise));
    }

    /** The name of a constant in words. */
    String word(String what, Enum<?> constant) {
        return name(
                what + "." + Shown.kebab(constant),
                constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** The name of a constant as programs spell it, where the language has none. */
    String constant(String what, Enum<?> constant) {
        return name(what + "." + Shown.kebab(constant), constant.name());
    }

    /** The head of a line, as wide as all of them. */
    String label(String key) {
        return String.format(Locale.ROOT, "%-10s", of("label." + key));
    }

    /** Who a report is about: its name on the day and the caller's key for it, where that is another. */
    static String called(Subject subject) {
        Company company = subject.dossier().company();
        return called(company.displayName(subject.asOf()), company.id());
    }

    static String called(String name, String id) {
        String key = PlainText.of(id);
        String shown = PlainText.of(name);
        return shown.equals(key) ? key : shown + " (" + key + ")";
    }

    /** What a step is called: signals, gates and typologies have names, other steps go by their ids. */
    String title(Step step) {
        String what = step.kind() == StepKind.SIGNAL || step.kind() == StepKind.GATE || step.kind() == StepKind.TYPOLOGY
                ? Shown.kebab(step.kind())
                : "step";
        return name(what + "." + step.id(), step.title());
    }

    /** The evidence of a step, or else what it is called. */
    String evidence(Step step) {
        Evidence evidence = step.evidence();
        return evidence == null ? title(step) : PlainText.of(evidence.sentence(language));
    }

    /** Why there is no score. */
    String refusal(Assessment assessment) {
        Message reason = assessment.refusalMessage();
        return reason == null ? "" : of(reason);
    }

    /** Ids one after the other; of many the first dozen, and how many more the JSON form has. */
    String list(List<String> ids) {
        // Thirteen are all named: to say that there is one more is longer than to name it.
        int named = ids.size() < MOST_IDS + 2 ? ids.size() : MOST_IDS;
        String first =
                String.join(", ", ids.stream().limit(named).map(PlainText::of).toList());
        int more = ids.size() - named;
        return more == 0 ? first : first + language.say(frame("more-ids").with("count", more));
    }
}
