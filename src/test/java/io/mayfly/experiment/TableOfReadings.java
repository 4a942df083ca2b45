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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Companies of which every signal reads what a test says. */
final class TableOfReadings {

    private final Map<String, Map<String, Reading>> bySignal = new LinkedHashMap<>();
    private final List<LabelledCase> cases = new ArrayList<>();

    private record Column(String id, Map<String, Reading> byCompany) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            return byCompany.get(subject.dossier().company().id());
        }
    }

    TableOfReadings(String... signals) {
        for (String signal : signals) {
            bySignal.put(signal, new HashMap<>());
        }
    }

    /** Adds a company of weight 1; NaN is unknown. */
    TableOfReadings add(Label label, double... readings) {
        List<Reading> all = new ArrayList<>();
        for (double one : readings) {
            all.add(Double.isNaN(one) ? Reading.unknown(Input.of("test", "facts")) : Reading.of(one, null));
        }
        return add(label, all);
    }

    TableOfReadings add(Label label, List<Reading> readings) {
        String id = "company-" + cases.size();
        int next = 0;
        for (Map<String, Reading> column : bySignal.values()) {
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
