package io.mayfly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a page that a test writes, between two comments. The test fails when the part is stale, and writes it anew
 * with {@code -Dmayfly.update=true}.
 */
public final class GeneratedSection {

    private GeneratedSection() {}

    /**
     * Compares a part of a page with what it has to be.
     *
     * @param page the file
     * @param name what the two comments call the part
     * @param test the test that writes it
     * @param content the part
     * @throws IOException if the page cannot be read or written
     */
    public static void check(Path page, String name, Class<?> test, String content) throws IOException {
        String command = "mvn -q test -Dtest=" + test.getSimpleName() + " -Dmayfly.update=true";
        String begin = "<!-- begin " + name + ", refreshed with " + command + " -->\n";
        String end = "<!-- end " + name + " -->\n";
        String before = Files.readString(page);
        assertThat(before).as("the comments around the part in %s", page).containsSubsequence(begin, end);
        String fresh = before.substring(0, before.indexOf(begin) + begin.length()) + "\n" + content.strip() + "\n\n"
                + before.substring(before.indexOf(end));
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(page, fresh);
        }
        assertThat(Files.readString(page))
                .as("%s is stale. Refresh it with: %s", page, command)
                .isEqualTo(fresh);
    }
}
