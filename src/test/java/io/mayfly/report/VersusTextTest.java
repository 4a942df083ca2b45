package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.GeneratedSection;
import io.mayfly.dossier.Dossiers;
import io.mayfly.explain.Typical;
import io.mayfly.explain.Versus;
import io.mayfly.language.Language;
import io.mayfly.score.Assessment;
import io.mayfly.score.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersusTextTest {

    private static final Path RUSSIAN = Path.of("src/test/resources/io/mayfly/report/verbena-versus-ru.txt");

    private static List<Assessment> companies(String file) throws IOException {
        return Files.readAllLines(Path.of("examples/dossiers", file)).stream()
                .map(line -> Cases.MAYFLY.assess(Dossiers.read(line), LocalDate.parse(Cases.PUBLICATION)))
                .toList();
    }

    private static Typical typical(Stream<Assessment> companies) {
        return companies.collect(Typical.of(Cases.MAYFLY.scorer().scorecard()));
    }

    private static Versus verbena() throws IOException {
        Assessment verbena = companies("shells.jsonl").stream()
                .filter(each -> each.subject().dossier().company().id().equals("shell-verbena-trade"))
                .findFirst()
                .orElseThrow();
        return Versus.of(verbena, typical(companies("look-alikes.jsonl").stream()));
    }

    @Test
    void text_ofAShellAgainstLookAlikes_isTheSectionOfThePage() throws IOException {
        GeneratedSection.check(
                Path.of("docs/typical.md"),
                "versus",
                getClass(),
                "```text\n" + VersusText.of(verbena()).strip() + "\n```");
    }

    @Test
    void text_inRussian_isTheGoldenFile() throws IOException {
        String text = VersusText.of(verbena(), Language.russian());
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(RUSSIAN, text);
        }
        assertThat(text)
                .as("%s is stale. Refresh it with: mvn -q test -Dtest=VersusTextTest -Dmayfly.update=true", RUSSIAN)
                .isEqualTo(Files.readString(RUSSIAN));
    }

    @Test
    void text_ofEveryExample_keepsItsWidthAndSaysWhatItIs() {
        Typical all = typical(Cases.all());
        Cases.all().filter(each -> each.refusal() != Refusal.NOT_ELIGIBLE).forEach(assessment -> {
            String text = VersusText.of(Versus.of(assessment, all));
            assertThat(text).contains("An indicator for review, not a finding.");
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                    .noneMatch(line -> line.endsWith(" "));
        });
    }

    @Test
    void text_ofACompanyAgainstItself_hasNoDifference() {
        Assessment only = Cases.assess("article-01-silva", Cases.PUBLICATION);

        assertThat(VersusText.of(Versus.of(only, typical(Stream.of(only)))))
                .contains("the average of 1 company: +0.0")
                .contains("     0.0  No difference: ")
                .doesNotContain("counts for");
    }

    @Test
    void text_nameWithControlCharacters_isMadeSafe() {
        String line = "{\"company\":{\"id\":\"x\",\"names\":[{\"text\":\"A\\u001b[2J\\nTotal 0\"}]}}";
        Assessment hostile = Cases.MAYFLY.assess(Dossiers.read(line), LocalDate.parse(Cases.PUBLICATION));

        assertThat(VersusText.of(Versus.of(hostile, typical(Cases.all()))))
                .doesNotContain("\u001b")
                .contains("Company   A\\u001b[2J\\u000aTotal 0");
    }
}
