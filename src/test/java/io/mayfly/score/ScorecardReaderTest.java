package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardReaderTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> SIGNALS = List.of("young", "big", "old");

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static JsonNode sample() {
        return tree(CardBuilder.sample().build().write());
    }

    /** Replaces the value at a pointer, or takes it out where the value is a dash. */
    private static void set(JsonNode card, String pointer, String value) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = card.at(at.head());
        String last = at.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), tree(value));
        } else if (value.equals("-")) {
            ((ObjectNode) parent).remove(last);
        } else {
            ((ObjectNode) parent).set(last, tree(value));
        }
    }

    private static List<Problem> problems(String json) {
        InvalidDocumentException invalid =
                catchThrowableOfType(InvalidDocumentException.class, () -> Scorecard.read(json));
        assertThat(invalid).as("the exception for " + json).isNotNull();
        return invalid.problems();
    }

    private static List<Problem> problems(String json, List<String> signals) {
        InvalidDocumentException invalid =
                catchThrowableOfType(InvalidDocumentException.class, () -> Scorecard.read(json, signals));
        assertThat(invalid).as("the exception for " + json).isNotNull();
        return invalid.problems();
    }

    @Test
    void read_whatWasWritten_isEqual() {
        Scorecard card = CardBuilder.sample().build();

        assertThat(Scorecard.read(card.write())).isEqualTo(card);
        assertThat(Scorecard.read(Scorecard.standard().write())).isEqualTo(Scorecard.standard());
        assertThat(Scorecard.read(card.write()).hash()).isEqualTo(card.hash());
    }

    @Test
    void read_byteOrderMark_isPassedOver() {
        Scorecard card = CardBuilder.sample().build();

        assertThat(Scorecard.read("\ufeff" + card.write())).isEqualTo(card);
    }

    @Test
    void read_floorAndUnknownPoints_arePartOfTheRoundTrip() {
        Scorecard card = CardBuilder.card()
                .cap("newness", "20")
                .signal("young", "newness", CardBuilder.falling("1", "5", "2", "0"), "2.5")
                .build();

        assertThat(Scorecard.read(card.write())).isEqualTo(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/formatVersion|2|/formatVersion|1, the only version",
                "/formatVersion|\"1\"|/formatVersion|a number",
                "/id|\"Not Kebab\"|/id|kebab case",
                "/id|\"trailing-\"|/id|kebab case",
                "/id|-|/id|text",
                "/version|3|/version|text",
                "/base|-|/base|an object",
                "/base|[]|/base|an object",
                "/base/points|10.25|/base/points|at most one decimal",
                "/base/points|1e999999999|/base/points|a number with at most 30 digits",
                "/base/points|1001|/base/points|from -1000 to 1000",
                "/base/why|1|/base/why|one of the fields",
                "/extra|true|/extra|one of the fields",
                "/bands|-|/bands|MINIMAL, LOW, ELEVATED, HIGH",
                "/bands|{}|/bands|a list",
                "/bands/0/band|\"LOW\"|/bands|each once and in this order",
                "/bands/0/band|\"minimal\"|/bands/0/band|one of MINIMAL, LOW, ELEVATED, HIGH",
                "/bands/0/from|5|/bands/0/from|0, since scores begin there",
                "/bands/2/from|21|/bands/2/from|more than the start of the band before",
                "/bands/3/from|100.1|/bands/3/from|at most 100",
                "/bands/3/to|100|/bands/3/to|one of the fields",
                "/refusal/totalBelow|40|/refusal/totalBelow|the start of a band",
                "/refusal/minimumExpectedCoverage|1.1|/refusal/minimumExpectedCoverage|from 0 to 1",
                "/refusal/minimumExpectedCoverage|-0.1|/refusal/minimumExpectedCoverage|from 0 to 1",
                "/refusal/minimumExpectedCoverage|0.1234|/refusal/minimumExpectedCoverage|at most three decimals",
                "/refusal/minimumExpectedCoverage|NaN|/refusal/minimumExpectedCoverage|a number",
                "/refusal/extra|1|/refusal/extra|one of the fields",
                "/notEligible|[{\"subjectKind\":\"castle\",\"reason\":\"x\"}]|/notEligible/0/subjectKind|one of company",
                "/notEligible|[{\"subjectKind\":\"bank\"}]|/notEligible/0/reason|text",
                "/families/0/id|\"Newness\"|/families/0/id|kebab case",
                "/families/1/id|\"newness\"|/families/1/id|no other of the families",
                "/families/0/cap|-|/families/0|either a cap",
                "/families/0/floor|-5|/families/0|either a cap",
                "/families/0/cap|-1|/families/0/cap|0 points or more",
                "/families/2/floor|1|/families/2/floor|0 points or fewer",
                "/families/0/colour|1|/families/0/colour|one of the fields",
                "/signals/1/id|\"young\"|/signals/1/id|no other of the signals",
                "/signals/0/id|\"Young\"|/signals/0/id|kebab case",
                "/signals/0/family|\"oldness\"|/signals/0/family|newness, volume, standing",
                "/signals/0/family|\"standing\"|/signals/0/family|a family with a cap",
                "/signals/2/family|\"newness\"|/signals/2/family|a family with a floor",
                "/signals/0/strength|\"huge\"|/signals/0/strength|weak, medium, strong",
                "/signals/0/expectedFor/0|\"castle\"|/signals/0/expectedFor/0|one of company",
                "/signals/0/expectedFor/0|7|/signals/0/expectedFor/0|text",
                "/signals/0/change|\"word\"|/signals/0/change|one of fixed, declared, effort, others",
                "/signals/0/change|null|/signals/0/change|text",
                "/signals/0/unknownPoints|-1|/signals/0/unknownPoints|0 points or more",
                "/signals/2/unknownPoints|1|/signals/2/unknownPoints|0 points or fewer",
                "/signals/0/unknownPoints|\"1\"|/signals/0/unknownPoints|a number",
                "/signals/0/weight|1|/signals/0/weight|one of the fields",
                "/signals/0/curve/scale|\"square\"|/signals/0/curve/scale|one of linear, log10",
                "/signals/0/curve/direction|\"up\"|/signals/0/curve/direction|one of rising, falling",
                "/signals/0/curve/direction|\"rising\"|/signals/0/curve/knots/1/1|found 0, expected points that never fall",
                "/signals/1/curve/direction|\"falling\"|/signals/1/curve/knots/1/1|found 30, expected points that never rise",
                "/signals/0/curve/knots|[]|/signals/0/curve/knots|at least one knot",
                "/signals/0/curve/knots|-|/signals/0/curve/knots|at least one knot",
                "/signals/0/curve/knots/0|[1]|/signals/0/curve/knots/0|a list of a reading and its points",
                "/signals/0/curve/knots/0|5|/signals/0/curve/knots/0|a list",
                "/signals/0/curve/knots/0|[\"6\", 16]|/signals/0/curve/knots/0/0|a number",
                "/signals/0/curve/knots/0|[6, 16.55]|/signals/0/curve/knots/0/1|at most one decimal",
                "/signals/0/curve/knots/0|[36, 16]|/signals/0/curve/knots/1/0|found 36, expected a reading above 36",
                "/signals/0/curve/knots/0|[1e99, 16]|/signals/0/curve/knots/0/0|a number",
                "/signals/1/curve/knots/0|[0, 0]|/signals/1/curve/knots/0/0|above 0, since the scale is logarithmic",
                "/signals/0/curve/bend|1|/signals/0/curve/bend|one of the fields",
                "/gates/0/id|\"G\"|/gates/0/id|kebab case",
                "/gates/0/setsAside|[\"nothing\"]|/gates/0/setsAside/0|one of the signals young, big, old",
                "/gates/0/setsAside|[\"old\"]|/gates/0/setsAside/0|opposite sign",
                "/gates/0/setsAside|[\"big\", \"old\"]|/gates/0/setsAside/1|opposite sign",
                "/gates/0/setsAside|[\"big\", \"big\"]|/gates/0/setsAside/1|does not name already",
                "/gates/0/setsAside|[\"big\", 7]|/gates/0/setsAside/1|text",
                "/gates/0/setsAside|[]|/gates/0/setsAside|at least one signal",
                "/gates/0/setsAside|-|/gates/0/setsAside|at least one signal",
                "/gates/0/setsAside|\"big\"|/gates/0/setsAside|a list",
                "/gates/0/when/signal|\"young\"|/gates/0/setsAside/0|opposite sign",
                "/gates/0/when/signal|\"nothing\"|/gates/0/when/signal|one of the signals",
                "/gates/0/when/atMost|3|/gates/0/when|either atLeast or atMost",
                "/gates/0/when|{\"signal\":\"old\",\"atMost\":1}|/gates/0/when/atMost|higher readings of this signal",
                "/gates/0/when|-|/gates/0/when|an object",
                "/gates/0/note|1|/gates/0/note|one of the fields",
                "/typologies/0/id|\"T t\"|/typologies/0/id|kebab case",
                "/typologies/0/bonus|-1|/typologies/0/bonus|0 points or more",
                "/typologies/0/when|{}|/typologies/0/when|one of all, any, not",
                "/typologies/0/when|{\"all\":[]}|/typologies/0/when/all|at least one condition",
                "/typologies/0/when|{\"all\":[{\"signal\":\"big\",\"atLeast\":1}],\"any\":[]}|/typologies/0/when/any|one of",
                "/typologies/0/when|{\"any\":[{\"signal\":\"none\",\"atLeast\":1}]}|/typologies/0/when/any/0/signal|one of",
                "/typologies/0/when|{\"not\":{\"signal\":\"big\",\"atLeast\":1}}|/typologies/0/when/not/signal|mitigating",
                "/typologies/0/when|{\"not\":{\"signal\":\"no\",\"atLeast\":1}}|/typologies/0/when/not/signal|one of",
                "/typologies/0/when|{\"signal\":\"big\",\"atMost\":1}|/typologies/0/when/atMost|higher readings",
                "/typologies/0/when|{\"signal\":\"young\",\"atLeast\":1}|/typologies/0/when/atLeast|lower readings",
                "/typologies/0/when|{\"signal\":\"old\",\"atLeast\":1}|/typologies/0/when/signal|aggravat",
                "/typologies/0/when|7|/typologies/0/when|an object",
                "/typologies/0/colour|1|/typologies/0/colour|one of the fields",
                "/bonusCap/points|-1|/bonusCap/points|0 points or more",
                "/bonusCap|-|/bonusCap|an object",
                "/bonusCap/extra|1|/bonusCap/extra|one of the fields",
            })
    void read_oneMistake_isLocated(String pointer, String value, String place, String expected) {
        JsonNode card = sample();
        String json;
        if (value.equals("NaN") || value.contains("1e999999999")) {
            set(card, pointer, "\"@\"");
            json = card.toString().replace("\"@\"", value);
        } else {
            set(card, pointer, value);
            json = card.toString();
        }

        assertThat(problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(place);
            assertThat(problem.toString()).contains(expected);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // Where one mistake would bring up others
                "/signals/0/family|\"newnes\"|/signals/0/family|newness, volume, standing; the nearest is newness",
                "/signals/2/family|\"stand\"|/signals/2/family|one of the families newness, volume, standing",
                "/signals/0/id|\"yong\"|/signals/0/id|one of the signals big, old, young; the nearest is young",
                "/signals/0/id|\"Young\"|/signals/0/id|kebab case",
                "/families|{}|/families|a list",
                "/signals|{}|/signals|a list",
                "/signals/0|7|/signals/0|an object",
                "/bands/2/from|42|/refusal/totalBelow|the start of a band",
                "/bands/2/from|\"41\"|/bands/2/from|a number",
                "/typologies/0/when/all/0/signal|\"yuong\"|/typologies/0/when/all/0/signal|young, big, old",
                "/typologies/0/when/all/0/signal|\"youngs\"|/typologies/0/when/all/0/signal|the nearest is young",
                "/gates/0/setsAside|[\"bigg\"]|/gates/0/setsAside/0|the nearest is big",
                "/signals/0/titel|1|/signals/0/titel|the nearest is title",
                "/signals/0/strength|\"week\"|/signals/0/strength|weak, medium, strong, context; the nearest is weak",
                // Knots
                "/signals/1/curve/knots|[[1,0],[10,50],[20,10],[30,60]]|/signals/1/curve/knots/2/1|found 10, expected points",
                "/signals/1/curve/knots|[[1,0],[10,5],[4,10],[30,60]]|/signals/1/curve/knots/2/0|found 4, expected a reading above 10",
                "/signals/1/curve/knots|[[1,60],[10,50],[20,0]]|/signals/1/curve/direction|falling, since",
                "/signals/0/curve/knots|[[1,16],[10,\"x\"],[20,8]]|/signals/0/curve/knots/1/1|a number",
                "/signals/0/curve/knots/0|[6,-16]|/signals/0/curve/knots/0/1|found -16, expected 0 points or more",
            })
    void readForSignals_oneMistake_isReportedOnceAndWhereItIs(
            String pointer, String value, String place, String expected) {
        JsonNode card = sample();
        set(card, pointer, value);

        assertThat(problems(card.toString(), SIGNALS)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(place);
            assertThat(problem.toString()).contains(expected);
        });
    }

    @Test
    void readForSignals_entryTakenOut_isToldInsteadOfWhatNamesIt() {
        JsonNode card = sample();
        ((ArrayNode) card.get("signals")).remove(0);

        assertThat(problems(card.toString(), SIGNALS))
                .containsExactly(new Problem("/signals/-", null, "an entry for each of the signals young"));
        assertThat(problems(card.toString()))
                .extracting(Problem::pointer)
                .containsExactly("/typologies/0/when/all/0/signal");
    }

    @Test
    void readForSignals_entryWithoutSignal_isLocated() {
        assertThat(problems(sample().toString(), List.of("young", "big")))
                .containsExactly(new Problem("/signals/2/id", "\"old\"", "one of the signals big, young"));
    }

    @Test
    void readForSignals_thatMatch_isTheSameCard() {
        Scorecard card = CardBuilder.sample().build();

        assertThat(Scorecard.read(card.write(), SIGNALS)).isEqualTo(card);
    }

    @Test
    void read_duplicateGateAndTypology_areLocated() {
        JsonNode card = sample();
        ArrayNode gates = (ArrayNode) card.get("gates");
        ArrayNode typologies = (ArrayNode) card.get("typologies");
        gates.add(gates.get(0));
        typologies.add(typologies.get(0));

        assertThat(problems(card.toString()))
                .extracting(Problem::pointer)
                .containsExactly("/gates/1/id", "/typologies/1/id");
    }

    @Test
    void read_gatesInACircle_areLocated() {
        Scorecard card = CardBuilder.sample()
                .gate("big-denies-old", "big", "50", "old")
                .gate("old-explains-young", "old", "4", "young")
                .build();

        assertThat(problems(card.write()))
                .allSatisfy(problem -> assertThat(problem.expected()).contains("through other gates"))
                .extracting(Problem::pointer)
                .containsExactly("/gates/0/setsAside/0", "/gates/1/setsAside/0");
    }

    @Test
    void read_manyMistakes_areAllReportedInDocumentOrder() {
        JsonNode card = sample();
        set(card, "/id", "\"X\"");
        set(card, "/base/points", "0.05");
        set(card, "/families/0/cap", "-3");
        set(card, "/signals/0/strength", "\"none\"");
        set(card, "/signals/1/curve/knots/1", "[100, -1]");
        set(card, "/gates/0/setsAside/0", "\"nobody\"");
        set(card, "/typologies/0/bonus", "-2");
        set(card, "/surprise", "1");

        assertThat(problems(card.toString()))
                .extracting(Problem::pointer)
                .contains(
                        "/id",
                        "/base/points",
                        "/families/0/cap",
                        "/signals/0/strength",
                        "/signals/1/curve/knots/1/1",
                        "/gates/0/setsAside/0",
                        "/typologies/0/bonus",
                        "/surprise");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "7",
                "\"text\"",
                "true",
                "{",
                "}",
                "{\"id\":}",
                "{} {}",
                "{\"id\":1,\"id\":2}",
                "NaN",
                "\u0000",
                "{\"signals\":{}}",
                "{\"signals\":[null,7,[],{}]}",
                "{\"families\":[null]}",
                "{\"gates\":[{}]}",
                "{\"typologies\":[{\"when\":null}]}",
                "{\"bands\":[null,null,null,null]}",
                "{\"signals\":[{\"curve\":{\"knots\":[null]}}]}",
                "{\"formatVersion\":1e999999999}",
                "{\"formatVersion\":-1e-999999999}"
            })
    void read_hostileText_isRefusedWithAReason(String json) {
        assertThat(problems(json)).isNotEmpty();
    }

    @Test
    void read_deepNesting_isRefusedWithAReason() {
        assertThat(problems("[".repeat(100_000))).isNotEmpty();
        assertThat(problems("{\"a\":".repeat(100_000))).isNotEmpty();
        for (int depth : new int[] {50, 450, 5_000}) {
            JsonNode card = sample();
            set(card, "/typologies/0/when", "\"@\"");
            String nested = "{\"all\":[".repeat(depth) + "{}" + "]}".repeat(depth);
            assertThat(problems(card.toString().replace("\"@\"", nested))).isNotEmpty();
        }
    }

    @Test
    void read_null_isRefused() {
        assertThatThrownBy(() -> Scorecard.read("null"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("an object");
    }

    @Test
    void parts_numbersWrittenOtherwise_areEqual() {
        assertThat(CardBuilder.rising("5.00", "1")).isEqualTo(CardBuilder.rising("5", "1.0"));
        assertThat(CardBuilder.atLeast("a", "100")).isEqualTo(CardBuilder.atLeast("a", "1e2"));
        assertThat(CardBuilder.card().refusal("41", "0.50").build())
                .isEqualTo(CardBuilder.card().refusal("41", "0.5").build());
        assertThat(CardBuilder.rising("1e99", "1")).isEqualTo(CardBuilder.rising("10e98", "1"));
    }
}
