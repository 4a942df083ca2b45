package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameKeyTest {

    private static final Transliteration ICU = Transliteration.icu();

    private static NameMatch match(String one, String other) {
        return NameKey.of(one, ICU).match(NameKey.of(other, ICU));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nebesnaya Mekhanika; Nebesnaya Mechnika; LIKELY",
                "Nebesnaya Mekhanika; Небесная Механика; LIKELY",
                "Небесная Механика; Nebesnaya Mechnika; LIKELY",
                "Heavenly Mechanics; Nebesnaya Mekhanika; DIFFERENT",
                "Heavenly Mechanics; Nebesnaya Mechnika; DIFFERENT",
                "Heavenly Mechanics; Небесная Механика; DIFFERENT",
                "Legittelekom; Легиттелеком; LIKELY",
                "Pozitron; Позитрон; LIKELY",
                "ООО Позитрон; Общество с ограниченной ответственностью «Позитрон»; SAME",
                "Завод 12; Завод 21; DIFFERENT",
                "Invest 1; Invest 2; DIFFERENT",
                "General Trading LLC; General Trading Company; DIFFERENT",
                "Alfa GmbH; Alfa AG; POSSIBLE",
                "Alfa Trading; Alfa Holding; POSSIBLE",
                "Alfa Trading; Alfa; LIKELY",
                "Alfa Bank; Alfa; POSSIBLE",
                "Insurance Company; Страховая компания; DIFFERENT",
                "Bank of China; 中国银行; POSSIBLE",
                "ПАО «НК «Роснефть»; Rosneft PJSC; LIKELY",
                "Nebesnaja Mehanika; Nebesnaya Mekhanika; LIKELY",
                "Шкода; Skoda; LIKELY",
                "Рoмашкa; Ромашка; SAME",
                "РАО; ПАО; DIFFERENT",
                "中兴科技有限公司; 中星科技有限公司; POSSIBLE",
                "華為技術有限公司; 华为技术有限公司; LIKELY",
                "Silverline II; Silverline III; DIFFERENT",
                "Silverline II; Silverline 2; LIKELY",
                "Invest 1; Invest; DIFFERENT",
                "深圳市大疆创新科技有限公司; Shenzhen Dajiang Chuangxin Technology Co., Ltd.; LIKELY",
                "深圳市大疆创新科技有限公司; 深圳市华为科技有限公司; DIFFERENT"
            })
    void match_pair_hasTheGrade(String one, String other, MatchGrade grade) {
        assertThat(match(one, other).grade())
                .as(match(one, other).explanation())
                .isEqualTo(grade);
        assertThat(match(other, one).grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nebesnaya Mekhanika; Небесная Механика",
                "Nebesnaya-mekhanika; ООО «НебеснаяМеханика»",
                "Yandex LLC; Яндекс",
                "Rosneft Trading; Роснефть Трейдинг",
                "Shenzhen Dajiang Keji; 深圳市大疆科技有限公司",
                "Chayka; Чайка",
                "Shchekinoazot; Щекиноазот"
            })
    void key_usualTransliteration_isTheSame(String one, String other) {
        assertThat(NameKey.of(one, ICU).key()).isEqualTo(NameKey.of(other, ICU).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ООО Nebesnaya Mekhanika | Nebesnaya Mechnika LLC | 'nebesnaya' matches, 'mekhanika' and 'mechnika' differ by"
                        + " 1.4 of 8 letters; legal forms ооо and llc agree.",
                "Alfa GmbH | Alfa AG | The names are written alike: 'alfa'; legal forms gmbh and ag conflict.",
                "Небесная Механика | Nebesnaya Mekhanika | 'небесная механика' and 'nebesnaya mekhanika' sound alike.",
                "Alfa Trading | Alfa Holding | 'alfa' matches; words that many names share differ: 'trading' and"
                        + " 'holding'.",
                "Завод 12 | Завод 21 | '12' and '21' differ; words that many names share agree: 'завод'.",
                "General Trading LLC | General Trading Co | A name of nothing but legal form and words that many names share"
                        + " names nobody; legal forms llc and co agree."
            })
    void explanation_pair_saysWhatMatches(String one, String other, String sentence) {
        assertThat(match(one, other).explanation()).isEqualTo(sentence);
    }

    @Test
    void best_statedAlias_isFound() {
        List<NameKey> names = List.of(NameKey.of("Небесная Механика", ICU), NameKey.of("Heavenly Mechanics", ICU));
        List<NameKey> others = List.of(NameKey.of("Heavenly Mechanics Ltd", ICU));

        assertThat(NameKey.best(names, others).grade()).isEqualTo(MatchGrade.SAME);
        assertThat(NameKey.best(names.subList(0, 1), others).grade()).isEqualTo(MatchGrade.DIFFERENT);
        assertThatThrownBy(() -> NameKey.best(List.of(), others))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no name");
    }

    static List<String> hostile() {
        return List.of(
                "a ".repeat(50_000),
                "ab".repeat(50_000),
                "中".repeat(100_000),
                "㈱".repeat(100_000),
                "İ".repeat(100_000),
                "公司".repeat(50_000),
                "有限公司".repeat(50_000),
                "ooo ".repeat(50_000),
                "ш".repeat(100_000),
                "a1".repeat(50_000),
                "abcde ".repeat(20_000),
                "a" + "\u0301\u0323".repeat(50_000),
                "\uFDFA".repeat(50_000),
                "\uD800".repeat(1_000),
                "\u3164".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void match_hostileText_takesNoTime(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            NameKey one = NameKey.of(text, ICU);
            NameKey other = NameKey.of("b" + text, ICU);
            assertThat(one.match(other).explanation()).hasSizeLessThan(2_000);
        });
    }
}
