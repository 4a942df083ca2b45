package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameTextTest {

    @Test
    void head_shortText_isTheWhole() {
        assertThat(SameText.head("x".repeat(1_000))).hasSize(1_000);
    }

    @Test
    void head_longText_isCut() {
        assertThat(SameText.head("x".repeat(1_001))).hasSize(1_000);
    }

    @Test
    void head_characterOfTwoHalves_isNeverCutInTwo() {
        assertThat(SameText.head("x".repeat(999) + "𝐡elmet")).isEqualTo("x".repeat(999));
        assertThat(SameText.head("x".repeat(998) + "𝐡elmet")).isEqualTo("x".repeat(998) + "𝐡");
    }

    @Test
    void uncased_caseAndSpaceAround_doNotMatter() {
        assertThat(SameText.uncased("  Vega LLC ")).isEqualTo("vega llc");
    }

    @Test
    void uncased_sameBeginning_isTheSame() {
        assertThat(SameText.uncased("İ".repeat(80_000))).isEqualTo(SameText.uncased("İ".repeat(1_000)));
        assertThat(SameText.uncased("İ".repeat(999))).isNotEqualTo(SameText.uncased("İ".repeat(1_000)));
    }

    @Test
    void folded_disguise_doesNotMatter() {
        assertThat(SameText.folded("Аl\u200Bf\u00ADа™ ＧmbH")).isEqualTo("alfa  gmbh");
    }

    @Test
    void folded_marksThatMakeALetter_areKept() {
        assertThat(SameText.folded("Müller Ёж")).isEqualTo(SameText.folded("MU\u0308LLER еж"));
        assertThat(SameText.folded("Müller")).isNotEqualTo(SameText.folded("Muller"));
    }

    @Test
    void folded_longText_isCut() {
        assertThat(SameText.folded("İ".repeat(80_000))).isEqualTo("i".repeat(1_000));
    }
}
