package io.mayfly.bench;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
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
 * Timelines of five years up to the day of publication, and beside them one assessment of the same companies, those of the
 * article. One operation is one company.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 10, time = 3)
public class FiveYears {

    private static final int COMPANIES = 15;
    private static final LocalDate PUBLICATION = LocalDate.of(2023, 7, 24);
    private static final LocalDate FIRST_DAY = PUBLICATION.minusYears(5).plusDays(1);

    private final Mayfly mayfly = Mayfly.standard();
    private List<Dossier> dossiers = List.of();

    /** Reads the dossiers once. */
    @Setup
    public void read() throws IOException {
        dossiers = Files.readAllLines(Path.of("examples/dossiers/article.jsonl")).stream()
                .map(Dossiers::read)
                .toList();
        if (dossiers.size() != COMPANIES) {
            throw new IllegalStateException("dossiers (" + dossiers.size() + ") must be " + COMPANIES);
        }
    }

    /** One day. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public void assess(Blackhole sink) {
        for (Dossier dossier : dossiers) {
            sink.consume(mayfly.assess(dossier, PUBLICATION).total());
        }
    }

    /** Every day of five years. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public void timeline(Blackhole sink) {
        for (Dossier dossier : dossiers) {
            sink.consume(mayfly.timeline(dossier, FIRST_DAY, PUBLICATION));
        }
    }
}
