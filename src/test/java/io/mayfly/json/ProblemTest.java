package io.mayfly.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void toString_hostileText_isOneLineThatShowsIt() {
        Problem problem = new Problem("/a\nb", "\"x\u202e\u0007\u2028y\r\n/c: found nothing\"", "one of \u200bz");

        assertThat(problem.toString())
                .isEqualTo("/a\\u000ab: found \"x\\u202e\\u0007\\u2028y\\u000d\\u000a/c: found nothing\", expected"
                        + " one of \\u200bz");
    }

    @Test
    void toString_wordsOfAnyScript_stayAsTheyAre() {
        assertThat(new Problem("/имя", "\"深圳 é 😀\"", "a name"))
                .hasToString("/имя: found \"深圳 é 😀\", expected a name");
    }

    @Test
    void new_longValue_isNotCutWithinACharacter() {
        assertThat(new Problem("", "a".repeat(79) + "😀 and more", "less").value())
                .isEqualTo("a".repeat(79) + "…");
    }
}
