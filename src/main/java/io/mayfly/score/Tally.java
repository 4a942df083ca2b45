package io.mayfly.score;

import io.mayfly.signal.Reading;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * The one computation: from readings to points, in tenths. Everything an assessment says is read off these arrays.
 *
 * <p>Bounds are asked for with a flag for each signal that says whether it is free to move; the others stay at their best
 * estimate.
 */
final class Tally {

    private final CompiledCard card;
    private final Reading[] readings;
    private final int[] best;
    private final int[] lo;
    private final int[] hi;
    private final int[] setAsideBy;
    private final Truth[] gate;
    private final boolean[] matched;
    private final int[] raw;
    private final int[] limited;
    private final int bonus;
    private final int total;

    Tally(CompiledCard card, Reading[] readings) {
        this(card, readings, new int[3][card.signals], 0, card.signals);
    }

    /** Points at the best estimates, at the fewest and at the most; only those of the places from one to another are worked out. */
    private Tally(CompiledCard card, Reading[] readings, int[][] points, int from, int to) {
        this.card = card;
        this.readings = readings;
        best = points[0];
        lo = points[1];
        hi = points[2];
        for (int i = from; i < to; i++) {
            take(i);
        }
        setAsideBy = new int[card.signals];
        Arrays.fill(setAsideBy, -1);
        gate = new Truth[card.gateWhen.length];
        openGates();
        raw = new int[card.families];
        for (int i = 0; i < card.signals; i++) {
            raw[card.family[i]] += effective(i);
        }
        limited = new int[card.families];
        int sum = card.base;
        for (int f = 0; f < card.families; f++) {
            limited[f] = card.limited(f, raw[f]);
            sum += limited[f];
        }
        matched = new boolean[card.bonus.length];
        int bonuses = 0;
        for (int t = 0; t < matched.length; t++) {
            matched[t] = card.typologyWhen[t].ask(this::inScore) == Truth.YES;
            bonuses += matched[t] ? card.bonus[t] : 0;
        }
        bonus = bonuses;
        total = sum + Math.min(bonuses, card.bonusCap);
    }

    /** The same with other readings in some places: most curves need not be asked again. */
    Tally with(SortedMap<Integer, Reading> others) {
        if (others.isEmpty()) {
            return this;
        }
        int from = others.firstKey();
        int to = others.lastKey() + 1;
        Reading[] changed = readings.clone();
        others.forEach((place, reading) -> changed[place] = reading);
        int[][] points = {best.clone(), lo.clone(), hi.clone()};
        for (int[] of : points) {
            Arrays.fill(of, from, to, 0);
        }
        return new Tally(card, changed, points, from, to);
    }

    private void take(int i) {
        if (readings[i] instanceof Reading.Measured measured) {
            best[i] = card.curve[i].tenths(measured.best());
            if (measured.exact()) {
                // Nearly every reading is, and a logarithm costs more than the rest of the tally.
                lo[i] = best[i];
                hi[i] = best[i];
            } else {
                range(i, measured.lo(), measured.hi());
            }
        } else if (readings[i] instanceof Reading.Unknown unknown) {
            best[i] = card.unknown[i];
            range(i, unknown.lo(), unknown.hi());
            // What is missing may turn out not to count at all.
            lo[i] = Math.min(lo[i], Math.min(0, best[i]));
            hi[i] = Math.max(hi[i], Math.max(0, best[i]));
        }
    }

    /** Curves are monotone, so the extremes lie at the ends of the interval. */
    private void range(int i, double from, double to) {
        int atFrom = card.curve[i].tenths(from);
        int atTo = card.curve[i].tenths(to);
        lo[i] = Math.min(atFrom, atTo);
        hi[i] = Math.max(atFrom, atTo);
    }

    /** A gate reads the raw reading; one that is not certain leaves its targets standing. */
    private void openGates() {
        for (int g = 0; g < gate.length; g++) {
            gate[g] = raw(card.gateWhen[g]);
            if (gate[g] == Truth.YES) {
                close(g);
            }
        }
    }

    private void close(int g) {
        for (int target : card.gateTargets[g]) {
            if (setAsideBy[target] < 0) {
                setAsideBy[target] = g;
            }
        }
    }

    private Truth raw(CompiledCard.Threshold threshold) {
        Reading reading = readings[threshold.signal()];
        if (reading instanceof Reading.Measured measured) {
            boolean atLo = threshold.met(measured.lo());
            boolean atHi = threshold.met(measured.hi());
            return atLo && atHi ? Truth.YES : atLo || atHi ? Truth.OPEN : Truth.NO;
        }
        return reading instanceof Reading.Unknown unknown
                        && (threshold.met(unknown.lo()) || threshold.met(unknown.hi()))
                ? Truth.OPEN
                : Truth.NO;
    }

