package io.mayfly.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of one engine in all rounds.
 *
 * @param rounds for each round, its iterations as operations a second in rising order
 * @param bytes allocated by one operation
 */
record Measured(List<double[]> rounds, double bytes) {

    static Measured of(Collection<RunResult> results) {
        return new Measured(
                results.stream().map(Measured::iterations).toList(),
                results.stream()
                        .mapToDouble(result -> result.getSecondaryResults()
                                .get("gc.alloc.rate.norm")
                                .getScore())
                        .min()
                        .orElseThrow());
    }

    private static double[] iterations(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .sorted()
                .toArray();
    }

    /** In the middle of all iterations, which says more than the mean where others use the machine too. */
    double perSecond() {
        return middle(all());
    }

    double least() {
        return all()[0];
    }

    double most() {
        double[] all = all();
        return all[all.length - 1];
    }

    /** How often the speed of another; rounds are compared with each other, since a round is busy or quiet for both. */
    String times(Measured other) {
        double[] ratios = new double[rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = middle(rounds.get(i)) / middle(other.rounds.get(i));
        }
        Arrays.sort(ratios);
        return "%.2f (rounds %.2f to %.2f)"
                .formatted(perSecond() / other.perSecond(), ratios[0], ratios[ratios.length - 1]);
    }

    private double[] all() {
        return rounds.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
