package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mayfly.GeneratedSection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes the fields into {@code docs/dossier-format.md}, and fails when they are stale. */
class DossierPageTest {

    private static final Path PAGE = Path.of("docs/dossier-format.md");

    private static JsonNode schema() throws IOException {
        return new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(DossierSchema.generate());
    }

    @Test
    void fields_onThePage_areTheOnesTheRecordsGive() throws IOException {
        GeneratedSection.check(PAGE, "fields", DossierPageTest.class, DossierFields.of(schema()));
    }

    @Test
    void fields_ofEveryRecordOfTheSchema_haveATable() throws IOException {
        JsonNode schema = schema();
        String fields = DossierFields.of(schema);
        Stream<String> records = schema.get("$defs").properties().stream()
                .filter(definition -> definition.getValue().has("properties"))
                .map(definition -> "\n### " + definition.getKey() + "\n");
        assertThat(records)
                .isNotEmpty()
                .allSatisfy(heading -> assertThat(fields).containsOnlyOnce(heading));
    }
}
