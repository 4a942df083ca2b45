package io.mayfly.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private static final List<String> NAMES = List.of("newness", "volume", "standing", "phone-unreachable", "age");

    @ParameterizedTest
    @CsvSource({
        "newnes, newness",
        "Newness, newness",
        "nweness, newness",
        "volumes, volume",
        "phone-unreacheable, phone-unreachable",
        "ages, age",
        "ape, age",
        "oldness,",
        "a,",
        "x,",
        "newspapers,"
    })
    void nearest_ofFive_isTheOneThatWasProbablyMeant(String found, String nearest) {
        assertThat(Names.nearest(NAMES, found)).isEqualTo(nearest);
    }

    @Test
    void oneOf_veryLongNames_areShortenedAndNotCompared() {
        String name = "a".repeat(10_000);

        assertThat(Names.oneOf("the keys", List.of(name), name + "b"))
                .isEqualTo("one of the keys " + "a".repeat(64) + "…");
    }

    @Test
    void oneOf_namesNearest() {
        assertThat(Names.oneOf("the families", NAMES.subList(0, 2), "newnes"))
                .isEqualTo("one of the families newness, volume; the nearest is newness");
        assertThat(Names.oneOf("", NAMES.subList(0, 2), "x")).isEqualTo("one of newness, volume");
        assertThat(Names.oneOf("the families", List.of(), "x"))
                .isEqualTo("one of the families, of which there are none");
    }

    @Test
    void oneOf_thousands_listsTheFirst() {
        List<String> many = IntStream.range(0, 1_000).mapToObj(i -> "n" + i).toList();
        assertThat(Names.oneOf("", many, "x".repeat(1_000_000)))
                .startsWith("one of n0, n1, ")
                .endsWith(", n49 and 950 more");
    }
}
