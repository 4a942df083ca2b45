package io.mayfly.explain;

import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Supposition;
import java.util.List;

/**
 * How much nearer to the goal a number of further moves can bring a total, at most. Own points count as far as the limit of
 * their family lets them, what gates and typologies may add counts in full: limits never make a difference larger.
 */
final class Headroom {

    private final int families;
    private final Course course;

    /** By the first move that is still free, family and number of moves: the most own tenths and the most extra ones. */
    private final int[][][] own;

    private final int[][][] extra;

    Headroom(Scorecard card, Course course, List<Move> moves, int mostPicks) {
        this.families = card.families().size();
        this.course = course;
        own = new int[moves.size() + 1][][];
        extra = new int[moves.size() + 1][][];
        own[moves.size()] = new int[families][mostPicks + 1];
        extra[moves.size()] = new int[families][mostPicks + 1];
        for (int from = moves.size() - 1; from >= 0; from--) {
            Move move = moves.get(from);
            own[from] = own[from + 1].clone();
            extra[from] = extra[from + 1].clone();
            own[from][move.family()] = joined(own[from + 1][move.family()], Math.max(0, move.own()));
            extra[from][move.family()] = joined(extra[from + 1][move.family()], move.extra());
        }
    }

    /** The sums of the largest one, two, three, with one more number to take from. */
    private static int[] joined(int[] sums, int another) {
        int[] joined = new int[sums.length];
        boolean taken = false;
        for (int k = 1; k < sums.length; k++) {
            int next = taken ? sums[k - 1] - sums[k - 2] : sums[k] - sums[k - 1];
            if (!taken && another > next) {
                joined[k] = joined[k - 1] + another;
                taken = true;
            } else {
                joined[k] = joined[k - 1] + next;
            }
        }
        return joined;
    }

    /** The most tenths that so many of the moves from a place on can bring, in a state that others have led to. */
    int most(Supposition at, int from, int picks) {
        int[] best = new int[picks + 1];
        for (int f = 0; f < families; f++) {
            int[] ofFamily = own[from][f];
            int[] extras = extra[from][f];
            if (ofFamily[1] == 0 && extras[1] == 0) {
                continue;
            }
            int raw = at.familyPoints(f).tenths();
            for (int k = picks; k > 0; k--) {
                for (int j = 1; j <= k; j++) {
                    best[k] = Math.max(best[k], best[k - j] + within(at, f, raw, ofFamily[j]) + extras[j]);
                }
            }
        }
        return best[picks];
    }

    /** The most tenths that one move can bring. */
    int most(Supposition at, Move move) {
        return within(at, move.family(), at.familyPoints(move.family()).tenths(), Math.max(0, move.own()))
                + move.extra();
    }

    private int within(Supposition at, int f, int raw, int by) {
        return course.gain(limited(at, f, raw), limited(at, f, course == Course.DOWN ? raw - by : raw + by));
    }

    private static int limited(Supposition at, int f, int raw) {
        return at.limited(f, new Points(raw)).tenths();
    }
}
