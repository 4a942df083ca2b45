package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.reference.GoodsText.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoodsTextTest {

    private static List<String> folded(String text) {
        return GoodsText.clauses(text).stream()
                .flatMap(List::stream)
                .map(Token::folded)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "helmet",
                "HELMET",
                "ＨｅＬｍＥｔ",
                "hel\u200bm\u00adet",
                "h\u2060e\ufefflmet\u200d",
                "he\u034flmet",
                "hel\u1160met",
                "hel\u3164met",
                "h\u00e9lm\u00ebt",
                "h\u0336e\u0336l\u0336m\u0336e\u0336t\u0336",
                "𝐡𝐞𝐥𝐦𝐞𝐭",
                "ⓗⓔⓛⓜⓔⓣ",
                "ʜᴇʟᴍᴇᴛ",
                "hеlmеt",
                "НЕLМЕТ",
                "ΗΕLΜΕΤ",
                "Ηеlmeт"
            })
    void folded_disguisedHelmet_isAHelmet(String text) {
        assertThat(folded(text)).containsExactly("helmet");
    }

    @ParameterizedTest
    @CsvSource({"каска, KACKA", "КАСКА, kаска", "шлём, шлем", "ШЛЕМ, шлем", "ёлка, елка", "чехлы, ЧЕХЛЫ"})
    void folded_russian_isTheSameInAnyCaseAndWithOrWithoutDots(String text, String other) {
        assertThat(folded(text)).isEqualTo(folded(other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"KIRMIZI, kırmızı", "İHA, iha", "iha, IHA", "ıha, IHA", "İNSANSIZ, insansiz"})
    void folded_turkishDottedAndDotlessI_areOneLetter(String text, String other) {
        assertThat(folded(text)).isEqualTo(folded(other)).hasSize(1);
    }

    @Test
    void marked_lettersOfAnAlphabet_stayApart() {
        assertThat(GoodsText.words("gün gun çift бой")).isEqualTo("gün gun çift " + GoodsText.words("бой"));
        assertThat(GoodsText.words("бой")).isNotEqualTo(GoodsText.words("бои"));
        assertThat(folded("бой")).isEqualTo(folded("бои"));
    }

    @Test
    void marked_marksOfNoAlphabet_areDropped() {
        assertThat(GoodsText.words("g\u0336\u20ddu\u0489n")).isEqualTo("gun");
    }

    @ParameterizedTest
    @CsvSource({"3OO, 300", "3ОО, 300", "З0, 30", "m3oo, m3oo", "oo, oo", "٣٠٠, 300", "３００, 300"})
    void digits_lettersWithinNumbers_areDigits(String text, String word) {
        assertThat(GoodsText.words(text)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"Mavic™ 3, mavic 3", "№5 parts, 5 parts", "Kevlar® vest, kevlar vest"})
    void words_signs_areNotLetters(String text, String words) {
        assertThat(GoodsText.words(text)).isEqualTo(words);
    }

    @Test
    void tokens_standWhereTheyStoodInTheText() {
        String text = "  ＨＥL\u200bMETS, 头盔 x";
        List<List<Token>> clauses = GoodsText.clauses(text);
        assertThat(clauses).hasSize(2);
        assertThat(clauses.stream().flatMap(List::stream).map(token -> text.substring(token.from(), token.to())))
                .containsExactly("ＨＥL\u200bMETS", "头", "盔", "x");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void clauses_hostileText_areCut(int kind) {
        String text = List.of(
                        "\u200b".repeat(2_000_000),
                        "\u0300\u0316\u0334".repeat(700_000),
                        "a\u0300\u0316\u0334".repeat(700_000),
                        "\ufdfa".repeat(1_000_000),
                        "\ud83d".repeat(1_000_000),
                        "\ud834\udd5f\u1100\u1161".repeat(400_000),
                        "and ".repeat(500_000))
                .get(kind);
        assertThat(GoodsText.clauses(text).stream().mapToInt(List::size).sum())
                .isLessThanOrEqualTo(20 * GoodsText.MOST_CHARACTERS);
    }

    @Test
    void clauses_lastCharacterCutInTwo_isRead() {
        String text = "a".repeat(GoodsText.MOST_CHARACTERS - 1) + "\ud842\udfb7\ud842\udfb7";
        assertThat(folded(text)).hasSize(2).last().isEqualTo("\ud842\udfb7");
    }
}
