package io.mayfly.benchmarks.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long fresh virtual machines take for the first line of a file. */
final class ColdStart {

    private ColdStart() {}

    /** Milliseconds from the start of a process to the first byte that it says, in rising order. */
    static long[] millis(String what, Path file, int runs, String... options) throws IOException {
        long[] all = new long[runs];
        for (int i = 0; i < runs; i++) {
            all[i] = once(what, file, options);
        }
        Arrays.sort(all);
        return all;
    }

    private static long once(String what, Path file, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstLine.class.getName(), what));
        command.add(file.toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.getInputStream()) {
            int first = out.read();
            long time = System.nanoTime() - start;
            if (first < 0) {
                throw new IllegalStateException(what + " said nothing");
            }
            return Math.round(time / 1e6);
        } finally {
            process.destroy();
        }
    }
}
