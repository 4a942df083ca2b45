package io.mayfly.experiment;

import io.mayfly.plot.BarPlot;
import io.mayfly.plot.GridPlot;
import io.mayfly.plot.LinePlot;
import io.mayfly.plot.LinePlot.Axis;
import io.mayfly.plot.LinePlot.Line;
import io.mayfly.plot.LinePlot.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an experiment shows, as SVG. */
public final class Plots {

    private static final Line DIAGONAL = new Line("", List.of(new Point(0, 0), new Point(1, 1)), false);
    private static final double TEN_POINTS = 10;

    private Plots() {}

    /**
     * ROC curves.
     *
     * @param scores by name, the scores to compare; both classes in each
     * @return the drawing
     */
    public static String roc(Map<String, Outcomes> scores) {
        LinePlot plot = new LinePlot(
                "ROC", new Axis("false alarms among others", 0, 1), new Axis("shells found", 0, 1), List.of(DIAGONAL));
        for (Map.Entry<String, Outcomes> score : scores.entrySet()) {
            List<Point> points = Discrimination.rocCurve(score.getValue()).stream()
                    .map(point -> new Point(point.falsePositiveRate(), point.truePositiveRate()))
                    .toList();
            String auc = String.format(Locale.ROOT, "%.3f", Discrimination.auc(score.getValue()));
            plot = plot.with(new Line(score.getKey() + ", AUC " + auc, points, false));
        }
        return plot.toSvg();
    }

    /**
     * Precision–recall curves.
     *
     * @param scores by name, the scores to compare; a shell in each
     * @return the drawing
     */
    public static String precisionRecall(Map<String, Outcomes> scores) {
        LinePlot plot = new LinePlot(
                "Precision and recall",
                new Axis("recall: shells found", 0, 1),
                new Axis("precision: shells among the found", 0, 1),
                List.of());
        for (Map.Entry<String, Outcomes> score : scores.entrySet()) {
            List<Point> points = Discrimination.precisionRecallCurve(score.getValue()).stream()
                    .map(point -> new Point(point.recall(), point.precision()))
                    .toList();
            plot = plot.with(new Line(score.getKey(), points, false));
        }
        return plot.toSvg();
    }

    /**
     * Probabilities against what came out.
     *
     * @param curves by name, the curves to compare
     * @return the drawing; on the diagonal a probability is what it says
     */
    public static String reliability(Map<String, ReliabilityCurve> curves) {
        LinePlot plot = new LinePlot(
                "Reliability", new Axis("probability", 0, 1), new Axis("share of shells", 0, 1), List.of(DIAGONAL));
        for (Map.Entry<String, ReliabilityCurve> curve : curves.entrySet()) {
            List<Point> points = curve.getValue().bins().stream()
                    .map(bin -> new Point(bin.meanProbability(), bin.shellShare()))
                    .toList();
            plot = plot.with(new Line(curve.getKey(), points, true));
        }
        return plot.toSvg();
    }

    /**
     * How the totals of shells and of others are spread, in steps of ten points.
     *
     * @param backtest the backtest; cases without a label are left out
     * @return the drawing
     */
    public static String distribution(Backtest backtest) {
        List<Point> shells = new ArrayList<>();
        List<Point> others = new ArrayList<>();
        Outcomes outcomes = backtest.outcomes();
        for (double from = -TEN_POINTS; from <= 10 * TEN_POINTS; from += TEN_POINTS) {
            double middle = from + TEN_POINTS / 2;
            Confusion above = Confusion.at(outcomes, from == -TEN_POINTS ? Double.NEGATIVE_INFINITY : from);
            Confusion beyond =
                    Confusion.at(outcomes, from == 10 * TEN_POINTS ? Double.POSITIVE_INFINITY : from + TEN_POINTS);
            shells.add(
                    new Point(middle, share(above.truePositives() - beyond.truePositives(), outcomes.shellWeight())));
            others.add(new Point(
                    middle, share(above.falsePositives() - beyond.falsePositives(), outcomes.legitimateWeight())));
        }
        return new LinePlot(
                        "Totals by class",
                        new Axis("total; at the ends all below 0 and above 100", -2 * TEN_POINTS, 13 * TEN_POINTS),
                        new Axis("share of the class", 0, 1),
                        List.of(new Line("others", others, true), new Line("shells", shells, true)))
                .toSvg();
    }

    private static double share(double part, double all) {
        return all == 0 ? 0 : part / all;
    }

    /**
     * Who went from which band to which.
     *
     * @param comparison champion and challenger
     * @return the drawing
     */
    public static String migration(Comparison comparison) {
        return new GridPlot("Bands before and after", "champion", "challenger", comparison.migration()).toSvg();
    }

    /**
     * What moves most.
     *
     * @param effects the effects of changes, as {@link Sensitivity#oneByOne} gives them
     * @param most how many to show, at least 1
     * @return the drawing
     */
    public static String tornado(List<Sensitivity.Effect> effects, int most) {
        return new BarPlot(
                        "Cases that change their band",
                        effects.stream()
                                .limit(most)
                                .map(effect -> new BarPlot.Bar(
                                        effect.rule() + ": " + effect.change(),
                                        0,
                                        effect.moved(),
                                        String.valueOf(effect.moved())))
                                .toList())
                .toSvg();
    }
}
