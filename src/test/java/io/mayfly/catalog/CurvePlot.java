package io.mayfly.catalog;

import io.mayfly.score.Curve;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws a curve of the scorecard as SVG. The same bytes on every machine, so that a test can tell a stale picture: a
 * plotting library would measure text with the fonts that it finds.
 */
final class CurvePlot {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 200;
    private static final int LEFT = 60;
    private static final int RIGHT = 460;
    private static final int TOP = 20;
    private static final int BOTTOM = 150;

    /** How far the flat ends are drawn beyond the outer knots, as a share of the width between those. */
    private static final double BEYOND = 0.08;

    private final Curve curve;
    private final double from;
    private final double to;
    private final double least;
    private final double most;

    private CurvePlot(Curve curve) {
        this.curve = curve;
        List<Double> readings =
                curve.knots().stream().map(knot -> scaled(knot.reading())).toList();
        this.from = readings.get(0);
        this.to = readings.get(readings.size() - 1);
        List<Double> points = curve.knots().stream().map(CurvePlot::points).toList();
        this.least = Math.min(0, points.stream().min(Comparator.naturalOrder()).orElse(0.0));
        this.most = Math.max(0, points.stream().max(Comparator.naturalOrder()).orElse(0.0));
    }

    /**
     * The picture.
     *
     * @param title what the curve is of
     * @param unit the unit of the readings
     */
    static String svg(String title, String unit, Curve curve) {
        return new CurvePlot(curve).svg(title, unit);
    }

    private String svg(String title, String unit) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " font-family=\"sans-serif\" font-size=\"11\">%n",
                WIDTH,
                HEIGHT));
        out.append("<title>").append(escaped(title)).append("</title>\n");
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        curve.knots().stream().map(Curve.Knot::points).distinct().forEach(points -> grid(out, points.toString()));
        if (curve.knots().stream().noneMatch(knot -> points(knot) == 0)) {
            grid(out, "0.0");
        }
        curve.knots().forEach(knot -> tick(out, knot));
        out.append("<polyline fill=\"none\" stroke=\"#8a1c1c\" stroke-width=\"2\" points=\"")
                .append(line())
                .append("\"/>\n");
        String scale = curve.scale() == Curve.Scale.LOG10 ? unit + ", logarithmic" : unit;
        text(out, (LEFT + RIGHT) / 2.0, BOTTOM + 36, "middle", scale);
        text(out, 8, TOP - 8, "start", "points");
        return out.append("</svg>\n").toString().replace(System.lineSeparator(), "\n");
    }

    private void grid(StringBuilder out, String points) {
        double y = y(Double.parseDouble(points));
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" y1=\"%s\" x2=\"%d\" y2=\"%s\" stroke=\"#dddddd\"/>\n",
                LEFT,
                round(y),
                RIGHT,
                round(y)));
        text(out, LEFT - 6, y + 4, "end", points);
    }

    private void tick(StringBuilder out, Curve.Knot knot) {
        double x = x(scaled(knot.reading()));
        out.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"#8a1c1c\"/>\n",
                round(x),
                round(y(points(knot)))));
        text(out, x, BOTTOM + 18, "middle", knot.reading().toPlainString());
    }

    private String line() {
        List<Curve.Knot> knots = curve.knots();
        String middle = knots.stream()
                .map(knot -> point(x(scaled(knot.reading())), knot))
                .collect(Collectors.joining(" "));
        return point(LEFT, knots.get(0)) + " " + middle + " " + point(RIGHT, knots.get(knots.size() - 1));
    }

    private String point(double x, Curve.Knot knot) {
        return round(x) + "," + round(y(points(knot)));
    }

    private double x(double scaled) {
        double wide = to == from ? 1 : to - from;
        double share = to == from ? 0.5 : (scaled - from) / wide;
        return LEFT + (RIGHT - LEFT) * (BEYOND + share) / (1 + 2 * BEYOND);
    }

    private double y(double points) {
        return most == least ? BOTTOM : BOTTOM - (BOTTOM - TOP) * (points - least) / (most - least);
    }

    private double scaled(BigDecimal reading) {
        return curve.scale() == Curve.Scale.LOG10 ? StrictMath.log10(reading.doubleValue()) : reading.doubleValue();
    }

    private static double points(Curve.Knot knot) {
        return knot.points().tenths() / 10.0;
    }

    private static void text(StringBuilder out, double x, double y, String anchor, String words) {
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n",
                round(x),
                round(y),
                anchor,
                escaped(words)));
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
