package io.mayfly.bench;

import io.mayfly.identity.AddressKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The key of one address, by language: the first address of each pair of {@code address-pairs.csv}, in turn.
 *
 * <p>Run it with {@code mvn -q -Dquick -Pbench test-compile exec:exec}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class AddressKeys {

    private static final Path PAIRS = Path.of("src/test/resources/io/mayfly/identity/address-pairs.csv");

    /** The language of the addresses. */
    @Param({"ru", "uk", "en", "zh", "tr", "kk", "de"})
    private String language = "ru";

    private List<String[]> rows = List.of();
    private int next;

    /** Reads the addresses once. */
    @Setup
    public void read() throws IOException {
        rows = Files.readAllLines(PAIRS).stream()
                .map(line -> line.split(";", -1))
                .filter(cells -> cells[1].equals(language))
                .toList();
    }

    /** Reads one address without transliteration. */
    @Benchmark
    public AddressKey key() {
        String[] row = rows.get(next);
        next = (next + 1) % rows.size();
        return AddressKey.of(row[5], row[2]);
    }
}
