package io.mayfly.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Curves over two axes, each with a name in the legend.
 *
 * @param title what it shows
 * @param x the axis from left to right
 * @param y the axis from below upwards
 * @param lines the curves
 */
public record LinePlot(String title, Axis x, Axis y, List<Line> lines) {

    private static final int SIDE = 420;
    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final int BELOW = 50;
    private static final int RIGHT = 20;
    private static final int STEPS = 5;
    private static final int LEGEND_LINE = 18;

    /**
     * An axis.
     *
     * @param name what it counts
     * @param from its lower end
     * @param to its upper end, above the lower one
     */
    public record Axis(String name, double from, double to) {
        /** Checks the ends. */
        public Axis {
            if (!(from < to) || !Double.isFinite(to - from)) {
                throw new IllegalArgumentException(
                        "an axis must run from a number to a greater one: " + from + ", " + to);
            }
        }

        double share(double value) {
            return (value - from) / (to - from);
        }
    }

    /**
     * A point.
     *
     * @param x from left to right, finite
     * @param y upwards, finite
     */
    public record Point(double x, double y) {
        /** Checks the numbers. */
        public Point {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("a point must be finite: " + x + ", " + y);
            }
        }
    }

    /**
     * A curve.
     *
     * @param name what to call it; empty for a line without a place in the legend, such as that of chance
     * @param points at least one, in order
     * @param dotted whether each point is marked
     */
    public record Line(String name, List<Point> points, boolean dotted) {
        /** Copies the points. */
        public Line {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("line (" + name + ") must have at least one point");
            }
        }
    }

    /** Copies the lines. */
    public LinePlot {
        lines = List.copyOf(lines);
    }

    /**
     * The same with one more curve.
     *
     * @param line the curve
     * @return the plot
     */
    public LinePlot with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new LinePlot(title, x, y, more);
    }

    /** {@return the drawing} */
    public String toSvg() {
        int legend = (int) lines.stream().filter(line -> !line.name().isEmpty()).count();
        Canvas canvas = new Canvas(LEFT + SIDE + RIGHT, TOP + SIDE + BELOW + LEGEND_LINE * legend, title);
        canvas.text(LEFT, TOP / 2.0, "start", title);
        axes(canvas);
        int named = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String colour = line.name().isEmpty() ? Canvas.FAINT : Canvas.colour(named++);
            double[] path = line.points().stream()
                    .flatMapToDouble(point -> DoubleStream.of(across(point.x()), up(point.y())))
                    .toArray();
            canvas.path(path, colour);
            if (line.dotted()) {
                line.points().forEach(point -> canvas.dot(across(point.x()), up(point.y()), colour));
            }
            if (!line.name().isEmpty()) {
                legend(canvas, named, line.name(), colour);
            }
        }
        return canvas.toSvg();
    }

    /** Below the plot, where no curve runs. */
    private static void legend(Canvas canvas, int number, String name, String colour) {
        double at = TOP + SIDE + BELOW + (double) LEGEND_LINE * (number - 1);
        canvas.path(new double[] {LEFT, at, LEFT + 24.0, at}, colour);
        canvas.text(LEFT + 32.0, at + 4, "start", name);
    }

    private double across(double value) {
        return LEFT + SIDE * Math.max(0, Math.min(1, x.share(value)));
    }

    private double up(double value) {
        return TOP + SIDE * (1 - Math.max(0, Math.min(1, y.share(value))));
    }

    private void axes(Canvas canvas) {
        for (int i = 0; i <= STEPS; i++) {
            double atX = x.from() + (x.to() - x.from()) * i / STEPS;
            double atY = y.from() + (y.to() - y.from()) * i / STEPS;
            canvas.line(across(atX), TOP, across(atX), TOP + SIDE, Canvas.FAINT);
            canvas.line(LEFT, up(atY), LEFT + SIDE, up(atY), Canvas.FAINT);
            canvas.text(across(atX), TOP + SIDE + 16.0, "middle", Canvas.number(atX));
            canvas.text(LEFT - 6.0, up(atY) + 4, "end", Canvas.number(atY));
        }
        canvas.text(LEFT + SIDE / 2.0, TOP + SIDE + 38.0, "middle", x.name());
        canvas.text(LEFT + SIDE, TOP / 2.0, "end", y.name());
    }
}
