package io.mayfly.bench;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.report.JsonReport;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
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
 * Assessments of the article's companies as of the day of publication, and beside them, as the peer, reading the same
 * dossiers. One operation is one company. The warm-up is long since so much code takes some 30,000 companies until all of it
 * that runs often is compiled.
 *
 * <p>Run it with {@code mvn -q -Dquick -Pbench test-compile exec:exec}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 15, time = 1)
public class ArticleAssessments {

    private static final int COMPANIES = 15;
    private static final int COPIES = 20;
    private static final LocalDate PUBLICATION = LocalDate.of(2023, 7, 24);

    private final Mayfly mayfly = Mayfly.standard();
    private List<String> lines = List.of();
    private List<Dossier> dossiers = List.of();
    private List<Dossier> several = List.of();

    /** Reads the dossiers once. */
    @Setup
    public void read() throws IOException {
        lines = Files.readAllLines(Path.of("examples/dossiers/article.jsonl"));
        dossiers = lines.stream().map(Dossiers::read).toList();
        if (dossiers.size() != COMPANIES) {
            throw new IllegalStateException("dossiers (" + dossiers.size() + ") must be " + COMPANIES);
        }
        several = Collections.nCopies(COPIES, dossiers).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The peer: the text of a dossier to its records. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public void readOnly(Blackhole sink) {
        for (String line : lines) {
            sink.consume(Dossiers.read(line));
        }
    }

    /** Everything that the score takes. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public void assess(Blackhole sink) {
        for (Dossier dossier : dossiers) {
            sink.consume(mayfly.assess(dossier, PUBLICATION).total());
        }
    }

    /** The same for a list of companies, of which each signal reads a block before the next one does. */
    @Benchmark
    @OperationsPerInvocation(COPIES * COMPANIES)
    public void assessList(Blackhole sink) {
        for (Assessment assessment : mayfly.assess(several, PUBLICATION)) {
            sink.consume(assessment.total());
        }
    }

    /** With the steps and the reasons in words. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public void assessAndExplain(Blackhole sink) {
        for (Dossier dossier : dossiers) {
            Assessment assessment = mayfly.assess(dossier, PUBLICATION);
            sink.consume(assessment.steps());
            sink.consume(assessment.reasons());
        }
    }

    /** With the whole report as JSON, receipt included. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public void assessAndReport(Blackhole sink) {
        for (Dossier dossier : dossiers) {
            sink.consume(JsonReport.of(mayfly.assess(dossier, PUBLICATION)));
        }
    }
}
