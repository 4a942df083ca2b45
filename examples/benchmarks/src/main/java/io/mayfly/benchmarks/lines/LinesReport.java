package io.mayfly.benchmarks.lines;

import com.sun.management.OperatingSystemMXBean;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/**
 * Measures jobs over a file of JSON Lines, of which each round does one after the other, so that a busy minute is one for all;
 * then growth and cold starts. Takes the folder to write into and that of the example dossiers.
 */
public final class LinesReport {

    private static final boolean QUICK = Boolean.getBoolean("quick");
    private static final int ROUNDS = Integer.getInteger("rounds", QUICK ? 8 : 15);
    private static final int WARM_UP = 5;
    private static final int COPIES = QUICK ? 20 : 40;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path input;
    private final Path output;
    private final int lines;
    private final StringBuilder text = new StringBuilder();

    private LinesReport(Path folder, List<String> examples) throws IOException {
        input = folder.resolve("dossiers.jsonl");
        output = folder.resolve("summaries.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(input)) {
            for (int copy = 0; copy < COPIES; copy++) {
                for (String line : examples) {
                    out.write(line);
                    out.write('\n');
                }
            }
        }
        lines = COPIES * examples.size();
    }

    /** Takes the folder to write into and that of the example dossiers. */
    public static void main(String[] args) throws Exception {
        List<String> examples = new ArrayList<>();
        for (String name : List.of("article", "look-alikes", "neighbours", "shells", "typologies", "uk-accounts")) {
            for (String line : Files.readAllLines(Path.of(args[1], name + ".jsonl"))) {
                if (!line.isBlank()) {
                    examples.add(line);
                }
            }
        }
        LinesReport report = new LinesReport(Path.of(args[0]), examples);
        report.jobs();
        report.cores();
        report.growth(examples.subList(0, 15).stream().map(Dossiers::read).toList());
        report.coldStarts(Path.of(args[1], "article.jsonl"));
        Files.writeString(Path.of(args[0], "lines.md"), report.text);
        System.out.println(report.text);
    }

    private void jobs() throws Exception {
        Mayfly mayfly = Mayfly.standard();
        ForkJoinPool one = new ForkJoinPool(1);
        Map<String, Callable<?>> jobs = new LinkedHashMap<>();
        jobs.put("plain Jackson binds each line", this::bindAll);
        jobs.put("Mayfly reads each line", this::readAll);
        jobs.put(
                "JSON Lines to JSON Lines, one worker",
                () -> one.submit(() -> WholeJob.run(mayfly, input, output)).get());
        Map<String, double[]> clock = new LinkedHashMap<>();
        Map<String, double[]> used = new LinkedHashMap<>();
        for (String name : jobs.keySet()) {
            clock.put(name, new double[ROUNDS]);
            used.put(name, new double[ROUNDS]);
        }
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (var job : jobs.entrySet()) {
                long start = System.nanoTime();
                long startUsed = PROCESS.getProcessCpuTime();
                job.getValue().call();
                if (round >= 0) {
                    clock.get(job.getKey())[round] = (System.nanoTime() - start) / 1e3 / lines;
                    used.get(job.getKey())[round] = (PROCESS.getProcessCpuTime() - startUsed) / 1e3 / lines;
                }
            }
        }
        tell(clock, used);
    }

    /** Ratios are of one round each, since a busy minute is one for all that is done in it. */
    private void tell(Map<String, double[]> clock, Map<String, double[]> used) throws IOException {
        text.append("%,d lines, %,d bytes each%n%n".formatted(lines, Files.size(input) / lines));
        text.append("| job | microseconds a line on the clock: least, middle | of processors: least, middle |"
                        + " clock, times the first |\n")
                .append("| --- | ---: | ---: | ---: |\n");
        double[] first = clock.values().iterator().next();
        clock.forEach((name, times) -> text.append("| %s | %.1f, %.1f | %.1f, %.1f | %.2f |%n"
                .formatted(
                        name,
                        least(times),
                        middle(times),
                        least(used.get(name)),
                        middle(used.get(name)),
                        ratio(times, first))));
        text.append('\n');
    }

    private void cores() throws IOException, InterruptedException {
        List<double[]> times = TwoCores.micros(input, output, QUICK ? 3 : 6, QUICK ? 5 : 8);
        double[] one = times.get(0);
        double[] all = times.get(1);
        text.append("| whole job, virtual machines by turns | microseconds a line: least, middle |\n| --- | ---: |\n")
                .append("| confined to one processor | %.1f, %.1f |%n".formatted(least(one), middle(one)))
                .append("| with both | %.1f, %.1f |%n%n".formatted(least(all), middle(all)))
                .append("Two are %.2f times as fast as one by the least, %.2f by the middle.%n%n"
                        .formatted(least(one) / least(all), middle(one) / middle(all)));
    }

    private long bindAll() throws IOException {
        long all = 0;
        try (BufferedReader in = Files.newBufferedReader(input)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                all += Plain.read(line).accounts() == null ? 1 : 2;
            }
        }
        return all;
    }

    private long readAll() throws IOException {
        long all = 0;
        try (BufferedReader in = Files.newBufferedReader(input)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                all += Dossiers.read(line).accounts().size();
            }
        }
        return all;
    }

    private void growth(List<Dossier> companies) {
        text.append("| microseconds of processor time | |\n| --- | --- |\n");
        grown("reading, by facts of the company", Growth.readingOfFacts(10, 100, 1_000, 10_000));
        grown("assessing, by facts of the company", Growth.assessmentOfFacts(10, 100, 1_000, 10_000));
        grown("assessing 15 companies, by signals", Growth.assessmentBySignals(companies, 10, 25, 50, 100, 200, 400));
        text.append('\n');
    }

    private void grown(String what, Map<Integer, Double> times) {
        StringBuilder points = new StringBuilder();
        times.forEach((number, time) -> points.append("%,d: %,.0f; ".formatted(number, time)));
        text.append("| %s | %sslope %.2f |%n".formatted(what, points, Growth.slope(times)));
    }

    private void coldStarts(Path file) throws IOException {
        text.append("| first line of a fresh JVM | least ms | middle ms |\n| --- | ---: | ---: |\n");
        for (String what : List.of("nothing", "bind", "read", "assess")) {
            long[] all = ColdStart.millis(what, file, QUICK ? 5 : 9);
            text.append("| %s | %d | %d |%n".formatted(what, all[0], all[all.length / 2]));
        }
    }

    private static double ratio(double[] times, double[] others) {
        double[] ratios = new double[times.length];
        Arrays.setAll(ratios, i -> times[i] / others[i]);
        return middle(ratios);
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
