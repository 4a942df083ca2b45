package io.mayfly.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DistributionRankTest {

    @Property(tries = 300)
    void rankAmongOthers_ofItsOwn_isTheRankWithoutIt(
            @ForAll @Size(min = 1, max = 40) double[] others, @ForAll @DoubleRange(min = 0, max = 1e9) double own) {
        Distribution without = Distribution.of(others);
        Distribution with = Distribution.of(DoubleStream.concat(DoubleStream.of(others), DoubleStream.of(own))
                .toArray());

        assertThat(with.rankAmongOthers(own)).isCloseTo(without.rank(own), Offset.offset(1e-12));
    }

    @Test
    void rankAmongOthers_valueNotCounted_isTheRank() {
        assertThat(Distribution.of(1, 10, 100).rankAmongOthers(50))
                .isEqualTo(Distribution.of(1, 10, 100).rank(50));
    }

    @Test
    void rankAmongOthers_noOthers_isRefused() {
        assertThatThrownBy(() -> Distribution.of(5).rankAmongOthers(5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("in a distribution of no other values nothing has a rank");
        assertThatThrownBy(() -> Distribution.of().rankAmongOthers(5)).isInstanceOf(IllegalStateException.class);
    }
}
