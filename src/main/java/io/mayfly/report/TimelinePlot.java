package io.mayfly.report;

import io.mayfly.explain.Timeline;
import io.mayfly.plot.LinePlot;
import io.mayfly.plot.LinePlot.Axis;
import io.mayfly.plot.LinePlot.Line;
import io.mayfly.plot.LinePlot.Point;
import io.mayfly.score.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A timeline as a drawing: the score as a line of steps, the total where there is no score, and where bands start. */
public final class TimelinePlot {

    private static final double HIGHEST = 100;

    private TimelinePlot() {}

    /**
     * Draws.
     *
     * @param timeline the timeline
     * @return the drawing as SVG
     */
    public static String of(Timeline timeline) {
        return plot(timeline).toSvg();
    }

    /**
     * Draws, with a day to compare with.
     *
     * @param timeline the timeline
     * @param day the day, such as that of a publication; at the nearest end of the drawing where it lies outside
     * @param name what to call it
     * @return the drawing as SVG
     */
    public static String of(Timeline timeline, LocalDate day, String name) {
        Line mark = new Line(name + ", " + day, List.of(new Point(year(day), 0), new Point(year(day), HIGHEST)), false);
        return plot(timeline).with(mark).toSvg();
    }

    private static LinePlot plot(Timeline timeline) {
        Axis time = new Axis("year", year(timeline.from()), year(timeline.to().plusDays(1)));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("score; the total where there is none", steps(timeline), false));
        timeline.bands().stream()
                .filter(start -> start.from().tenths() > 0)
                .forEach(start -> lines.add(level(start.band() + " from " + start.from(), start.from(), time)));
        return new LinePlot(timeline.company(), time, new Axis("score", 0, HIGHEST), lines);
    }

    private static List<Point> steps(Timeline timeline) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(year(timeline.from()), height(timeline.start().level())));
        for (Timeline.Change change : timeline.changes()) {
            double at = year(change.day());
            points.add(new Point(at, height(change.before().level())));
            points.add(new Point(at, height(change.after().level())));
        }
        points.add(new Point(
                year(timeline.to().plusDays(1)),
                height(timeline.on(timeline.to()).level())));
        return points;
    }

    private static Line level(String name, Points from, Axis time) {
        return new Line(name, List.of(new Point(time.from(), height(from)), new Point(time.to(), height(from))), false);
    }

    private static double height(Points points) {
        return points.decimal().doubleValue();
    }

    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
}
