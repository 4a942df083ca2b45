package io.mayfly.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.experiment.Backtest;
import io.mayfly.experiment.Label;
import io.mayfly.experiment.LabelledCase;
import io.mayfly.experiment.Performance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacktestPopulationTest {

    private static final List<LabelledCase> CASES = new LabelledPopulation(400).cases();
    private static final Backtest BACKTEST = BacktestPopulation.scored(CASES);

    @Test
    void cases_madeTwice_areTheSame() {
        assertThat(new LabelledPopulation(400).cases()).isEqualTo(CASES);
        assertThat(new LabelledPopulation(10).cases()).isEqualTo(CASES.subList(0, 10));
    }

    @Test
    void cases_labels_areMixedMissingAndUnsure() {
        assertThat(CASES).extracting(LabelledCase::label).contains(Label.SHELL, Label.LEGITIMATE, null);
        assertThat(CASES).allSatisfy(one -> assertThat(one.countsAs()).isBetween(0.6, 1.0));
        assertThat(CASES)
                .extracting(LabelledCase::asOf)
                .allSatisfy(day -> assertThat(day).isBetween(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)));
    }

    @Test
    void report_sameCases_isTheSameTextAndTellsShells() {
        Performance performance = BacktestPopulation.judged(BACKTEST, 100);

        assertThat(performance.auc().auc()).isGreaterThan(0.6);
        assertThat(BacktestPopulation.text(performance))
                .isEqualTo(BacktestPopulation.text(BacktestPopulation.judged(BACKTEST, 100)))
                .contains("AUC of presence alone");
    }

    @Test
    void byTime_twoYears_areHeldAgainstEachOther() {
        assertThat(BacktestPopulation.byTime(BACKTEST))
                .startsWith("Before 2023-01-01: ")
                .contains("from then on", "stability of points (CSI)");
    }
}
