package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mayfly.Mayfly;
import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Dossier;
import io.mayfly.score.Assessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A summary is the report with keys left out. */
class JsonSummaryTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Mayfly MAYFLY = Mayfly.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers();
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }

    @Property(tries = 50)
    void of_anyAssessment_hasTheKeysItHasAsInTheReport(@ForAll("dossiers") Dossier dossier) {
        Assessment assessment = MAYFLY.assess(dossier, DAY);
        String summary = JsonSummary.of(assessment);
        JsonNode report = tree(JsonReport.of(assessment));

        List<String> inReport = new ArrayList<>();
        report.fieldNames().forEachRemaining(inReport::add);
        List<String> inSummary = new ArrayList<>();
        tree(summary).fieldNames().forEachRemaining(inSummary::add);
        inReport.retainAll(inSummary);
        assertThat(inSummary).isEqualTo(inReport);
        for (String key : inSummary) {
            assertThat(tree(summary).get(key)).as(key).isEqualTo(report.get(key));
        }
        assertThat(summary).doesNotContain("\n");
    }

    @Test
    void of_bareCompany_namesEveryKey() {
        Assessment assessment = MAYFLY.assess(Dossier.builder("x").build(), DAY);

        assertThat(tree(JsonSummary.of(assessment)).fieldNames())
                .toIterable()
                .containsExactly(
                        "formatVersion",
                        "id",
                        "asOf",
                        "score",
                        "total",
                        "band",
                        "refusal",
                        "interval",
                        "coverage",
                        "expectedCoverage",
                        "reasons");
    }
}
