package io.mayfly.experiment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mayfly.score.Band;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final List<LabelledCase> CASES = List.of(
            Trial.company("rises", 30, 10, Label.SHELL),
            Trial.company("stays", 10, 0, Label.LEGITIMATE),
            Trial.company("falls", 80, 0, Label.LEGITIMATE),
            Trial.company("high", 100, 10, Label.SHELL));

    private static final Comparison COMPARISON =
            new Comparison(Trial.run(Trial.card("100", "0"), CASES), Trial.run(Trial.card("60", "40"), CASES));

    @Test
    void migration_cases_areCountedOnce() {
        assertThat(COMPARISON.migration().get("LOW"))
                .containsEntry("ELEVATED", 1L)
                .containsEntry("LOW", 0L);
        assertThat(COMPARISON.migration().get("HIGH"))
                .containsEntry("ELEVATED", 1L)
                .containsEntry("HIGH", 1L);
        assertThat(COMPARISON.migration().get("MINIMAL")).containsEntry("MINIMAL", 1L);
        assertThat(COMPARISON.migration().values().stream()
                        .flatMap(row -> row.values().stream())
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(4);
    }

    @Test
    void moved_cases_areExplainedByTheEntriesResponsible() {
        assertThat(COMPARISON.moved())
                .extracting(
                        moved -> moved.company(),
                        Moved::change,
                        moved -> moved.reasons().toString())
                .containsExactly(
                        tuple("rises", 28.0, "{names=40.0, staff=-12.0}"), tuple("falls", -32.0, "{staff=-32.0}"));
    }

    @Test
    void swaps_fromABandOn_areInAndOut() {
        assertThat(COMPARISON.swaps(Band.ELEVATED).in())
                .extracting(moved -> moved.company())
                .containsExactly("rises");
        assertThat(COMPARISON.swaps(Band.ELEVATED).out()).isEmpty();
        assertThat(COMPARISON.swaps(Band.HIGH).out())
                .extracting(moved -> moved.company())
                .containsExactly("falls");
    }

    @Test
    void auc_challengerThatOrdersBetter_isGreater() {
        assertThat(COMPARISON.auc().difference()).isEqualTo(0.25);
        assertThat(COMPARISON.rankCorrelation()).isBetween(0.5, 0.99);
        assertThat(COMPARISON.scoreStability().value()).isGreaterThan(0.25);
    }

    @Test
    void of_itself_movesNobody() {
        Comparison same = new Comparison(COMPARISON.champion(), COMPARISON.champion());

        assertThat(same.moved()).isEmpty();
        assertThat(same.rankCorrelation()).isEqualTo(1);
        assertThat(same.scoreStability().value()).isZero();
    }

    @Test
    void of_otherCases_isRefused() {
        Backtest fewer = Trial.run(Trial.card("100", "0"), CASES.subList(0, 2));

        assertThatThrownBy(() -> new Comparison(COMPARISON.champion(), fewer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the same cases");
    }

    @Test
    void drift_samePeriod_isNone() {
        Drift drift = Drift.between(COMPARISON.champion(), COMPARISON.champion());

        assertThat(drift.score().value()).isZero();
        assertThat(drift.signals()).containsOnlyKeys("staff", "names");
        assertThat(drift.missing()).containsEntry("staff", 0.0);
    }

    @Test
    void drift_staffNoLongerTold_showsInThatSignal() {
        List<LabelledCase> later = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            later.add(Trial.company("later-" + i, i == 0 ? 90 : null, 1, null));
        }

        Drift drift = Drift.between(COMPARISON.champion(), Trial.run(Trial.card("100", "0"), later));

        assertThat(drift.missing()).containsEntry("staff", 0.75);
        assertThat(requireNonNull(drift.signals().get("staff")).value()).isGreaterThan(0.25);
        assertThatThrownBy(() -> Drift.between(COMPARISON.champion(), COMPARISON.challenger()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
