package io.mayfly.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One operation is the total of one company with what explains it. */
@State(Scope.Thread)
public class ExplainBenchmark {

    /** The engine; {@link Report} names them. */
    @Param("")
    public String engine;

    private Explainer explainer;
    private Company[] companies;

    /** One engine in a virtual machine, so that none is slowed by what others taught its compiler. */
    @Setup
    public void make() {
        explainer = Engines.explainer(engine);
        companies = Company.some(ScoreBenchmark.COMPANIES);
    }

    /** Explains all. */
    @Benchmark
    @OperationsPerInvocation(ScoreBenchmark.COMPANIES)
    public void explain(Blackhole taken) {
        for (Company company : companies) {
            taken.consume(explainer.explain(company));
        }
    }
}
