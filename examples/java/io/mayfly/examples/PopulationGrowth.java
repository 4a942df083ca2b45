package io.mayfly.examples;

import com.sun.management.OperatingSystemMXBean;
import io.mayfly.Mayfly;
import io.mayfly.identity.Transliteration;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRow;
import io.mayfly.register.RegisterRows;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How the time of processors grows with the number of invented companies: to make them and a register of them, and to assess
 * one among them, which is measured on some that lie evenly among all.
 */
public final class PopulationGrowth {

    private static final LocalDate AS_OF = LocalDate.of(2023, 7, 24);
    private static final int AT_ONCE = 100_000;
    private static final int ASSESSED = 20_000;
    private static final int WARM_UP = 30_000;
    private static final long LEAST_NANOS = 8_000_000_000L;
    private static final double MICROS = 1e3;
    private static final double SECONDS = 1e6;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final SimpleRegression registering = new SimpleRegression();
    private final SimpleRegression all = new SimpleRegression();

    private PopulationGrowth() {}

    /**
     * Prints a table with a line for each number, and slopes of the logarithms: 1 where twice as many take twice as long.
     *
     * @param args how many companies, several numbers; 1,000, 10,000 and 100,000 if nothing is said
     */
    public static void main(String[] args) {
        int[] numbers = args.length == 0
                ? new int[] {1_000, 10_000, 100_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        new PopulationGrowth().print(numbers);
    }

    private void print(int[] numbers) {
        System.out.println("companies | registering one, µs | assessing one, µs | all of them, s");
        Population warm = new Population(WARM_UP);
        Mayfly warmed = Mayfly.standard().withRegister(register(warm));
        timed(() -> sample(warm, warmed));
        for (int number : numbers) {
            Population companies = new Population(number);
            Timed<Register> register = timed(() -> register(companies));
            double registered = register.micros() / number;
            Mayfly mayfly = Mayfly.standard().withRegister(register.made());
            double assessed = timed(() -> sample(companies, mayfly)).micros() / Math.min(number, ASSESSED);
            double both = (registered + assessed) * number;
            System.out.printf("%,d | %.1f | %.1f | %.1f%n", number, registered, assessed, both / SECONDS);
            registering.addData(Math.log(number), Math.log(registered * number));
            all.addData(Math.log(number), Math.log(both));
        }
        System.out.printf(
                "slopes: registering %.3f, all %.3f; heap at its peak %,.0f MB%n",
                registering.getSlope(), all.getSlope(), Heap.peakMegabytes());
    }

    private static Register register(Population companies) {
        Mayfly mayfly = Mayfly.standard();
        Transliteration transliteration = Transliteration.available();
        RegisterRows rows = RegisterRows.of(AS_OF, mayfly.reference(), transliteration);
        RegisterBuilder builder = RegisterBuilder.asOf(AS_OF).transliteration(transliteration.id());
        for (int from = 0; from < companies.companies(); from += AT_ONCE) {
            List<RegisterRow> some = IntStream.range(from, Math.min(companies.companies(), from + AT_ONCE))
                    .parallel()
                    .mapToObj(number -> rows.row(companies.company(number)))
                    .toList();
            some.forEach(builder::add);
        }
        return builder.build();
    }

    /** How many have a score. */
    private static long sample(Population companies, Mayfly mayfly) {
        int number = Math.min(companies.companies(), ASSESSED);
        long apart = companies.companies() / number;
        return IntStream.range(0, number)
                .parallel()
                .mapToObj(i -> mayfly.score(companies.company((int) (i * apart)), AS_OF))
                .filter(score -> score.band() != null)
                .count();
    }

    private record Timed<T>(T made, double micros) {}

    /** Of the processors, as often as fills some seconds, since their time is told in hundredths. */
    private static <T> Timed<T> timed(Supplier<T> work) {
        long start = PROCESS.getProcessCpuTime();
        int times = 0;
        T made;
        long used;
        do {
            made = work.get();
            times++;
            used = PROCESS.getProcessCpuTime() - start;
        } while (used < LEAST_NANOS);
        return new Timed<>(made, used / MICROS / times);
    }
}
