package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityTest {

    private static final Scorecard CARD = Trial.card("60", "40");

    private static Sensitivity of(List<LabelledCase> cases) {
        return Sensitivity.of(Trial.scorer(CARD), ReferenceData.standard(), cases);
    }

    private static final List<LabelledCase> CASES = List.of(
            Trial.company("near", 70, 0, Label.SHELL),
            Trial.company("far", 35, 5, Label.LEGITIMATE),
            Trial.company("none", null, 0, null));

    @Test
    void oneByOne_weightOfOneSignal_movesTheCaseThatDependsOnIt() {
        // 42 points by staff alone against 21 and 20: with a tenth less for staff both are LOW, and the order is the
        // other.
        assertThat(of(CASES).oneByOne(0.1))
                .contains(new Sensitivity.Effect("signals/staff", "points times 0.9", -1, 2))
                .filteredOn(effect -> effect.rule().equals("signals/staff"))
                .first()
                .satisfies(effect -> assertThat(effect.moved()).isPositive());
    }

    @Test
    void oneByOne_effects_areSortedByTheCasesThatMove() {
        assertThat(of(CASES).oneByOne(0.3))
                .extracting(Sensitivity.Effect::moved)
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one))
                .contains(0);
    }

    @Test
    void oneByOne_casesOfOneClass_haveNoAuc() {
        assertThat(of(List.of(CASES.get(0), CASES.get(2))).oneByOne(0.1))
                .allSatisfy(effect -> assertThat(effect.auc()).isNaN());
    }

    @Test
    void monteCarlo_sameSeed_isTheSame() {
        Sensitivity sensitivity = of(Trial.overlapping());

        assertThat(sensitivity.monteCarlo(0.2, 20, 7)).isEqualTo(sensitivity.monteCarlo(0.2, 20, 7));
    }

    @Test
    void monteCarlo_oneSignalThatCounts_keepsTheOrder() {
        Sensitivity.Uncertainty drawn = of(Trial.overlapping()).monteCarlo(0.2, 20, 7);

        assertThat(drawn.auc()).hasSize(20);
        assertThat(drawn.ranks()).allSatisfy(rank -> assertThat(rank).isGreaterThan(0.99));
        assertThat(drawn.keptBand())
                .hasSize(40)
                .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        // Three points are MINIMAL whatever the weights; those near an edge do not always stay.
        assertThat(drawn.keptBand().get(1)).isEqualTo(1);
        assertThat(drawn.keptBand()).anySatisfy(share -> assertThat(share).isLessThan(1));
    }

    @Test
    void monteCarlo_companiesAlike_haveNoOrder() {
        Sensitivity.Uncertainty drawn = of(List.of(
                        Trial.company("a", 40, 1, Label.SHELL), Trial.company("b", 40, 1, Label.LEGITIMATE)))
                .monteCarlo(0.2, 5, 7);

        assertThat(drawn.ranks()).isEmpty();
        assertThat(drawn.auc()).containsOnly(0.5).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void anyQuestion_shareOutOfRange_isRefused(double share) {
        Sensitivity sensitivity = of(CASES);

        assertThatThrownBy(() -> sensitivity.oneByOne(share)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sensitivity.monteCarlo(share, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_oneCase_isRefused() {
        assertThatThrownBy(() -> of(CASES.subList(0, 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
