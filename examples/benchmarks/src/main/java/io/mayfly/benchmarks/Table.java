package io.mayfly.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table in Markdown. */
record Table(Map<String, Measured> scorers, Map<String, Measured> explainers, Map<String, long[]> startUps) {

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(machine()).append(versions()).append('\n');
        text.append(speeds("total alone", scorers, "compiled-table")).append('\n');
        text.append(speeds("total and reasons", explainers, "plain-java-sorted"))
                .append('\n');
        text.append(firstScores()).append('\n');
        text.append(targets());
        return text.toString();
    }

    private static String machine() {
        return "Measured %s: %d processors (%s), %s %s, load average %.1f at the end.%n"
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** As the names of the files tell that the machine runs. */
    private static String versions() {
        Pattern peer = Pattern.compile(
                "(jmh-core|drools-engine|pmml-evaluator|easy-rules-core|evrete-core|cel)-([0-9][0-9.]*)\\.jar");
        return "Versions: "
                + peer.matcher(System.getProperty("java.class.path"))
                        .results()
                        .map(jar -> jar.group(1) + " " + jar.group(2))
                        .sorted()
                        .collect(Collectors.joining(", ", "", ".\n"));
    }

    private static String speeds(String title, Map<String, Measured> engines, String peer) {
        StringBuilder text = new StringBuilder(
                "| %s | records a second | least to most | times `%s` | bytes a record |%n| --- | ---: | ---: | ---: | ---: |%n"
                        .formatted(title, peer));
        engines.forEach((name, measured) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f–%,.0f | %s | %,.0f |%n",
                name,
                measured.perSecond(),
                measured.least(),
                measured.most(),
                measured.times(engines.get(peer)),
                measured.bytes())));
        return text.toString();
    }

    private String firstScores() {
        StringBuilder text =
                new StringBuilder("| first total of a fresh JVM | least ms | middle ms |\n| --- | ---: | ---: |\n");
        startUps.forEach((name, millis) ->
                text.append("| %s | %d | %d |%n".formatted(name, millis[0], millis[millis.length / 2])));
        return text.toString();
    }

    private String targets() {
        Map.Entry<String, Measured> fastest = explainers.entrySet().stream()
                .filter(engine -> !engine.getKey().startsWith("mayfly")
                        && !engine.getKey().startsWith("plain"))
                .max(Comparator.comparingDouble(engine -> engine.getValue().perSecond()))
                .orElseThrow();
        return "| target | at least | measured |%n| --- | ---: | ---: |%n".formatted()
                + target(
                        "score against the compiled table",
                        "0.90",
                        scorers.get("mayfly").times(scorers.get("compiled-table")))
                + target(
                        "explained on demand against " + fastest.getKey() + ", the fastest engine that explains",
                        "20",
                        explainers.get("mayfly-on-demand").times(fastest.getValue()))
                + target(
                        "all reasons made and sorted against Java by hand",
                        "1.00",
                        explainers.get("mayfly-sorted").times(explainers.get("plain-java-sorted")));
    }

    private static String target(String what, String least, String measured) {
        return "| %s | %s | %s |%n".formatted(what, least, measured);
    }
}
