package io.mayfly.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The cases and values that reference.py and reference.R left beside this class. */
final class ReferenceFiles {

    private ReferenceFiles() {}

    /** Cases as they stand in a file: two scores, a probability, the class and the weight. */
    record Cases(List<String[]> rows) {

        static Cases of(String set) {
            return new Cases(ReferenceFiles.rows("cases-" + set + ".csv"));
        }

        double[] first() {
            return column(rows, 0);
        }

        double[] second() {
            return column(rows, 1);
        }

        boolean[] shells() {
            boolean[] shells = new boolean[rows.size()];
            for (int i = 0; i < shells.length; i++) {
                shells[i] = rows.get(i)[3].equals("1");
            }
            return shells;
        }

        double[] weights() {
            return column(rows, 4);
        }

        Outcomes byFirst() {
            return Outcomes.of(first(), shells(), weights());
        }

        Outcomes bySecond() {
            return Outcomes.of(second(), shells(), weights());
        }

        Outcomes byProbability() {
            return Outcomes.of(column(rows, 2), shells(), weights());
        }

        Cases firstHalf() {
            return new Cases(rows.subList(0, rows.size() / 2));
        }
    }

    /** {@return what scikit-learn or scipy answered} */
    static double[] sklearn(String set, String quantity) {
        return values("reference-sklearn.csv", set, quantity);
    }

    /** {@return what pROC or R answered} */
    static double[] proc(String set, String quantity) {
        return values("reference-proc.csv", set, quantity);
    }

    /** {@return what optbinning publishes, and the counts that it belongs to} */
    static double[] optbinning(String set, String quantity) {
        return values("reference-woe.csv", set, quantity);
    }

    /** {@return the intercept and the coefficients that R or scikit-learn answered} */
    static double[] logistic(String set, String quantity) {
        return values("reference-logistic.csv", set, quantity);
    }

    private static double[] values(String file, String set, String quantity) {
        double[] values = column(
                rows(file).stream()
                        .filter(row -> row[0].equals(set) && row[1].equals(quantity))
                        .toList(),
                3);
        if (values.length == 0) {
            throw new IllegalArgumentException(file + " has no " + quantity + " of " + set);
        }
        return values;
    }

    private static double[] column(List<String[]> rows, int column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
    }

    /** Rows after the line that tells the programs and the line of titles. */
    private static List<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(ReferenceFiles.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
