package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.reference.ReferenceData;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cases that would flatter a fit, or break it. */
class HostileFitTest {

    private static final Scorecard CARD = CardBuilder.card()
            .cap("size", "20")
            .signal("big", "size", CardBuilder.rising("0", "0", "1", "10"))
            .build();

    private static List<LabelledCase> onSeveralDays(List<LabelledCase> cases, int days) {
        List<LabelledCase> all = new ArrayList<>();
        for (LabelledCase one : cases) {
            for (int day = 0; day < days; day++) {
                all.add(LabelledCase.of(one.dossier(), one.asOf().plusDays(day), one.label()));
            }
        }
        return all;
    }

    @Test
    void crossValidation_companiesOnSeveralDays_areNotRecognised() {
        TableOfReadings table = new TableOfReadings("big");
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            table.add(random.nextBoolean() ? Label.SHELL : Label.LEGITIMATE, random.nextInt(30));
        }
        List<LabelledCase> cases = onSeveralDays(table.cases(), 6);
        Collections.shuffle(cases, new Random(1));
        FitSettings fine = FitSettings.standard().withLimits(new FitSettings.Limits(0, 20, 0));

        Fit fit = Fit.run(table.scorer(CARD), ReferenceData.standard(), cases, fine);

        // Labels were drawn by chance. Dealt case by case, the lower end was 0.54.
        assertThat(fit.crossValidation().auc().interval(0.95).lower()).isLessThan(0.5);
    }

    @Test
    void card_readingsBesideZero_canBeRead() {
        TableOfReadings table = new TableOfReadings("big");
        table.add(5, Label.SHELL, Double.MIN_VALUE).add(20, Label.LEGITIMATE, Double.MIN_VALUE);
        table.add(20, Label.SHELL, 1.2345678901234567e-12).add(5, Label.LEGITIMATE, 1.2345678901234567e-12);
        table.add(30, Label.SHELL, 2e-12).add(2, Label.LEGITIMATE, 2e-12);

        Scorecard card = table.fit(CARD, FitSettings.standard()).card();

        assertThat(Scorecard.read(card.write())).isEqualTo(card);
        assertThat(card.signals().get(0).curve())
                .isNotNull()
                .satisfies(curve -> assertThat(curve.knots()).hasSizeGreaterThan(2));
    }

    @Test
    void card_signalThatIsNeverWrong_getsPoints() {
        TableOfReadings never = new TableOfReadings("big");
        never.add(12, Label.SHELL, 1).add(18, Label.SHELL, 0).add(59, Label.LEGITIMATE, 0);
        TableOfReadings once = new TableOfReadings("big");
        once.add(12, Label.SHELL, 1).add(18, Label.SHELL, 0).add(58, Label.LEGITIMATE, 0);
        once.add(Label.LEGITIMATE, 1);

        assertThat(most(never)).isGreaterThan(most(once));
    }

    @Test
    void card_readingThatTellsTheClassesApart_isWorthTheMost() {
        TableOfReadings table = new TableOfReadings("big");
        for (int i = 0; i < 60; i++) {
            table.add(i < 30 ? Label.LEGITIMATE : Label.SHELL, i);
        }

        Fit fit = table.fit(CARD, FitSettings.standard());

        assertThat(fit.signals().get(0).binning().ranges()).hasSize(2);
        assertThat(fit.crossValidation().auc().auc()).isGreaterThan(0.95);
    }

    private static Points most(TableOfReadings table) {
        return Objects.requireNonNull(table.fit(CARD, FitSettings.standard())
                        .card()
                        .signals()
                        .get(0)
                        .curve())
                .most();
    }

    @Test
    void run_manyCasesOfFewCompanies_isRefused() {
        TableOfReadings table =
                new TableOfReadings("big").add(4, Label.SHELL, 1).add(20, Label.LEGITIMATE, 0);
        List<LabelledCase> cases = onSeveralDays(table.cases(), 3);

        assertThatThrownBy(() -> Fit.run(table.scorer(CARD), ReferenceData.standard(), cases, FitSettings.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a fit in 5 folds needs as many companies of either class; there are 4 shells and 20 others");
    }
}
