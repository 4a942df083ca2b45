package io.mayfly.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mayfly.dossier.Claim;
import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.StatementKind;
import io.mayfly.score.Assessment;
import io.mayfly.score.Step;
import io.mayfly.signal.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What companies say stands in both reports, and what it is held against in the investigation comes out. */
class StatementsTest {

    private static Assessment said(Claim claim) {
        Statement statement = new Statement(
                PartialDate.parse("2023-06-15"),
                StatementKind.DENIAL,
                "its director",
                "a newspaper",
                claim,
                null,
                "does not buy there",
                null,
                null);
        return Cases.MAYFLY.assess(Dossier.builder("c-1").add(statement).build(), LocalDate.parse(Cases.PUBLICATION));
    }

    private static JsonNode json(Assessment assessment) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(JsonReport.of(assessment))
                .get("statements")
                .get(0);
    }

    @Test
    void text_denialThatNothingContradicts_isShownWithItsClaim() {
        assertThat(TextReport.of(said(new Claim(ClaimTopic.MILITARY_SUPPLY, "tea", "CN", "Acme")))
                        .replaceAll("\\s+", " "))
                .contains("denial, its director, to a newspaper, 2023-06-15: “does not buy there” (about military"
                        + " supply, tea, Acme, CN)");
    }

    @Test
    void json_denialThatNothingContradicts_isShownWithItsClaim() throws JsonProcessingException {
        JsonNode statement = json(said(new Claim(ClaimTopic.MILITARY_SUPPLY, "tea", null, "Acme")));

        assertThat(statement.get("text").asText()).isEqualTo("does not buy there");
        assertThat(statement.get("claim").toString())
                .isEqualTo("{\"topic\":\"military-supply\",\"goods\":\"tea\",\"country\":null,\"party\":\"Acme\"}");
    }

    @Test
    void json_statementOfWhichNobodySaidWhatItComesTo_hasNoClaim() throws JsonProcessingException {
        JsonNode statement = json(Cases.assess("article-15-sz-dji-technology", Cases.PUBLICATION));

        assertThat(statement.has("claim")).isTrue();
        assertThat(statement.get("claim").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "article-02-rika, denial-contradicted, 2",
        "article-02-rika, website-contradicts-statement, 1",
        "article-02-rika, contact-no-response, 0.5",
        "article-03-legittelekom, end-user-refusal, 0.4",
        "article-04-pozitron, denial-contradicted, 1",
        "article-04-pozitron, positive-contact, 0",
        "article-06-gigantshina, contact-no-response, 1",
        "article-11-shanghai-h-win, evidence-removed, 1",
        "article-11-shanghai-h-win, website-contradicts-statement, 1",
        "article-11-shanghai-h-win, positive-contact, 0"
    })
    void measure_companyOfTheInvestigation_isHeldAgainstItsRecords(String id, String signal, double value) {
        Step step = Cases.assess(id, Cases.PUBLICATION).steps().stream()
                .filter(each -> each.id().equals(signal))
                .findFirst()
                .orElseThrow();

        assertThat(((Reading.Measured) requireNonNull(step.reading())).best()).isEqualTo(value);
    }
}
