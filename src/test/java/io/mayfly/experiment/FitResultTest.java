package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.CardNotes;
import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitResultTest {

    private static final Scorecard CARD = FitCompanies.CARD;

    @Test
    void notes_fitted_tellOnWhatAndHowWell() {
        Fit fit = FitCompanies.companies(400).fit(CARD, FitSettings.standard());
        CardNotes notes = fit.card().notes();

        assertThat(notes.validation().get(0).on())
                .startsWith("400 labelled cases (")
                .endsWith("as of 2023-07-24");
        assertThat(notes.validation().get(0).result())
                .isEqualTo(fit.crossValidation().describe())
                .startsWith("AUC 0.7");
        assertThat(notes.changes().get(0).text()).contains("12.0 points double the odds", "penalty 1.0", "5 folds");
        assertThat(notes.madeFrom()).containsExactly(CardNotes.Origin.of(CARD));
        assertThat(notes.limitations()).anyMatch(one -> one.contains("by at most 0.20 points"));
    }

    @Test
    void crossValidation_labelsByChance_isNoBetterThanACoin() {
        Random random = new Random(5);
        TableOfReadings table = new TableOfReadings("big", "young", "noise", "known");
        for (int i = 0; i < 200; i++) {
            table.add(
                    random.nextBoolean() ? Label.SHELL : Label.LEGITIMATE,
                    random.nextGaussian(),
                    random.nextGaussian(),
                    random.nextGaussian(),
                    random.nextInt(2));
        }

        CrossValidation result = table.fit(CARD, FitSettings.standard()).crossValidation();

        assertThat(result.auc().interval(0.99).lower()).isLessThan(0.5);
    }

    @Test
    void crossValidation_wellOrderedCases_beatsTheTemplate() {
        CrossValidation result =
                FitCompanies.companies(1000).fit(CARD, FitSettings.standard()).crossValidation();

        assertThat(result.againstTemplate().difference()).isPositive();
        assertThat(result.presence().auc()).isLessThan(0.55);
        assertThat(result.calibration().platt().expectedCalibrationError()).isLessThan(0.1);
    }

    @Test
    void run_casesWithoutLabel_areLeftOut() {
        TableOfReadings table = FitCompanies.companies(100);
        Scorecard card = table.fit(CARD, FitSettings.standard()).card();
        List<LabelledCase> more = new ArrayList<>(table.cases());
        more.add(LabelledCase.of(Dossier.builder("company-1").build(), Trial.DAY, null));

        assertThat(Fit.run(table.scorer(CARD), ReferenceData.standard(), more, FitSettings.standard())
                        .card())
                .isEqualTo(card);
    }

    @Test
    void run_oneClassOrTwoCases_isRefused() {
        TableOfReadings shells = new TableOfReadings("big", "young", "noise", "known").add(20, Label.SHELL, 1, 1, 1, 1);
        TableOfReadings two = new TableOfReadings("big", "young", "noise", "known")
                .add(Label.SHELL, 1, 1, 1, 1)
                .add(Label.LEGITIMATE, 0, 0, 0, 0);

        assertThatThrownBy(() -> shells.fit(CARD, FitSettings.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20 shells and 0 others");
        assertThatThrownBy(() -> two.fit(CARD, FitSettings.standard())).hasMessageContaining("1 shells and 1 others");
    }

    @Test
    void run_factThatTellsTheLabel_isRefused() {
        Mark mark = new Mark(MarkKind.ONE_DAY_FIRM, "Court", null, PartialDate.parse("2023-01-01"), null, null, null);
        List<LabelledCase> cases = new ArrayList<>(Trial.overlapping());
        cases.add(LabelledCase.of(Dossier.builder("a").add(mark).build(), Trial.DAY, Label.SHELL));

        assertThatThrownBy(() -> Fit.run(
                        Trial.scorer(Trial.card("100", "0")), ReferenceData.standard(), cases, FitSettings.standard()))
                .hasMessageContaining("1 facts tell a label");
    }

    @Test
    void settings_outOfRange_areRefused() {
        assertThatThrownBy(() -> FitSettings.standard().withPenalty(0)).hasMessageContaining("penalty (0.0)");
        assertThatThrownBy(() -> FitSettings.standard().withFolds(1)).hasMessageContaining("folds (1.0)");
        assertThatThrownBy(() -> FitSettings.standard().withScale(new FitSettings.Scale(12, 10, 1)))
                .hasMessageContaining("baseShare (1.0)");
        assertThatThrownBy(() -> FitSettings.standard().withPrevalence(0.0)).hasMessageContaining("prevalence (0.0)");
    }
}
