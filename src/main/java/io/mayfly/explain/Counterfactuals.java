package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Supposition;
import java.util.List;

/**
 * Which readings would have to turn out otherwise for another band: the sets of fewest changes, found by the calculation itself
 * with its gates, limits and typologies. For reviewers, as the answer to what a band rests on and what is worth verifying.
 *
 * <p>On the way down nothing is proposed that the scorecard calls fixed. On the way up a fixed entry moves only within what its
 * reading leaves open: nothing that was measured as fixed is contradicted. What cannot apply stays so, on both ways.
 *
 * <p>Two limits are honest ones. Readings are changed one by one, although one fact may feed several: {@link
 * ChangeSet#shared()} tells where that is known. And a value says what the scorecard would make of a reading, not how
 * likely it is. Immutable and thread-safe.
 */
public final class Counterfactuals {

    /**
     * How far to search.
     *
     * @param mostChanges the most changes in a set, at least 1
     * @param mostSets the most sets to answer with, at least 1
     * @param mostTries how many suppositions to try, at least 1; some microseconds each on the standard scorecard
     */
    public record Limits(int mostChanges, int mostSets, int mostTries) {

        /** Up to six changes, ten sets and 100,000 suppositions. */
        public static final Limits STANDARD = new Limits(6, 10, 100_000);

        /** Checks the numbers. */
        public Limits {
            if (mostChanges < 1 || mostSets < 1 || mostTries < 1) {
                throw new IllegalArgumentException(
                        "limits (" + mostChanges + ", " + mostSets + ", " + mostTries + ") must each be at least 1");
            }
        }
    }

    /** What came of the search. */
    public enum Outcome {
        /** There are sets. */
        FOUND,
        /** The company is in that band already. */
        ALREADY_THERE,
        /** No set reaches it, however large. */
        UNREACHABLE,
        /** None with as many changes as were searched; larger ones were not, or not all. */
        NOT_FOUND,
        /** The company is not eligible for a score: there is nothing to change. */
        NOT_ELIGIBLE
    }

    /**
     * The answer for one band.
     *
     * @param target the band asked for; a set reaches it where the band of the total becomes this or one beyond
     * @param from the band of the total as it is. Where a score is refused as {@link Refusal#INSUFFICIENT} there is no band, but
     *     the total has one all the same
     * @param outcome what came of the search
     * @param searched up to how many changes all sets were looked at
     * @param sets sets of the fewest changes: on the way down those hardest to fake first, on the way up those first that
     *     contradict least of what was measured; then those that go farthest
     * @param more whether there are more sets of that size, or may be since the search was given up
     */
    public record Answer(Band target, Band from, Outcome outcome, int searched, List<ChangeSet> sets, boolean more) {
        /** Copies the list. */
        public Answer {
            sets = List.copyOf(sets);
        }
    }

    private final Assessment assessment;
    private final Limits limits;

    private Counterfactuals(Assessment assessment, Limits limits) {
        this.assessment = assessment;
        this.limits = limits;
    }

    /**
     * Asks about an assessment, within {@link Limits#STANDARD}.
     *
     * @param assessment the assessment
     * @return the question
     */
    public static Counterfactuals of(Assessment assessment) {
        return new Counterfactuals(assessment, Limits.STANDARD);
    }

    /**
     * Searches farther, or less far.
     *
     * @param other the limits
     * @return the same question within these
     */
    public Counterfactuals withLimits(Limits other) {
        return new Counterfactuals(assessment, other);
    }

    /**
     * Looks for what would lead to a band, downwards or upwards.
     *
     * @param target the band
     * @return the smallest sets of changes that lead to it or beyond, or why there are none
     */
    public Answer to(Band target) {
        Supposition base = Supposition.of(assessment);
        if (assessment.refusal() == Refusal.NOT_ELIGIBLE) {
            return without(target, base.band(), Outcome.NOT_ELIGIBLE, 0);
        }
        int way = target.compareTo(base.band());
        return way == 0
                ? without(target, base.band(), Outcome.ALREADY_THERE, 0)
                : answer(target, base, way < 0 ? Course.DOWN : Course.UP);
    }

    private static Answer without(Band target, Band from, Outcome outcome, int searched) {
        return new Answer(target, from, outcome, searched, List.of(), false);
    }

    private Answer answer(Band target, Supposition base, Course course) {
        int goal = course.goal(assessment.scorecard(), target);
        List<Move> moves = Moves.of(assessment, course, takes -> true);
        if (outOfReach(moves, base, course, goal)) {
            return without(target, base.band(), Outcome.UNREACHABLE, moves.size());
        }
        SmallestSets.Found found = new SmallestSets(assessment.scorecard(), course, limits, goal, base, moves).search();
        if (found.sets().isEmpty()) {
            return without(target, base.band(), Outcome.NOT_FOUND, found.searched());
        }
        Telling telling = new Telling(assessment.scorecard(), base, course, goal);
        return new Answer(
                target,
                base.band(),
                Outcome.FOUND,
                found.searched(),
                found.sets().stream().map(set -> telling.of(set.moves())).toList(),
                found.more());
    }

    /** Where more moves are never worse, all together go farthest; else no more can be said than what they bring at most. */
    private static boolean outOfReach(List<Move> moves, Supposition base, Course course, int goal) {
        if (!Moves.oneWay(moves)) {
            int most = moves.stream().mapToInt(Move::most).sum();
            return most < course.gain(base.total().tenths(), goal);
        }
        Supposition all = base;
        for (Move move : moves) {
            all = all.with(move.place(), move.reading());
        }
        Points farthest = all.total();
        return course.gain(farthest.tenths(), goal) > 0;
    }
}
