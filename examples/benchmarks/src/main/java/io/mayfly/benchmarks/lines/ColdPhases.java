package io.mayfly.benchmarks.lines;

import io.mayfly.Mayfly;
import io.mayfly.catalog.Catalog;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.reference.ReferenceData;
import io.mayfly.report.JsonSummary;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What a fresh virtual machine does until its first assessment: for each step milliseconds and classes loaded. Takes the file. */
public final class ColdPhases {

    private long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    private long nanos = System.nanoTime();

    private ColdPhases() {}

    public static void main(String[] args) throws IOException {
        String line = Files.readAllLines(Path.of(args[0])).get(0);
        LocalDate day = LocalDate.of(2023, 7, 24);
        ColdPhases phases = new ColdPhases();
        Dossier dossier = phases.step("read the dossier", () -> Dossiers.read(line));
        phases.step("read the reference data", ReferenceData::standard);
        phases.step("set up the signals", Catalog::standard);
        Mayfly mayfly = phases.step("read the card and compile it", Mayfly::standard);
        Assessment first = phases.step("assess, first time", () -> mayfly.assess(dossier, day));
        phases.step("write the summary", () -> JsonSummary.of(first));
        phases.step("assess, second time", () -> mayfly.assess(dossier, day).total());
    }

    private <T> T step(String what, Supplier<T> work) {
        T made = work.get();
        long now = System.nanoTime();
        long loaded = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        System.out.printf("| %s | %.0f | %d |%n", what, (now - nanos) / 1e6, loaded - classes);
        nanos = System.nanoTime();
        classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        return made;
    }
}