    /** A threshold in the score: on the best estimate after gates; unknown stays open. */
    private Truth inScore(CompiledCard.Threshold threshold, boolean negated) {
        Truth truth = Truth.NO;
        if (setAsideBy[threshold.signal()] < 0) {
            Reading reading = readings[threshold.signal()];
            if (reading instanceof Reading.Unknown) {
                truth = Truth.OPEN;
            } else if (reading instanceof Reading.Measured measured && threshold.met(measured.best())) {
                truth = Truth.YES;
            }
        }
        return negated ? truth.not() : truth;
    }

    /** A threshold in the bounds: what is free to move may yet be met or not. */
    private Truth inBounds(CompiledCard.Threshold threshold, boolean negated, boolean[] free) {
        int i = threshold.signal();
        boolean fixed = setAsideBy[i] >= 0 || !free[i];
        Truth truth = fixed ? inScore(threshold, false) : raw(threshold);
        if (fixed && truth == Truth.OPEN) {
            // As in the score, what stays unknown matches neither a condition nor its negation.
            return Truth.NO;
        }
        if (truth == Truth.YES && gateMayClose(i, free)) {
            truth = Truth.OPEN;
        }
        if (negated && !fixed && readings[i] instanceof Reading.Unknown) {
            // In the score the negation of an unknown is unknown, whatever its limits.
            return Truth.OPEN;
        }
        return negated ? truth.not() : truth;
    }

    /** Whether some gate may yet set aside a signal that still stands. */
    private boolean gateMayClose(int i, boolean[] free) {
        if (setAsideBy[i] >= 0) {
            return false;
        }
        for (int g : card.gatesOn[i]) {
            if (gate[g] == Truth.OPEN && free[card.gateSource[g]]) {
                return true;
            }
        }
        return false;
    }

    private int bound(int i, boolean[] free, boolean high) {
        if (setAsideBy[i] >= 0) {
            return 0;
        }
        int points = !free[i] ? best[i] : high ? hi[i] : lo[i];
        return gateMayClose(i, free) ? (high ? Math.max(0, points) : Math.min(0, points)) : points;
    }

    /** The total at one end of what the free signals may turn out to be. */
    int bound(boolean[] free, boolean high) {
        int[] sums = new int[card.families];
        for (int i = 0; i < card.signals; i++) {
            sums[card.family[i]] += bound(i, free, high);
        }
        int sum = card.base;
        for (int f = 0; f < card.families; f++) {
            sum += card.limited(f, sums[f]);
        }
        int bonuses = 0;
        for (int t = 0; t < card.bonus.length; t++) {
            Truth truth = card.typologyWhen[t].ask((threshold, negated) -> inBounds(threshold, negated, free));
            bonuses += truth == Truth.YES || (high && truth == Truth.OPEN) ? card.bonus[t] : 0;
        }
        return sum + Math.min(bonuses, card.bonusCap);
    }

    static int clamp(int tenths) {
        return Math.max(0, Math.min(1000, tenths));
    }

    Reading reading(int i) {
        return readings[i];
    }

    /** Points before gates and caps. */
    int points(int i) {
        return best[i];
    }

    /** The fewest points a reading may turn out to be worth, before gates and caps. */
    int least(int i) {
        return lo[i];
    }

    /** The most points a reading may turn out to be worth, before gates and caps. */
    int most(int i) {
        return hi[i];
    }

    /** Points after gates, before caps. */
    int effective(int i) {
        return setAsideBy[i] >= 0 ? 0 : best[i];
    }

    /** The gate that set a signal aside; -1 for none. */
    int setAsideBy(int i) {
        return setAsideBy[i];
    }

    Truth gate(int g) {
        return gate[g];
    }

    /** The points of what a gate set aside, as the first to do so. */
    int takenBack(int g) {
        int points = 0;
        for (int target : card.gateTargets[g]) {
            points += setAsideBy[target] == g ? best[target] : 0;
        }
        return points;
    }

    /** Whether a signal leaves a gate open that could set this one aside. */
    boolean leavesOpen(int source, int i) {
        for (int g : card.gatesOn[i]) {
            if (gate[g] == Truth.OPEN && card.gateSource[g] == source) {
                return true;
            }
        }
        return false;
    }

    boolean matched(int t) {
        return matched[t];
    }

    /** Whether a typology could match if everything unknown were known. */
    boolean mayMatch(int t) {
        return card.typologyWhen[t].ask((threshold, negated) -> inBounds(threshold, negated, card.all)) != Truth.NO;
    }

    int familyRaw(int f) {
        return raw[f];
    }

    int familyTotal(int f) {
        return limited[f];
    }

    /** Bonuses before their cap. */
    int bonus() {
        return bonus;
    }

    int total() {
        return total;
    }

    /** What is left to find out about a signal, where only the free ones may move. */
    int remaining(int i, boolean[] free) {
        return bound(i, free, true) - bound(i, free, false);
    }

    /** What there was to find out about a signal. */
    int swing(int i) {
        return card.most[i] - card.least[i];
    }
}
