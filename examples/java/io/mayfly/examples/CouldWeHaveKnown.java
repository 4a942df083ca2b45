package io.mayfly.examples;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.explain.Timeline;
import io.mayfly.report.PlainText;
import io.mayfly.report.Sparkline;
import io.mayfly.score.Band;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Could we have known? For each company of the investigation of 24 July 2023, when the facts known by then would first have made
 * it ELEVATED and HIGH, from two years before the publication until half a year after it.
 */
public final class CouldWeHaveKnown {

    private static final LocalDate PUBLICATION = LocalDate.of(2023, 7, 24);
    private static final LocalDate FIRST_DAY = PUBLICATION.minusYears(2);
    private static final LocalDate LAST_DAY = PUBLICATION.plusMonths(6);
    private static final int COLUMNS = 60;

    private CouldWeHaveKnown() {}

    /**
     * Prints four lines for each company.
     *
     * @param args none
     * @throws IOException if the example dossiers cannot be read
     */
    public static void main(String[] args) throws IOException {
        run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        out.println("By what could be known on each day from " + FIRST_DAY + " to " + LAST_DAY + "; published on "
                + PUBLICATION + ".");
        out.println(
                "Below each block its band; a full stop: too little was known for a score, the block shows the total.");
        Mayfly mayfly = Mayfly.standard();
        for (String line : Files.readAllLines(Path.of("examples", "dossiers", "article.jsonl"))) {
            Dossier dossier = Dossiers.read(line);
            out.println();
            lines(dossier.company().id(), mayfly.timeline(dossier, FIRST_DAY, LAST_DAY))
                    .forEach(out::println);
        }
        out.println();
        out.println("A band is an indicator for review, not a finding. Shells are lawful.");
    }

    private static List<String> lines(String company, Timeline timeline) {
        Sparkline spark = Sparkline.of(timeline, COLUMNS);
        return List.of(
                PlainText.of(company),
                "  " + spark.levels(),
                "  " + spark.bands(),
                "  ELEVATED " + when(timeline.firstAt(Band.ELEVATED)) + "; HIGH " + when(timeline.firstAt(Band.HIGH)));
    }

    private static String when(Optional<LocalDate> first) {
        if (first.isEmpty()) {
            return "on no day";
        }
        long days = ChronoUnit.DAYS.between(first.get(), PUBLICATION);
        String distance = days == 0
                ? "the day of the publication"
                : Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ") + (days > 0 ? "before" : "after")
                        + " the publication";
        return "first on " + first.get() + ", " + distance;
    }
}
