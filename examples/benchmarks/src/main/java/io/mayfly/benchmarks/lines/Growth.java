package io.mayfly.benchmarks.lines;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** How long one company takes as there are more facts of it, or more signals. */
final class Growth {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final long NANOS_EACH = 1_500_000_000L;

    private static volatile Object sink;

    private Growth() {}

    /** Microseconds of processor time to read a company with some shipments. */
    static Map<Integer, Double> readingOfFacts(int... numbers) {
        return measured(numbers, number -> {
            String text = Dossiers.write(company(number));
            return () -> sink = Dossiers.read(text);
        });
    }

    /** The same to assess it. */
    static Map<Integer, Double> assessmentOfFacts(int... numbers) {
        Mayfly mayfly = Mayfly.standard();
        return measured(numbers, number -> {
            Dossier company = company(number);
            return () -> sink = mayfly.assess(company, DAY).total();
        });
    }

    /** The same of companies like those of the article by cards with some signals. */
    static Map<Integer, Double> assessmentBySignals(List<Dossier> companies, int... numbers) {
        return measured(numbers, number -> {
            Mayfly mayfly = ManySignals.of(number);
            return () -> {
                for (Dossier company : companies) {
                    sink = mayfly.assess(company, DAY).total();
                }
            };
        });
    }

    /** The slope of a straight line through the logarithms: 1 where twice as many take twice as long. */
    static double slope(Map<Integer, Double> times) {
        SimpleRegression line = new SimpleRegression();
        times.forEach((number, time) -> line.addData(Math.log(number), Math.log(time)));
        return line.getSlope();
    }

    private static Map<Integer, Double> measured(int[] numbers, IntFunction<Runnable> works) {
        Map<Integer, Double> times = new TreeMap<>();
        // Backwards, so that what the compiler learns of the largest serves them all.
        for (int i = numbers.length - 1; i >= 0; i--) {
            times.put(numbers[i], least(works.apply(numbers[i])));
        }
        return times;
    }

    private static double least(Runnable work) {
        long end = System.nanoTime() + NANOS_EACH;
        double least = Double.MAX_VALUE;
        while (System.nanoTime() < end) {
            int times = 0;
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long used;
            do {
                work.run();
                times++;
                used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            } while (used < 5_000_000);
            least = Math.min(least, used / 1e3 / times);
        }
        return least;
    }

    private static Dossier company(int shipments) {
        DossierBuilder company = Dossier.builder("many")
                .name("Firm of Many Facts")
                .jurisdiction("RU")
                .registered("2018-02")
                .accounts("2022", 4_000_000, "EUR");
        for (int i = 0; i < shipments; i++) {
            company.add(Shipment.builder(TradeRole.IMPORTER, "machine parts, lot " + i)
                    .date(LocalDate.of(2019, 1, 1).plusDays(i % 1_600).toString())
                    .exporter("Supplier " + i % 20)
                    .hsCode("848210")
                    .build());
        }
        return company.build();
    }
}
