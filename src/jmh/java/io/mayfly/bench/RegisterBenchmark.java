package io.mayfly.bench;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
 * A register of a million companies, and beside it maps that count companies by the text of a key, as a peer. One operation is
 * one company built, or one key looked up. A map only counts; a register also tells which companies there are.
 *
 * <p>Run it with {@code mvn -q -Dquick -Pbench test-compile exec:exec -Dbench=RegisterBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 12, time = 2)
public class RegisterBenchmark {

    private static final int COMPANIES = 1_000_000;
    private static final int LOOKED_UP = 100_000;

    private final List<String> texts = new ArrayList<>();
    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<RegisterRow> richRows = new ArrayList<>();
    private List<String> asked = List.of();
    private List<String> ids = List.of();
    private Register register = Population.builder().build();
    private Map<String, Integer> map = Map.of();
    private Multiset<String> multiset = HashMultiset.create();

    /** Makes rows and what is asked in an order that no cache helps with. */
    @Setup
    public void prepare() {
        for (int i = 0; i < COMPANIES; i++) {
            texts.add(Population.own(i));
            rows.add(RegisterRow.builder(Population.id(i))
                    .key(KeyKind.IDENTIFIER, Population.own(i))
                    .build());
            richRows.add(Population.withEightKinds(i, COMPANIES));
        }
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(1));
        asked = shuffled.stream().limit(LOOKED_UP).toList();
        ids = new Random(2)
                .ints(LOOKED_UP, 0, COMPANIES)
                .mapToObj(Population::id)
                .toList();
        register = built(richRows);
        map = counted();
        multiset = HashMultiset.create(texts);
    }

    private static Register built(List<RegisterRow> rows) {
        RegisterBuilder builder = Population.builder();
        rows.forEach(builder::add);
        return builder.build();
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            counts.merge(copy(text), 1, Integer::sum);
        }
        return counts;
    }

    /** A new text, as somebody has who asks: a String keeps its hash once it was asked for. */
    private static String copy(String text) {
        return new StringBuilder(text).toString();
    }

    /** Companies of one key each to a register. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public Register buildOfOneKind() {
        return built(rows);
    }

    /** Companies of eight keys each, names, divisions and figures to a register. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public Register buildOfEightKinds() {
        return built(richRows);
    }

    /** The peer: the same keys of one kind counted in a map. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public Map<String, Integer> buildMap() {
        return counted();
    }

    /** The peer: the same keys of one kind counted in a multiset. */
    @Benchmark
    @OperationsPerInvocation(COMPANIES)
    public Multiset<String> buildMultiset() {
        Multiset<String> counts = HashMultiset.create();
        for (String text : texts) {
            counts.add(copy(text));
        }
        return counts;
    }

    /** How many companies have a key. */
    @Benchmark
    @OperationsPerInvocation(LOOKED_UP)
    public void lookUp(Blackhole sink) {
        for (String text : asked) {
            sink.consume(register.members(KeyKind.IDENTIFIER, copy(text)).size());
        }
    }

    /** The peer. */
    @Benchmark
    @OperationsPerInvocation(LOOKED_UP)
    public void lookUpMap(Blackhole sink) {
        for (String text : asked) {
            sink.consume(map.get(copy(text)));
        }
    }

    /** The peer. */
    @Benchmark
    @OperationsPerInvocation(LOOKED_UP)
    public void lookUpMultiset(Blackhole sink) {
        for (String text : asked) {
            sink.consume(multiset.count(copy(text)));
        }
    }

    /** A company by its id. */
    @Benchmark
    @OperationsPerInvocation(LOOKED_UP)
    public void find(Blackhole sink) {
        for (String id : ids) {
            sink.consume(register.find(id));
        }
    }
}
