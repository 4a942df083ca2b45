package io.mayfly.experiment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.reference.ReferenceData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlotsTest {

    private static final List<LabelledCase> CASES = Trial.overlapping();
    private static final Backtest CHAMPION = Trial.run(Trial.card("100", "0"), CASES);
    private static final Backtest CHALLENGER = Trial.run(Trial.card("60", "40"), CASES);

    private static Map<String, Outcomes> both() {
        Map<String, Outcomes> both = new LinkedHashMap<>();
        both.put("champion", CHAMPION.outcomes());
        both.put("challenger", CHALLENGER.outcomes());
        return both;
    }

    @Test
    void roc_twoScores_areBothNamedWithTheirArea() {
        assertThat(Plots.roc(both())).contains("champion, AUC 0.94", "challenger, AUC 0.94", "<polyline");
    }

    @Test
    void precisionRecall_twoScores_areBothThere() {
        assertThat(Plots.precisionRecall(both())).contains(">champion<", ">challenger<");
    }

    @Test
    void reliability_heldOut_isDrawn() {
        HeldOutCalibration calibration = requireNonNull(HeldOutCalibration.of(CHAMPION));

        assertThat(Plots.reliability(Map.of("Platt", calibration.platt().reliability())))
                .contains(">Platt<", "<circle");
    }

    @Test
    void distribution_classes_addUpToOneEach() {
        assertThat(Plots.distribution(CHAMPION)).contains(">others<", ">shells<");
    }

    @Test
    void migration_cases_areCounted() {
        assertThat(Plots.migration(new Comparison(CHAMPION, CHALLENGER))).contains(">champion<", ">refused<", ">HIGH<");
    }

    @Test
    void tornado_effects_theGreatestFirst() {
        List<Sensitivity.Effect> effects = Sensitivity.of(
                        Trial.scorer(Trial.card("60", "40")), ReferenceData.standard(), CASES)
                .oneByOne(0.2);

        assertThat(Plots.tornado(effects, 3))
                .contains(effects.get(0).rule())
                .contains(">" + effects.get(0).moved() + "<");
    }
}
