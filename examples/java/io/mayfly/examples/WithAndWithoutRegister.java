package io.mayfly.examples;

import io.mayfly.Assessed;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.PartialDate;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What does it change to know of other companies? British companies and two groups out of public registers, and invented
 * neighbours, are assessed each alone and then all together. For each company whose points changed it prints what changed
 * and why; for the others how many they are and what was looked at in vain.
 */
public final class WithAndWithoutRegister {

    /** The day on which the ownership statements were published. */
    private static final LocalDate AS_OF = LocalDate.of(2025, 3, 5);

    private static final PartialDate RETRIEVED = PartialDate.parse("2026-11-23");

    private static final Path STATEMENTS = Path.of("examples", "data", "bods");

    private static final List<Path> FILES = List.of(
            STATEMENTS.resolve("uk_00031014.jsonl"),
            STATEMENTS.resolve("uk_07640868.jsonl"),
            STATEMENTS.resolve("gleif_253400JT3MQWNDKMJE44.jsonl"),
            Path.of("examples", "dossiers", "uk-accounts.jsonl"),
            Path.of("examples", "dossiers", "neighbours.jsonl"));

    private WithAndWithoutRegister() {}

    /**
     * Prints a part for each file.
     *
     * @param args none
     * @throws IOException if the example data cannot be read
     */
    public static void main(String[] args) throws IOException {
        run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        List<List<Dossier>> files = new ArrayList<>();
        for (Path file : FILES) {
            files.add(read(file));
        }
        // One register of all files: a company is not known to share anything until the other one is there too.
        List<Dossier> all = files.stream().flatMap(List::stream).toList();
        Iterator<Compared> compared = compare(Mayfly.standard(), all).iterator();
        for (int i = 0; i < files.size(); i++) {
            List<Compared> part =
                    Stream.generate(compared::next).limit(files.get(i).size()).toList();
            out.print(ComparedReport.of(FILES.get(i).getFileName().toString(), part));
        }
        out.print("Indicators for review, not findings. Shells are lawful.\n");
    }

    private static List<Dossier> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return file.startsWith(STATEMENTS)
                    ? BodsDossiers.read(lines, RETRIEVED)
                    : lines.map(Dossiers::read).toList();
        }
    }

    /** Each company alone and among the others, in their order. */
    static Stream<Compared> compare(Mayfly mayfly, List<Dossier> dossiers) {
        Iterator<Dossier> alone = dossiers.iterator();
        return mayfly.assessAll(dossiers, AS_OF).map(each -> compared(mayfly, alone.next(), each));
    }

    private static Compared compared(Mayfly mayfly, Dossier dossier, Assessed among) {
        return new Compared(
                mayfly.assess(dossier, AS_OF), Objects.requireNonNull(among.assessment(), () -> among.problem()));
    }
}
