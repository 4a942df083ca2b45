package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Changeability;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.score.Supposition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes everything declared to what lowers the total most. */
final class Adversary {

    /** Choices that depend on each other are all tried up to so many combinations. */
    private static final int MOST_CHOICES = 4096;

    private final Scorecard card;
    private final Supposition base;
    private final List<Move> sure = new ArrayList<>();

    /** Of each entry that may also do harm, the moves to choose from. */
    private final List<List<Move>> choices = new ArrayList<>();

    private final boolean exact;
    private List<Move> best;
    private int lowest;

    Adversary(Assessment assessment) {
        this.card = assessment.scorecard();
        this.base = Supposition.of(assessment);
        List<Move> moves = Moves.of(assessment, Course.DOWN, takes -> takes == Changeability.DECLARED);
        Map<Integer, List<Move>> byPlace = new LinkedHashMap<>();
        moves.forEach(move -> byPlace.computeIfAbsent(move.place(), place -> new ArrayList<>())
                .add(move));
        int combinations = 1;
        boolean all = true;
        for (List<Move> ofOne : byPlace.values()) {
            int more = combinations * (ofOne.size() + 1);
            if (ofOne.size() == 1 && !ofOne.get(0).tangled()) {
                sure.addAll(ofOne);
            } else if (more <= MOST_CHOICES) {
                combinations = more;
                choices.add(ofOne);
            } else {
                all = false;
            }
        }
        this.exact = all;
        this.best = sure;
        this.lowest = total(sure);
    }

    AdversaryReport report() {
        choose(new ArrayList<>(sure), 0);
        List<Change> changes =
                new Telling(card, base, Course.DOWN, lowest).of(needed()).changes();
        List<AdversaryReport.Edit> edits = inOrderOfGain(changes);
        Supposition then = base;
        for (Change change : changes) {
            then = then.with(change.place(), change.after());
        }
        List<Step> holds = then.steps().stream()
                .filter(step -> step.kind() == StepKind.SIGNAL && step.state() == StepState.FIRED)
                .toList();
        return new AdversaryReport(
                base.total(), base.band(), then.total(), then.band(), then.refusal(), edits, holds, exact);
    }

    private void choose(List<Move> chosen, int from) {
        int total = total(chosen);
        if (total < lowest) {
            lowest = total;
            best = List.copyOf(chosen);
        }
        for (int c = from; c < choices.size(); c++) {
            for (Move move : choices.get(c)) {
                chosen.add(move);
                choose(chosen, c + 1);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private int total(List<Move> moves) {
        Supposition all = base;
        for (Move move : moves) {
            all = all.with(move.place(), move.reading());
        }
        return all.total().tenths();
    }

    /** Leaves out, from the least one on, what changes nothing beside the others. */
    private List<Move> needed() {
        List<Move> needed = new ArrayList<>(best);
        List<Move> leastFirst = best.stream()
                .sorted(Comparator.comparingInt(Move::most).thenComparing(Move.ORDER.reversed()))
                .toList();
        for (Move move : leastFirst) {
            needed.remove(move);
            if (total(needed) > lowest) {
                needed.add(move);
            }
        }
        return needed;
    }

    /** Each time the change that lowers the total most; of several the one with more points of its own, then the first. */
    private List<AdversaryReport.Edit> inOrderOfGain(List<Change> changes) {
        List<Change> left = new ArrayList<>(changes);
        left.sort(Comparator.comparingInt(Change::place));
        List<AdversaryReport.Edit> edits = new ArrayList<>();
        Supposition at = base;
        while (!left.isEmpty()) {
            Supposition now = at;
            Change next = left.stream()
                    .min(Comparator.<Change>comparingInt(
                                    change -> with(now, change).total().tenths())
                            .thenComparingInt(change ->
                                    with(now, change).points(change.place()).tenths()
                                            - now.points(change.place()).tenths()))
                    .orElseThrow();
            Supposition then = with(at, next);
            edits.add(new AdversaryReport.Edit(
                    next, new Points(at.total().tenths() - then.total().tenths()), then.total()));
            left.remove(next);
            at = then;
        }
        return edits;
    }

    private static Supposition with(Supposition at, Change change) {
        return at.with(change.place(), change.after());
    }
}
