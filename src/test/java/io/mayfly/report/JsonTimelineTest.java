package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mayfly.dossier.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTimelineTest {

    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate TO = LocalDate.of(2023, 12, 31);

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs", "timeline.schema.json")));
    }

    private static String timeline(String line) {
        return JsonTimeline.of(Cases.MAYFLY.timeline(Dossiers.read(line), FROM, TO));
    }

    @Test
    void timeline_ofAnyCase_matchesTheSchema() throws IOException {
        Schema schema = schema();
        assertThat(Cases.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(schema.validate(timeline(line), InputFormat.JSON))
                        .extracting(Error::toString)
                        .isEmpty());
    }

    @Test
    void schema_ofAnythingElse_refusesIt() throws IOException {
        Schema schema = schema();
        String silva = timeline(Cases.line("article-01-silva"));
        for (String broken : List.of(
                silva.replaceFirst("\"kind\":\"fact\"", "\"kind\":\"facts\""),
                silva.replaceFirst("\"rule\":\"[a-z]+\"", "\"rule\":\"guessed\""),
                silva.replaceFirst("\"day\":\"", "\"day\":\"in "),
                silva.replaceFirst("\"wording\"", "\"words\""),
                silva.replaceFirst("\"formatVersion\":1", "\"formatVersion\":2"))) {
            assertThat(broken).isNotEqualTo(silva);
            assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
        }
    }
}
