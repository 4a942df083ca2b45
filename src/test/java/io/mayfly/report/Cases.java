package io.mayfly.report;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The example dossiers and their assessments. */
final class Cases {

    static final String PUBLICATION = "2023-07-24";
    static final Mayfly MAYFLY = Mayfly.standard();

    private Cases() {}

    static List<String> lines() {
        return Stream.of("article.jsonl", "article-joined.jsonl", "look-alikes.jsonl")
                .map(name -> Path.of("examples", "dossiers", name))
                .flatMap(Cases::read)
                .toList();
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(String id) {
        List<String> found = lines().stream()
                .filter(line -> line.startsWith("{\"company\":{\"id\":\"" + id + "\""))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("id (" + id + ") must be that of one example, not " + found.size());
        }
        return found.get(0);
    }

    static Dossier dossier(String id) {
        return Dossiers.read(line(id));
    }

    static Assessment assess(String id, String asOf) {
        return MAYFLY.assess(dossier(id), LocalDate.parse(asOf));
    }

    static Stream<Assessment> all() {
        return lines().stream().map(line -> MAYFLY.assess(Dossiers.read(line), LocalDate.parse(PUBLICATION)));
    }
}
