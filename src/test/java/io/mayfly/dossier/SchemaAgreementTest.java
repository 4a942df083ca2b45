package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the reader give the same verdict on a document, but for the rules that a schema cannot say. */
class SchemaAgreementTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DossierSchema.generate());

    /** Every rule that only the reader knows: what it expects, and a document that breaks that rule alone. */
    private static final Map<String, String> ONLY_THE_READER_KNOWS = Map.ofEntries(
            Map.entry("a date that is not before ", """
                    {"company": {"id": "x"}, "officers": [{"name": "A", "from": "2023", "to": "2022"}]}"""),
            Map.entry("a period that does not end before it begins", """
                    {"company": {"id": "x"}, "accounts": [{"period": "2023/2022"}]}"""),
            Map.entry("an ISO date such as ", """
                    {"company": {"id": "x", "registered": "2023-02-29"}}"""),
            Map.entry("an ISO 4217 code: only a zero amount may lack a currency", """
                    {"company": {"id": "x"}, "accounts": [{"period": "2022", "revenue": 5}]}"""),
            Map.entry("an ISO 4217 currency code such as ", """
                    {"company": {"id": "x"}, "accounts": [{"period": "2022", "revenue": 5, "currency": "AAA"}]}"""),
            Map.entry("no amounts and no filing date beside overdue accounts", """
                    {"company": {"id": "x"}, "accounts": [{"period": "2022", "revenue": 0, "filing": "overdue"}]}"""),
            Map.entry("an amount of 0 or more", """
                    {"company": {"id": "x"}, "shipments": [{"role": "importer", "goods": "tea",
                     "value": {"amount": -1, "currency": "EUR"}}]}"""),
            Map.entry("a number with at most 30 digits on either side of the point", """
                    {"company": {"id": "x"}, "declarations": [{"goods": "tea", "quantity": 1e-31}]}"""),
            Map.entry("the key of a source: one of the declared sources", """
                    {"company": {"id": "x", "names": [{"text": "X", "source": "s"}]}}"""));

    private static final List<String> WRONG_VALUES = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"2022-13\"",
            "\"1\"",
            "\"Russia\"",
            "\"ru\"",
            "\"UK\"",
            "\"SU\"",
            "{\"value\": \"UK\"}",
            "{\"value\": \"SU\"}",
            "0",
            "-1",
            "1.5",
            "1.0",
            "1e2",
            "1500e-2",
            "-0.0",
            "9223372036854775807",
            "9.223372036854775808e18",
            "1.00000000000000000001",
            "\"\\u00a0\\u2003\"",
            "1e40",
            "99999999999999999999",
            "true",
            "[]",
            "{}",
            "[null]",
            "{\"value\": null}",
            "{\"x\": 1}");

    static Stream<String> examples() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("examples", "dossiers"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines.stream();
    }

    static Stream<String> full() {
        return full(4);
    }

    private static Stream<String> full(int count) {
        return AnyDossier.fullDossiers().sampleStream().limit(count).map(Dossiers::write);
    }

    static Stream<Map.Entry<String, String>> onlyTheReaderKnows() {
        return ONLY_THE_READER_KNOWS.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_asItIs_isAcceptedByBoth(String json) {
        assertAcceptedByBoth(json);
    }

    @ParameterizedTest
    @MethodSource("examplesInTheDocumentation")
    void exampleInTheDocumentation_isAcceptedByBoth(String json) {
        assertAcceptedByBoth(json);
    }

    static Stream<String> examplesInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("docs", "dossier-format.md"));
        return Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_written_isTheLineItself(String json) {
        assertThat(Dossiers.write(Dossiers.read(json))).isEqualTo(json);
    }

    @Property
    void dossier_written_isAcceptedByBoth(@ForAll("dossiers") Dossier dossier) {
        assertAcceptedByBoth(Dossiers.write(dossier));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers();
    }

    @Test
    void examples_changedAnywhere_getTheSameVerdict() throws IOException {
        Set<String> done = new HashSet<>();
        examples().forEach(json -> assertSameVerdictWhenChanged(json, done));
    }

    @Test
    void text_ofAnyOneCharacter_getsTheSameVerdict() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                ObjectNode document = MAPPER.createObjectNode();
                document.putObject("company").put("id", String.valueOf((char) c));
                assertSameVerdict(document);
            }
        }
    }

    @Test
    void fullDossiers_changedAnywhere_getTheSameVerdict() {
        full(1).forEach(json -> assertSameVerdictWhenChanged(json, new HashSet<>()));
    }

    @ParameterizedTest
    @MethodSource("onlyTheReaderKnows")
    void ruleBeyondTheSchema_broken_isRefusedByTheReaderAlone(Map.Entry<String, String> rule) {
        assertThat(SCHEMA.validate(tree(rule.getValue()))).isEmpty();
        assertThat(problems(rule.getValue()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).startsWith(rule.getKey()));
    }

    @Test
    void fullDossiers_together_holdEveryField() {
        ObjectNode merged = MAPPER.createObjectNode();
        full(400).forEach(json -> collectFields("", tree(json), merged));
        JsonNode definitions = tree(DossierSchema.generate()).get("$defs");
        definitions
                .properties()
                .forEach(definition -> definition
                        .getValue()
                        .path("properties")
                        .fieldNames()
                        .forEachRemaining(
                                field -> assertThat(merged.has(field)).as(field).isTrue()));
    }

    private static void collectFields(String name, JsonNode node, ObjectNode into) {
        into.put(name, true);
        node.properties().forEach(member -> collectFields(member.getKey(), member.getValue(), into));
        if (node.isArray()) {
            node.forEach(item -> collectFields(name, item, into));
        }
    }

    private static void assertAcceptedByBoth(String json) {
        assertThat(SCHEMA.validate(tree(json))).isEmpty();
        assertThat(problems(json)).isEmpty();
    }

    private static void assertSameVerdictWhenChanged(String json, Set<String> done) {
        JsonNode root = tree(json);
        changeEverywhere(root, root, "", done);
    }

    /** Makes every change at every place of the tree but further items of a list, one at a time, and takes it back. */
    private static void changeEverywhere(JsonNode root, JsonNode place, String path, Set<String> done) {
        if (place instanceof ObjectNode object) {
            object.put("unknownField", 1);
            assertSameVerdict(root);
            object.remove("unknownField");
            for (String name : names(object)) {
                JsonNode before = Objects.requireNonNull(object.get(name));
                changeEverywhere(root, before, path + "/" + name, done);
                if (!done.add(path + "/" + name)) {
                    continue;
                }
                for (String wrong : WRONG_VALUES) {
                    object.set(name, tree(wrong));
                    assertSameVerdict(root);
                }
                ObjectNode whole = object.deepCopy();
                object.remove(name);
                assertSameVerdict(root);
                object.set(name + "x", before);
                assertSameVerdict(root);
                object.removeAll();
                object.setAll(whole);
                object.set(name, before);
            }
        } else if (place instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode before = array.get(i);
                changeEverywhere(root, before, path + "/*", done);
                if (!done.add(path + "/*")) {
                    continue;
                }
                for (String wrong : WRONG_VALUES) {
                    array.set(i, tree(wrong));
                    assertSameVerdict(root);
                }
                array.set(i, before);
            }
        }
    }

    private static void assertSameVerdict(JsonNode document) {
        String json = document.toString();
        boolean schemaAccepts = SCHEMA.validate(document).isEmpty();
        List<Problem> problems = problems(json);
        if (!schemaAccepts && problems.isEmpty()) {
            fail("the reader alone accepts this: %s%n%s", SCHEMA.validate(document), json);
        }
        if (schemaAccepts && !problems.stream().allMatch(SchemaAgreementTest::onlyTheReaderCanKnow)) {
            fail("the schema alone accepts this: %s%n%s", problems, json);
        }
    }

    private static boolean onlyTheReaderCanKnow(Problem problem) {
        return ONLY_THE_READER_KNOWS.keySet().stream().anyMatch(problem.expected()::startsWith);
    }

    private static List<Problem> problems(String json) {
        try {
            Dossiers.read(json);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.problems();
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
