package io.mayfly.explain;

import io.mayfly.score.Scorecard;
import io.mayfly.score.Supposition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Finds the sets of fewest moves that reach a goal: size by size, and of each size every set that could, given what the moves
 * still to come can bring at most. What is left out cannot reach the goal, so that what is found is all there is.
 */
final class SmallestSets {

    /** Some moves together, and the total that they lead to. */
    record MoveSet(List<Move> moves, int total) {}

    /**
     * What the search came to.
     *
     * @param sets the best sets of the smallest size, best first; empty if there are none up to the size that was searched
     * @param more whether there are more of that size, or may be
     * @param searched the largest size of which it is known whether there are any
     */
    record Found(List<MoveSet> sets, boolean more, int searched) {}

    /** More than any sum of hardnesses. */
    private static final long OPEN = 1_000_000_000;

    private final Course course;
    private final Counterfactuals.Limits limits;
    private final int goal;
    private final Supposition base;
    private final List<Move> moves;
    private final Headroom headroom;
    private final TreeSet<MoveSet> found;
    private final List<Move> chosen = new ArrayList<>();
    private int count;
    private int tries;
    private boolean givenUp;

    SmallestSets(
            Scorecard card,
            Course course,
            Counterfactuals.Limits limits,
            int goal,
            Supposition base,
            List<Move> moves) {
        this.course = course;
        this.limits = limits;
        this.goal = goal;
        this.base = base;
        this.moves = moves;
        this.headroom = new Headroom(card, course, moves, limits.mostChanges());
        this.found = new TreeSet<>(course == Course.DOWN ? hardestFirst() : likeliestFirst());
    }

    Found search() {
        int most = Math.min(limits.mostChanges(), (int)
                moves.stream().map(Move::place).distinct().count());
        for (int size = 1; size <= most; size++) {
            extend(base, 0, size);
            if (!found.isEmpty() || givenUp) {
                boolean more = givenUp || count > found.size();
                return new Found(List.copyOf(found), more, found.isEmpty() ? size - 1 : size);
            }
        }
        return new Found(List.of(), false, most);
    }

    /** Tries the moves from a place on; a set of one fewer does not reach the goal, since it would have been found before. */
    private void extend(Supposition at, int from, int picks) {
        for (int m = from; m < moves.size(); m++) {
            int needed = course.gain(at.total().tenths(), goal);
            if (givenUp || headroom.most(at, m, picks) < needed) {
                return;
            }
            Move move = moves.get(m);
            boolean taken = chosen.stream().anyMatch(other -> other.place() == move.place());
            if (taken || (picks == 1 && headroom.most(at, move) < needed)) {
                continue;
            }
            if (tries == limits.mostTries()) {
                givenUp = true;
                return;
            }
            tries++;
            Supposition next = at.with(move.place(), move.reading());
            chosen.add(move);
            if (picks > 1) {
                extend(next, m + 1, picks - 1);
            } else if (course.gain(next.total().tenths(), goal) <= 0) {
                keep(new MoveSet(
                        chosen.stream().sorted(Move.ORDER).toList(),
                        next.total().tenths()));
            }
            chosen.remove(chosen.size() - 1);
        }
    }

    private void keep(MoveSet set) {
        count++;
        found.add(set);
        if (found.size() > limits.mostSets()) {
            found.pollLast();
        }
    }

    /** What others decide before what takes effort, and the company's word last. */
    private Comparator<MoveSet> hardestFirst() {
        return ranked(Move::hardness);
    }

    /** What is still open before what was measured, and of that the company's word first. */
    private Comparator<MoveSet> likeliestFirst() {
        return ranked(move -> move.open() ? OPEN : -move.hardness());
    }

    /** The greater sum first; then those that go farthest, else the order of the card. */
    private Comparator<MoveSet> ranked(ToLongFunction<Move> rank) {
        return Comparator.<MoveSet>comparingLong(
                        set -> -set.moves().stream().mapToLong(rank).sum())
                .thenComparingInt(set -> -course.gain(goal, set.total()))
                .thenComparing(SmallestSets::inOrderOfCard);
    }

    private static int inOrderOfCard(MoveSet one, MoveSet other) {
        for (int i = 0; i < one.moves().size(); i++) {
            int order = Move.ORDER.compare(one.moves().get(i), other.moves().get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
