package io.mayfly.examples;

import static io.mayfly.dossier.AddressUse.RESIDENTIAL;
import static io.mayfly.dossier.ObservationMethod.SITE_VISIT;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.report.TextReport;
import io.mayfly.score.Assessment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The shortest complete use: a few facts in, an explained score out. The company is invented. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints the assessment.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // The report is not all ASCII: without this, the platform's character set decides what comes out.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        run();
    }

    static void run() {
        // region quickstart
        Dossier dossier = Dossier.builder("romashka")
                .jurisdiction("RU")
                .registered("2022-09")
                .accounts("2022", 0, "RUB")
                .observed("2023-03-01", SITE_VISIT, RESIDENTIAL)
                .declaration("2023-01", "helmets", 100_000, "pieces")
                .build();
        Assessment assessment = Mayfly.standard().assess(dossier, LocalDate.parse("2023-07-24"));
        System.out.print(TextReport.of(assessment));
        // endregion
    }
}
