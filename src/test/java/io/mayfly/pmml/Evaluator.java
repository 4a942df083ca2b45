package io.mayfly.pmml;

import java.util.HashMap;
import java.util.Map;
import org.pmml4s.model.Model;

/** What an evaluator by others, PMML4S, makes of a document. */
final class Evaluator {

    private final Model model;

    private Evaluator(Model model) {
        this.model = model;
    }

    static Evaluator of(String pmml) {
        return new Evaluator(Model.fromString(pmml));
    }

    /** Readings that are not given are missing. */
    Map<String, Object> evaluate(Map<String, Double> readings) {
        return model.predict(new HashMap<String, Object>(readings));
    }
}
