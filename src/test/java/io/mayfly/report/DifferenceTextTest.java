package io.mayfly.report;

import static io.mayfly.dossier.AddressUse.RESIDENTIAL;
import static io.mayfly.dossier.ObservationMethod.SITE_VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.GeneratedSection;
import io.mayfly.dossier.Dossier;
import io.mayfly.explain.Difference;
import io.mayfly.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/mayfly/report");

    @ParameterizedTest
    @CsvSource({
        "difference-silva, article-01-silva, 2023-03-01, 2023-07-24",
        "difference-tekhkrim, article-05-tekhkrim, 2022-01-31, 2023-07-24",
    })
    void text_ofExample_isTheGoldenFile(String golden, String id, String before, String after) throws IOException {
        golden(golden, DifferenceText.of(Difference.between(Cases.assess(id, before), Cases.assess(id, after))));
    }

    @Test
    void text_inRussian_isTheGoldenFile() throws IOException {
        Difference difference = Difference.between(
                Cases.assess("article-01-silva", "2023-03-01"), Cases.assess("article-01-silva", "2023-07-24"));

        golden("difference-silva-ru", DifferenceText.of(difference, Language.russian()));
    }

    private static void golden(String golden, String text) throws IOException {
        Path file = GOLDEN.resolve(golden + ".txt");
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(file, text);
        }

        assertThat(text)
                .as("%s is stale. Refresh it with: mvn -q test -Dtest=DifferenceTextTest -Dmayfly.update=true", file)
                .isEqualTo(Files.readString(file));
    }

    @Test
    void text_ofTheCompanyOfTheReadme_isItsSection() throws IOException {
        Dossier romashka = Dossier.builder("romashka")
                .jurisdiction("RU")
                .registered("2022-09")
                .accounts("2022", 0, "RUB")
                .observed("2023-03-01", SITE_VISIT, RESIDENTIAL)
                .declaration("2023-01", "helmets", 100_000, "pieces")
                .build();
        String text = DifferenceText.of(Difference.between(
                Cases.MAYFLY.assess(romashka, LocalDate.parse("2023-02-28")),
                Cases.MAYFLY.assess(romashka, LocalDate.parse("2023-07-24"))));

        GeneratedSection.check(Path.of("README.md"), "difference", getClass(), "```text\n" + text.strip() + "\n```");
    }

    @Test
    void text_ofNoDifference_saysSo() {
        Difference none = Difference.between(
                Cases.assess("article-01-silva", "2023-07-24"), Cases.assess("article-01-silva", "2023-07-24"));

        assertThat(DifferenceText.of(none)).contains("Change    none\n");
    }
}
