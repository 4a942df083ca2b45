package io.mayfly.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One operation is the total of one company. */
@State(Scope.Thread)
public class ScoreBenchmark {

    static final int COMPANIES = 10_000;

    /** The engine; {@link Report} names them. */
    @Param("")
    public String engine;

    private Engine scorer;
    private Company[] companies;

    /** One engine in a virtual machine, so that none is slowed by what others taught its compiler. */
    @Setup
    public void make() {
        scorer = Engines.scorer(engine);
        companies = Company.some(COMPANIES);
    }

    /** {@return the sum of all totals} */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public int score() {
        int sum = 0;
        for (Company company : companies) {
            sum += scorer.score(company);
        }
        return sum;
    }
}
