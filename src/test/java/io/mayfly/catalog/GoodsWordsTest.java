package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsWordsTest {

    private static Match match(String claimed, String recorded) {
        return GoodsWords.match(ReferenceData.standard(), claimed, recorded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "drones; quadcopters, 20 pieces; YES",
                "drones; tea; NO",
                "drones; DJI Mavic 3T with case; YES",
                "DJI Mavic 3; drones; NO",
                "green tea; tea, GREEN, in bags; YES",
                "green tea; tea; NO",
                "tea; green tea; YES",
                "the teas; tea; YES",
                "gas; gas; YES",
                "as; a; NO",
                "goods; tea; OPEN",
                "goods and other items; tea; OPEN",
                "?!; tea; OPEN"
            })
    void match_words_decideWhereNoClassIsShared(String claimed, String recorded, Match match) {
        assertThat(match(claimed, recorded)).isEqualTo(match);
    }

    @Test
    void match_hostileText_countsItsBeginning() {
        assertThat(match("tea", "x ".repeat(4_999) + "tea")).isEqualTo(Match.NO);
        assertThat(match("tea", "x ".repeat(4_998) + "tea")).isEqualTo(Match.YES);
    }
}
