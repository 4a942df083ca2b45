package io.mayfly.examples;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Could we have known? For each company of the investigation of July 2023, the first day on which the facts known by then
 * made it ELEVATED. Each day is assessed anew, so that nothing but the facts known on it can matter.
 */
public final class EarliestElevated {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final LocalDate PUBLICATION = LocalDate.of(2023, 7, 24);

    private EarliestElevated() {}

    /**
     * Prints a line for each company.
     *
     * @param args none
     * @throws IOException if the example dossiers cannot be read
     */
    public static void main(String[] args) throws IOException {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        for (String file : List.of("article.jsonl", "article-joined.jsonl")) {
            try (Stream<String> lines = Files.lines(Path.of("examples", "dossiers", file))) {
                lines.map(Dossiers::read).map(EarliestElevated::line).forEach(System.out::println);
            }
        }
    }

    static String line(Dossier dossier) {
        return String.format(
                "%-36s %s",
                dossier.company().id(),
                first(Mayfly.standard(), dossier)
                        .map(found -> found.subject().asOf() + "  " + found.band() + "  " + found.score())
                        .orElse("not by its publication"));
    }

    /** The assessment of the first day on which the company is at least ELEVATED. */
    static Optional<Assessment> first(Mayfly mayfly, Dossier dossier) {
        return FIRST_DAY
                .datesUntil(PUBLICATION.plusDays(1))
                .map(day -> mayfly.assess(dossier, day))
                .filter(assessment -> reaches(assessment.band()))
                .findFirst();
    }

    private static boolean reaches(@Nullable Band band) {
        return band != null && band.compareTo(Band.ELEVATED) >= 0;
    }
}
