package io.mayfly.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private static List<Problem> problems(String yaml) {
        InvalidDocumentException invalid = catchThrowableOfType(
                InvalidDocumentException.class, () -> Cursor.parseYaml(yaml).throwIfAny());
        assertThat(invalid).as("the exception for " + yaml).isNotNull();
        return invalid.problems();
    }

    @Test
    void parse_plainYaml_givesWhatJsonWould() {
        Cursor root = Cursor.parseYaml("""
                # a comment
                text: several words, 3 of them
                "quoted": "no"
                single: 'no'
                block: |
                  two
                  lines
                folded: >-
                  one
                  line
                number: -12.50
                day: 2023-07-24
                version: 0.2.0
                mark: true
                nothing: null
                list:
                  - a
                  - [1, 2]
                object: {x: 1, "y": "010"}
                """);

        assertThat(root.text("text")).isEqualTo("several words, 3 of them");
        assertThat(root.text("quoted")).isEqualTo("no");
        assertThat(root.text("single")).isEqualTo("no");
        assertThat(root.text("block")).isEqualTo("two\nlines\n");
        assertThat(root.text("folded")).isEqualTo("one line");
        assertThat(root.number("number")).isEqualByComparingTo("-12.5");
        assertThat(root.text("day")).isEqualTo("2023-07-24");
        assertThat(root.text("version")).isEqualTo("0.2.0");
        assertThat(root.mark("mark")).isTrue();
        assertThat(root.optionalText("nothing")).isNull();
        assertThat(root.list("list").get(0).asText()).isEqualTo("a");
        assertThat(root.list("list").get(1).items()).hasSize(2);
        assertThat(root.object("object").text("y")).isEqualTo("010");
        root.noOtherFields();
        root.throwIfAny();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                // What readers of YAML do not agree on
                "a: yes~/a~1~yes~true or false, or \"yes\" in quotes",
                "a: No~/a~1~No~true or false, or \"No\" in quotes",
                "a: off~/a~1~off~in quotes",
                "a: y~/a~1~y~in quotes",
                "a: TRUE~/a~1~TRUE~true or false",
                "a: 1e3~/a~1~1e3~a number written out",
                "a: 1.5e+3~/a~1~1.5e+3~a number written out",
                "a: 010~/a~1~010~a number written out",
                "a: 09~/a~1~09~a number written out",
                "a: 0x1F~/a~1~0x1F~a number written out",
                "a: 0o17~/a~1~0o17~a number written out",
                "a: 1_000~/a~1~1_000~a number written out",
                "a: +1~/a~1~+1~a number written out",
                "a: .5~/a~1~.5~a number written out",
                "a: 1.~/a~1~1.~a number written out",
                "a: .inf~/a~1~.inf~a number written out",
                "a: .NaN~/a~1~.NaN~a number written out",
                "a: 12:30~/a~1~12:30~a number written out",
                "a: 190:20:30~/a~1~190:20:30~a number written out",
                "b: 1|a:~/a~2~nothing~a value, or no such field",
                "a:|  - x|  - no~/a/1~3~no~in quotes",
                // What JSON cannot say
                "b: &x 1|a: *x~/b~1~an anchor~without an anchor",
                "a: {b: *x}~/a/b~1~*x~aliases are not followed",
                "a: !!str 5~/a~1~the tag tag:yaml.org,2002:str~without a tag",
                "a: !java.net.URL [x]~/a~1~the tag java.net.URL~without a tag",
                "1: x~/1~1~1~a name that is text",
                "true: x~/true~1~true~a name that is text",
                "no: x~/no~1~no~a name that is text",
                "<<: {b: 1}~/<<~1~<<~a name that is text",
                "null: x~/null~1~null~a name that is text",
                "b: 1|a: 2|a: 3~/a~3~\"a\" once more~each name once",
            })
    void parse_surprise_isLocated(String yaml, String place, int line, String found, String expected) {
        assertThat(problems(yaml.replace('|', '\n'))).first().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(place);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.value()).isEqualTo(found);
            assertThat(problem.expected()).contains(expected);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "a:|\tb: 1~2~TAB",
                "a: [1, 2|b: 3~2~expected ',' or ']'",
                "a: \"open~1~found unexpected end of stream",
                "a: b: c~1~mapping values are not allowed here",
                "? [q]|: r~1~a field name",
                "a: x\u0007x~1~special characters are not allowed",
                "a: 1|  b: 2~2~mapping values are not allowed",
                "- a|b: 1~2~block",
            })
    void parse_brokenYaml_saysWhereAndWhatInOneLine(String yaml, int line, String expected) {
        assertThat(problems(yaml.replace('|', '\n'))).last().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.expected())
                    .startsWith("valid YAML: ")
                    .contains(expected)
                    .doesNotContain("\n");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\n---\nb: 2\n", "a: 1\n...\n---\nb: 2\n", "--- a\n--- b\n"})
    void parse_severalDocuments_areRefused(String yaml) {
        assertThat(problems(yaml)).first().satisfies(problem -> {
            assertThat(problem.value()).startsWith("another document on line ");
            assertThat(problem.expected()).isEqualTo("one document");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "---", "text", "- 1", "7", "null", "'{}'"})
    void parse_noObject_isRefused(String yaml) {
        assertThat(problems(yaml)).isNotEmpty();
    }

    @Test
    void parse_bombOfAliases_isRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertThat(problems(bomb.toString()))
                .hasSizeLessThanOrEqualTo(100)
                .first()
                .extracting(Problem::toString)
                .isEqualTo("/a0 (line 1): found an anchor, expected a value without an anchor");
    }

    @Test
    void parse_deepOrHugeText_isRefusedWithAReason() {
        assertThat(problems("[".repeat(100_000))).isNotEmpty();
        assertThat(problems("{a: ".repeat(3_000))).isNotEmpty();
        assertThat(problems("a: " + "x".repeat(4_000_000))).isNotEmpty();
        assertThat(problems("- ".repeat(5_000) + "x")).isNotEmpty();
    }

    @Test
    void parse_byteOrderMarkAndOtherPlanes_doNotShiftPlaces() {
        assertThat(Cursor.parseYaml("\ufeffa: 1").number("a")).isEqualByComparingTo("1");
        assertThat(Cursor.parseYaml("\"😀\": \"😀\"\nb: 'no'\n").text("b")).isEqualTo("no");
    }

    @Test
    void problems_notedLater_tellTheLine() {
        Cursor root = Cursor.parseYaml("""
                version: 1.0
                list:
                  - id: a
                  - id: b
                    extra: 1
                """);
        root.text("version");
        for (Cursor item : root.list("list")) {
            item.text("id");
            item.text("title");
            item.noOtherFields();
        }
        root.number("none");

        assertThatThrownBy(root::throwIfAny)
                .hasMessage("/version (line 1): found 1, expected text, which needs quotes here; "
                        + "/list/0/title (line 3): expected text; /list/1/title (line 4): expected text; "
                        + "/list/1/extra (line 5): found the unknown field \"extra\", expected one of the fields id, title; "
                        + "/none (line 1): expected a number");
    }

    /** Loads this package anew and hides the library for YAML. */
    private static final class WithoutYaml extends ClassLoader {

        WithoutYaml() {
            super(YamlTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.fasterxml.jackson.dataformat")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.mayfly.json")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in =
                    Objects.requireNonNull(getParent().getResourceAsStream(name.replace('.', '/') + ".class"), name)) {
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void library_notOnTheClassPath_saysWhatToAdd() throws ReflectiveOperationException {
        Class<?> type = new WithoutYaml().loadClass(Cursor.class.getName());

        for (int attempt : List.of(1, 2)) {
            assertThatThrownBy(() -> type.getMethod("parseYaml", String.class).invoke(null, "a: 1"))
                    .as("attempt " + attempt)
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("com.fasterxml.jackson.dataformat:jackson-dataformat-yaml");
        }
        assertThat(type.getMethod("parse", String.class).invoke(null, "{}")).isNotNull();
    }
}
