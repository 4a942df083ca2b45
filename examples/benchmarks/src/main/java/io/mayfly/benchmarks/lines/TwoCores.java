package io.mayfly.benchmarks.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How much sooner the whole job is done where a virtual machine has all processors of the machine and not one: the one is
 * confined by the operating system ({@code taskset} of util-linux), so that its collector and compiler find no other.
 */
final class TwoCores {

    private static final List<String> ONE = List.of("taskset", "-c", "0");

    private TwoCores() {}

    /** Microseconds a line of one processor, then of all, all rounds of as many virtual machines of either kind by turns. */
    static List<double[]> micros(Path input, Path output, int machines, int rounds)
            throws IOException, InterruptedException {
        List<Double> one = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int machine = 0; machine < machines; machine++) {
            one.addAll(machine(ONE, input, output, rounds));
            all.addAll(machine(List.of(), input, output, rounds));
        }
        return List.of(numbers(one), numbers(all));
    }

    private static List<Double> machine(List<String> confined, Path input, Path output, int rounds)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(confined);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Named, since a machine of one processor would choose another collector than one of two.
        command.addAll(List.of("-XX:+UseParallelGC", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(WholeJob.class.getName(), input.toString(), output.toString(), String.valueOf(rounds)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Double> micros;
        try (var said = process.inputReader()) {
            micros = said.lines().map(Double::valueOf).toList();
        }
        if (process.waitFor() != 0 || micros.size() != rounds) {
            throw new IllegalStateException(command + " must end with " + rounds + " rounds, and said " + micros);
        }
        return micros;
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
