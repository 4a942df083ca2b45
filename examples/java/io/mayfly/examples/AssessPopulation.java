package io.mayfly.examples;

import io.mayfly.Mayfly;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Builds a register of many invented companies and assesses all of them, and prints what that took. */
public final class AssessPopulation {

    private static final LocalDate AS_OF = LocalDate.of(2023, 7, 24);
    private static final double NANOS = 1e9;

    private AssessPopulation() {}

    /**
     * Prints seconds, throughput, memory and how many companies fell into each band.
     *
     * @param args how many companies, 10,000 if nothing is said
     */
    public static void main(String[] args) {
        int companies = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        long start = System.nanoTime();
        Map<Band, LongAdder> bands = new EnumMap<>(Band.class);
        LongAdder refused = new LongAdder();
        Mayfly.standard().assessAll(new Population(companies), AS_OF).forEach(each -> {
            Assessment assessment = each.assessment();
            Band band = assessment == null ? null : assessment.band();
            (band == null ? refused : bands.computeIfAbsent(band, unused -> new LongAdder())).increment();
        });
        double seconds = (System.nanoTime() - start) / NANOS;
        System.out.printf(
                "%,d companies in %.1f s: %,.0f a second on %d cores; heap at its peak %,.0f MB%n",
                companies,
                seconds,
                companies / seconds,
                Runtime.getRuntime().availableProcessors(),
                Heap.peakMegabytes());
        System.out.println("bands " + bands + ", without a score " + refused);
    }
}
