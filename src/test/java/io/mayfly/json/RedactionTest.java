package io.mayfly.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private static final Map<String, Object> DOCUMENT = Map.of(
            "id", "x",
            "list", List.of(1, Map.of("a", "b")),
            "object",
                    Map.of(
                            "one", 5,
                            "many", List.of("p", "q"),
                            "deep", Map.of("c", List.of(1), "d", 1),
                            "lists", Map.of("e", List.of("r", "s"))));

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "1", "{\"a\":\"b\"}", "5", "\"p\"", "\"q\"", "{\"c\":[1],\"d\":1}", "\"r\""})
    void of_partToHide_showsItsHashAndKeepsThatOfTheWhole(String part) {
        String hash = CanonicalJson.sha256(
                StrictJson.object("{\"part\":" + part + "}").get("part"));

        String redacted = Redaction.of(DOCUMENT, List.of(hash));

        assertThat(redacted).contains("{\"sha256\":\"" + hash + "\"}").hasSizeGreaterThan(64);
        assertThat(Redaction.hashOfText(redacted)).isEqualTo(Redaction.hash(DOCUMENT));
    }

    @Test
    void of_nothingToHide_isTheDocumentInCanonicalForm() {
        assertThat(Redaction.of(DOCUMENT, List.of())).isEqualTo(CanonicalJson.of(DOCUMENT));
        assertThat(Redaction.hashOfText(CanonicalJson.of(DOCUMENT))).isEqualTo(Redaction.hash(DOCUMENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"y\",\"list\":[1]}",
                "{\"id\":\"x\",\"list\":[2]}",
                "{\"id\":\"x\",\"list\":[1,1]}",
                "{\"id\":\"x\",\"list\":[]}",
                "{\"id\":\"x\",\"lists\":[1]}",
                "{\"id\":\"x\",\"list\":1}",
                "{\"id\":\"x\",\"list\":{\"1\":1}}",
                "{\"id\":\"x\",\"list\":[\"1\"]}"
            })
    void hashOfText_anythingElse_isAnotherHash(String other) {
        assertThat(Redaction.hashOfText(other)).isNotEqualTo(Redaction.hashOfText("{\"id\":\"x\",\"list\":[1]}"));
    }

    @Test
    void hashOfText_longNumber_losesNoDigit() {
        assertThat(Redaction.hashOfText("{\"n\":[12345678901234567890]}"))
                .isNotEqualTo(Redaction.hashOfText("{\"n\":[12345678901234567891]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "{", ""})
    void hashOfText_noObject_isRefused(String json) {
        assertThatThrownBy(() -> Redaction.hashOfText(json)).isInstanceOf(InvalidDocumentException.class);
    }
}
