package io.mayfly.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyHashTest {

    /** Known values of XXH64 with seed 0, with a tail of each length of step and with stripes. */
    @ParameterizedTest
    @CsvSource({
        "'', ef46db3751d8e999",
        "a, d24ec4f1a98c6e5b",
        "abc, 44bc2cf5ad770999",
        "Nobody inspects the spammish repetition, fbcea83c8a378bf1",
    })
    void of_knownTexts_isXxh64(String text, String expected) {
        assertThat(Long.toHexString(KeyHash.of(text))).isEqualTo(expected);
    }

    @Test
    void of_partOfAnArray_isThatOfTheTextAlone() {
        byte[] bytes = "before|Небесная Механика, a text longer than one stripe|after".getBytes(StandardCharsets.UTF_8);
        int start = "before|".length();
        int end = bytes.length - "|after".length();

        assertThat(KeyHash.of(bytes, start, end))
                .isEqualTo(KeyHash.of("Небесная Механика, a text longer than one stripe"));
    }

    @Test
    void of_aMillionSimilarTexts_neverMeet() {
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i < 1_000_000; i++) {
            hashes.add(KeyHash.of("ru-inn:77" + i));
        }

        assertThat(hashes).hasSize(1_000_000).doesNotContain(KeyHash.NONE);
    }
}
