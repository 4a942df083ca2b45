package io.mayfly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same dossiers give the same reports, letter by letter, whatever the machine: each time in a fresh virtual machine. */
class DeterminismTest {

    private static final List<String> FILES =
            List.of("examples/dossiers/article.jsonl", "examples/dossiers/look-alikes.jsonl");
    private static final Pattern RELEASE = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    @Test
    void reports_otherLocaleZoneEncodingCompilerAndProcessors_areTheSame() throws IOException, InterruptedException {
        String elsewhere = inAnother(
                Path.of(System.getProperty("java.home")),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1");

        assertThat(elsewhere).isEqualTo(ReportHash.of(FILES));
    }

    /** Left out where no other release lies beside the one that runs. */
    @Test
    void reports_otherReleasesOfJava_areTheSame() throws IOException, InterruptedException {
        List<Path> others = otherReleases();
        assumeThat(others).as("releases of Java beside this one").isNotEmpty();
        String here = ReportHash.of(FILES);
        for (Path home : others) {
            assertThat(inAnother(home)).as(home.toString()).isEqualTo(here);
        }
    }

    private static List<Path> otherReleases() throws IOException {
        Path parent = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        try (Stream<Path> beside = Files.list(Objects.requireNonNull(parent))) {
            return beside.filter(home -> !Files.isSymbolicLink(home) && release(home) > 17)
                    .sorted()
                    .toList();
        }
    }

    private static int release(Path home) {
        try {
            Matcher found = RELEASE.matcher(Files.readString(home.resolve("release")));
            return found.find() && Files.isExecutable(home.resolve("bin/java")) ? Integer.parseInt(found.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static String inAnother(Path home, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReportHash.class.getName()));
        command.addAll(FILES);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
