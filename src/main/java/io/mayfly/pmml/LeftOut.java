package io.mayfly.pmml;

import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What of a card PMML cannot hold, in sentences. */
final class LeftOut {

    private static final int TOLD_OF_A_FAMILY = 2;

    private final CardParts parts;
    private final Scorecard card;
    private final List<String> sentences = new ArrayList<>();

    private LeftOut(CardParts parts) {
        this.parts = parts;
        this.card = parts.card;
    }

    static List<String> of(CardParts parts) {
        LeftOut left = new LeftOut(parts);
        left.readings();
        left.dates();
        left.gates();
        left.refusals();
        left.reasons();
        left.context();
        left.cases();
        return List.copyOf(left.sentences);
    }

    private void readings() {
        sentences.add("A field holds the best reading alone: there are no bounds, no interval and no coverage.");
        List<String> differ = notApplicable();
        if (!differ.isEmpty()) {
            sentences.add("A reading that is not applicable is a missing one, as if it were unknown; that differs for "
                    + String.join(", ", differ) + ".");
        }
    }

    /** Signals for which it matters whether they are unknown or do not apply. */
    private List<String> notApplicable() {
        List<String> differ = new ArrayList<>();
        parts.judged().stream().filter(entry -> CardParts.unknown(entry) != 0).forEach(entry -> differ.add(entry.id()));
        card.typologies().stream()
                .filter(typology -> CardParts.negates(typology.when()))
                .forEach(typology -> differ.add(typology.id()));
        return differ;
    }

    private void dates() {
        List<String> dated = card.signals().stream()
                .filter(entry -> entry.valid() != null)
                .map(entry -> entry.id() + " " + entry.valid())
                .toList();
        if (!dated.isEmpty()) {
            sentences.add("No entry is dated; in Mayfly some count on certain days of assessment alone: "
                    + String.join(", ", dated) + ".");
        }
    }

    private void gates() {
        if (!card.gates().isEmpty()) {
            sentences.add(
                    "A gate closes where the best reading meets its threshold; in Mayfly both bounds of the reading"
                            + " must meet it.");
        }
    }

    private void refusals() {
        Scorecard.RefusalRule refusal = card.refusal();
        if (refusal.minimumExpectedCoverage().signum() > 0) {
            sentences.add("No score is refused: below a total of " + plain(refusal.totalBelow())
                    + " Mayfly gives none where expected coverage is below "
                    + refusal.minimumExpectedCoverage().toPlainString() + ".");
        }
        if (!card.notEligible().isEmpty()) {
            sentences.add("Any subject is scored; Mayfly gives no score to a "
                    + card.notEligible().stream()
                            .map(rule -> rule.subjectKind()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-'))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private void reasons() {
        sentences.add(
                "Reason codes of equal points stand in the order of the evaluator; in Mayfly, in that of the card.");
        List<String> families = card.families().stream()
                .filter(family -> !family.neutral() && !family.mitigating())
                .filter(family -> parts.members(family).size() > TOLD_OF_A_FAMILY)
                .map(Scorecard.Family::id)
                .toList();
        if (!families.isEmpty()) {
            sentences.add("Any number of reason codes may be of one family; Mayfly tells at most two of "
                    + String.join(", ", families) + ".");
        }
    }

    private void context() {
        List<String> context = card.signals().stream()
                .filter(entry -> !parts.asked().contains(entry))
                .map(Scorecard.Entry::id)
                .toList();
        if (!context.isEmpty()) {
            sentences.add("Context that no gate asks for is no field: " + String.join(", ", context) + ".");
        }
    }

    private void cases() {
        if (!card.cases().isEmpty()) {
            sentences.add("The cases of the card are dossiers; the document is verified with readings.");
        }
    }

    private static String plain(Points points) {
        return CharacteristicList.plain(points);
    }
}
