package io.mayfly.plot;

import java.util.List;

/**
 * Lying bars, each from one number to another, with a name before and a note behind: for steps that add up, and for what a
 * change does to either side.
 *
 * @param title what it shows
 * @param bars the bars from above downwards, at least one
 */
public record BarPlot(String title, List<Bar> bars) {

    private static final int NAMES = 300;
    private static final int WIDTH = 420;
    private static final int NOTES = 90;
    private static final int TOP = 40;
    private static final int ROW = 20;
    private static final int LONGEST_NAME = 42;

    /**
     * A bar.
     *
     * @param name what it stands for
     * @param from where it begins
     * @param to where it ends; less than {@code from} for a bar that points to the left
     * @param note what to write behind it
     */
    public record Bar(String name, double from, double to, String note) {
        /** Checks the numbers. */
        public Bar {
            if (!Double.isFinite(from) || !Double.isFinite(to)) {
                throw new IllegalArgumentException("bar (" + name + ") must be finite: " + from + ", " + to);
            }
        }
    }

    /** Copies the bars. */
    public BarPlot {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one bar");
        }
    }

    /** {@return the drawing} */
    public String toSvg() {
        double least = Math.min(
                0,
                bars.stream()
                        .mapToDouble(bar -> Math.min(bar.from(), bar.to()))
                        .min()
                        .orElse(0));
        double most = Math.max(
                0,
                bars.stream()
                        .mapToDouble(bar -> Math.max(bar.from(), bar.to()))
                        .max()
                        .orElse(0));
        double scale = most > least ? WIDTH / (most - least) : 0;
        int height = TOP + ROW * bars.size() + ROW;
        Canvas canvas = new Canvas(NAMES + WIDTH + NOTES, height, title);
        canvas.text(10, TOP / 2.0, "start", title);
        double zero = NAMES - least * scale;
        canvas.line(zero, TOP, zero, height - (double) ROW, Canvas.INK);
        for (int i = 0; i < bars.size(); i++) {
            bar(canvas, bars.get(i), TOP + (double) ROW * i, least, scale);
        }
        return canvas.toSvg();
    }

    private static void bar(Canvas canvas, Bar bar, double y, double least, double scale) {
        double from = NAMES + (Math.min(bar.from(), bar.to()) - least) * scale;
        double width = Math.abs(bar.to() - bar.from()) * scale;
        canvas.text(NAMES - 8.0, y + ROW - 6, "end", shortened(bar.name()));
        canvas.box(from, y + 3, Math.max(width, 1), ROW - 6.0, Canvas.colour(bar.to() < bar.from() ? 0 : 1), 1);
        canvas.text(from + width + 5, y + ROW - 6, "start", bar.note());
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
