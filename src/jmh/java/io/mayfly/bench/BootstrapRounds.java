package io.mayfly.bench;

import io.mayfly.experiment.AucEstimate;
import io.mayfly.experiment.Bootstrap;
import io.mayfly.experiment.ConfidenceInterval;
import io.mayfly.experiment.Discrimination;
import io.mayfly.experiment.Outcomes;
import io.mayfly.experiment.Shortlist;
import io.mayfly.experiment.Statistic;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How long intervals take: 100,000 cases, one in ten a shell, and 1,000 rounds, after one round of warming up. Prints
 * seconds, those of processors and the highest use of the heap, once for the AUC alone and once for five statistics together.
 *
 * <p>Arguments: cases, rounds. Run it as docs/benchmarks.md says.
 */
public final class BootstrapRounds {

    private BootstrapRounds() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        int cases = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Outcomes distinct = time("sorting", () -> sample(cases, 1e9));
        Outcomes tied = sample(cases, 10);
        time("DeLong", () -> AucEstimate.of(distinct));
        List<Statistic> one = List.of(Discrimination::auc);
        List<Statistic> five = List.of(
                Discrimination::auc,
                sample -> Discrimination.ks(sample).distance(),
                Discrimination::averagePrecision,
                sample -> Shortlist.ofShare(sample, 0.01).precision(),
                sample -> Shortlist.ofShare(sample, 0.01).lift());
        new Bootstrap(100, 2).intervals(distinct, five, 0.95);
        measure("AUC, distinct scores", rounds, distinct, one);
        measure("five statistics, distinct scores", rounds, distinct, five);
        measure("AUC, 1,000 scores", rounds, tied, one);
        measure("five statistics, 1,000 scores", rounds, tied, five);
    }

    private static Outcomes sample(int cases, double perPoint) {
        SplittableRandom random = new SplittableRandom(1);
        double[] scores = new double[cases];
        boolean[] shells = new boolean[cases];
        for (int i = 0; i < cases; i++) {
            shells[i] = random.nextInt(10) == 0;
            double score = 100 * Math.pow(random.nextDouble(), shells[i] ? 0.7 : 2);
            scores[i] = Math.rint(score * perPoint) / perPoint;
        }
        return Outcomes.of(scores, shells);
    }

    private static void measure(String title, int rounds, Outcomes sample, List<Statistic> statistics) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        List<ConfidenceInterval> intervals =
                time(title, () -> new Bootstrap(rounds, 1).intervals(sample, statistics, 0.95));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf("  %d MB of heap at most; %s%n", peak >> 20, intervals.get(0));
    }

    private interface Work<T> {
        T done();
    }

    private static <T> T time(String title, Work<T> work) {
        long start = System.nanoTime();
        long used = processorTime();
        T result = work.done();
        System.out.printf(
                "%s: %.2f s, %.2f s of processors%n",
                title, (System.nanoTime() - start) / 1e9, (processorTime() - used) / 1e9);
        return result;
    }

    /** Of all threads, the collector and compiler too: what it would take without others on the machine. */
    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
