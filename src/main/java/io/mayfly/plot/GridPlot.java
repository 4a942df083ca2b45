package io.mayfly.plot;

import java.util.List;
import java.util.Map;

/**
 * Counts in rows and columns, the greater the darker.
 *
 * @param title what it shows
 * @param rowName what the rows are
 * @param columnName what the columns are
 * @param counts by row and then by column, in the order to show; every row has the same columns
 */
public record GridPlot(String title, String rowName, String columnName, Map<String, Map<String, Long>> counts) {

    private static final int LEFT = 140;
    private static final int TOP = 80;
    private static final int CELL = 80;
    private static final int ROW = 36;

    /** Checks that the rows are alike. */
    public GridPlot {
        List<List<String>> columns = counts.values().stream()
                .map(row -> List.copyOf(row.keySet()))
                .distinct()
                .toList();
        if (columns.size() != 1) {
            throw new IllegalArgumentException("every row must have the same columns, and there must be one");
        }
    }

    /** {@return the drawing} */
    public String toSvg() {
        List<String> columns = List.copyOf(counts.values().iterator().next().keySet());
        long most = counts.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        Canvas canvas = new Canvas(LEFT + CELL * columns.size() + 20, TOP + ROW * counts.size() + 20, title);
        canvas.text(10, 20, "start", title);
        canvas.text(LEFT, 44, "start", columnName);
        canvas.text(10, TOP - 12.0, "start", rowName);
        for (int c = 0; c < columns.size(); c++) {
            canvas.text(LEFT + CELL * (c + 0.5), TOP - 12.0, "middle", columns.get(c));
        }
        double y = TOP;
        for (Map.Entry<String, Map<String, Long>> row : counts.entrySet()) {
            canvas.text(LEFT - 10.0, y + ROW / 2.0 + 4, "end", row.getKey());
            for (int c = 0; c < columns.size(); c++) {
                long count = row.getValue().getOrDefault(columns.get(c), 0L);
                double x = LEFT + (double) CELL * c;
                canvas.box(x + 1, y + 1, CELL - 2.0, ROW - 2.0, Canvas.colour(0), most == 0 ? 0 : 0.6 * count / most);
                canvas.text(x + CELL / 2.0, y + ROW / 2.0 + 4, "middle", String.valueOf(count));
            }
            y += ROW;
        }
        return canvas.toSvg();
    }
}
