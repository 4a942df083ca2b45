package io.mayfly.benchmarks.lines;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossiers;
import io.mayfly.report.JsonSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Does one thing with the first line of a file and says a byte: {@link ColdStart} takes the time from outside. */
public final class FirstLine {

    private FirstLine() {}

    /** Takes {@code nothing}, {@code bind}, {@code read} or {@code assess}, and the file. */
    public static void main(String[] args) throws IOException {
        String line;
        try (var lines = Files.lines(Path.of(args[1]))) {
            line = lines.findFirst().orElseThrow();
        }
        Object done = switch (args[0]) {
            case "nothing" -> line;
            case "bind" -> Plain.read(line);
            case "read" -> Dossiers.read(line);
            case "assess" -> JsonSummary.of(Mayfly.standard().assess(Dossiers.read(line), LocalDate.of(2023, 7, 24)));
            default -> throw new IllegalArgumentException(args[0]);
        };
        System.out.println(done.hashCode());
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
