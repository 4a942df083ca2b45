package io.mayfly.experiment;

import io.mayfly.score.Band;
import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A challenger against the champion on the same cases: who moves, why, and what that does.
 *
 * @param champion the card in use
 * @param challenger the card that may take its place
 */
public record Comparison(Backtest champion, Backtest challenger) {

    private static final String REFUSED = "refused";

    /**
     * Checks that the cases are the same.
     *
     * @throws IllegalArgumentException if they are not
     */
    public Comparison {
        if (!champion.cases().equals(challenger.cases())) {
            throw new IllegalArgumentException(
                    "champion and challenger must have scored the same cases in the same order");
        }
    }

    /**
     * A case whose band is another one, and the entries that bring that about.
     *
     * @param labelled the case
     * @param before its band by the champion; {@code null} where the score is refused
     * @param after its band by the challenger; {@code null} where the score is refused
     * @param change the total of the challenger less that of the champion
     * @param reasons the points that entries give more (or less) than before, before the limits of families, the greatest first
     */
    public record Moved(
            LabelledCase labelled,
            @Nullable Band before,
            @Nullable Band after,
            double change,
            Map<String, Double> reasons) {}

    /**
     * How many cases went from which band to which.
     *
     * @return by band of the champion, then by band of the challenger, with {@code refused} for no score; rows and columns for all
     */
    public Map<String, Map<String, Integer>> migration() {
        Map<String, Map<String, Integer>> matrix = new LinkedHashMap<>();
        for (String from : names()) {
            Map<String, Integer> row = new LinkedHashMap<>();
            names().forEach(to -> row.put(to, 0));
            matrix.put(from, row);
        }
        places().forEach(place -> matrix.getOrDefault(name(champion.band(place)), Map.of())
                .merge(name(challenger.band(place)), 1, Integer::sum));
        return matrix;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(REFUSED));
        for (Band band : Band.values()) {
            names.add(band.toString());
        }
        return names;
    }

    private static String name(@Nullable Band band) {
        return band == null ? REFUSED : band.toString();
    }

    private IntStream places() {
        return IntStream.range(0, champion.cases().size());
    }

    /** {@return the cases whose band is another one, in the order of the cases} */
    public List<Moved> moved() {
        return places().filter(place -> champion.band(place) != challenger.band(place))
                .mapToObj(this::moved)
                .toList();
    }

    private Moved moved(int place) {
        return new Moved(
                champion.cases().get(place),
                champion.band(place),
                challenger.band(place),
                challenger.total(place) - champion.total(place),
                reasons(place));
    }

    private Map<String, Double> reasons(int place) {
        Map<String, Integer> before = signals(champion.scorecard());
        Map<String, Integer> after = signals(challenger.scorecard());
        Map<String, Double> changes = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String signal : all) {
            double change = points(challenger, place, after.get(signal)) - points(champion, place, before.get(signal));
            if (Math.abs(change) > 0.05) {
                changes.put(signal, Math.round(10 * change) / 10.0);
            }
        }
        Map<String, Double> sorted = new LinkedHashMap<>();
        changes.entrySet().stream()
                .sorted((one, other) -> Double.compare(Math.abs(other.getValue()), Math.abs(one.getValue())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static double points(Backtest backtest, int place, @Nullable Integer signal) {
        return signal == null ? 0 : backtest.points(place, signal);
    }

    private static Map<String, Integer> signals(Scorecard card) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < card.signals().size(); i++) {
            places.put(card.signals().get(i).id(), i);
        }
        return places;
    }

    /**
     * Whom only one of the two flags.
     *
     * @param from the lowest band that counts as flagged
     * @return the moved cases that the challenger flags and the champion does not, and those the other way round
     */
    public SwapSet swaps(Band from) {
        return new SwapSet(
                moved().stream()
                        .filter(one -> !flagged(one.before(), from) && flagged(one.after(), from))
                        .toList(),
                moved().stream()
                        .filter(one -> flagged(one.before(), from) && !flagged(one.after(), from))
                        .toList());
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
        return Drift.ofScores(champion, challenger);
    }
}
