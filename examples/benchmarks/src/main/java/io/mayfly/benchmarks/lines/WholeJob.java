package io.mayfly.benchmarks.lines;

import io.mayfly.Line;
import io.mayfly.Mayfly;
import io.mayfly.Outcome;
import io.mayfly.report.JsonSummary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** From JSON Lines to JSON Lines on all cores that the process has. */
public final class WholeJob {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final int WARM_UP = 6;

    private WholeJob() {}

    /** Takes the file to read, the file to write and a number of rounds; says microseconds a line on the clock, one line a round. */
    public static void main(String[] args) throws IOException {
        Mayfly mayfly = Mayfly.standard();
        int rounds = Integer.parseInt(args[2]);
        for (int round = -WARM_UP; round < rounds; round++) {
            long start = System.nanoTime();
            long lines = run(mayfly, Path.of(args[0]), Path.of(args[1]));
            double micros = (System.nanoTime() - start) / 1e3 / lines;
            if (round >= 0) {
                System.out.println(micros);
            }
        }
    }

    /** How many lines there were. */
    static long run(Mayfly mayfly, Path input, Path output) throws IOException {
        try (Stream<String> in = Files.lines(input);
                BufferedWriter out = Files.newBufferedWriter(output)) {
            Stream<String> results = mayfly.assessEach(Line.of(in.iterator()), Line::dossier, DAY, WholeJob::summary);
            long lines = 0;
            for (String line : (Iterable<String>) results::iterator) {
                out.write(line);
                out.write('\n');
                lines++;
            }
            return lines;
        }
    }

    private static String summary(Outcome<Line> outcome) {
        if (outcome.assessment() == null) {
            throw new IllegalStateException("line " + outcome.item().number() + " must be assessed: " + outcome);
        }
        return JsonSummary.of(outcome.assessment());
    }
}
