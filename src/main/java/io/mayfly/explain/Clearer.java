package io.mayfly.explain;

import io.mayfly.explain.Clearing.Cleared;
import io.mayfly.explain.Clearing.Ground;
import io.mayfly.explain.Clearing.Line;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Curve;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.score.Supposition;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Supposes lines cleared, alone and together; lines go by the places of their entries in the scorecard. */
final class Clearer {

    private final Assessment assessment;
    private final Scorecard card;
    private final Supposition base;
    private final List<Step> signals;
    private final List<Integer> fired;
    private final Map<List<Integer>, Cleared> known = new HashMap<>();

    Clearer(Assessment assessment) {
        this.assessment = assessment;
        this.card = assessment.scorecard();
        this.base = Supposition.of(assessment);
        this.signals = assessment.steps().stream()
                .filter(step -> step.kind() == StepKind.SIGNAL)
                .toList();
        this.fired = fired();
    }

    Clearing all() {
        return new Clearing(
                cleared(List.of()), fired.stream().map(this::line).toList(), grounds(), lower(), cleared(fired));
    }

    private List<Integer> fired() {
        if (assessment.refusal() == Refusal.NOT_ELIGIBLE) {
            return List.of();
        }
        return IntStream.range(0, signals.size())
                .filter(i ->
                        signals.get(i).points().tenths() > 0 && signals.get(i).state() != StepState.SET_ASIDE)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> signals.get(i).points())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Scorecard.Entry entry(int place) {
        return card.signals().get(place);
    }

    private Line line(int place) {
        Scorecard.Entry entry = entry(place);
        return new Line(
                entry,
                signals.get(place),
                evidence(entry),
                card.gates().stream()
                        .filter(gate -> gate.setsAside().contains(entry.id()))
                        .toList(),
                cleared(List.of(place)),
                together(place));
    }

    /** The words that languages have for the signal: as many as they number, without a gap. */
    private static List<Message> evidence(Scorecard.Entry entry) {
        Map<String, String> words = Language.english().entries();
        List<Message> items = new ArrayList<>();
        String key = "clear." + entry.id() + ".";
        while (words.containsKey(key + (items.size() + 1))) {
            items.add(Message.of(key + (items.size() + 1)));
        }
        return items.isEmpty()
                ? List.of(Message.of("clearing.own").with("explanations", entry.falsePositives()))
                : items;
    }

    /**
     * Where its family stays at its limit without it, the lines of the family that have to go with it: the largest in turn until it
     * makes a difference, and of these none that could stay.
     */
    private @Nullable Cleared together(int place) {
        if (!cleared(List.of(place)).total().equals(base.total())) {
            return null;
        }
        List<Integer> others = new ArrayList<>();
        for (int other : fired) {
            if (other != place && entry(other).family().equals(entry(place).family())) {
                others.add(other);
                if (counts(place, others)) {
                    return cleared(joined(place, needed(place, others)));
                }
            }
        }
        return null;
    }

    private List<Integer> needed(int place, List<Integer> others) {
        for (int other : others) {
            List<Integer> fewer = others.stream().filter(each -> each != other).toList();
            if (counts(place, fewer)) {
                return needed(place, fewer);
            }
        }
        return others;
    }

    /** Whether clearing a line lowers the total once others are cleared. */
    private boolean counts(int place, List<Integer> others) {
        return cleared(joined(place, others)).total().compareTo(cleared(others).total()) < 0;
    }

    private static List<Integer> joined(int place, List<Integer> others) {
        List<Integer> lines = new ArrayList<>(List.of(place));
        lines.addAll(others);
        return lines;
    }

    private List<Ground> grounds() {
        Map<Cited, List<Integer>> lines = new LinkedHashMap<>();
        for (int place : fired) {
            Evidence evidence = signals.get(place).evidence();
            for (Cited cited : evidence == null ? List.<Cited>of() : evidence.facts()) {
                List<Integer> resting = lines.computeIfAbsent(cited, none -> new ArrayList<>());
                if (!resting.contains(place)) {
                    resting.add(place);
                }
            }
        }
        List<Ground> grounds = new ArrayList<>();
        lines.forEach((cited, resting) -> grounds.add(new Ground(cited, cleared(resting))));
        return grounds;
    }

    private List<Cleared> lower() {
        Band lower = Clearing.below(base.band());
        if (lower == null || fired.isEmpty()) {
            return List.of();
        }
        int goal = Course.DOWN.goal(card, lower);
        List<Move> moves = Moves.clearing(assessment, fired);
        SmallestSets sets = new SmallestSets(card, Course.DOWN, Counterfactuals.Limits.STANDARD, goal, base, moves);
        return sets.search().sets().stream().map(this::cleared).toList();
    }

    /** In the order of the lines, whatever the order of the search. */
    private Cleared cleared(SmallestSets.MoveSet set) {
        List<Integer> places = set.moves().stream().map(Move::place).toList();
        return cleared(fired.stream().filter(places::contains).toList());
    }

    private Cleared cleared(List<Integer> lines) {
        Cleared before = known.get(lines);
        if (before != null) {
            return before;
        }
        Supposition then = base;
        for (int place : lines) {
            then = then.with(place, clear(entry(place)));
        }
        List<String> ids = lines.stream().map(place -> entry(place).id()).toList();
        Cleared cleared = new Cleared(ids, then.total(), then.band(), then.refusal());
        known.put(List.copyOf(lines), cleared);
        return cleared;
    }

    /** The reading that earns the fewest points: beyond the last knot on that side. */
    static Reading clear(Scorecard.Entry entry) {
        Curve curve = entry.curve();
        boolean falling = curve != null && curve.direction() == Curve.Direction.FALLING;
        return Reading.of(falling ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY, null);
    }
}
