package io.mayfly.bench;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What is held costs so much of the heap, by the histogram of live objects that the virtual machine makes. The dossiers are
 * those of the article, read again and again from their texts, so that no two share anything. Run it once for each structure:
 *
 * <pre>{@code
 * mvn -q -Dquick -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx12g -XX:+UseParallelGC -cp target/classes:target/test-classes:$(cat target/classpath) \
 *     io.mayfly.bench.HeldMemory dossiers 1000000
 * }</pre>
 */
public final class HeldMemory {

    private static final LocalDate PUBLICATION = LocalDate.of(2023, 7, 24);
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private HeldMemory() {}

    /** Holds so many dossiers, assessments or scores, or one scorer. */
    public static void main(String[] arguments) throws IOException, JMException {
        String structure = arguments[0];
        int number = structure.equals("scorer") ? 1 : Integer.parseInt(arguments[1]);
        List<String> lines = Files.readAllLines(Path.of("examples/dossiers/article.jsonl"));
        List<Object> held = new ArrayList<>(number);
        if (!structure.equals("scorer")) {
            // The library itself, its tables and the code that reads are no part of what is held.
            lines.forEach(line ->
                    Mayfly.standard().assess(Dossiers.read(line), PUBLICATION).reasons());
        }
        long before = live();
        long start = System.nanoTime();
        Mayfly mayfly = Mayfly.standard();
        if (structure.equals("scorer")) {
            held.add(mayfly);
        }
        for (int i = 0; i < number && !structure.equals("scorer"); i++) {
            Dossier dossier = Dossiers.read(lines.get(i % lines.size()));
            held.add(
                    switch (structure) {
                        case "dossiers" -> dossier;
                        case "assessments" -> mayfly.assess(dossier, PUBLICATION);
                        case "scores" -> mayfly.score(dossier, PUBLICATION);
                        default -> throw new IllegalArgumentException("structure (" + structure + ") is unknown");
                    });
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double bytes = live() - before;
        System.out.printf(
                "%s: %,d held, %.0f bytes each, %,.0f MB, %.1f s%n",
                structure, held.size(), bytes / number, bytes / 1e6, seconds);
    }

    private static long live() throws JMException {
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        Matcher total = TOTAL.matcher(String.valueOf(histogram));
        if (!total.find()) {
            throw new IllegalStateException("a histogram must end with a total, and ends with "
                    + String.valueOf(histogram).lines().reduce("", (a, b) -> b));
        }
        return Long.parseLong(total.group(1));
    }
}
