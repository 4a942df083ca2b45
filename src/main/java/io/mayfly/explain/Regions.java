package io.mayfly.explain;

import io.mayfly.score.Supposition;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The readings of one entry of context that are worth a try: regions of values that its gates tell apart. */
final class Regions {

    /** What a closed gate is worth on the way. */
    enum Effect {
        HELPS,
        HARMS,
        BOTH
    }

    private record Candidate(BigDecimal value, boolean[] closed) {}

    private final int[] gates;
    private final Effect[] effects;
    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * Looks at every region within limits.
     *
     * @param gates the gates that ask for the entry
     * @param effects what each is worth
     */
    Regions(Supposition base, int place, Span span, double least, double most, int[] gates, Effect[] effects) {
        this.gates = gates;
        this.effects = effects;
        List<BigDecimal> values = new ArrayList<>(span.regions());
        for (double limit : new double[] {least, most}) {
            if (Double.isFinite(limit)) {
                values.add(new BigDecimal(limit));
            }
        }
        values.stream()
                .filter(value -> value.doubleValue() >= least && value.doubleValue() <= most)
                .sorted()
                .forEach(value -> candidates.add(new Candidate(
                        value, closed(base.with(place, Reading.of(value.doubleValue(), null))))));
    }

    private boolean[] closed(Supposition supposition) {
        boolean[] closed = new boolean[gates.length];
        for (int g = 0; g < closed.length; g++) {
            closed[g] = supposition.closes(gates[g]);
        }
        return closed;
    }

    /** The regions that no other one, and no reading as it is, is at least as good as. */
    List<Move.Region> best(Supposition base) {
        boolean[] now = closed(base);
        List<Move.Region> best = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            boolean[] closed = candidates.get(c).closed();
            boolean firstOfItsKind = c == 0 || differ(candidates.get(c - 1).closed(), closed);
            boolean beaten = asGood(now, closed)
                    || candidates.stream()
                            .anyMatch(other -> differ(other.closed(), closed) && asGood(other.closed(), closed));
            if (firstOfItsKind && !beaten) {
                best.add(told(c));
            }
        }
        return best;
    }

    /** A region that reaches one end of all values has one limit; one between others is told by a value in it. */
    private Move.Region told(int c) {
        boolean[] closed = candidates.get(c).closed();
        int last = candidates.size() - 1;
        if (IntStream.rangeClosed(c, last).noneMatch(i -> differ(candidates.get(i).closed(), closed))) {
            return new Move.Region(Side.AT_LEAST, candidates.get(c).value());
        }
        int end = c;
        while (!differ(candidates.get(end + 1).closed(), closed)) {
            end++;
        }
        return c == 0
                ? new Move.Region(Side.AT_MOST, candidates.get(end).value())
                : new Move.Region(Side.EXACTLY, candidates.get(c).value());
    }

    private static boolean differ(boolean[] one, boolean[] other) {
        return !Arrays.equals(one, other);
    }

    private boolean asGood(boolean[] one, boolean[] other) {
        for (int g = 0; g < one.length; g++) {
            boolean as = one[g] == other[g]
                    || (one[g] && effects[g] == Effect.HELPS)
                    || (!one[g] && effects[g] == Effect.HARMS);
            if (!as) {
                return false;
            }
        }
        return true;
    }
}
