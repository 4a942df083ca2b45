package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Band;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {

    private static final List<LabelledCase> CASES = List.of(
            Trial.company("rises", 30, 10, Label.SHELL),
            Trial.company("stays", 10, 0, Label.LEGITIMATE),
            Trial.company("falls", 80, 0, Label.LEGITIMATE),
            Trial.company("high", 100, 10, Label.SHELL),
            Trial.company("unsure", null, 0, null));

    private static String text(List<LabelledCase> cases) {
        return ComparisonText.of(
                new Comparison(Trial.run(Trial.card("100", "0"), cases), Trial.run(Trial.card("60", "40"), cases)),
                Band.ELEVATED);
    }

    @Test
    void of_comparison_tellsEverything() {
        assertThat(text(CASES).lines().map(String::strip))
                .contains(
                        "AUC 1.0000, before 0.7500: +0.2500 (p 0.48) on 2 shells and 2 others",
                        "1 cases have no label and do not count in it",
                        "totals change by -1.6 on average, from -32.0 to +28.0",
                        "2 in another band",
                        "rises as of 2023-07-24: LOW -> ELEVATED, +28.0 by {names=40.0, staff=-12.0}",
                        "from LOW: {refused=0, MINIMAL=0, LOW=0, ELEVATED=1, HIGH=0}",
                        "signals of the challenger alone, which cannot be compared: none",
                        "from ELEVATED on flagged by the challenger alone: 1 shells, 0 others, 0 without a label",
                        "from ELEVATED on flagged by the champion alone: 0 shells, 0 others, 0 without a label")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("staff: stability of points (CSI)")
                        .endsWith("missing in 20.0 %, before in 20.0 %"));
    }

    @Test
    void of_oneClassAlone_saysThatThereIsNoAuc() {
        assertThat(text(CASES.subList(1, 3)))
                .contains("no AUC: it needs two shells and two others; there are 0 and 2 with a label");
    }

    @Test
    void of_oneCase_saysThatThereIsNoOrder() {
        assertThat(text(CASES.subList(0, 1))).contains("no correlation of orders: one of the cards");
    }

    @Test
    void of_cardsWithOtherSignals_saysWhatCannotBeCompared() {
        Scorer staffAlone = Scorer.of(
                CardBuilder.card()
                        .base("0")
                        .cap("size", "100")
                        .signal("staff", "size", CardBuilder.rising("0", "0", "100", "100"))
                        .build(),
                Trial.scorer(Trial.card("100", "0")).signals().stream()
                        .filter(signal -> signal.id().equals("staff"))
                        .toList());
        Backtest fewer = Backtest.run(staffAlone, ReferenceData.standard(), CASES);
        Backtest both = Trial.run(Trial.card("100", "0"), CASES);

        assertThat(ComparisonText.of(new Comparison(fewer, both), Band.HIGH))
                .contains(
                        "signals of the challenger alone, which cannot be compared: names, missing in 60.0 %",
                        "signals of the champion alone, which cannot be compared: none", "0 in another band");
        assertThat(ComparisonText.of(new Comparison(both, fewer), Band.HIGH))
                .contains("signals of the champion alone, which cannot be compared: names, missing in 60.0 %");
    }

    @Test
    void of_moreMovedThanNamed_saysHowManyAreLeftOut() {
        List<LabelledCase> many = IntStream.range(0, 25)
                .mapToObj(i -> Trial.company("firm-" + i, 30, 10, null))
                .toList();

        assertThat(text(many)).contains("25 in another band", "and 5 that are not named here");
    }

    @Test
    void of_allRefused_isTold() {
        List<LabelledCase> refused = IntStream.range(0, 3)
                .mapToObj(i -> LabelledCase.of(
                        Dossier.builder("later-" + i).registered("2024-01-01").build(), Trial.DAY, Label.SHELL))
                .toList();

        assertThat(text(refused))
                .contains(
                        "without a score 3, before 3",
                        "from refused: {refused=3, MINIMAL=0",
                        "no AUC",
                        "no correlation of orders",
                        "0 in another band");
    }

    @Test
    void of_shadowRun_tellsTheSame() {
        ShadowRun run = ShadowRun.of(Trial.scorer(Trial.card("100", "0")), Trial.scorer(Trial.card("60", "40")), 1);
        assertThat(ComparisonText.of(run.report()))
                .contains("0 seen", "nothing to compare: no company was judged by both");

        CASES.forEach(one -> run.assess(Subject.of(one.dossier(), one.asOf(), ReferenceData.standard())));

        List<String> batch = text(CASES)
                .lines()
                .filter(line -> line.contains("from ") && !line.contains("flagged"))
                .toList();
        assertThat(ComparisonText.of(run.report()).lines())
                .containsAll(batch)
                .anySatisfy(line -> assertThat(line).contains("5 seen, 0 that the challenger could not judge"))
                .contains("  2 in another band", "    and 1 that are not named here")
                .contains("  no AUC, and no correlation of orders: a stream has no labels and is not kept");
    }
}
