package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mayfly.experiment.WeightOfEvidence.Bin;
import io.mayfly.experiment.WeightOfEvidence.Counts;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightOfEvidenceTest {

    private static List<Counts> counts(String set) {
        double[] others = ReferenceFiles.optbinning(set, "others");
        double[] events = ReferenceFiles.optbinning(set, "events");
        List<Counts> counts = new ArrayList<>();
        for (int i = 0; i < others.length; i++) {
            counts.add(new Counts(others[i], events[i]));
        }
        return counts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean radius", "worst perimeter", "worst area", "mean concave points"})
    void of_binsOfOptbinning_weighWhatItPublishes(String variable) {
        WeightOfEvidence evidence = WeightOfEvidence.of(counts(variable), Counts.NONE, Counts.NONE);

        assertThat(evidence.bins().stream().mapToDouble(Bin::woe).toArray())
                .containsExactly(ReferenceFiles.optbinning(variable, "woe"), within(1e-9));
        assertThat(evidence.missing().woe()).isZero();
        assertThat(evidence.notApplicable().informationValue()).isZero();
    }

    @Test
    void informationValue_splitsOfAUser_isWhatOptbinningPublishes() {
        WeightOfEvidence evidence = WeightOfEvidence.of(counts("user splits"), Counts.NONE, Counts.NONE);

        assertThat(evidence.informationValue())
                .isCloseTo(ReferenceFiles.optbinning("user splits", "iv")[0], within(1e-9));
    }

    @Test
    void informationValue_meanRadius_isWhatOptbinningPublishesToItsDigits() {
        WeightOfEvidence evidence = WeightOfEvidence.of(counts("mean radius"), Counts.NONE, Counts.NONE);

        assertThat(evidence.informationValue())
                .isCloseTo(ReferenceFiles.optbinning("mean radius", "iv-to-1e-6")[0], within(5e-6));
    }

    @Test
    void of_missingAndSpecial_haveBinsOfTheirOwnAsInOptbinning() {
        List<Counts> all = counts("special and missing");
        double[] published = ReferenceFiles.optbinning("special and missing", "woe");

        WeightOfEvidence evidence = WeightOfEvidence.of(all.subList(0, 3), all.get(4), all.get(3));

        assertThat(evidence.bins().get(1).woe()).isCloseTo(published[1], within(1e-9));
        assertThat(evidence.notApplicable().woe()).isCloseTo(published[3], within(1e-9));
        assertThat(evidence.missing().woe()).isCloseTo(published[4], within(1e-9));
        assertThat(evidence.informationOfReadings()).isLessThan(evidence.informationValue());
    }

    @Test
    void of_binOfOneClass_weighsNothingAndTellsNothing() {
        WeightOfEvidence evidence =
                WeightOfEvidence.of(List.of(new Counts(0, 5), new Counts(10, 5)), Counts.NONE, Counts.NONE);

        assertThat(evidence.bins().get(0)).isEqualTo(new Bin(new Counts(0, 5), 0, 0));
        assertThat(evidence.bins().get(1).woe()).isCloseTo(Math.log(2), within(1e-12));
    }

    @Test
    void of_oneClassAlone_tellsNothing() {
        WeightOfEvidence evidence =
                WeightOfEvidence.of(List.of(new Counts(0, 5), new Counts(0, 7)), new Counts(0, 1), Counts.NONE);

        assertThat(evidence.informationValue()).isZero();
    }

    @Test
    void of_noBins_tellsNothing() {
        assertThat(WeightOfEvidence.of(List.of(), Counts.NONE, Counts.NONE).informationValue())
                .isZero();
    }

    @Test
    void counts_notAWeight_isRefused() {
        assertThatThrownBy(() -> new Counts(-1, 0)).hasMessageContaining("legitimate (-1.0)");
        assertThatThrownBy(() -> new Counts(0, Double.NaN)).hasMessageContaining("shells (NaN)");
    }

    /** Joining two bins never tells more. */
    @Property(tries = 200)
    void informationValue_binsJoined_neverRises(
            @ForAll @Size(min = 3, max = 6) List<@IntRange(min = 1, max = 50) Integer> others,
            @ForAll @Size(value = 6) List<@IntRange(min = 1, max = 50) Integer> shells) {
        List<Counts> bins = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            bins.add(new Counts(others.get(i), shells.get(i)));
        }
        List<Counts> joined = new ArrayList<>(bins.subList(1, bins.size() - 1));
        joined.add(bins.get(0).plus(bins.get(bins.size() - 1)));

        assertThat(WeightOfEvidence.of(joined, Counts.NONE, Counts.NONE).informationValue())
                .isLessThanOrEqualTo(
                        WeightOfEvidence.of(bins, Counts.NONE, Counts.NONE).informationValue() + 1e-12);
    }
}
