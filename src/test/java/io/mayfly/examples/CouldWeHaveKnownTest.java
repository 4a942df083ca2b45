package io.mayfly.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** When each company of the investigation would first have been worth a look. */
class CouldWeHaveKnownTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/mayfly/examples/could-we-have-known.txt");

    @Test
    void run_printsTheGoldenFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, UTF_8);
        CouldWeHaveKnown.run(out);
        out.flush();
        String printed = bytes.toString(UTF_8);
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(GOLDEN, printed);
        }
        assertThat(printed)
                .as(
                        "%s is stale. Refresh it with: mvn -q test -Dtest=%s -Dmayfly.update=true",
                        GOLDEN, "CouldWeHaveKnownTest")
                .isEqualTo(Files.readString(GOLDEN));
    }
}
