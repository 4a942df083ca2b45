package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortlistTest {

    /** From the top: a shell, another, a shell tied with two others, another. */
    private static final Outcomes SIX =
            Outcomes.of(new double[] {9, 8, 7, 7, 7, 1}, new boolean[] {true, false, true, false, false, false});

    @Test
    void ofSize_endsBetweenScores_countsTheCasesAbove() {
        assertThat(Shortlist.ofSize(SIX, 2)).isEqualTo(new Shortlist(2, 8, 1, 0.5, 0.5, 1.5));
    }

    @Test
    void ofSize_endsAmongTies_takesEachWithTheSameChance() {
        assertThat(Shortlist.ofSize(SIX, 3).shells()).isCloseTo(1 + 1 / 3.0, Offset.offset(1e-15));
        assertThat(Shortlist.ofSize(SIX, 3).threshold()).isEqualTo(7);
    }

    @Test
    void ofSize_weights_areCases() {
        Outcomes outcomes =
                Outcomes.of(new double[] {3, 2, 1}, new boolean[] {true, false, true}, new double[] {2, 1, 1});

        assertThat(Shortlist.ofSize(outcomes, 3)).isEqualTo(new Shortlist(3, 2, 2, 2 / 3.0, 2 / 3.0, 2 / 3.0 / 0.75));
    }

    @Test
    void ofShare_all_hasTheMixOfTheSample() {
        assertThat(Shortlist.ofShare(SIX, 1)).isEqualTo(new Shortlist(6, 1, 2, 1 / 3.0, 1, 1));
    }

    @Test
    void ofShare_half_isHalfTheCases() {
        assertThat(Shortlist.ofShare(SIX, 0.5)).isEqualTo(Shortlist.ofSize(SIX, 3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 6.5, Double.NaN, Double.POSITIVE_INFINITY})
    void ofSize_outOfRange_isRefused(double size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortlist.ofSize(SIX, size))
                .withMessage("size (" + size + ") must be greater than 0 and at most the weight of all cases (6.0)");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.5, Double.NaN})
    void ofShare_outOfRange_isRefused(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortlist.ofShare(SIX, share))
                .withMessage("share (" + share + ") must be greater than 0 and at most 1");
    }

    @Property
    void ofSize_everySize_findsNoFewerShellsThanASmallerOne(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        double shells = 0;
        for (double size = 0.5; size <= sample.outcomes().weight(); size += 0.5) {
            Shortlist list = Shortlist.ofSize(sample.outcomes(), size);

            assertThat(list.shells()).isBetween(shells - 1e-12, size + 1e-12);
            shells = list.shells();
        }
        assertThat(shells).isCloseTo(sample.outcomes().shellWeight(), Offset.offset(1e-12));
    }
}
