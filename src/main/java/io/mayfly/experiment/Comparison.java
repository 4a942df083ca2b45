package io.mayfly.experiment;

import io.mayfly.score.Band;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A challenger against the champion on the same cases: who moves, why, and what that does. {@link ComparisonText} writes it out;
 * {@link ShadowRun} counts the same on a stream.
 *
 * @param champion the card in use
 * @param challenger the card that may take its place
 */
public record Comparison(Backtest champion, Backtest challenger) {

    /**
     * Checks that the cases are the same.
     *
     * @throws IllegalArgumentException if they are not
     */
    public Comparison {
        if (!champion.cases().equals(challenger.cases())) {
            throw new IllegalArgumentException(
                    "champion and challenger must have scored the same cases in the same order; "
                            + champion.failures().size() + " could not be scored by the champion and "
                            + challenger.failures().size() + " not by the challenger");
        }
    }

    /** {@return what changes, counted over all cases: bands, totals, the points of each signal and what is missing} */
    public CardShift shift() {
        PairCounts counts = new PairCounts(pair());
        places().forEach(place -> counts.add(champion.judgement(place), challenger.judgement(place)));
        return Objects.requireNonNull(counts.shift(), "a backtest has a case");
    }

    private CardPair pair() {
        return new CardPair(champion.scorecard(), challenger.scorecard());
    }

    private IntStream places() {
        return IntStream.range(0, champion.cases().size());
    }

    /**
     * How many cases went from which band to which.
     *
     * @return by band of the champion, then by band of the challenger, with {@code refused} for no score; rows and columns for all
     */
    public Map<String, Map<String, Long>> migration() {
        return shift().migration();
    }

    /** {@return the cases whose band is another one, in the order of the cases} */
    public List<Moved> moved() {
        CardPair pair = pair();
        return places().filter(place -> champion.band(place) != challenger.band(place))
                .mapToObj(place ->
                        pair.moved(champion.cases().get(place), champion.judgement(place), challenger.judgement(place)))
                .toList();
    }

    /**
     * Whom only one of the two flags.
     *
     * @param from the lowest band that counts as flagged
     * @return the moved cases that the challenger flags and the champion does not, and those the other way round
     */
    public SwapSet swaps(Band from) {
        List<Moved> moved = moved();
        return new SwapSet(
                some(moved, one -> !flagged(one.before(), from) && flagged(one.after(), from)),
                some(moved, one -> flagged(one.before(), from) && !flagged(one.after(), from)));
    }

    private static List<Moved> some(List<Moved> moved, Predicate<Moved> wanted) {
        return moved.stream().filter(wanted).toList();
    }

    private static boolean flagged(@Nullable Band band, Band from) {
        return band != null && band.compareTo(from) >= 0;
    }

    /**
     * Whom only one of two cards flags.
     *
     * @param in flagged by the challenger alone
     * @param out flagged by the champion alone
     */
    public record SwapSet(List<Moved> in, List<Moved> out) {

        /** Copies the lists. */
        public SwapSet {
            in = List.copyOf(in);
            out = List.copyOf(out);
        }
    }

    /** {@return the AUC of the challenger against that of the champion, on the cases with a label} */
    public AucComparison auc() {
        return AucComparison.of(challenger.outcomes(), champion.outcomes());
    }

    /** {@return whether both put the cases in one order: Spearman's rho of the totals} */
    public double rankCorrelation() {
        return RankCorrelation.spearman(champion.totals(), challenger.totals());
    }

    /** {@return how far the scores of the challenger are spread otherwise than those of the champion, in bins of ten points} */
    public StabilityIndex scoreStability() {
        return shift().score();
    }

    /** {@return by signal, those of the champion first: how its points are spread otherwise, and how often it is missing} */
    public Map<String, SignalShift> signalStability() {
        return shift().signals();
    }
}
