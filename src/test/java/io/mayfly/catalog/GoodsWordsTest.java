package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsWordsTest {

    private static final Subject ANY =
            Subject.of(Dossier.builder("any").build(), LocalDate.of(2023, 7, 24), ReferenceData.standard());

    private static Match match(String claimed, String recorded) {
        return GoodsWords.match(ANY, claimed, recorded);
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
                "?!; tea; OPEN",
                "военные шлемы; шлемы военные; YES",
                "tea; tеа; YES",
                "绿茶; 茶叶 绿茶; YES",
                "无人机; 机器人无线; NO"
            })
    void match_words_decide(String claimed, String recorded, Match match) {
        assertThat(match(claimed, recorded)).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "helmets; ballistic helmets; YES",
                "helmets; bicycle helmets; YES",
                "helmets; airsoft helmets, miscellaneous; YES",
                "military helmets; army helmets; YES",
                "ballistic helmets; helmets for ballistic protection; YES",
                "bulletproof vests; body armour; YES",
                "military helmets; bicycle helmets; OPEN",
                "military helmets; helmets; OPEN",
                "military drones; quadcopters; OPEN",
                "military drones; DJI Mavic 3T; OPEN",
                "military drones; military quadcopters; YES",
                "bulletproof vests; drones; NO"
            })
    void match_classAlone_leavesItOpen(String claimed, String recorded, Match match) {
        assertThat(match(claimed, recorded)).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "helmets; cardboard boxes for helmets; OPEN",
                "helmets; helmet stickers; OPEN",
                "drones; toys, not drones; OPEN",
                "drones; bags for quadcopters; OPEN",
                "drones; propellers for DJI Mavic 3; OPEN",
                "дроны; сумка для дронов; OPEN",
                "tea; boxes for tea; OPEN",
                "tea; bags without tea; OPEN",
                "boxes for helmets; boxes for helmets; YES",
                "boxes for tea; tea boxes; YES",
                "boxes for tea; boxes; NO"
            })
    void match_wordsThatDoNotNameTheGoods_leaveItOpen(String claimed, String recorded, Match match) {
        assertThat(match(claimed, recorded)).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "helmets and vests; vests; YES",
                "drones, night vision; night vision goggles; YES",
                "helmets and vests; drones; NO",
                "helmets, ballistic; ballistic plates; NO",
                "green, tea; green paint; NO"
            })
    void match_enumeration_isMetByAnyOfItsGoods(String claimed, String recorded, Match match) {
        assertThat(match(claimed, recorded)).isEqualTo(match);
    }

    @Test
    void match_hostileText_countsItsBeginning() {
        assertThat(match("tea", "x ".repeat(4_999) + "tea")).isEqualTo(Match.NO);
        assertThat(match("tea", "x ".repeat(4_998) + "tea")).isEqualTo(Match.YES);
    }
}
