package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossiers;
import io.mayfly.language.Language;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CounterfactualsTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/mayfly/report");

    private static Assessment shell(String id) throws IOException {
        String line = Files.readAllLines(Path.of("examples/dossiers/shells.jsonl")).stream()
                .filter(one -> one.startsWith("{\"company\":{\"id\":\"" + id + "\""))
                .findFirst()
                .orElseThrow();
        return Cases.MAYFLY.assess(Dossiers.read(line), LocalDate.parse(Cases.PUBLICATION));
    }

    @Test
    void text_ofAnInventedShell_isTheGoldenFile() throws IOException {
        golden("verbena-counterfactuals.txt", CounterfactualsText.of(shell("shell-verbena-trade")));
    }

    @Test
    void text_inRussian_isTheGoldenFile() throws IOException {
        golden(
                "verbena-counterfactuals-ru.txt",
                CounterfactualsText.of(shell("shell-verbena-trade"), Language.russian()));
    }

    private static void golden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(file, text);
        }
        assertThat(text)
                .as(
                        "%s is stale. Refresh it with: mvn -q test -Dtest=CounterfactualsTextTest -Dmayfly.update=true",
                        file)
                .isEqualTo(Files.readString(file));
    }

    @Test
    void text_ofEveryExample_keepsItsWidthAndSaysWhatItIs() {
        Cases.all().forEach(assessment -> {
            String text = CounterfactualsText.of(assessment);
            assertThat(text).contains("An indicator for review, not a finding. Shells are lawful.");
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                    .noneMatch(line -> line.endsWith(" "));
        });
    }

    @Test
    void text_withoutScore_saysThatBandsAreThoseOfTheTotal() {
        assertThat(CounterfactualsText.of(Cases.assess("article-05-tekhkrim", Cases.PUBLICATION)))
                .contains("none: INSUFFICIENT. The bands below are those of the total, ")
                .contains("What would have to come out for HIGH");
    }

    @Test
    void text_notEligible_hasNothingToSay() {
        assertThat(CounterfactualsText.of(Cases.assess("article-01-silva", "2022-08-31")))
                .contains("none, so that nothing could change it: ")
                .doesNotContain("What would")
                .doesNotContain("own word");
    }

    @Test
    void text_nameWithControlCharacters_isMadeSafe() {
        String line = "{\"company\":{\"id\":\"x\",\"names\":[{\"text\":\"A\\u001b[2J\\nScore 0\"}]}}";

        String text =
                CounterfactualsText.of(Cases.MAYFLY.assess(Dossiers.read(line), LocalDate.parse(Cases.PUBLICATION)));

        assertThat(text).doesNotContain("\u001b").contains("Company   A\\u001b[2J\\u000aScore 0");
    }
}
