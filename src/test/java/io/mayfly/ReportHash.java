package io.mayfly;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.report.JsonReport;
import io.mayfly.report.TextReport;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Prints a hash of all that is said of the companies of some files: what {@link DeterminismTest} compares. */
final class ReportHash {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);

    private ReportHash() {}

    /**
     * Prints the hash.
     *
     * @param files files of JSON Lines
     */
    public static void main(String[] files) throws IOException {
        System.out.println(of(List.of(files)));
    }

    /** Of the reports of each company by itself and among the others. */
    static String of(List<String> files) throws IOException {
        List<Dossier> dossiers = new ArrayList<>();
        for (String file : files) {
            Files.readAllLines(Path.of(file)).forEach(line -> dossiers.add(Dossiers.read(line)));
        }
        Mayfly mayfly = Mayfly.standard();
        MessageDigest hash = sha256();
        mayfly.assess(dossiers, DAY).forEach(each -> add(hash, each));
        mayfly.assessAll(dossiers, DAY).forEach(each -> add(hash, Objects.requireNonNull(each.assessment())));
        return HexFormat.of().formatHex(hash.digest());
    }

    private static void add(MessageDigest hash, Assessment assessment) {
        hash.update(JsonReport.of(assessment).getBytes(StandardCharsets.UTF_8));
        hash.update(TextReport.of(assessment).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
