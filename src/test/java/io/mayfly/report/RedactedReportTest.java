package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Name;
import io.mayfly.dossier.Observation;
import io.mayfly.json.CanonicalJson;
import io.mayfly.json.Redaction;
import io.mayfly.score.Assessment;
import io.mayfly.score.Receipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedReportTest {

    private static final Assessment SILVA = Cases.assess("article-01-silva", Cases.PUBLICATION);
    private static final Dossier DOSSIER = SILVA.subject().dossier();

    @ParameterizedTest
    @ValueSource(classes = {Declaration.class, Observation.class, ContactCheck.class, Fact.class})
    void redacted_factsOfAKind_areNowhereInReportNorDossier(Class<? extends Fact> kind) {
        Predicate<Fact> hidden = kind::isInstance;

        String report = JsonReport.redacted(SILVA, hidden);
        String dossier = DOSSIER.redacted(hidden);

        List<Fact> facts = DOSSIER.facts().stream().filter(hidden).toList();
        assertThat(facts).isNotEmpty();
        for (Fact fact : facts) {
            String hash = CanonicalJson.sha256(DOSSIER.holder(fact));
            assertThat(report).doesNotContain('"' + fact.describe() + '"');
            assertThat(dossier).contains(hash).doesNotContain(CanonicalJson.of(DOSSIER.holder(fact)));
        }
        assertThat(report).contains("\"sha256\":\"");
    }

    @Test
    void redacted_declarations_hideTheSentencesThatTellOfThem() {
        String report = JsonReport.redacted(SILVA, Declaration.class::isInstance);

        assertThat(JsonReport.of(SILVA)).contains("100,000 pieces").contains("helmet");
        assertThat(report)
                .doesNotContain("100,000 pieces")
                .doesNotContain("helmets")
                .contains("street imagery");
    }

    @Test
    void redacted_dossier_stillHasTheHashOfTheReceipt() {
        Receipt receipt = Receipt.ofReport(JsonReport.redacted(SILVA, fact -> true));

        assertThat(Redaction.hashOfText(DOSSIER.redacted(fact -> true))).isEqualTo(receipt.dossierHash());
        assertThat(Redaction.hashOfText(DOSSIER.redacted(Observation.class::isInstance)))
                .isEqualTo(receipt.dossierHash());
        assertThat(Redaction.hashOfText(DOSSIER.redacted(Observation.class::isInstance)
                        .replace("\"quantity\":100000", "\"quantity\":100")))
                .isNotEqualTo(receipt.dossierHash());
    }

    @Test
    void redacted_everyFact_hidesTheSourcesToo() {
        assertThat(DOSSIER.redacted(fact -> true)).doesNotContain("POLITICO");
        assertThat(DOSSIER.redacted(Observation.class::isInstance)).contains("POLITICO");
        assertThat(JsonReport.redacted(SILVA, fact -> true)).doesNotContain("publisher");
    }

    @Test
    void redacted_names_leaveTheId() {
        assertThat(JsonReport.of(SILVA)).contains("\"name\":\"Silva\"");
        assertThat(JsonReport.redacted(SILVA, Name.class::isInstance))
                .contains("\"name\":\"article-01-silva\"")
                .doesNotContain("Silva");
    }

    @Test
    void redacted_nothing_isTheReport() {
        assertThat(JsonReport.redacted(SILVA, fact -> false)).isEqualTo(JsonReport.of(SILVA));
    }

    @Test
    void redacted_anyCase_matchesTheSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs", "assessment.schema.json")));
        Cases.all()
                .forEach(assessment -> assertThat(
                                schema.validate(JsonReport.redacted(assessment, fact -> true), InputFormat.JSON))
                        .extracting(Error::toString)
                        .isEmpty());
    }
}
