package io.mayfly.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.pmml.PmmlCards;
import io.mayfly.pmml.PmmlExport;
import io.mayfly.pmml.PmmlImport;
import io.mayfly.score.Assessment;
import io.mayfly.score.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on PMML. Its blocks of code are passages of this file. */
class PmmlGuideTest {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static String plain(String text) {
        return String.join("\n", text.lines().map(String::strip).toList());
    }

    @Test
    void page_blocks_arePassagesOfWhatIsRun() throws IOException {
        String run = plain(
                Files.readString(Path.of("src", "test", "java", "io", "mayfly", "examples", "PmmlGuideTest.java")));
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("docs", "pmml.md")))
                .results()
                .map(block -> plain(block.group(1)))
                .toList();

        assertThat(blocks).hasSize(3).allSatisfy(block -> assertThat(run).contains(block));
    }

    @Test
    void export_card_isADocument() {
        Scorecard card = Scorecard.standard();

        PmmlExport export = PmmlExport.of(card);
        String document = export.text();
        List<String> notHeld = export.leftOut();

        assertThat(document).contains("<Scorecard modelName=\"standard\"");
        assertThat(notHeld).isNotEmpty();
    }

    @Test
    void export_withAnAssessment_hasItsReadings() {
        Scorecard card = Scorecard.standard();
        Dossier dossier = Dossier.builder("quince-trade")
                .jurisdiction("RU")
                .registered("2022-09")
                .build();
        Assessment assessment = Mayfly.standard().assess(dossier, LocalDate.of(2023, 7, 24));

        PmmlExport verified = PmmlExport.of(card, List.of(assessment));

        assertThat(verified.text().length())
                .isGreaterThan(PmmlExport.of(card).text().length());
    }

    @Test
    void import_ofAnotherTool_isACard() throws IOException {
        String document =
                Files.readString(Path.of("src", "test", "resources", "io", "mayfly", "pmml", "another-tool.pmml"));

        PmmlImport read = PmmlCards.standard()
                .withNames(Map.of("months_registered", "recent-registration"))
                .withTemplate(Scorecard.standard())
                .read(document);
        Scorecard card = read.scorecard();
        List<String> told = read.leftOut();

        assertThat(card.title()).isEqualTo("Supplier Check");
        assertThat(told).isNotEmpty();
    }
}
