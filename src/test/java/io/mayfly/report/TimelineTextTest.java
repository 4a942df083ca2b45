package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.explain.Timeline;
import io.mayfly.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A timeline as text, sparkline, drawing and JSON. */
class TimelineTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/mayfly/report");
    private static final LocalDate FROM = LocalDate.of(2022, 7, 1);
    private static final LocalDate TO = LocalDate.of(2024, 6, 30);

    private static Timeline silva() throws IOException {
        String line =
                Files.readAllLines(Path.of("examples/dossiers/article.jsonl")).get(0);
        return Mayfly.standard().timeline(Dossiers.read(line), FROM, TO);
    }

    private static Timeline nobody() {
        return Mayfly.standard().timeline(Dossier.builder("nobody").build(), FROM, FROM);
    }

    @Test
    void text_ofExample_isTheGoldenFile() throws IOException {
        golden("timeline-silva.txt", TimelineText.of(silva()));
    }

    @Test
    void text_inRussian_isTheGoldenFile() throws IOException {
        golden("timeline-silva-ru.txt", TimelineText.of(silva(), Language.russian()));
    }

    private static void golden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("%s is stale. Refresh it with: mvn -q test -Dtest=TimelineTextTest -Dmayfly.update=true", file)
                .isEqualTo(Files.readString(file));
    }

    @Test
    void text_hostileFact_beginsNoLineAndKeepsToPlainText() {
        Dossier hostile = Dossier.builder("c\u001b[2J\nScore 0")
                .add(new Mark(MarkKind.ONE_DAY_FIRM, null, null, PartialDate.parse("2022-08-01"), null, null, null))
                .build();

        String text = TimelineText.of(Mayfly.standard().timeline(hostile, FROM, TO));

        assertThat(text).doesNotContain("\u001b").doesNotContain("\nScore 0");
    }

    @Test
    void sparkline_ofOneDay_hasOneColumn() {
        assertThat(Sparkline.of(nobody(), 60)).isEqualTo(new Sparkline("▁", "."));
    }

    @Test
    void sparkline_ofManyDays_hasAsManyColumnsAsAskedFor() throws IOException {
        Sparkline line = Sparkline.of(silva(), 20);

        assertThat(line.levels()).hasSize(20).startsWith("  ").contains("█");
        assertThat(line.bands()).hasSize(20).startsWith("  .").endsWith("H").contains("E");
    }

    @Test
    void sparkline_withoutColumns_isRefused() {
        Timeline timeline = nobody();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sparkline.of(timeline, 0))
                .withMessage("columns (0) must be at least 1");
    }

    @Test
    void plot_withADay_marksItAndNamesTheBands() throws IOException {
        String svg = TimelinePlot.of(silva(), LocalDate.of(2023, 7, 24), "publication");

        assertThat(svg).startsWith("<svg").contains("publication, 2023-07-24", "ELEVATED from 41.0", "HIGH from 71.0");
    }

    @Test
    void plot_ofOneDay_isDrawn() {
        assertThat(TimelinePlot.of(nobody())).startsWith("<svg").contains("nobody");
    }

    @Test
    void json_ofExample_tellsDaysBandsAndSteps() throws IOException {
        JsonNode json = new ObjectMapper().readTree(JsonTimeline.of(silva()));

        assertThat(json.at("/firstAt/HIGH").asText()).isEqualTo("2023-03-31");
        assertThat(json.at("/start/refusal").asText()).isEqualTo("NOT_ELIGIBLE");
        assertThat(json.get("changes")).hasSizeGreaterThan(3);
        assertThat(json.at("/changes/1/causes/0/kind").asText()).isEqualTo("fact");
        assertThat(json.at("/changes/1/steps/0").has("text")).isTrue();
    }
}
