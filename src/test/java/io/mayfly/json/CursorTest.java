package io.mayfly.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static Cursor parse(String json) {
        return Cursor.parse(json.replace('\'', '"'));
    }

    private static List<Problem> problems(Cursor cursor) {
        InvalidDocumentException thrown = catchThrowableOfType(InvalidDocumentException.class, cursor::throwIfAny);
        return Objects.requireNonNull(thrown).problems();
    }

    @Test
    void reads_validDocument_giveTheValues() {
        Cursor root = parse("{'t': 'text', 'n': 1.50, 'o': {'x': 1}, 'l': ['a', 2], 'z': null}");
        assertThat(root.text("t")).isEqualTo("text");
        assertThat(root.optionalText("none")).isNull();
        assertThat(root.optionalText("z")).isNull();
        assertThat(root.number("n")).isEqualByComparingTo("1.5");
        assertThat(root.optionalNumber("none")).isNull();
        assertThat(root.object("o").number("x")).isEqualTo(BigDecimal.ONE);
        List<Cursor> list = root.list("l");
        assertThat(list.get(0).asText()).isEqualTo("a");
        assertThat(list.get(1).asNumber()).isEqualTo(BigDecimal.valueOf(2));
        assertThat(list.get(1).pointer()).isEqualTo("/l/1");
        assertThat(root.list("none")).isEmpty();
        assertThat(root.has("z")).isTrue();
        assertThat(root.has("none")).isFalse();
        root.noOtherFields();
        assertThatCode(root::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void reads_manyMistakes_areAllNotedInOneGo() {
        Cursor root = parse("{'t': 5, 'blank': ' ', 'n': '5', 'l': {}, 'o': [], 'items': [1, 'x', [1]], 'extra': 1}");
        assertThat(root.text("t")).isEmpty();
        assertThat(root.text("blank")).isEmpty();
        assertThat(root.text("noText")).isEmpty();
        assertThat(root.number("n")).isZero();
        assertThat(root.number("noNumber")).isZero();
        assertThat(root.list("l")).isEmpty();
        assertThat(root.object("o").has("x")).isFalse();
        assertThat(root.object("noObject").optionalText("x")).isNull();
        List<Cursor> items = root.list("items");
        assertThat(items.get(0).asText()).isEmpty();
        assertThat(items.get(1).asNumber()).isZero();
        assertThat(items.get(2).asNumber()).isZero();
        root.noOtherFields();
        assertThat(problems(root))
                .containsExactly(
                        new Problem("/t", "5", "text"),
                        new Problem("/blank", "\" \"", "text"),
                        new Problem("/noText", null, "text"),
                        new Problem("/n", "\"5\"", "a number"),
                        new Problem("/noNumber", null, "a number"),
                        new Problem("/l", "an object", "a list"),
                        new Problem("/o", "a list", "an object"),
                        new Problem("/noObject", null, "an object"),
                        new Problem("/items/0", "1", "text"),
                        new Problem("/items/1", "\"x\"", "a number"),
                        new Problem("/items/2", "a list", "a number"),
                        new Problem(
                                "/extra",
                                "the unknown field \"extra\"",
                                "one of the fields t, blank, noText, n, noNumber, l, o, noObject, items"));
    }

    @Test
    void mark_trueOrAbsent_isAccepted() {
        Cursor root = parse("{'on': true, 'nothing': null}");
        assertThat(root.mark("on")).isTrue();
        assertThat(root.mark("off")).isFalse();
        assertThat(root.mark("nothing")).isFalse();
        root.noOtherFields();
        assertThatCode(root::throwIfAny).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "1", "'true'", "{}"})
    void mark_anythingElse_isAProblem(String value) {
        Cursor root = parse("{'on': " + value + "}");
        assertThat(root.mark("on")).isTrue();
        assertThat(problems(root)).extracting(Problem::expected).containsExactly("true, or no such field");
    }

    @Test
    void optionalObject_absentOrNull_isNull() {
        Cursor root = parse("{'nothing': null, 'o': {'x': 1}}");
        assertThat(root.optionalObject("none")).isNull();
        assertThat(root.optionalObject("nothing")).isNull();
        assertThat(Objects.requireNonNull(root.optionalObject("o")).number("x")).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void optionalObject_noObject_isAProblem() {
        Cursor root = parse("{'o': 7}");
        assertThat(root.optionalObject("o")).isNotNull();
        assertThat(problems(root)).containsExactly(new Problem("/o", "7", "an object"));
    }

    @Test
    void problem_samePlaceTwice_isNotedOnce() {
        Cursor root = parse("{'n': -1}");
        root.problem("n", "a number of 0 or more");
        root.problem("n", "something else");
        assertThat(problems(root)).containsExactly(new Problem("/n", "-1", "a number of 0 or more"));
    }

    @Test
    void pointer_namesWithSlashAndTilde_areEscaped() {
        Cursor root = parse("{'a/b': {'c~d': [{'e/~': 1}]}}");
        Cursor item = root.object("a/b").list("c~d").get(0);
        assertThat(item.pointer()).isEqualTo("/a~1b/c~0d/0");
        item.noOtherFields();
        assertThat(problems(root)).extracting(Problem::pointer).containsExactly("/a~1b/c~0d/0/e~1~0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "5", "null"})
    void parse_noObject_isOneProblem(String json) {
        Cursor root = parse(json);
        assertThat(root.optionalText("a")).isNull();
        assertThat(problems(root)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x|``",
                "{|``",
                "{'a': 1, 'a': 2}|/a",
                "{'a': {'b': [1, NaN]}}|/a/b/1",
                "{'a': 1e9999999999}|/a",
                "{} {}|``"
            })
    void parse_noJson_isRefusedAtThePlace(String json, String pointer) {
        assertThat(refusal(json))
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo(pointer));
    }

    private static List<Problem> refusal(String json) {
        InvalidDocumentException thrown = catchThrowableOfType(InvalidDocumentException.class, () -> parse(json));
        return Objects.requireNonNull(thrown).problems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e31", "1e-31", "1234567890123456789012345678901"})
    void asNumber_moreDigitsThanAnyoneNeeds_isAProblem(String number) {
        Cursor root = parse("{'n': " + number + "}");
        assertThat(root.number("n")).isZero();
        assertThat(problems(root)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/n");
            assertThat(problem.expected()).isEqualTo("a number with at most 30 digits");
        });
    }

    @Test
    void parse_deepInput_isOneProblem() {
        assertThat(refusal("{'a':".repeat(100_000))).hasSize(1);
        assertThat(refusal("[".repeat(100_000))).hasSize(1);
    }

    @Test
    void embedded_mistakesOfTheOtherReader_areNotedBelowTheField() {
        Cursor root = parse("{'l': [{'d': {'n': 1}}, {'d': {'n': 'x', 'm': 2}}, {'d': 7}, {}]}");
        List<Integer> read = new ArrayList<>();
        for (Cursor item : root.list("l")) {
            Integer number = item.embedded("d", json -> {
                Cursor inner = Cursor.parse(json);
                int value = inner.number("n").intValue();
                inner.noOtherFields();
                inner.throwIfAny();
                return value;
            });
            if (number != null) {
                read.add(number);
            }
        }

        assertThat(read).containsExactly(1);
        assertThat(problems(root))
                .extracting(Problem::pointer)
                .containsExactly("/l/1/d/n", "/l/1/d/m", "/l/2/d", "/l/3/d");
    }
}
