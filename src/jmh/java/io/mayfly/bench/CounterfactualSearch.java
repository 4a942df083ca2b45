package io.mayfly.bench;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossiers;
import io.mayfly.explain.AdversaryReport;
import io.mayfly.explain.Counterfactuals;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Supposition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What would lead to another band, for the article's companies as of the day of publication, assessed beforehand. One
 * operation is one company: all bands below its own, or all above.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 1)
public class CounterfactualSearch {

    private static final int COMPANIES = 15;
    private static final LocalDate PUBLICATION = LocalDate.of(2023, 7, 24);

    private List<Assessment> assessments = List.of();

    /** Assesses the companies once. */
    @Setup
    public void assess() throws IOException {
        Mayfly mayfly = Mayfly.standard();
        assessments = Files.readAllLines(Path.of("examples/dossiers/article.jsonl")).stream()
                .map(line -> mayfly.assess(Dossiers.read(line), PUBLICATION))
                .toList();
        if (assessments.size() != COMPANIES) {
            throw new IllegalStateException("dossiers (" + assessments.size() + ") must be " + COMPANIES);
        }
    }

    /** Down to every lower band. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public void down(Blackhole sink) {
        assessments.forEach(one -> search(one, sink, true));
    }

    /** Up to every higher band. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public void up(Blackhole sink) {
        assessments.forEach(one -> search(one, sink, false));
    }

    private static void search(Assessment assessment, Blackhole sink, boolean lower) {
        Band from = Supposition.of(assessment).band();
        for (Band band : Band.values()) {
            if (lower ? band.compareTo(from) < 0 : band.compareTo(from) > 0) {
                sink.consume(Counterfactuals.of(assessment).to(band));
            }
        }
    }

    /** How far a company's own word goes. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public void adversary(Blackhole sink) {
        assessments.forEach(one -> sink.consume(AdversaryReport.of(one)));
    }
}
