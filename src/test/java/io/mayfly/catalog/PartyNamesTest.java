package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNamesTest {

    private static final Subject ANY =
            Subject.of(Dossier.builder("any").build(), LocalDate.of(2023, 7, 24), ReferenceData.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Shanghai H Win; SHANGHAI H WIN",
                "Shanghai H Win; Shanghai  H-Win",
                "Silva LLC; ООО «Silva»",
                "Silva; Silva S.A.",
                "Acme Trading Co., Ltd; Acme Trading",
                "Acme Trading Co.Ltd.; Acme Trading Company Limited",
                "O'Neil; ONeil",
                "Ｓｉｌｖａ; silva",
                "深圳贸易有限公司; 深圳贸易",
                "Limited; limited",
                "ООО Ромашка; Ромашка",
                "Shanghai H Win; SHANGHAI H-WIN Co., Ltd.",
                "Muster GmbH & Co. KG; Muster",
                "大疆创新科技有限公司; 大疆创新科技",
                "Lotos Sdn. Bhd.; Lotos",
                "O'Neill Ltd; ONeill Limited",
                "Аlfa; Alfa",
                "Al\u200Bfa; Alfa",
                "\uFEFFAlfa; Al\u00ADfa",
                "ООО Alfa; OOO Alfa",
                "ТОО Alfa; Too Alfa",
                "Alfa Co; Alfa GmbH",
                "Alfa JSC; ПАО Alfa",
                "Артём; АРТЕМ",
                "Alfa™ Ltd; Alfa"
            })
    void same_otherCaseWidthSignsOrForm_isTheSame(String a, String b) {
        assertThat(PartyNames.same(ANY, a, b)).isTrue();
        assertThat(PartyNames.same(ANY, b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Shanghai H Win; Shanghai H Wins",
                "Beijing KRNatural; Beijing Natural Hanhua",
                "Nebesnaya Mekhanika; Nebesnaya Mechnika",
                "Silva; Silva Trade",
                "Silva Co Trade; Silva Trade",
                "Co Silva Ltd; Ltd",
                "有限公司; 深圳有限公司",
                "Lotos; Lotus",
                "AG; SA",
                "Company Ltd; Company Inc",
                "深圳有限公司北京分公司; 深圳有限公司",
                "?!; ?!",
                "***; ***",
                "Müller; Muller",
                "Alfa GmbH; Beta GmbH"
            })
    void same_merelyAlike_isNot(String a, String b) {
        assertThat(PartyNames.same(ANY, a, b)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Alfa GmbH; OOO Alfa; OPEN",
                "Alfa GmbH; Alfa AG; OPEN",
                "Alfa GmbH; Alfa GmbH & Co. KG; OPEN",
                "Alfa Inc.; Alfa LLC; OPEN",
                "Alfa Ltd; Alfa plc; OPEN",
                "ИП Альфа; ООО Альфа; OPEN",
                "阿尔法有限公司; 阿尔法股份有限公司; OPEN",
                "阿尔法有限公司; 阿尔法 GmbH; OPEN",
                "阿尔法有限公司; 阿尔法 Ltd; YES",
                "Alfa GmbH; ALFA GmbH; YES",
                "Alfa GmbH; Alfa; YES",
                "Alfa GmbH; Beta; NO"
            })
    void match_formsThatDiffer_leaveItOpen(String a, String b, Match match) {
        assertThat(PartyNames.match(ANY, a, b)).isEqualTo(match);
        assertThat(PartyNames.match(ANY, b, a)).isEqualTo(match);
        assertThat(PartyNames.maybeSame(ANY, a, b)).isEqualTo(match != Match.NO);
    }

    @Test
    void grouped_namesWithoutLetters_areNeverOne() {
        assertThat(PartyNames.grouped(ANY, List.of("***", "Alfa", "***", "ALFA Ltd", "!"), name -> name))
                .containsExactly(List.of("***"), List.of("***"), List.of("!"), List.of("Alfa", "ALFA Ltd"));
    }

    @Test
    void same_sameBeginning_isTheSame() {
        assertThat(PartyNames.same(ANY, "İ".repeat(1_000), "İ".repeat(80_000))).isTrue();
    }

    @Test
    void same_missing_isNone() {
        assertThat(PartyNames.same(ANY, null, "Lotos")).isFalse();
        assertThat(PartyNames.same(ANY, "Lotos", null)).isFalse();
        assertThat(PartyNames.same(ANY, null, null)).isFalse();
    }

    @Test
    void bare_nothingElse_isKept() {
        assertThat(PartyNames.bare(ANY, "Company Ltd")).isEqualTo("company ltd");
        assertThat(PartyNames.bare(ANY, " *** ")).isEmpty();
    }

    @Test
    void folded_legalForms_areKept() {
        assertThat(PartyNames.folded("1 Example  Road, S.A.")).isEqualTo("1 example road sa");
        assertThat(PartyNames.folded("深圳有限公司北京分公司")).isEqualTo("深圳 有限公司 北京分公司");
    }

    @Test
    void bare_hostileName_isCutShort() {
        assertThat(PartyNames.bare(ANY, "x".repeat(100_000))).hasSize(1_000);
    }
}
