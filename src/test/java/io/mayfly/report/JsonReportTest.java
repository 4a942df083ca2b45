package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    /** Keeps decimals as they are written. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Path SCHEMA = Path.of("docs", "assessment.schema.json");
    private static final Path FORMAT = Path.of("docs", "assessment-format.md");

    private static final List<String> KEYS = List.of(
            "formatVersion",
            "id",
            "name",
            "asOf",
            "score",
            "total",
            "band",
            "refusal",
            "refusalReason",
            "interval",
            "bounds",
            "coverage",
            "expectedCoverage",
            "familyCoverage",
            "typologies",
            "reasons",
            "steps",
            "unknown",
            "nextBestEvidence",
            "confirmations",
            "flags",
            "statements",
            "wording",
            "receipt");

    private static Stream<Assessment> cases() {
        Dossier bank = Dossier.builder("bank").subjectKind(SubjectKind.BANK).build();
        Dossier empty = Dossier.builder("empty").build();
        return Stream.of(
                        Cases.all(),
                        Stream.of("2023-02-28", "2022-08-31", "1990-01-01", "2023-08-31")
                                .map(asOf -> Cases.assess("article-01-silva", asOf)),
                        Stream.of(bank, empty)
                                .map(dossier -> Cases.MAYFLY.assess(dossier, LocalDate.parse(Cases.PUBLICATION))))
                .flatMap(some -> some);
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void report_ofAnyCase_hasEveryKeyInOrder() {
        cases().forEach(assessment ->
                assertThat(names(tree(JsonReport.of(assessment)))).isEqualTo(KEYS));
    }

    @Test
    void steps_ofAnyCase_addUpToTheScore() {
        cases().forEach(assessment -> {
            JsonNode report = tree(JsonReport.of(assessment));
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode step : report.get("steps")) {
                sum = sum.add(step.get("points").decimalValue());
            }
            JsonNode target = report.get("score").isNull() ? report.get("total") : report.get("score");
            assertThat(sum).isEqualByComparingTo(target.decimalValue());
            assertThat(report.get("score").isNull())
                    .isEqualTo(!report.get("refusal").isNull())
                    .isEqualTo(report.get("band").isNull());
        });
    }

    @Test
    void report_ofAnyCase_matchesTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        cases().map(JsonReport::of)
                .forEach(json -> assertThat(schema.validate(json, InputFormat.JSON))
                        .extracting(Error::toString)
                        .isEmpty());
        String scored = JsonReport.of(Cases.assess("article-01-silva", Cases.PUBLICATION));
        for (String broken : List.of(
                scored.replace("\"formatVersion\":1", "\"formatVersion\":2"),
                scored.replace("\"refusal\":null", "\"refusal\":\"INSUFFICIENT\""),
                scored.replace("\"state\":\"fired\"", "\"state\":\"FIRED\""),
                scored.replace("\"wording\"", "\"wordings\""))) {
            assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void report_readAndWritten_isTheSameText() throws IOException {
        for (Assessment assessment : cases().toList()) {
            String json = JsonReport.of(assessment);
            assertThat(json).doesNotContain("\n");
            assertThat(MAPPER.writeValueAsString(tree(json))).isEqualTo(json);
            ObjectMapper withDoubles = new ObjectMapper();
            assertThat(withDoubles.writeValueAsString(withDoubles.readTree(json)))
                    .isEqualTo(json);
        }
    }

    @Test
    void numbers_ofAnyCase_areShortestWithAPoint() {
        cases().map(JsonReport::of).map(JsonReportTest::tree).forEach(report -> {
            for (String key : List.of("score", "total", "coverage", "expectedCoverage")) {
                if (!report.get(key).isNull()) {
                    assertThat(report.get(key).asText()).matches("-?[0-9]+\\.([0-9]|[0-9]{1,2}[1-9])");
                }
            }
        });
    }

    @Test
    void report_ofTreacherousText_isOneLineInOneOrder() throws IOException {
        String name = "a\u2028b\u2029c\u0085d\u202ee\u2066f\u200fg\u009b2J";
        Dossier dossier = Dossier.builder("x").name(name).build();

        String json = JsonReport.of(Cases.MAYFLY.assess(dossier, LocalDate.parse(Cases.PUBLICATION)));

        assertThat(json).contains("a\\u2028b\\u2029c\\u0085d\\u202ee\\u2066f\\u200fg\\u009b2J");
        assertThat(new ObjectMapper().readTree(json).get("name").asText()).isEqualTo(name);
    }

    @Test
    void reading_withoutLimit_saysInfinity() {
        JsonNode step =
                step(JsonReport.of(Cases.assess("article-01-silva", Cases.PUBLICATION)), "mobilisation-size-lots");
        assertThat(step.at("/reading/high").asText()).isEqualTo("infinity");
        assertThat(step.at("/evidence/thresholds/knots/0")).isEqualTo(tree("[10000.0,0.0]"));
        assertThat(step.at("/evidence/facts/0/source/publisher").asText()).isEqualTo("POLITICO");
        assertThat(step.at("/evidence/facts/0/knownAt").asText()).isEqualTo("2023-01-31");
        assertThat(step.at("/evidence/facts/0/knownAtRule").asText()).isEqualTo("filed");
    }

    @Test
    void step_setAside_saysWhy() {
        JsonNode step = step(JsonReport.of(Cases.assess("look-alike-holding", Cases.PUBLICATION)), "zero-revenue");
        assertThat(step.get("state").asText()).isEqualTo("set-aside");
        assertThat(step.get("because").asText())
                .isEqualTo("A consolidating parent explains what a group company does not have");
    }

    @Test
    void reports_fromEightThreads_areTheSame() throws Exception {
        String line = Cases.line("article-04-pozitron");
        String expected = both(line);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                results.add(threads.submit(() -> both(line)));
            }
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void reports_inAnyLocaleAndZone_areTheSame() {
        List<String> expected = Cases.lines().stream().map(JsonReportTest::both).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("tr") ? "Pacific/Kiritimati" : "Etc/GMT+12"));
                assertThat(Cases.lines().stream().map(JsonReportTest::both).toList())
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String both(String line) {
        Assessment assessment = Cases.MAYFLY.assess(Dossiers.read(line), LocalDate.parse(Cases.PUBLICATION));
        return JsonReport.of(assessment) + TextReport.of(assessment);
    }

    @Test
    void report_ofShuffledFacts_isTheSame() {
        JsonNode tree = tree(Cases.line("article-01-silva"));
        List<JsonNode> declarations = new ArrayList<>();
        tree.get("declarations").forEach(declarations::add);
        Collections.reverse(declarations);
        ((ObjectNode) tree).putArray("declarations").addAll(declarations);
        assertThat(both(tree.toString())).isEqualTo(both(Cases.line("article-01-silva")));
    }

    @Test
    void everyKey_isDocumented() throws IOException {
        String format = Files.readString(FORMAT);
        Set<String> keys = new HashSet<>();
        keys(tree(Files.readString(SCHEMA)), keys);
        assertThat(keys)
                .contains("score", "knownAtRule", "narrowing")
                .allSatisfy(key -> assertThat(format).contains("`" + key + "`"));
    }

    private static void keys(JsonNode schema, Set<String> keys) {
        if (schema.path("properties").isObject()) {
            keys.addAll(names(schema.get("properties")));
        }
        schema.forEach(child -> keys(child, keys));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = object.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }

    private static JsonNode step(String json, String id) {
        for (JsonNode step : tree(json).get("steps")) {
            if (step.get("id").asText().equals(id)) {
                return step;
            }
        }
        throw new IllegalArgumentException("id (" + id + ") must be that of a step");
    }
}
