package io.mayfly.score;

import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes a tally out as steps. */
final class Steps {

    private final CompiledCard card;
    private final Scorecard scorecard;
    private final Tally tally;
    private final boolean scored;
    private final List<Step> steps = new ArrayList<>();

    Steps(CompiledCard card, Tally tally, boolean scored) {
        this.card = card;
        this.scorecard = card.scorecard;
        this.tally = tally;
        this.scored = scored;
    }

    List<Step> all() {
        add("base", StepKind.BASE, StepState.FIRED, "Every company starts here", card.base);
        addSignals();
        addGates();
        addLimits();
        addTypologies();
        int clamp = scored ? Tally.clamp(tally.total()) - tally.total() : 0;
        add("clamp", StepKind.CLAMP, acts(clamp), "Scores run from 0 to 100", clamp);
        return List.copyOf(steps);
    }

    private void addSignals() {
        int[] contributions = Contributions.of(card, tally);
        for (int i = 0; i < card.signals; i++) {
            Scorecard.Entry entry = scorecard.signals().get(i);
            steps.add(new Step(
                    entry.id(),
                    StepKind.SIGNAL,
                    state(i),
                    entry.family(),
                    entry.title(),
                    new Points(tally.points(i)),
                    new Points(contributions[i]),
                    tally.reading(i)));
        }
    }

    private StepState state(int i) {
        Reading reading = tally.reading(i);
        if (reading instanceof Reading.NotApplicable) {
            return StepState.NOT_APPLICABLE;
        }
        if (tally.setAsideBy(i) >= 0) {
            return StepState.SET_ASIDE;
        }
        if (reading instanceof Reading.Unknown) {
            return StepState.UNKNOWN;
        }
        if (card.context(i)) {
            return reading instanceof Reading.Measured measured && measured.best() > 0
                    ? StepState.NOTED
                    : StepState.CLEAR;
        }
        int points = tally.points(i);
        return points > 0 ? StepState.FIRED : points < 0 ? StepState.MITIGATING : StepState.CLEAR;
    }

    private void addGates() {
        for (int g = 0; g < card.gateWhen.length; g++) {
            Scorecard.Gate gate = scorecard.gates().get(g);
            // Of several gates that close on one signal, the first takes its points back.
            int points = -tally.takenBack(g);
            Truth truth = tally.gate(g);
            StepState state =
                    truth == Truth.YES ? StepState.FIRED : truth == Truth.OPEN ? StepState.UNKNOWN : StepState.CLEAR;
            steps.add(new Step(
                    gate.id(), StepKind.GATE, state, commonFamily(g), gate.title(), new Points(points), null, null));
        }
    }

    /** The family of what a gate sets aside; {@code null} where that lies in several. */
    private @Nullable String commonFamily(int g) {
        int[] families = IntStream.of(card.gateTargets[g])
                .map(target -> card.family[target])
                .distinct()
                .toArray();
        return families.length == 1 ? scorecard.families().get(families[0]).id() : null;
    }

    private void addLimits() {
        for (int f = 0; f < card.families; f++) {
            if (card.neutralFamily[f]) {
                continue;
            }
            Scorecard.Family family = scorecard.families().get(f);
            int points = tally.familyTotal(f) - tally.familyRaw(f);
            boolean floor = family.mitigating();
            steps.add(new Step(
                    family.id() + (floor ? "-floor" : "-cap"),
                    floor ? StepKind.FLOOR : StepKind.CAP,
                    acts(points),
                    family.id(),
                    family.title()
                            + (floor ? " takes at most " : " adds at most ")
                            + new Points(Math.abs(card.limit[f])),
                    new Points(points),
                    null,
                    null));
        }
    }

    private void addTypologies() {
        for (int t = 0; t < card.bonus.length; t++) {
            Scorecard.Typology typology = scorecard.typologies().get(t);
            StepState state =
                    tally.matched(t) ? StepState.FIRED : tally.mayMatch(t) ? StepState.UNKNOWN : StepState.CLEAR;
            add(typology.id(), StepKind.TYPOLOGY, state, typology.title(), tally.matched(t) ? card.bonus[t] : 0);
        }
        int excess = Math.min(0, card.bonusCap - tally.bonus());
        add("bonus-cap", StepKind.CAP, acts(excess), "Typologies add at most " + new Points(card.bonusCap), excess);
    }

    private void add(String id, StepKind kind, StepState state, String title, int points) {
        steps.add(new Step(id, kind, state, null, title, new Points(points), null, null));
    }

    private static StepState acts(int points) {
        return points == 0 ? StepState.CLEAR : StepState.FIRED;
    }
}
