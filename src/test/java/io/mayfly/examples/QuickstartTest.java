package io.mayfly.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private static final Path README = Path.of("README.md");
    private static final Path SOURCE = Path.of("examples/java/io/mayfly/examples/Quickstart.java");

    @Test
    void readme_showsTheQuickstartAndWhatItPrints() throws IOException {
        String code = region();
        String printed = printed();
        assertThat(code.lines().count()).isLessThan(10);
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(README, with(with(Files.readString(README), "java", code), "text", printed));
        }
        String hint = "README.md is stale. Refresh it with: mvn -q test -Dtest=QuickstartTest -Dmayfly.update=true";
        assertThat(block("java")).as(hint).isEqualTo(code);
        assertThat(block("text")).as(hint).isEqualTo(printed);
    }

    @Test
    void readme_hasOneShellBlockOfTwoLines() throws IOException {
        assertThat(Files.readString(README).split("```sh\n", -1)).hasSize(2);
        assertThat(block("sh").lines()).containsExactly("mvn -q test-compile exec:java", "mvn -B -ntp verify");
    }

    /** odds = 0.03 / 0.97 · 2^((score - 10) / 12) */
    @Test
    void readme_statesTheProbabilitiesThatTheScaleGives() throws IOException {
        String readme = Files.readString(README).replaceAll("\\s+", " ");
        assertThat(readme).contains("ELEVATED (from 41) begins near " + percent(41));
        assertThat(readme).contains("HIGH (from 71) near " + percent(71));
    }

    private static String percent(int score) {
        double odds = 0.03 / 0.97 * Math.pow(2, (score - 10) / 12.0);
        return String.format(Locale.ROOT, "%.0f %%", 100 * odds / (1 + odds));
    }

    @Test
    void readme_linksToFilesThatExist() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(Files.readString(README));
        List<String> missing = link.results()
                .map(found -> found.group(1))
                .filter(target -> !Files.exists(Path.of(target)))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static String region() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        int from = lines.indexOf("        // region quickstart") + 1;
        int to = lines.indexOf("        // endregion");
        return lines.subList(from, to).stream()
                .map(line -> line.substring(8))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Quickstart.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String block(String language) throws IOException {
        Matcher block = fence(language).matcher(Files.readString(README));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String with(String readme, String language, String content) {
        return fence(language)
                .matcher(readme)
                .replaceFirst(Matcher.quoteReplacement("```" + language + "\n" + content + "```\n"));
    }

    private static Pattern fence(String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```\n");
    }
}
