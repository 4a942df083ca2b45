package io.mayfly.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shapes and texts, written as SVG. Lengths are in pixels, the origin is the upper left corner. */
final class Canvas {

    static final String INK = "#333333";
    static final String FAINT = "#dddddd";

    /** Colours that people with any kind of sight tell apart (Okabe and Ito, 2008). */
    private static final String[] COLOURS = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"};

    private static final int HUNDREDTHS = 2;

    private final StringBuilder shapes = new StringBuilder();
    private final int width;
    private final int height;
    private final String title;

    Canvas(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    static String colour(int i) {
        return COLOURS[Math.floorMod(i, COLOURS.length)];
    }

    /** Two decimals at most, in the same form everywhere. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(HUNDREDTHS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(character) ? character : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    /** XML has no way to write most control characters and lone surrogates. */
    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && !(character >= 0xD800 && character <= 0xDFFF) && character < 0xFFFE)
                || character > 0xFFFF;
    }

    void line(double x1, double y1, double x2, double y2, String colour) {
        shapes.append("<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\""
                + number(y2) + "\" stroke=\"" + colour + "\"/>\n");
    }

    /** A line through points, given as x, y, x, y and so on. */
    void path(double[] points, String colour) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i + 1 < points.length; i += 2) {
            path.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        shapes.append(
                "<polyline points=\"" + path + "\" fill=\"none\" stroke-width=\"2\" stroke=\"" + colour + "\"/>\n");
    }

    void dot(double x, double y, String colour) {
        shapes.append("<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"3\" fill=\"" + colour + "\"/>\n");
    }

    void box(double x, double y, double boxWidth, double boxHeight, String colour, double opacity) {
        shapes.append("<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(boxWidth)
                + "\" height=\"" + number(boxHeight) + "\" fill=\"" + colour + "\" fill-opacity=\"" + number(opacity)
                + "\"/>\n");
    }

    /**
     * A text.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: which part of it stands at the place
     */
    void text(double x, double y, String anchor, String text) {
        shapes.append("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">"
                + escaped(text) + "</text>\n");
    }

    /** The whole drawing; readers that cannot see it are told its title. */
    String toSvg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" font-family=\"sans-serif\" font-size=\"12\" fill=\""
                + INK + "\">\n<title>" + escaped(title) + "</title>\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + shapes + "</svg>\n";
    }
}
