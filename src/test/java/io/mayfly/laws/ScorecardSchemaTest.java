package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.CardNotes;
import io.mayfly.score.Changeability;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorecards;
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
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema of scorecards, which is written by hand, and the reader: the schema refuses nothing that the reader takes, has
 * the fields of the records, and takes what the reader refuses only by the rules that are listed here.
 */
class ScorecardSchemaTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String PLACE = "https://example.org/";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemas(Map.of(
                            PLACE + "scorecard.schema.json", file("scorecard.schema.json"),
                            PLACE + "dossier.schema.json", file("dossier.schema.json"))))
            .getSchema(SchemaLocation.of(PLACE + "scorecard.schema.json"));

    /** Words of what the reader expects where no schema can know. */
    private static final List<String> ONLY_THE_READER_KNOWS = List.of(
            // How parts hang together
            "one of the families",
            "one of the signals",
            "the start of a band",
            "more than the start of the band before",
            "a score in the band",
            "where the range begins",
            "at least one of band, score",
            "a reading above",
            // The sign of points is that of the family; one decimal is left to the reader, as editors reckon in binary
            // fractions
            "0 points or",
            "points from -1000 to 1000 with at most one decimal",
            // What an overlay means depends on its base
            "a value, or no such field",
            "of which there are none",
            "standard, or the name of a card");

    private static final List<String> WRONG_VALUES = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"a\"",
            "\"A b\"",
            "\"context\"",
            "\"LOW\"",
            "\"bank\"",
            "0",
            "-1",
            "1.5",
            "0.05",
            "100.1",
            "1000.1",
            "-1001",
            "1e20",
            "true",
            "false",
            "[]",
            "{}",
            "[null]",
            "[1]",
            "[\"a\"]",
            "{\"x\": 1}");

    private static String file(String name) {
        try {
            return Files.readString(Path.of("docs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A card that says everything that one can. */
    private static Scorecard full() {
        Scorecard card = CardBuilder.sample()
                .neutral("notes")
                .context("note", "notes")
                .notFor(SubjectKind.BANK)
                .signal("fresh", "newness", CardBuilder.rising("0", "0", "3", "5"), "2.5", SubjectKind.FUND)
                .takes(Changeability.DECLARED)
                .build()
                .withNotes(new CardNotes(
                        "p",
                        "q",
                        List.of("l"),
                        List.of(new CardNotes.Validation("a", "b", "c")),
                        List.of(new CardNotes.Change("1", "x")),
                        List.of(new CardNotes.Origin("o", "1", "0".repeat(64)))));
        String cases = """
                ,"cases": [
                  {"id": "one", "title": "t", "asOf": "2023-07-24", "dossier": {"company": {"id": "x"}},
                   "expect": {"band": "LOW", "score": {"from": 21, "to": 40}, "reasons": ["young"], "noReasons": ["big"],
                    "unknown": ["old"]}},
                  {"id": "two", "asOf": "2023-07-24", "dossier": {"company": {"id": "x"}}, "expect": {"score": 30}},
                  {"id": "three", "asOf": "2023-07-24", "dossier": {"company": {"id": "x"}},
                   "expect": {"refusal": "NOT_ELIGIBLE"}}]}""";
        String json = card.write();
        return Scorecard.read(json.substring(0, json.length() - 1) + cases);
    }

    private static String overlay() {
        return """
                {"formatVersion": 1, "extends": "full", "id": "mine", "version": "2", "title": "t", "description": "d",
                 "purpose": "p", "population": "q", "limitations": ["l"],
                 "validation": [{"on": "a", "result": "b", "source": "c"}], "changes": [{"version": "2", "text": "x"}],
                 "drop": ["cases/two", "signals/fresh/unknownPoints"],
                 "base": {"points": 11}, "refusal": {"minimumExpectedCoverage": 0.5}, "bonusCap": {"points": 5},
                 "bands": [{"band": "HIGH", "from": 72}], "notEligible": [{"subjectKind": "fund", "reason": "r"}],
                 "families": [{"id": "newness", "cap": 21}],
                 "signals": [{"id": "young", "curve": {"knots": [[5, 16], [36, 0]]}}],
                 "gates": [{"id": "old-explains-big", "when": {"signal": "old", "atLeast": 4}}],
                 "typologies": [{"id": "young-giant", "bonus": 5}],
                 "cases": [{"id": "one", "expect": {"score": 30}}]}""";
    }

    private static List<Problem> problems(String json) {
        try {
            Scorecards.standard().withBases(Map.of("full", FULL)::get).read(json);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.problems();
        }
    }

    private static final String FULL = full().write();

    static Stream<String> cards() {
        return Stream.of(
                Scorecard.standard().write(),
                file("../src/main/resources/io/mayfly/score/standard-scorecard.json"),
                CardBuilder.card().build().write(),
                CardBuilder.sample().build().write(),
                FULL,
                overlay(),
                """
                {"formatVersion": 1, "extends": "standard", "id": "mine", "version": "1"}""");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void card_soundAsItIs_isTakenByBoth(String json) {
        assertThat(problems(json)).isEmpty();
        assertThat(SCHEMA.validate(tree(json))).isEmpty();
    }

    @Property(tries = 200)
    void card_ofAnyKind_isTakenByTheSchema(@ForAll("scorecards") Scorecard card) {
        assertThat(SCHEMA.validate(tree(card.write()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void card_forAnyKindOfSubject_isTakenByTheSchema(SubjectKind kind) {
        assertThat(SCHEMA.validate(tree(CardBuilder.card().notFor(kind).build().write())))
                .isEmpty();
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return AnyScorecard.scorecards();
    }

    @Test
    void wholeCard_changedAnywhere_isRefusedByTheSchemaForItsShape() {
        assertThat(changeEverywhere(tree(FULL))).isGreaterThan(2_000);
    }

    @Test
    void overlay_changedAnywhere_isRefusedByTheSchemaForItsShape() {
        assertThat(changeEverywhere(tree(overlay()))).isGreaterThan(1_000);
    }

    private static int changeEverywhere(JsonNode root) {
        List<Integer> tried = new ArrayList<>();
        changeEverywhere(root, root, "", new HashSet<>(), tried);
        return tried.size();
    }

    /** Makes every change at every place of the tree, at most once for each kind of place, and takes it back. */
    private static void changeEverywhere(
            JsonNode root, JsonNode place, String path, Set<String> done, List<Integer> tried) {
        if (place instanceof ObjectNode object) {
            object.put("unknownField", 1);
            check(root, tried);
            object.remove("unknownField");
            for (String name : names(object)) {
                JsonNode before = Objects.requireNonNull(object.get(name));
                // What a dossier may hold is the matter of its own schema.
                if (!name.equals("dossier")) {
                    changeEverywhere(root, before, path + "/" + name, done, tried);
                }
                if (done.add(path + "/" + name)) {
                    WRONG_VALUES.forEach(wrong -> {
                        object.set(name, tree(wrong));
                        check(root, tried);
                    });
                    ObjectNode whole = object.deepCopy();
                    object.remove(name);
                    check(root, tried);
                    object.set(name + "x", before);
                    check(root, tried);
                    object.removeAll();
                    object.setAll(whole);
                    object.set(name, before);
                }
            }
        } else if (place instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode before = array.get(i);
                changeEverywhere(root, before, path + "/*", done, tried);
                int at = i;
                if (done.add(path + "/" + i)) {
                    WRONG_VALUES.forEach(wrong -> {
                        array.set(at, tree(wrong));
                        check(root, tried);
                    });
                    array.set(i, before);
                }
            }
        }
    }

    private static void check(JsonNode document, List<Integer> tried) {
        tried.add(1);
        // Whether an entry is a new one, which has every field, shows in the base alone.
        boolean overlay = document.has("extends");
        boolean schemaTakes = SCHEMA.validate(document).isEmpty();
        List<Problem> problems = problems(document.toString());
        if (!schemaTakes) {
            assertThat(problems)
                    .as("what the reader finds where the schema finds %s%n%s", SCHEMA.validate(document), document)
                    .isNotEmpty();
        } else {
            assertThat(problems)
                    .as("problems of what the schema takes:%n%s", document)
                    .allMatch(problem -> onlyTheReaderCanKnow(problem) || (overlay && problem.value() == null));
        }
    }

    private static boolean onlyTheReaderCanKnow(Problem problem) {
        return ONLY_THE_READER_KNOWS.stream().anyMatch(problem.expected()::contains);
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
