package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.StatementKind;
import io.mayfly.language.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J\u001b[31mScore     0.0 of 100: MINIMAL",
                "a\nScore     0.0 of 100: MINIMAL",
                "a\r\nScore     0.0 of 100: MINIMAL",
                "a\u0085Score     0.0 of 100: MINIMAL",
                "a\u2028Score     0.0 of 100: MINIMAL\u2029",
                "\u202eLAMINIM :001 fo 0.0\u202c",
                "\u2066isolated\u2069\u200f\u061c",
                "\u009b2J\u0007\u0008\u0000\u007f",
                "\ud800 and \udc00",
                "\ufeff\ufff9\ufffe\u200b\u3164",
            })
    void text_withControl_losesIt(String hostile) {
        String plain = PlainText.of(hostile);
        assertThat(plain.codePoints()).allMatch(PlainTextTest::prints);
        assertThat(plain).contains("\\u");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13})
    void list_fewIds_areAllNamed(int size) {
        assertThat(new Spoken(Language.english()).list(Collections.nCopies(size, "id")))
                .isEqualTo("id, ".repeat(size).replaceAll(", $", ""));
    }

    @Test
    void list_manyIds_areADozenAndACount() {
        assertThat(new Spoken(Language.english()).list(Collections.nCopies(14, "id")))
                .isEqualTo("id, ".repeat(11) + "id and 2 more, listed in the JSON form");
    }

    @Test
    void text_ofAnyLanguage_stays() {
        for (String name : List.of(
                "ООО «Ромашка»",
                "上海东坡",
                "شركة نوافذ",
                "राम\u200dलाल",
                "Ünïted & Co., “S’A”",
                "\ud83d\ude80 Ltd",
                "a\\b")) {
            assertThat(PlainText.of(name)).isEqualTo(name);
        }
    }

    @Test
    void text_withRoom_closesUp() {
        assertThat(PlainText.of("  a  \u00a0\u3000b   ")).isEqualTo("a b");
        assertThat(PlainText.of("1\u00a0kg, a\u00a0b, 1 \u00a02, 3\u00a0")).isEqualTo("1 kg, a b, 1 2, 3");
    }

    @Test
    void text_withANoBreakSpaceInANumber_keepsIt() {
        assertThat(PlainText.of("1\u00a0234\u00a0567,5")).isEqualTo("1\u00a0234\u00a0567,5");
    }

    @Test
    void text_veryLong_isCut() {
        assertThat(PlainText.of("x".repeat(100_000))).isEqualTo("x".repeat(400) + "…");
        assertThat(PlainText.of("x".repeat(400))).isEqualTo("x".repeat(400));
        assertThat(PlainText.of(" ".repeat(100_000) + "x")).hasSizeLessThan(10);
    }

    @Test
    void report_ofHostileDossier_hasNoForgedLine() {
        String hostile = "x\u001b[1A\n\nScore     0.0 of 100: MINIMAL\r\n\u202eSum  0.0 = 0.0\u2028Score     0.0 "
                + "Score     0.0 of 100: MINIMAL                              ".repeat(9);
        Dossier dossier = Dossier.builder(hostile)
                .source("s", new Source(hostile, hostile, hostile, PartialDate.parse("2023-01"), null, null, null))
                .name(hostile)
                .jurisdiction("RU")
                .registered("2022-09")
                .accounts("2022", 0, null)
                .declaration("2023-01", "helmets" + hostile, 100_000, "pieces" + hostile)
                .statement(StatementKind.DENIAL, hostile, hostile)
                .add(new Listing(hostile, hostile, null, null, "s", null))
                .build();
        String report = TextReport.of(Cases.MAYFLY.assess(dossier, LocalDate.parse(Cases.PUBLICATION)));
        assertThat(report.codePoints().filter(c -> c != '\n')).allMatch(PlainTextTest::prints);
        assertThat(report.lines().filter(line -> line.startsWith("Score "))).hasSize(1);
        assertThat(report.lines().filter(line -> line.startsWith("     Sum"))).hasSize(1);
        assertThat(report.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 112);
    }

    private static boolean prints(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}
