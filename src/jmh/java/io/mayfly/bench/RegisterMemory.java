package io.mayfly.bench;

import com.google.common.collect.HashMultiset;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How much of the heap a structure takes, after garbage is gone, and how long it took to build from texts that are made on the
 * way. Run it once for each structure, so that none is in the way of the next:
 *
 * <pre>{@code
 * mvn -q -Dquick -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx10g -XX:+UseParallelGC -cp target/classes:target/test-classes:$(cat target/classpath) \
 *     io.mayfly.bench.RegisterMemory table 10000000
 * }</pre>
 */
public final class RegisterMemory {

    private RegisterMemory() {}

    /** Builds one structure: table, own, shared, eight, map or multiset, of so many companies. */
    public static void main(String[] arguments) throws IOException {
        int companies = Integer.parseInt(arguments[1]);
        long before = used();
        long start = System.nanoTime();
        Object built = built(arguments[0], companies);
        double nanos = System.nanoTime() - start;
        double bytes = used() - before;
        System.out.printf(
                "%s: %,d companies, %.1f bytes and %.0f ns a company%n",
                arguments[0], companies, bytes / companies, nanos / companies);
        if (built instanceof Register register) {
            long saveStart = System.nanoTime();
            register.save(OutputStream.nullOutputStream());
            System.out.printf(
                    "  saved in %.1f s; keys %s%n",
                    (System.nanoTime() - saveStart) / 1e9,
                    register.description().keys());
        }
    }

    private static Object built(String structure, int companies) {
        return switch (structure) {
            case "table" -> register(companies, i -> Population.company(i).build());
            case "own" ->
                register(
                        companies,
                        i -> Population.company(i)
                                .key(KeyKind.IDENTIFIER, Population.own(i))
                                .build());
            case "shared" ->
                register(
                        companies,
                        i -> Population.company(i)
                                .key(KeyKind.BUILDING, Population.building(i, companies))
                                .build());
            case "eight" -> register(companies, i -> Population.withEightKinds(i, companies));
            case "map" -> map(companies);
            case "multiset" -> multiset(companies);
            default -> throw new IllegalArgumentException("structure (" + structure + ") is unknown");
        };
    }

    private static Register register(int companies, IntFunction<RegisterRow> row) {
        RegisterBuilder builder = Population.builder();
        for (int i = 0; i < companies; i++) {
            builder.add(row.apply(i));
        }
        return builder.build();
    }

    private static Map<String, Integer> map(int companies) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < companies; i++) {
            counts.merge(Population.own(i), 1, Integer::sum);
        }
        return counts;
    }

    private static HashMultiset<String> multiset(int companies) {
        HashMultiset<String> counts = HashMultiset.create();
        for (int i = 0; i < companies; i++) {
            counts.add(Population.own(i));
        }
        return counts;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
