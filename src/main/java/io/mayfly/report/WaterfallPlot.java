package io.mayfly.report;

import io.mayfly.plot.BarPlot;
import io.mayfly.score.Assessment;
import io.mayfly.score.Step;
import java.util.ArrayList;
import java.util.List;

/** The calculation of one assessment as a waterfall: each step that adds or takes points begins where the one before ended. */
public final class WaterfallPlot {

    private WaterfallPlot() {}

    /**
     * Draws.
     *
     * @param assessment the assessment
     * @return the drawing as SVG
     */
    public static String of(Assessment assessment) {
        List<BarPlot.Bar> bars = new ArrayList<>();
        double at = 0;
        for (Step step : assessment.steps()) {
            double points = step.points().decimal().doubleValue();
            if (step.points().tenths() != 0) {
                bars.add(new BarPlot.Bar(
                        step.title(), at, at + points, step.points().signed()));
                at += points;
            }
        }
        bars.add(new BarPlot.Bar(
                assessment.score() == null ? "Total (no score)" : "Score",
                0,
                at,
                assessment.score() == null
                        ? assessment.total().toString()
                        : assessment.score().toString()));
        return new BarPlot(
                        assessment
                                        .subject()
                                        .dossier()
                                        .company()
                                        .displayName(assessment.subject().asOf()) + " as of "
                                + assessment.subject().asOf(),
                        bars)
                .toSvg();
    }
}
