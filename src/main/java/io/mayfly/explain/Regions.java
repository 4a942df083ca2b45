package io.mayfly.explain;

import io.mayfly.score.Supposition;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
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

    private record Candidate(BigDecimal value, List<Boolean> closed) {}

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

    /** Which of the gates set something aside. */
    private List<Boolean> closed(Supposition supposition) {
        return IntStream.of(gates).mapToObj(supposition::closes).toList();
    }

    /** The regions that no other one, and no reading as it is, is at least as good as. */
    List<Move.Region> best(Supposition base) {
        List<Boolean> now = closed(base);
        List<Move.Region> best = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            List<Boolean> closed = candidates.get(c).closed();
            boolean firstOfItsKind = c == 0 || !candidates.get(c - 1).closed().equals(closed);
            boolean beaten = asGood(now, closed)
                    || candidates.stream()
                            .anyMatch(other -> !other.closed().equals(closed) && asGood(other.closed(), closed));
            if (firstOfItsKind && !beaten) {
                best.add(told(c));
            }
        }
        return best;
    }

    /** A region that reaches one end of all values has one limit; one between others is told by a value in it. */
    private Move.Region told(int c) {
        List<Boolean> closed = candidates.get(c).closed();
        int last = candidates.size() - 1;
        if (IntStream.rangeClosed(c, last)
                .allMatch(i -> candidates.get(i).closed().equals(closed))) {
            return new Move.Region(Side.AT_LEAST, candidates.get(c).value());
        }
        int end = c;
        while (candidates.get(end + 1).closed().equals(closed)) {
            end++;
        }
        return c == 0
                ? new Move.Region(Side.AT_MOST, candidates.get(end).value())
                : new Move.Region(Side.EXACTLY, candidates.get(c).value());
    }

    private boolean asGood(List<Boolean> one, List<Boolean> other) {
        return IntStream.range(0, gates.length)
                .allMatch(g -> one.get(g).equals(other.get(g))
                        || (one.get(g) ? effects[g] == Effect.HELPS : effects[g] == Effect.HARMS));
    }
}
