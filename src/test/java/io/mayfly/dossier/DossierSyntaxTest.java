package io.mayfly.dossier;

import static io.mayfly.dossier.Quoted.accounts;
import static io.mayfly.dossier.Quoted.company;
import static io.mayfly.dossier.Quoted.dossier;
import static io.mayfly.dossier.Quoted.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.mayfly.json.Problem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no document, or one made to keep the reader busy. */
class DossierSyntaxTest {

    static Stream<Arguments> noJson() {
        return Stream.of(
                arguments("{'company': {'id': 'x', 'id': 'y'}}", "Duplicate field 'id'"),
                arguments(company("'registered': {'value': '2022', 'value': '2022'}"), "Duplicate field 'value'"),
                arguments(dossier("'sources': {'s': {'title': 'T'}, 's': {'title': 'T'}}"), "Duplicate field 's'"),
                arguments("{'company': {'id': 'x'", "Unexpected end-of-input"),
                arguments(dossier("'officers': []") + " x", "Unrecognized token 'x'"),
                arguments("/* c */" + dossier("'officers': []"), "comment"),
                arguments(dossier("'headcounts': [{'value': 01}]"), "Leading zeroes"),
                arguments(company("'names': [{'text': 'a\nb'}]"), "Illegal unquoted character"));
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void read_noValidJson_isRefusedWithThePlace(String json, String reason) {
        assertThat(problems(json))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected())
                        .startsWith("valid JSON: ")
                        .contains(reason)
                        .containsPattern(" at column \\d+$"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', column 23",
        "\uFEFF, '', column 23",
        "'', '\n', 'line 2 of the document, column 1'",
        "'\r\n', '', 'line 2 of the document, column 23'"
    })
    void read_textCutOff_namesTheLineFromTheSecondOn(String before, String after, String place) {
        String text = before + "{'company': {'id': 'x'" + after;

        assertThat(problems(text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).endsWith(" at " + place));
    }

    @Test
    void read_secondDocument_isRefused() {
        assertThat(problems("{'company': {'id': 'x'}} {}"))
                .containsExactly(new Problem("", "more text at column 26", "nothing after the document"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void read_nothing_isRefused(String json) {
        assertThat(problems(json)).containsExactly(new Problem("", null, "an object"));
    }

    static Stream<Arguments> hugeInputs() {
        String open = "{'company': {'id': 'x', ";
        return Stream.of(
                arguments("lists", "[".repeat(100_000)),
                arguments("objects", "{'a': ".repeat(100_000)),
                arguments("known objects", "{'company': ".repeat(100_000)),
                arguments("unknown field", open + "'foo': " + "[".repeat(100_000)),
                arguments("stated lists", open + "'registered': " + "[".repeat(100_000)),
                arguments("stated lists within limits", company("'registered': " + "[".repeat(900) + "]".repeat(900))),
                arguments("stated objects", open + "'registered': " + "{'value': ".repeat(100_000)),
                arguments(
                        "stated objects within limits",
                        company("'registered': " + "{'value': ".repeat(900) + "1" + "}".repeat(900))),
                arguments("digits", accounts("'revenue': " + "1".repeat(100_000))),
                arguments("digits of a count", dossier("'headcounts': [{'value': " + "1".repeat(900) + "}]")),
                arguments("digits in unknown field", dossier("'foo': " + "1".repeat(100_000))),
                arguments("text", company("'names': [{'text': '" + "x".repeat(21_000_000) + "'}]")),
                arguments("field name", "{'" + "n".repeat(100_000) + "': 1}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hugeInputs")
    void read_hugeOrDeepInput_isRefusedLikeAnyOther(String name, String json) {
        List<Problem> problems = problems(json);
        assertThat(problems).as(name).isNotEmpty();
        assertThat(problems)
                .allSatisfy(problem -> assertThat(Objects.requireNonNullElse(problem.value(), ""))
                        .hasSizeLessThan(100));
    }
}
