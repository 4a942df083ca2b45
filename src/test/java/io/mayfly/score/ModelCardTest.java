package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.json.CanonicalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelCardTest {

    private static final Path PAGE = Path.of("docs", "model-card.md");
    private static final String COMMAND = "mvn -q test -Dtest=ModelCardTest -Dmayfly.update=true";

    @Test
    void page_ofTheStandardCard_isTheOneInDocs() throws IOException {
        String page = Scorecard.standard()
                .describe()
                .replaceFirst("\n", "\n\n<!-- Written by ModelCardTest; refresh with " + COMMAND + " -->\n");
        if (Boolean.getBoolean("mayfly.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("%s is stale. Refresh it with: %s", PAGE, COMMAND)
                .isEqualTo(page);
    }

    @Test
    void describe_standardCard_tellsEveryPart() {
        Scorecard card = Scorecard.standard();
        String page = card.describe();

        assertThat(page)
                .contains("## Purpose", "## Population", "## What a point means", "## Bands and refusal")
                .contains("## Gates", "## Typologies", "## Limitations", "## Validation", "## Change log")
                .contains("not fitted to outcomes", "No result of a test on data comes with this card.")
                .contains("SHA-256 `" + card.hash() + "`");
        assertThat(card.signals())
                .allSatisfy(entry -> assertThat(page)
                        .contains("\n#### " + Markdown.words(entry.title()) + "\n\n`" + entry.id() + "`")
                        .contains(Markdown.sentence(entry.rationale()), Markdown.sentence(entry.falsePositives())));
        assertThat(card.gates()).allSatisfy(gate -> assertThat(page).contains("Gate `" + gate.id() + "`: where `"));
        assertThat(card.typologies())
                .allSatisfy(typology -> assertThat(page).contains("Typology `" + typology.id() + "`"));
    }

    @Test
    void describe_sample_writesCurvesAndConditionsInWords() {
        String page = CardBuilder.sample().build().describe();

        assertThat(page)
                .contains("""
                | number | 6 | 36 |
                | --- | --- | --- |
                | points | 16.0 | 0.0 |
                """)
                .contains("| number (logarithmic) | 1 | 100 |")
                .contains("""
                Typology `young-giant`, **+6.0** points where `young` is at most 18 and (`big` is at least 10 or \
                `big` is at least 20) and it is not so that `old` is at least 3. For a test.\
                """.replace("For a test", "for a test"));
        assertThat(page)
                .contains("Gate `old-explains-big`: where `old` is at least 5, it sets aside `big`.")
                .contains("- Set aside by the gate `old-explains-big`.")
                .contains("Its signals together take away at most **30.0** points.")
                .contains("The card does not say.", "The card names none.", "The card tells of no changes.");
    }

    @Test
    void describe_contextAndUnknownPoints_areTold() {
        String page = CardBuilder.card()
                .neutral("notes")
                .cap("newness", "20")
                .context("note", "notes")
                .signal("young", "newness", CardBuilder.falling("1", "5", "2", "0"), "2.5")
                .build()
                .describe();

        assertThat(page)
                .contains("Its signals are context, without points.")
                .contains("Unknown, it counts **2.5** points.")
                .contains("evidence: context; reads number; expected for: nobody.");
    }

    @Test
    void describe_notesAndCases_areShown() {
        Scorecard card = CaseReaderTest.withCase(
                "{\"band\": \"LOW\", \"score\": {\"from\": 21, \"to\": 30}, \"reasons\": [\"young\"], "
                        + "\"noReasons\": [\"big\"], \"unknown\": [\"old\"]}");
        Scorecard noted = card.withNotes(new CardNotes(
                "to look first",
                "traders",
                List.of("it is a test"),
                List.of(new CardNotes.Validation("nine companies", "AUC 0.9", "a test")),
                List.of(new CardNotes.Change("1.0", "begun")),
                List.of(new CardNotes.Origin("older", "0.1", "0".repeat(64)))));

        assertThat(noted.describe())
                .contains("## Purpose\n\nto look first.", "## Population\n\ntraders.", "- it is a test.")
                .contains("| nine companies | AUC 0.9 | a test |", "- **1.0** begun.", "Made from `older`, version 0.1")
                .contains("| `first` a case | x | 2023-07-24 | LOW; score 21.0 to 30.0; reasons `young`;"
                        + " no reasons `big`; unknown `old` |");
        assertThat(CaseReaderTest.withCase("{\"refusal\": \"INSUFFICIENT\"}").describe())
                .contains("| 2023-07-24 | INSUFFICIENT |");
        assertThat(CaseReaderTest.withCase("{\"score\": 25}").describe()).contains("| score 25.0 |");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a|b~a\\|b",
                "<script>~\\<script\\>",
                "# no heading~\\# no heading",
                "1. no list~1\\. no list",
                "- no list~\\- no list",
                "[a](b)~\\[a\\](b)",
                "&lt;b&gt; & c~\\&lt;b\\&gt; \\& c",
                "a*b_c`d~a\\*b\\_c\\`d",
                "plain words, 3.1 %~plain words, 3.1 %",
            })
    void words_thatMarkdownWouldRead_areShownAsTheyAre(String text, String shown) {
        assertThat(Markdown.words(text)).isEqualTo(shown);
    }

    @Test
    void words_ofSeveralLinesAndHiddenCharacters_areOneHarmlessLine() {
        assertThat(Markdown.words("a\n\n# b\u202ec\u0007d\te")).isEqualTo("a # b\\u202ec d e");
        assertThat(Markdown.code("a`b|c\nd")).isEqualTo("`a'b\\|c d`");
    }

    @Test
    void changes_sameCard_areNone() {
        ScorecardChanges changes = Scorecard.standard()
                .changesFrom(Scorecard.read(Scorecard.standard().write()));

        assertThat(changes.all()).isEmpty();
        assertThat(changes.text()).isEqualTo("From `standard` 0.2.0 to `standard` 0.2.0 nothing changed.");
    }

    @Test
    void changes_addedRemovedAndChanged_areToldApart() {
        Scorecard older = CardBuilder.sample().build();
        Scorecard newer = CardBuilder.card()
                .base("11")
                .cap("newness", "25")
                .cap("volume", "24")
                .floor("standing", "-30")
                .signal("big", "volume", CardBuilder.log("1", "0", "100", "30"), io.mayfly.dossier.SubjectKind.COMPANY)
                .signal("young", "newness", CardBuilder.falling("9", "16", "36", "0"))
                .signal("old", "standing", CardBuilder.falling("2", "0", "5", "-21"))
                .counted("fresh", "newness", "5")
                .gate("old-explains-big", "old", "6", "big")
                .build();

        ScorecardChanges changes = newer.changesFrom(older);

        assertThat(changes.added()).extracting(one -> one.path()).containsExactly("signals/fresh");
        assertThat(changes.removed())
                .extracting(one -> one.path())
                .containsExactly("signals/young/expectedFor", "typologies/young-giant");
        assertThat(changes.changed())
                .extracting(one -> one.path() + " " + one.before() + " " + one.after())
                .containsExactly(
                        "base/points 10 11",
                        "families/newness/cap 20 25",
                        "signals [\"young\",\"big\",\"old\"] [\"big\",\"young\",\"old\"]",
                        "signals/young/curve/knots [[6,16],[36,0]] [[9,16],[36,0]]",
                        "gates/old-explains-big/when {\"atLeast\":5,\"signal\":\"old\"} {\"atLeast\":6,\"signal\":\"old\"}");
        assertThat(changes.from()).isEqualTo(CardNotes.Origin.of(older));
        assertThat(newer.describe(older))
                .contains("From `test` 1.0 to `test` 1.0:\n\n- changed `base/points` from `10` to `11`")
                .contains("- added `signals/fresh`: `{\"curve\":")
                .contains("- removed `typologies/young-giant`: `{\"bonus\":6,");
    }

    @Test
    void changes_backAndForth_areEachOthersMirror() {
        Scorecard one = CardBuilder.sample().build();
        Scorecard other = CardBuilder.sample().base("3").neutral("more").build();

        assertThat(CanonicalJson.of(one.changesFrom(other).added()))
                .isEqualTo(CanonicalJson.of(other.changesFrom(one).removed()).replace("before", "after"));
        assertThat(one.changesFrom(other).changed())
                .hasSameSizeAs(other.changesFrom(one).changed());
    }
}
