package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficialNumberTest {

    private static final OfficialNumber SBERBANK = OfficialNumber.of("RU-INN", "7707083893");

    @Test
    void of_otherwiseWritten_isTheSame() {
        assertThat(OfficialNumber.of("инн", "7707 083-893")).isEqualTo(SBERBANK).matches(SBERBANK::proves);
    }

    @Test
    void of_unknownScheme_isComparedAndTrusted() {
        assertThat(OfficialNumber.of("de hrb", " köln 1 ").proves(OfficialNumber.of("DE-HRB", "KÖLN 1")))
                .isTrue();
    }

    @Test
    void proves_unknownSchemeWithOtherSigns_leavesItOpen() {
        OfficialNumber one = OfficialNumber.of("DE-STNR", "12/345");
        OfficialNumber other = OfficialNumber.of("DE-STNR", "123/45");

        assertThat(one.proves(other)).isFalse();
        assertThat(one.disproves(other)).isFalse();
        assertThat(one.disproves(OfficialNumber.of("DE-STNR", "12/346"))).isTrue();
    }

    @Test
    void proves_nothingLeftOrTooMuch_isNoProof() {
        OfficialNumber dashes = OfficialNumber.of("DE-HRB", " - ");
        OfficialNumber text = OfficialNumber.of("DE-HRB", "1".repeat(101));

        assertThat(dashes.proves(dashes)).isFalse();
        assertThat(text.proves(text)).isFalse();
    }

    @Test
    void proves_faultyOrSharedNumber_isNoProof() {
        OfficialNumber placeholder = OfficialNumber.of("RU-INN", "0000000000");
        OfficialNumber slip = OfficialNumber.of("RU-INN", "7707083894");
        OfficialNumber shared = OfficialNumber.of("RU-KPP", "773601001");

        assertThat(placeholder.proves(placeholder)).isFalse();
        assertThat(slip.proves(slip)).isFalse();
        assertThat(shared.proves(shared)).isFalse();
        assertThat(slip.disproves(SBERBANK)).isFalse();
        assertThat(SBERBANK.disproves(slip)).isFalse();
    }

    @Test
    void disproves_twoNumbersOfOneScheme_areTwoCompanies() {
        assertThat(SBERBANK.disproves(OfficialNumber.of("RU-INN", "7736050003")))
                .isTrue();
        assertThat(SBERBANK.disproves(OfficialNumber.of("RU-OGRN", "1027700070518")))
                .isFalse();
        assertThat(SBERBANK.disproves(SBERBANK)).isFalse();
    }
}
