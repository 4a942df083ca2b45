package io.mayfly.examples;

import io.mayfly.Mayfly;
import io.mayfly.experiment.Backtest;
import io.mayfly.experiment.Bootstrap;
import io.mayfly.experiment.Discrimination;
import io.mayfly.experiment.Drift;
import io.mayfly.experiment.LabelledCase;
import io.mayfly.experiment.Performance;
import io.mayfly.experiment.PerformanceText;
import io.mayfly.experiment.StabilityIndex;
import io.mayfly.reference.ReferenceData;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Judges the standard card by many invented labelled cases, and prints the report and what each stage took. */
public final class BacktestPopulation {

    private static final double LEVEL = 0.95;
    private static final double BASE_RATE = 0.03;
    private static final double COST_RATIO = 10;
    private static final LocalDate SPLIT = LocalDate.of(2023, 1, 1);
    private static final int MOST_DRIFTED = 3;
    private static final double NANOS = 1e9;

    private final PrintStream out;

    private BacktestPopulation(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the report, seconds of each stage and the peak of the heap.
     *
     * @param args how many cases, 10,000 if nothing is said, and how many rounds of the bootstrap, 1,000 if nothing is said
     */
    public static void main(String[] args) {
        int cases = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        int rounds = args.length < 2 ? 1_000 : Integer.parseInt(args[1]);
        new BacktestPopulation(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
                .run(cases, rounds);
    }

    private void run(int size, int rounds) {
        List<LabelledCase> cases = timed("cases made", () -> new LabelledPopulation(size).cases());
        Backtest backtest = timed("cases scored", () -> scored(cases));
        Performance performance = timed("judged, " + rounds + " rounds", () -> judged(backtest, rounds));
        out.printf(
                Locale.ROOT,
                "%,d cases on %d cores; heap at its peak %,.0f MB%n",
                size,
                Runtime.getRuntime().availableProcessors(),
                Heap.peakMegabytes());
        out.print(text(performance));
        out.print(byTime(backtest));
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        double used = processorSeconds();
        T done = work.get();
        out.printf(
                Locale.ROOT,
                "%s: %.1f s, %.1f s of processors%n",
                stage,
                (System.nanoTime() - start) / NANOS,
                processorSeconds() - used);
        return done;
    }

    /** Of all threads, compiler and collector too: on a busy machine it says more than the clock. */
    private static double processorSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .map(nanos -> nanos / NANOS)
                .orElse(Double.NaN);
    }

    static Backtest scored(List<LabelledCase> cases) {
        return Backtest.run(Mayfly.standard().scorer(), ReferenceData.standard(), cases);
    }

    static Performance judged(Backtest backtest, int rounds) {
        return Performance.of(backtest, new Bootstrap(rounds, 1), LEVEL);
    }

    static String text(Performance performance) {
        return PerformanceText.of("Standard card", performance, BASE_RATE, COST_RATIO);
    }

    /** The later year against the earlier one: whether the card still does as well, and what became of the companies. */
    static String byTime(Backtest backtest) {
        Backtest earlier = backtest.where(one -> one.asOf().isBefore(SPLIT));
        Backtest later = backtest.where(one -> !one.asOf().isBefore(SPLIT));
        Drift drift = Drift.between(earlier, later);
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "Before %s: %d cases, AUC %.3f; from then on: %d cases, AUC %.3f; stability of totals (PSI) %.4f, %s%n",
                SPLIT,
                earlier.cases().size(),
                Discrimination.auc(earlier.outcomes()),
                later.cases().size(),
                Discrimination.auc(later.outcomes()),
                drift.score().value(),
                drift.score().shift()));
        drift.signals().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingDouble(StabilityIndex::value).reversed()))
                .limit(MOST_DRIFTED)
                .forEach(signal -> text.append(String.format(
                        Locale.ROOT,
                        "  %s: stability of points (CSI) %.4f, missing %+.1f %%%n",
                        signal.getKey(),
                        signal.getValue().value(),
                        100 * drift.missing().getOrDefault(signal.getKey(), 0.0))));
        return text.toString();
    }
}
