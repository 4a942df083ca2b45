package io.mayfly.experiment;

import io.mayfly.score.Band;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How well the totals of a backtest tell shells from others, and how sure that is. Cases without a label are counted and left out
 * of the rest.
 *
 * @param shells how many cases are shells
 * @param legitimate how many are not
 * @param unlabelled of how many nobody knows
 * @param failed how many cases could not be scored, and are in no other figure
 * @param auc the area under the ROC curve, with its variance by DeLong's method
 * @param intervals by name: the AUC by DeLong and by bootstrap, KS and average precision by bootstrap
 * @param ks where shells and others lie farthest apart
 * @param shortlists what is found in the highest 1, 5, 10 and 20 %
 * @param bands what is flagged from each band on; where a score is refused nobody is
 * @param spread in each band, and where a score is refused ({@code "refused"}), the shells and the others, by weight
 * @param calibration how well probabilities hold on cases that they were not fitted on; {@code null} where cases are too few
 * @param baselines what the card has to beat
 */
public record Performance(
        int shells,
        int legitimate,
        int unlabelled,
        int failed,
        AucEstimate auc,
        Map<String, ConfidenceInterval> intervals,
        Separation ks,
        List<Shortlist> shortlists,
        Map<Band, Confusion> bands,
        Map<String, Count> spread,
        @Nullable HeldOutCalibration calibration,
        Baselines baselines) {

    private static final double[] SHARES = {0.01, 0.05, 0.1, 0.2};
    private static final String REFUSED = "refused";

    /**
     * Cases by weight.
     *
     * @param shells shells
     * @param legitimate others
     */
    public record Count(double shells, double legitimate) {

        private Count plus(Count more) {
            return new Count(shells + more.shells, legitimate + more.legitimate);
        }
    }

    /** Copies what it holds, in the same order. */
    public Performance {
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
        shortlists = List.copyOf(shortlists);
        bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
        spread = Collections.unmodifiableMap(new LinkedHashMap<>(spread));
    }

    /**
     * Judges a backtest.
     *
     * @param backtest a backtest with two cases of either class at least
     * @param bootstrap how intervals are drawn
     * @param level how sure intervals are, such as 0.95
     * @return its performance
     * @throws IllegalArgumentException if there are fewer cases, or the level is out of range
     */
    public static Performance of(Backtest backtest, Bootstrap bootstrap, double level) {
        Outcomes outcomes = backtest.outcomes();
        AucEstimate auc = AucEstimate.of(outcomes);
        Map<String, ConfidenceInterval> intervals = new LinkedHashMap<>();
        intervals.put("AUC (DeLong)", auc.interval(level));
        List<ConfidenceInterval> drawn = bootstrap.intervals(
                outcomes,
                List.of(
                        Discrimination::auc,
                        one -> Discrimination.ks(one).distance(),
                        Discrimination::averagePrecision),
                level);
        intervals.put("AUC (bootstrap)", drawn.get(0));
        intervals.put("KS", drawn.get(1));
        intervals.put("average precision", drawn.get(2));
        List<Shortlist> shortlists = new ArrayList<>();
        for (double share : SHARES) {
            shortlists.add(Shortlist.ofShare(outcomes, share));
        }
        Map<String, Count> spread = spread(backtest);
        return new Performance(
                outcomes.shellCount(),
                outcomes.legitimateCount(),
                backtest.cases().size() - outcomes.size(),
                backtest.failures().size(),
                auc,
                intervals,
                Discrimination.ks(outcomes),
                shortlists,
                bands(spread),
                spread,
                HeldOutCalibration.of(backtest),
                Baselines.of(backtest));
    }

    /** By what the card says, not by the total, which a case has even where a score is refused. */
    private static Map<Band, Confusion> bands(Map<String, Count> spread) {
        Map<Band, Confusion> bands = new LinkedHashMap<>();
        for (Band from : EnumSet.complementOf(EnumSet.of(Band.MINIMAL))) {
            Set<String> flagged =
                    EnumSet.range(from, Band.HIGH).stream().map(Band::toString).collect(Collectors.toSet());
            Count inside = sum(spread, flagged::contains);
            Count outside = sum(spread, band -> !flagged.contains(band));
            bands.put(
                    from, new Confusion(inside.shells(), inside.legitimate(), outside.shells(), outside.legitimate()));
        }
        return bands;
    }

    private static Count sum(Map<String, Count> spread, Predicate<String> wanted) {
        return spread.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(new Count(0, 0), Count::plus);
    }

    private static Map<String, Count> spread(Backtest backtest) {
        Map<String, Count> spread = new LinkedHashMap<>();
        spread.put(REFUSED, new Count(0, 0));
        for (Band band : Band.values()) {
            spread.put(band.toString(), new Count(0, 0));
        }
        IntStream.of(backtest.labelled()).forEach(place -> {
            LabelledCase one = backtest.cases().get(place);
            Band band = backtest.band(place);
            boolean shell = one.label() == Label.SHELL;
            spread.merge(
                    band == null ? REFUSED : band.toString(),
                    new Count(shell ? one.countsAs() : 0, shell ? 0 : one.countsAs()),
                    Count::plus);
        });
        return spread;
    }

    /** {@return twice the AUC less one} */
    public double gini() {
        return 2 * auc.auc() - 1;
    }
}
