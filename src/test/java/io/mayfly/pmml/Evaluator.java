package io.mayfly.pmml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.pmml4s.model.Model;

/** What an evaluator by others, PMML4S, makes of an exported card. */
public final class Evaluator {

    private final Model model;

    private Evaluator(Model model) {
        this.model = model;
    }

    public static Evaluator of(String pmml) {
        return new Evaluator(Model.fromString(pmml));
    }

    /**
     * The output of the document.
     *
     * @param reasons the codes in order, without the last one again where there are fewer than asked for
     */
    public record Output(Object total, Object score, Object band, List<String> reasons) {}

    /** Readings that are not given are missing. */
    public Output evaluate(Map<String, Double> readings) {
        Map<String, Object> all = model.predict(new HashMap<String, Object>(readings));
        return new Output(
                Objects.requireNonNull(all.get("mayfly.total")),
                Objects.requireNonNull(all.get("mayfly.score")),
                Objects.requireNonNull(all.get("mayfly.band")),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(rank -> (String) all.get("mayfly.reason." + rank))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
