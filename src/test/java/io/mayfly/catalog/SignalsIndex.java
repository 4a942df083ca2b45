package io.mayfly.catalog;

import io.mayfly.score.Condition;
import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of all signals, gates, typologies and bands of a scorecard. */
final class SignalsIndex {

    private final Scorecard card;
    private final StringBuilder out = new StringBuilder();

    private SignalsIndex(Scorecard card) {
        this.card = card;
    }

    static String of(Scorecard card, String header) {
        return new SignalsIndex(card).page(header);
    }

    private String page(String header) {
        out.append("# Signals\n\n")
                .append(header)
                .append("\n\nThe built-in signals as the scorecard *")
                .append(card.title())
                .append("* (version ")
                .append(card.version())
                .append(") judges them: ")
                .append(card.signals().size())
                .append(" signals in ")
                .append(card.families().size())
                .append(" families. Between two knots a curve is straight, on a logarithmic scale where it says so;"
                        + " beyond the outer knots it is flat. [scorecard.md](scorecard.md) explains the terms.\n\n")
                .append("Every company starts at **")
                .append(card.base().points())
                .append("** points. ")
                .append(card.base().rationale())
                .append(" Source: ")
                .append(card.base().source())
                .append(".\n");
        card.families().forEach(this::family);
        gates();
        typologies();
        bands();
        return out.toString();
    }

    private void family(Scorecard.Family family) {
        out.append("\n## [")
                .append(family.title())
                .append("](signals/")
                .append(family.id())
                .append(".md)\n\n")
                .append(FamilyPage.limit(family))
                .append(' ')
                .append(family.rationale())
                .append(" Source: ")
                .append(family.source())
                .append(
                        ".\n\n| signal | | reads | strength | points before that limit |\n| --- | --- | --- | --- | ---: |\n");
        card.signals().stream()
                .filter(entry -> entry.family().equals(family.id()))
                .forEach(this::signal);
    }

    private void signal(Scorecard.Entry entry) {
        out.append("| `").append(entry.id()).append("` | ").append(entry.title());
        out.append(" | ").append(entry.unit()).append(" | ").append(entry.strength());
        out.append(" | ").append(most(entry.curve())).append(" |\n");
    }

    private static String most(@Nullable Curve curve) {
        if (curve == null) {
            return "context: no points";
        }
        return (curve.least().tenths() < 0 ? curve.least() : curve.most()).signed();
    }

    private void gates() {
        out.append("\n## Gates\n\nA gate sets signals aside where another reading explains them.\n\n");
        for (Scorecard.Gate gate : card.gates()) {
            out.append("- **")
                    .append(gate.title())
                    .append("** (`")
                    .append(gate.id())
                    .append("`): when ");
            threshold(gate.when());
            out.append(", ").append(FamilyPage.targets(gate));
            out.append(gate.setsAside().size() == 1 ? " does not count. " : " do not count. ");
            out.append(gate.rationale())
                    .append(" Source: ")
                    .append(gate.source())
                    .append(".\n");
        }
    }

    private void typologies() {
        out.append("\n## Typologies\n\nA typology is a named pattern. All bonuses together add at most ")
                .append(card.bonusCap().points())
                .append(" points. ")
                .append(card.bonusCap().rationale())
                .append("\n\n");
        for (Scorecard.Typology typology : card.typologies()) {
            out.append("- **").append(typology.title()).append("** (`").append(typology.id());
            out.append("`, ").append(typology.bonus().signed()).append("): ");
            condition(typology.when(), false);
            out.append(". ").append(typology.rationale());
            out.append(" Source: ").append(typology.source()).append(".\n");
        }
    }

    private void condition(Condition condition, boolean inside) {
        if (condition instanceof Condition.All all) {
            conditions(all.all(), " and ", inside);
        } else if (condition instanceof Condition.Any any) {
            conditions(any.any(), " or ", inside);
        } else if (condition instanceof Condition.Not not) {
            out.append("not ");
            threshold(not.not());
        } else {
            threshold((Condition.Threshold) condition);
        }
    }

    private void conditions(List<Condition> parts, String word, boolean inside) {
        out.append(inside ? "(" : "");
        for (int i = 0; i < parts.size(); i++) {
            out.append(i == 0 ? "" : word);
            condition(parts.get(i), true);
        }
        out.append(inside ? ")" : "");
    }

    private void threshold(Condition.Threshold threshold) {
        out.append('`').append(threshold.signal()).append('`');
        if (threshold.atLeast() != null) {
            out.append(" ≥ ").append(threshold.atLeast().toPlainString());
        }
        if (threshold.atMost() != null) {
            out.append(" ≤ ").append(threshold.atMost().toPlainString());
        }
    }

    private void bands() {
        out.append("\n## Bands and refusal\n\n| band | from |\n| --- | ---: |\n");
        card.bands()
                .forEach(band -> out.append("| ")
                        .append(band.band())
                        .append(" | ")
                        .append(band.from())
                        .append(" |\n"));
        out.append("\nINSUFFICIENT: the total is below ")
                .append(card.refusal().totalBelow())
                .append(" and the expected coverage below ")
                .append(card.refusal().minimumExpectedCoverage().toPlainString())
                .append(". ")
                .append(card.refusal().rationale())
                .append(" Source: ")
                .append(card.refusal().source())
                .append(".\n\nNOT_ELIGIBLE: the assessment is dated before the registration, or\n\n");
        card.notEligible()
                .forEach(rule -> out.append("- ")
                        .append(FamilyPage.expected(List.of(rule.subjectKind())))
                        .append(": ")
                        .append(rule.reason())
                        .append(".\n"));
    }
}
