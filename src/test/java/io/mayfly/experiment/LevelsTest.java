package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LevelsTest {

    @Property
    void ofTenths_anySample_isWhatSortingGives(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        int[] tenths = IntStream.range(0, sample.cases().size())
                .map(i -> (int) Math.round(10 * sample.scores()[i]))
                .toArray();
        double[] shells = new double[tenths.length];
        double[] legitimate = new double[tenths.length];
        for (int i = 0; i < tenths.length; i++) {
            (sample.shells()[i] ? shells : legitimate)[i] = sample.weights()[i];
        }

        Levels counted = Levels.ofTenths(tenths, shells, legitimate);

        Levels sorted = sample.outcomes().levels();
        assertThat(counted.size()).isEqualTo(sorted.size());
        for (int level = 0; level < sorted.size(); level++) {
            assertThat(counted.score(level)).isEqualTo(sorted.score(level));
            assertThat(counted.shells(level)).isEqualTo(sorted.shells(level));
            assertThat(counted.legitimate(level)).isEqualTo(sorted.legitimate(level));
        }
        assertThat(Discrimination.auc(counted)).isCloseTo(Discrimination.auc(sample.outcomes()), within(1e-12));
    }

    @Test
    void auc_levelsWithOneScore_isExactlyChance() {
        Levels levels = Levels.ofTenths(new int[] {7, 7, 7}, new double[] {0.1, 0.7, 0}, new double[] {0, 0, 0.3});

        assertThat(Discrimination.auc(levels)).isEqualTo(0.5);
    }
}
