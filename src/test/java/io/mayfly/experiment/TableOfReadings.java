package io.mayfly.experiment;

import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Companies of which every signal reads what a test says. */
final class TableOfReadings {

    private static final String UNKNOWN = "unknown";
    private static final String INAPPLICABLE = "inapplicable";

    private final Map<String, Map<String, String>> bySignal = new LinkedHashMap<>();
    private final List<LabelledCase> cases = new ArrayList<>();

    /** Readings are text, since settings of a signal are written as JSON, which has no infinity. */
    private record Column(String id, Map<String, String> byCompany) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            String text = byCompany.getOrDefault(subject.dossier().company().id(), UNKNOWN);
            return switch (text) {
                case UNKNOWN -> Reading.unknown(Input.of("test", "facts"));
                case INAPPLICABLE -> Reading.notApplicable("for a test");
                default -> Reading.of(Double.parseDouble(text), null);
            };
        }
    }

    TableOfReadings(String... signals) {
        for (String signal : signals) {
            bySignal.put(signal, new HashMap<>());
        }
    }

    /** Adds a company of weight 1; NaN is unknown. */
    TableOfReadings add(Label label, double... readings) {
        return add(
                label,
                Arrays.stream(readings)
                        .mapToObj(one -> Double.isNaN(one) ? UNKNOWN : Double.toString(one))
                        .toList());
    }

    /** Adds a company to which no signal applies. */
    TableOfReadings addInapplicable(Label label) {
        return add(label, Collections.nCopies(bySignal.size(), INAPPLICABLE));
    }

    private TableOfReadings add(Label label, List<String> readings) {
        String id = "company-" + cases.size();
        int next = 0;
        for (Map<String, String> column : bySignal.values()) {
            column.put(id, readings.get(next++));
        }
        cases.add(LabelledCase.of(Dossier.builder(id).build(), Trial.DAY, label));
        return this;
    }

    TableOfReadings add(int times, Label label, double... readings) {
        for (int i = 0; i < times; i++) {
            add(label, readings);
        }
        return this;
    }

    List<LabelledCase> cases() {
        return cases;
    }

    Scorer scorer(Scorecard card) {
        return Scorer.of(
                card,
                bySignal.entrySet().stream()
                        .map(column -> new Column(column.getKey(), column.getValue()))
                        .toList());
    }

    Fit fit(Scorecard template, FitSettings settings) {
        return Fit.run(scorer(template), ReferenceData.standard(), cases, settings);
    }

    double[] totals(Scorecard card) {
        return Backtest.run(scorer(card), ReferenceData.standard(), cases).totals();
    }
}
