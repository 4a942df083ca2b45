package io.mayfly.experiment;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a card has to beat. If knowing only which facts there are tells shells from others as well, the labels came from where
 * the facts came from; and if one signal does as well as all of them, the others are idle.
 *
 * @param presence the area under the curve of a score that knows which signals measured anything, and not what
 * @param gainOverPresence the area of the card less that, compared on the same cases
 * @param bestSignal the id of the signal whose points alone tell most; {@code null} if no signal tells anything
 * @param single its area under the curve
 * @param gainOverSingle the area of the card less that, compared on the same cases
 */
public record Baselines(
        AucEstimate presence,
        AucComparison gainOverPresence,
        @Nullable String bestSignal,
        AucEstimate single,
        AucComparison gainOverSingle) {

    /** Into so many parts cases are dealt: each part is scored by what the other parts show. */
    private static final int PARTS = 5;

    private static final double NEVER_SEEN = 0.5;

    /**
     * Computes both.
     *
     * @param backtest a backtest with two cases of either class at least
     * @return the baselines
     * @throws IllegalArgumentException if there are fewer
     */
    public static Baselines of(Backtest backtest) {
        Outcomes card = backtest.outcomes();
        double[] presence = presence(backtest);
        Outcomes byPresence = backtest.outcomes(place -> presence[place]);
        int best = best(backtest);
        Outcomes bySingle = backtest.outcomes(place -> best < 0 ? 0 : backtest.points(place, best));
        return new Baselines(
                AucEstimate.of(byPresence),
                AucComparison.of(card, byPresence),
                best < 0 ? null : backtest.scorecard().signals().get(best).id(),
                AucEstimate.of(bySingle),
                AucComparison.of(card, bySingle));
    }

    private static int best(Backtest backtest) {
        int[] labelled = backtest.labelled();
        double[] shells = weights(backtest, labelled, Label.SHELL);
        double[] legitimate = weights(backtest, labelled, Label.LEGITIMATE);
        int best = -1;
        double most = 0.5;
        for (int i = 0; i < backtest.scorecard().signals().size(); i++) {
            int signal = i;
            int[] points = IntStream.of(labelled)
                    .map(place -> backtest.judgement(place).tenths(signal))
                    .toArray();
            double auc = Discrimination.auc(Levels.ofTenths(points, shells, legitimate));
            if (auc > most) {
                most = auc;
                best = i;
            }
        }
        return best;
    }

    private static double[] weights(Backtest backtest, int[] labelled, Label label) {
        return IntStream.of(labelled)
                .mapToObj(backtest.cases()::get)
                .mapToDouble(one -> one.label() == label ? one.countsAs() : 0)
                .toArray();
    }

    /**
     * The sum over signals of the log odds that shells, rather than others, have them measured (naive Bayes), as the other parts
     * of the cases show it.
     */
    private static double[] presence(Backtest backtest) {
        double[] scores = new double[backtest.cases().size()];
        int[] labelled = backtest.labelled();
        int signals = backtest.scorecard().signals().size();
        Folds folds = Folds.ofCompanies(
                IntStream.of(labelled).mapToObj(backtest.cases()::get).toList(), PARTS);
        for (int part = 0; part < PARTS; part++) {
            double[][] counts = new double[2][signals];
            double[] all = new double[2];
            for (int other : folds.others(part)) {
                count(backtest, labelled[other], counts, all);
            }
            for (int held : folds.held(part)) {
                scores[labelled[held]] = logOdds(backtest, labelled[held], counts, all);
            }
        }
        return scores;
    }

    private static void count(Backtest backtest, int place, double[][] counts, double[] all) {
        LabelledCase one = backtest.cases().get(place);
        int label = one.label() == Label.SHELL ? 1 : 0;
        all[label] += one.countsAs();
        for (int signal = 0; signal < counts[label].length; signal++) {
            counts[label][signal] += backtest.known(place, signal) ? one.countsAs() : 0;
        }
    }

    private static double logOdds(Backtest backtest, int place, double[][] counts, double[] all) {
        double sum = 0;
        for (int signal = 0; signal < counts[0].length; signal++) {
            double shell = share(counts[1][signal], all[1]);
            double other = share(counts[0][signal], all[0]);
            sum += backtest.known(place, signal) ? Math.log(shell / other) : Math.log((1 - shell) / (1 - other));
        }
        return sum;
    }

    private static double share(double count, double all) {
        return (count + NEVER_SEEN) / (all + 2 * NEVER_SEEN);
    }
}
