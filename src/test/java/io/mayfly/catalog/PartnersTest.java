package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Shanghai H Win; SHANGHAI H-WIN Co., Ltd.",
                "SZ DJI Technology Co., Ltd; sz dji technology",
                "ООО «Ромашка»; Ромашка",
                "Muster GmbH & Co. KG; Muster",
                "Acme S.A.; ACME",
                "大疆创新科技有限公司; 大疆创新科技",
                "Ｌｏｔｏｓ; Lotos",
                "O'Neill Ltd; ONeill Limited"
            })
    void same_caseFormAndPunctuation_doNotMatter(String one, String other) {
        assertThat(Partners.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Lotos, Lotos Trade", "Lotos, Lotus", "AG, SA", "Beijing KRNatural, Beijing Natural Hanhua"})
    void same_anotherWord_isAnotherName(String one, String other) {
        assertThat(Partners.same(one, other)).isFalse();
    }

    @Test
    void same_missing_isNone() {
        assertThat(Partners.same(null, "Lotos")).isFalse();
        assertThat(Partners.same("Lotos", null)).isFalse();
        assertThat(Partners.same(null, null)).isFalse();
    }

    @Test
    void fold_legalFormAlone_isKept() {
        assertThat(Partners.fold("Company Ltd")).isEqualTo("company ltd");
        assertThat(Partners.fold("***")).isEqualTo("***");
    }
}
