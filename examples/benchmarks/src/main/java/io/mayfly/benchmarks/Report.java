package io.mayfly.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks and writes the table. A round runs every engine once in a virtual machine of its own, so that what
 * disturbs the machine for a minute disturbs one round and not one engine.
 */
public final class Report {

    private static final boolean QUICK = Boolean.getBoolean("quick");
    private static final int ROUNDS = Integer.getInteger("rounds", QUICK ? 1 : 2);
    private static final int START_UPS = 5;

    private final Path folder;
    private final Map<String, List<RunResult>> scorers = new LinkedHashMap<>();
    private final Map<String, List<RunResult>> explainers = new LinkedHashMap<>();

    private Report(Path folder) {
        this.folder = folder;
    }

    /** Takes the folder to write into. */
    public static void main(String[] args) throws IOException, RunnerException {
        Report report = new Report(Path.of(args[0]));
        for (int round = 1; round <= ROUNDS; round++) {
            report.run(round, ScoreBenchmark.class, Engines.scorers(), report.scorers);
            report.run(round, ExplainBenchmark.class, Engines.explainers(), report.explainers);
        }
        Map<String, long[]> startUps = new LinkedHashMap<>();
        startUps.put(FirstScore.NOTHING, StartUps.millis(FirstScore.NOTHING, START_UPS));
        for (String engine : Engines.scorers()) {
            startUps.put(engine, StartUps.millis(engine, START_UPS));
        }
        String text = new Table(measured(report.scorers), measured(report.explainers), startUps).text();
        Files.writeString(report.folder.resolve("benchmarks.md"), text);
        System.out.println(text);
    }

    private void run(int round, Class<?> benchmark, String[] engines, Map<String, List<RunResult>> results)
            throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .param("engine", engines)
                        .threads(1)
                        .forks(1)
                        .warmupIterations(QUICK ? 3 : 6)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(QUICK ? 3 : 7)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .resultFormat(ResultFormatType.JSON)
                        .result(folder.resolve("jmh-" + benchmark.getSimpleName() + "-" + round + ".json")
                                .toString())
                        .build())
                .run()
                .forEach(result -> results.computeIfAbsent(
                                result.getParams().getParam("engine"), name -> new ArrayList<>())
                        .add(result));
    }

    private static Map<String, Measured> measured(Map<String, List<RunResult>> results) {
        Map<String, Measured> all = new LinkedHashMap<>();
        results.forEach((engine, runs) -> all.put(engine, Measured.of(runs)));
        return all;
    }
}
