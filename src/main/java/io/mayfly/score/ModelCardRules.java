package io.mayfly.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of a model card on gates and typologies. */
final class ModelCardRules {

    private final Scorecard card;
    private final Markdown out;

    ModelCardRules(Scorecard card, Markdown out) {
        this.card = card;
        this.out = out;
    }

    void write() {
        out.heading(2, "Gates");
        out.block(card.gates().isEmpty() ? "There are none." : "A gate sets signals aside: they then do not count.");
        card.gates().forEach(this::gate);
        out.heading(2, "Typologies");
        out.block("All typologies together add at most **" + card.bonusCap().points() + "** points. "
                + ModelCard.why(card.bonusCap().rationale(), card.bonusCap().source()));
        card.typologies().forEach(this::typology);
    }

    private void gate(Scorecard.Gate gate) {
        out.heading(3, Markdown.words(gate.title()));
        out.block("Gate " + Markdown.code(gate.id()) + ": where " + words(gate.when()) + ", it sets aside "
                + Markdown.codes(gate.setsAside()) + ". " + ModelCard.why(gate.rationale(), gate.source()));
    }

    private void typology(Scorecard.Typology typology) {
        out.heading(3, Markdown.words(typology.title()));
        out.block("Typology " + Markdown.code(typology.id()) + ", **"
                + typology.bonus().signed() + "** points where " + words(typology.when()) + ". "
                + ModelCard.why(typology.rationale(), typology.source()));
    }

    private static String words(Condition condition) {
        if (condition instanceof Condition.Threshold threshold) {
            return Markdown.code(threshold.signal())
                    + limit(" is at least ", threshold.atLeast())
                    + limit(" is at most ", threshold.atMost());
        }
        if (condition instanceof Condition.Not not) {
            return "it is not so that " + words(not.not());
        }
        return condition instanceof Condition.All all
                ? joined(all.all(), " and ")
                : joined(((Condition.Any) condition).any(), " or ");
    }

    private static String limit(String words, @Nullable BigDecimal value) {
        return value == null ? "" : words + value.toPlainString();
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof Condition.All || part instanceof Condition.Any
                        ? "(" + words(part) + ")"
                        : words(part))
                .collect(Collectors.joining(word));
    }
}
