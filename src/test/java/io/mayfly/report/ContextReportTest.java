package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How reports show signals that carry no points, and gates on several signals. */
class ContextReportTest {

    private static final Evidence EVIDENCE = () -> Message.text("The company holds shares in others.");

    private static Assessment assess(Reading context) {
        Scorecard card = CardBuilder.card()
                .cap("agg", "40")
                .floor("mit", "-20")
                .neutral("ctx")
                .counted("a", "agg", "30")
                .signal("m", "mit", CardBuilder.falling("0", "0", "1", "-5"))
                .context("c", "ctx")
                .gate("holding-explains", "c", "1", "a", "m")
                .build();
        return FixedReadings.assess(card, List.of(FixedReadings.exactly(12), FixedReadings.exactly(1), context));
    }

    private static JsonNode json(Assessment assessment) {
        try {
            return new ObjectMapper().readTree(JsonReport.of(assessment));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode step(JsonNode report, String id) {
        for (JsonNode step : report.get("steps")) {
            if (step.get("id").asText().equals(id)) {
                return step;
            }
        }
        throw new IllegalArgumentException(id);
    }

    @Test
    void text_noted_standsByItselfAndAmongTheSteps() {
        assertThat(TextReport.of(assess(Reading.of(1, EVIDENCE))))
                .contains("Noted (context: it carries no points)\n    The company holds shares in others. (c)\n")
                .contains("     0.0  The c (c): noted\n          The company holds shares in others.\n")
                .contains("    -7.0  holding-explains (gate holding-explains)\n");
    }

    @Test
    void text_notedWithoutEvidence_isNamedByItsTitle() {
        assertThat(TextReport.of(assess(FixedReadings.exactly(1)))).contains("    The c (c)\n");
    }

    @Test
    void text_nothingNoted_saysNothingOfIt() {
        assertThat(TextReport.of(assess(FixedReadings.exactly(0)))).doesNotContain("Noted");
    }

    @Test
    void json_noted_hasAUnitButNoCurve() {
        JsonNode step = step(json(assess(Reading.of(1, EVIDENCE))), "c");

        assertThat(step.get("state").asText()).isEqualTo("noted");
        assertThat(step.at("/evidence/text").asText()).isEqualTo("The company holds shares in others.");
        assertThat(step.at("/evidence/thresholds"))
                .hasToString("{\"unit\":\"number\",\"scale\":null,\"direction\":null,\"knots\":[]}");
    }

    @Test
    void json_setAsideBySeveralTargets_saysWhy() {
        JsonNode report = json(assess(FixedReadings.exactly(1)));

        assertThat(step(report, "a").get("because").asText()).isEqualTo("holding-explains");
        assertThat(step(report, "m").get("because").asText()).isEqualTo("holding-explains");
        assertThat(step(report, "holding-explains").get("family").isNull()).isTrue();
    }

    @Test
    void json_contextUnknown_isAskedForAsVoluntaryEvidence() {
        JsonNode item = json(assess(FixedReadings.UNKNOWN)).at("/nextBestEvidence/0");

        assertThat(item.get("signals")).hasToString("[\"c\"]");
        assertThat(item.get("expected").asBoolean()).isFalse();
        assertThat(item.get("weight").decimalValue()).isEqualByComparingTo("17");
    }

    @Test
    void json_ofContext_matchesTheSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs", "assessment.schema.json")));

        for (Reading reading : List.of(Reading.of(1, EVIDENCE), Reading.of(0, EVIDENCE), FixedReadings.UNKNOWN)) {
            assertThat(schema.validate(JsonReport.of(assess(reading)), InputFormat.JSON))
                    .isEmpty();
        }
    }
}
