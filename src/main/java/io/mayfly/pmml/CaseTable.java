package io.mayfly.pmml;

import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The verification of the document: readings, and the total that Mayfly gives for them. */
final class CaseTable {

    private final CardParts parts;
    private final List<Map<String, Double>> cases;

    CaseTable(CardParts parts, List<Map<String, Double>> cases) {
        this.parts = parts;
        this.cases = cases;
    }

    Element all() {
        List<Element> fields = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (Scorecard.Entry entry : parts.asked()) {
            if (cases.stream().anyMatch(one -> one.containsKey(entry.id()))) {
                columns.add(entry.id());
                fields.add(field(entry.id()));
            }
        }
        columns.add(Fields.TOTAL);
        fields.add(field(Fields.TOTAL).with("precision", "1E-9").with("zeroThreshold", "1E-9"));
        return Element.of("ModelVerification")
                .with("recordCount", String.valueOf(cases.size()))
                .with("fieldCount", String.valueOf(fields.size()))
                .holding(
                        Element.of("VerificationFields").holding(fields),
                        Element.of("InlineTable")
                                .holding(cases.stream()
                                        .map(one -> row(columns, one))
                                        .toList()));
    }

    private static Element field(String name) {
        return Element.of("VerificationField").with("field", name).with("column", column(name));
    }

    /** An id may begin with a digit, the name of an element may not. */
    private static String column(String name) {
        return name.equals(Fields.TOTAL) ? name : Fields.reading(name);
    }

    /** What is missing has no cell. */
    private static Element row(List<String> columns, Map<String, Double> one) {
        List<Element> cells = new ArrayList<>();
        for (String name : columns) {
            Double value = one.get(name);
            if (value != null) {
                cells.add(Element.of(column(name)).saying(plain(value)));
            }
        }
        return Element.of("row").holding(cells);
    }

    private static String plain(double value) {
        if (Double.isInfinite(value)) {
            return value < 0 ? "-INF" : "INF";
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
