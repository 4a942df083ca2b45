package io.mayfly.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** How long fresh virtual machines take to their first total. */
final class StartUps {

    private StartUps() {}

    /** Milliseconds from the start of a process to the first byte that it says, in rising order. */
    static long[] millis(String engine, int runs) throws IOException {
        long[] all = new long[runs];
        for (int i = 0; i < runs; i++) {
            all[i] = once(engine);
        }
        Arrays.sort(all);
        return all;
    }

    private static long once(String engine) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), FirstScore.class.getName(), engine)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = command.start();
        try (InputStream out = process.getInputStream()) {
            int first = out.read();
            long time = System.nanoTime() - start;
            if (first < 0) {
                throw new IllegalStateException(engine + " said nothing");
            }
            return Math.round(time / 1e6);
        } finally {
            process.destroy();
        }
    }
}
