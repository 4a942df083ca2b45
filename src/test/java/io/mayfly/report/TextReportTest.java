package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.language.Language;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/mayfly/report");

    @ParameterizedTest
    @CsvSource({
        "silva, article-01-silva, 2023-07-24",
        "silva-in-february, article-01-silva, 2023-02-28",
        "silva-before-registration, article-01-silva, 2022-08-31",
        "pozitron, article-04-pozitron, 2023-07-24",
        "tekhkrim, article-05-tekhkrim, 2023-07-24",
        "holding, look-alike-holding, 2023-07-24",
    })
    void report_ofExample_isTheGoldenFile(String golden, String id, String asOf) throws IOException {
        golden(golden, TextReport.of(Cases.assess(id, asOf)));
    }

    private static void golden(String golden, String report) throws IOException {
        Path file = GOLDEN.resolve(golden + ".txt");
        if (Boolean.getBoolean("mayfly.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, report);
        }
        assertThat(report)
                .as("%s is stale. Refresh it with: mvn -q test -Dtest=TextReportTest -Dmayfly.update=true", file)
                .isEqualTo(Files.readString(file));
    }

    @Test
    void report_inRussian_isTheGoldenFile() throws IOException {
        golden("silva-ru", TextReport.of(Cases.assess("article-01-silva", "2023-07-24"), Language.russian()));
    }

    @Test
    void report_ofEveryExampleInRussian_isWrittenWithTheScore() {
        Cases.all().forEach(assessment -> {
            String report = TextReport.of(assessment, Language.russian());
            assertThat(report).contains("Это признак для проверки, а не вывод.");
            assertThat(sum(report, "Все шаги", "   Итого")).isEqualTo(tenths(assessment));
        });
    }

    @Test
    void report_ofEveryExample_addsUpAndKeepsItsWidth() {
        Cases.all().forEach(assessment -> {
            String report = TextReport.of(assessment);
            assertThat(report).contains("An indicator for review, not a finding. Shells are lawful.");
            assertThat(report.lines().filter(line -> !line.startsWith("An indicator")))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                    .noneMatch(line -> line.endsWith(" "));
            assertThat(sum(report, "Every step", "     Sum")).isEqualTo(tenths(assessment));
        });
    }

    /** Adds up what the report prints, without looking at the steps. */
    private static int sum(String report, String from, String to) {
        return report.lines()
                .dropWhile(line -> !line.equals(from))
                .takeWhile(line -> !line.startsWith(to))
                .filter(line -> line.matches(" +[+-]?[0-9]+\\.[0-9]  .*") && line.charAt(7) != ' ')
                .mapToInt(line -> Integer.parseInt(
                        line.substring(0, 8).strip().replace(".", "").replace("+", "")))
                .sum();
    }

    private static int tenths(Assessment assessment) {
        return assessment.score() == null
                ? assessment.total().tenths()
                : assessment.score().tenths();
    }
}
