package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.json.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader asks of neutral families, their signals and gates on them. */
class ContextRulesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The sample card and, as /families/3, /signals/3, /signals/4 and /gates/1, context. */
    private static CardBuilder sample() {
        return CardBuilder.sample()
                .neutral("form")
                .context("holding", "form")
                .context("fund", "form")
                .gate("holding-explains", CardBuilder.atMost("holding", "1"), "young", "old");
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static void set(JsonNode card, String pointer, String value) {
        JsonPointer at = JsonPointer.compile(pointer);
        String last = at.last().getMatchingProperty();
        JsonNode parent = card.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), tree(value));
        } else if (value.equals("-")) {
            ((ObjectNode) parent).remove(last);
        } else {
            ((ObjectNode) parent).set(last, tree(value));
        }
    }

    @Test
    void read_whatWasWritten_isEqual() {
        Scorecard card = sample().build();

        assertThat(Scorecard.read(card.write())).isEqualTo(card);
        assertThat(Scorecard.read(card.write()).hash()).isEqualTo(card.hash());
    }

    @Test
    void write_familyWithALimit_doesNotMentionNeutral() {
        assertThat(sample().build().write())
                .containsOnlyOnce("\"neutral\":true")
                .doesNotContain("\"neutral\":false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/families/3/neutral|false|/families/3/neutral|found false, expected true, or no such field",
                "/families/3/neutral|\"yes\"|/families/3/neutral|true, or no such field",
                "/families/3/neutral|-|/families/3|or \"neutral\": true",
                "/families/3/cap|5|/families/3|either a cap",
                "/families/3/floor|-5|/families/3|either a cap",
                "/families/0/neutral|true|/families/0|either a cap",
                "/signals/3/curve|{\"scale\":\"linear\",\"direction\":\"rising\",\"knots\":[[0,0]]}|/signals/3/curve|no curve",
                "/signals/3/unknownPoints|1|/signals/3/unknownPoints|no unknownPoints",
                "/signals/3/strength|\"weak\"|/signals/3/strength|context, since the family is neutral",
                "/signals/3/strength|\"contxt\"|/signals/3/strength|the nearest is context",
                "/signals/3/expectedFor|[\"company\"]|/signals/3/expectedFor|an empty list",
                "/signals/3/family|\"newness\"|/signals/3/family|a neutral family",
                "/signals/3/family|\"forms\"|/signals/3/family|the nearest is form",
                "/signals/0/family|\"form\"|/signals/0/family|a family with a cap or a floor",
                "/signals/0/strength|\"context\"|/signals/0/strength|is for signals of a neutral family",
                "/signals/0/curve|-|/signals/0/curve|only signals of a neutral family have none",
                "/signals/0/curve|7|/signals/0/curve|an object",
                "/gates/0/setsAside|[\"big\", \"holding\"]|/gates/0/setsAside/1|context has none to set aside",
                "/gates/1/setsAside|[\"fund\"]|/gates/1/setsAside/0|context has none to set aside",
                "/gates/1/setsAside|[\"holding\"]|/gates/1/setsAside/0|context has none to set aside",
                "/typologies/0/when|{\"signal\":\"fund\",\"atLeast\":1}|/typologies/0/when/signal|context is no part",
                "/typologies/0/when|{\"not\":{\"signal\":\"fund\",\"atLeast\":1}}|/typologies/0/when/not/signal|context is no part",
            })
    void read_oneMistake_isLocated(String pointer, String value, String place, String expected) {
        JsonNode card = tree(sample().build().write());
        set(card, pointer, value);
        String json = card.toString();

        InvalidDocumentException invalid =
                catchThrowableOfType(InvalidDocumentException.class, () -> Scorecard.read(json));

        assertThat(invalid).as("the exception for " + json).isNotNull();
        assertThat(invalid.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(place);
            assertThat(problem.toString()).contains(expected);
        });
    }

    @ParameterizedTest
    @CsvSource({"atLeast", "atMost"})
    void read_gateOnContext_mayLookEitherWay(String side) {
        JsonNode card = tree(sample().build().write());
        set(card, "/gates/1/when", "{\"signal\":\"holding\",\"" + side + "\":1}");

        assertThat(Scorecard.read(card.toString()).gates()).hasSize(2);
    }

    @Test
    void read_gateOnSignalsThatAllHaveItsSign_isOneMistake() {
        JsonNode card = tree(sample().build().write());
        set(card, "/gates/0/when/signal", "\"young\"");
        set(card, "/gates/0/setsAside", "[\"big\", \"young\"]");

        InvalidDocumentException invalid =
                catchThrowableOfType(InvalidDocumentException.class, () -> Scorecard.read(card.toString()));

        assertThat(invalid.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/gates/0/setsAside");
            assertThat(problem.expected()).contains("opposite sign");
        });
    }
}
