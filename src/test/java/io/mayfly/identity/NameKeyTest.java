package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "深圳市大疆创新科技有限公司; Shenzhen Dajiang Chuangxin Technology Co., Ltd.; LIKELY",
                "深圳市大疆创新科技有限公司; 深圳市华为科技有限公司; DIFFERENT"
            })
    void match_pair_hasTheGrade(String one, String other, MatchGrade grade) {
        assertThat(match(one, other).grade())
                .as(match(one, other).explanation())
                .isEqualTo(grade);
        assertThat(match(other, one).grade()).isEqualTo(grade);
    }
}
