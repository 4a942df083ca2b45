package io.mayfly.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** All engines by name, each made only when it is asked for. */
final class Engines {

    private static final Map<String, Supplier<Engine>> SCORERS = new LinkedHashMap<>();
    private static final Map<String, Supplier<Explainer>> EXPLAINERS = new LinkedHashMap<>();

    static {
        SCORERS.put("mayfly", MayflyEngine::new);
        SCORERS.put("compiled-table", CompiledTable::new);
        SCORERS.put("plain-java", PlainJava::new);
        SCORERS.put("drools", DroolsEngine::new);
        SCORERS.put("jpmml", JpmmlEngine::ofTotal);
        SCORERS.put("easy-rules", EasyRulesEngine::new);
        SCORERS.put("evrete", EvreteEngine::new);
        SCORERS.put("cel", CelEngine::new);
        EXPLAINERS.put("mayfly-on-demand", () -> new MayflyEngine().onDemand());
        EXPLAINERS.put("mayfly-headlines", () -> new MayflyEngine().headlines());
        EXPLAINERS.put("mayfly-sorted", () -> new MayflyEngine().sorted());
        EXPLAINERS.put("plain-java-sorted", PlainJavaReasons::new);
        EXPLAINERS.put("drools", DroolsEngine::new);
        EXPLAINERS.put("jpmml", JpmmlEngine::ofReasons);
        EXPLAINERS.put("easy-rules", EasyRulesEngine::new);
        EXPLAINERS.put("evrete", EvreteEngine::new);
    }

    private Engines() {}

    static String[] scorers() {
        return SCORERS.keySet().toArray(String[]::new);
    }

    static String[] explainers() {
        return EXPLAINERS.keySet().toArray(String[]::new);
    }

    static Engine scorer(String name) {
        return SCORERS.get(name).get();
    }

    static Explainer explainer(String name) {
        return EXPLAINERS.get(name).get();
    }
}
