package io.mayfly.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strict binding in general; what it means for dossiers is tested there. */
class StrictJsonTest {

    private record Inner(String text, @Nullable Long count) {}

    private record Outer(Inner inner, List<Inner> items, Map<String, Inner> named) {}

    @Test
    void read_plainRecords_areBound() {
        Outer outer = StrictJson.read(
                "{\"inner\":{\"text\":\"a\"},\"items\":[{\"text\":\"b\",\"count\":2}],\"named\":{\"c\":{\"text\":\"d\"}}}",
                Outer.class);
        assertThat(outer)
                .isEqualTo(new Outer(
                        new Inner("a", null), List.of(new Inner("b", 2L)), Map.of("c", new Inner("d", null))));
    }

    private record Sized(int size, double share, boolean open) {}

    @Test
    void read_primitiveComponents_areBound() {
        assertThat(StrictJson.read("{\"size\":2.0,\"share\":0.5,\"open\":true}", Sized.class))
                .isEqualTo(new Sized(2, 0.5, true));
    }

    @Test
    void read_primitiveComponentsAbsentOrNull_areAllNamed() {
        assertThat(problems("{\"size\":null,\"share\":1}", Sized.class))
                .containsExactly(
                        new Problem("/size", "null", "a whole number"), new Problem("/open", null, "true or false"));
    }

    @Test
    void read_numberBeyondAnInteger_isRefused() {
        assertThat(problems("{\"size\":3000000000,\"share\":1,\"open\":true}", Sized.class))
                .containsExactly(new Problem("/size", "3000000000", "a whole number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"inner\":{\"text\":\"a\",\"text\":\"a\"}}",
                "{\"named\":{\"text\":{\"text\":\"a\"},\"text\":null}}",
                "{\"inner\":null,\"named\":{},\"inner\":null,\"text\":1}",
                "{\"other\":{\"text\":1,\"text\":2}}"
            })
    void read_repeatedField_isRefusedWithItsPlace(String json) {
        assertThat(problems(json, Outer.class))
                .last()
                .satisfies(problem -> assertThat(problem.expected()).startsWith("valid JSON: Duplicate field"));
    }

    @Test
    void readLenient_brokenTextInAnUnknownField_isRefused() {
        assertThatThrownBy(() -> StrictJson.readLenient("{\"other\":[1,}", Outer.class))
                .isInstanceOf(InvalidDocumentException.class);
    }

    /** More than anyone lists. */
    private static String unknownFields(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"u" + i + "\":1,").collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"inner\":5}", "\"inner\":{\"text\":\"a\"},\"items\":[null,{\"text\":5}]}", "\"inner\":"})
    void readLenient_mistakeAfterManyUnknownFields_isRefused(String mistake) {
        assertThatThrownBy(() -> StrictJson.readLenient("{" + unknownFields(150) + mistake, Outer.class))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void readLenient_manyUnknownFields_tellsTheFirstHundred() {
        StrictJson.Lenient<Outer> read =
                StrictJson.readLenient("{" + unknownFields(150) + "\"inner\":{\"text\":\"a\"}}", Outer.class);

        assertThat(read.unknownFields()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\":[%s{}]}", "{%s\"items\":[]}"})
    void read_veryManyMistakes_takesNoLongerThanReading(String json) {
        String mistakes =
                json.contains("[%s") ? "{\"tex\":1,\"count\":\"a\"},".repeat(200_000) : unknownFields(200_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(problems(json.replace("%s", mistakes), Outer.class))
                        .hasSizeBetween(100, 200));
    }

    private static List<Problem> problems(String json, Class<?> type) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> StrictJson.read(json, type))
                .problems();
    }

    @Test
    void write_absentAndEmpty_areLeftOut() {
        assertThat(StrictJson.write(new Outer(new Inner("a", null), List.of(), Map.of())))
                .isEqualTo("{\"inner\":{\"text\":\"a\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u007f", "\u0085", "\u009b", "\u061c", "\u200e", "\u200f", "\u2028", "\u2029", "\u202a", "\u202e",
                "\u2066", "\u2069"
            })
    void write_treacherousCharacter_isEscapedButNotHashedSo(String character) {
        Inner value = new Inner("a\\" + character + "b", null);
        String json = StrictJson.write(value);
        assertThat(json)
                .isEqualTo("{\"text\":\"a\\\\\\u" + String.format(Locale.ROOT, "%04x", (int) character.charAt(0))
                        + "b\"}");
        assertThat(StrictJson.read(json, Inner.class)).isEqualTo(value);
        assertThat(CanonicalJson.of(value)).isEqualTo("{\"text\":\"a\\\\" + character + "b\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ООО «Ромашка»",
                "~",
                "\u00a0",
                "\u200d",
                "\u2027",
                "\u202f",
                "\u2065",
                "\u206a",
                "深圳",
                "\ud83d\ude00"
            })
    void write_otherCharacter_staysAsItIs(String text) {
        assertThat(StrictJson.write(List.of(text))).isEqualTo("[\"" + text + "\"]");
    }

    @Test
    void write_whatIsNoJson_isRefused() {
        assertThatThrownBy(() -> StrictJson.write(List.of(LocalTime.NOON)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cannot write a ");
    }

    @Test
    void exception_severalProblems_namesThemAllAndSurvivesSerialization() throws IOException, ClassNotFoundException {
        InvalidDocumentException exception = new InvalidDocumentException(
                List.of(new Problem("/a", "5", "text"), new Problem("", null, "an object")));
        assertThat(exception).hasMessage("/a: found 5, expected text; (document): expected an object");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidDocumentException) in.readObject()).problems()).isEqualTo(exception.problems());
        }
    }

    @Test
    void problem_longValue_isShortened() {
        Problem problem = new Problem("/a", "x".repeat(500), "text");
        assertThat(problem.value()).hasSize(81).endsWith("…");
    }

    @Test
    void invalidField_atABase_hasTheFullPointer() {
        assertThat(new InvalidFieldException("to", "5", "a date").at("/a/0"))
                .isEqualTo(new Problem("/a/0/to", "5", "a date"));
        assertThat(new InvalidFieldException("", null, "a date").at("/a")).isEqualTo(new Problem("/a", null, "a date"));
    }
}
