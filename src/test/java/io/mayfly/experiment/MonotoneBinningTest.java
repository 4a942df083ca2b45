package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.experiment.MonotoneBinning.Range;
import io.mayfly.experiment.WeightOfEvidence.Bin;
import io.mayfly.experiment.WeightOfEvidence.Counts;
import io.mayfly.score.Curve.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MonotoneBinningTest {

    private static final double MISSING = Double.NaN;

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static SignalSample sample(double[] readings, String shells) {
        boolean[] classes = new boolean[readings.length];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = shells.charAt(i) == 's';
        }
        return SignalSample.of(readings, classes, ones(readings.length));
    }

    private static MonotoneBinning rising(SignalSample sample) {
        return MonotoneBinning.of(sample, Direction.RISING, 0.05, 5);
    }

    /** Readings of many digits, some missing, with more shells where they are greater. */
    private static SignalSample random(long seed, double strength) {
        Random random = new Random(seed);
        int size = 40 + random.nextInt(300);
        double[] readings = new double[size];
        boolean[] shells = new boolean[size];
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            readings[i] = random.nextInt(8) == 0 ? MISSING : random.nextGaussian();
            double logOdds = Double.isNaN(readings[i]) ? 0 : strength * readings[i];
            shells[i] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
            weights[i] = 1 + random.nextInt(3);
        }
        shells[0] = true;
        shells[1] = false;
        return SignalSample.of(readings, shells, weights);
    }

    @Test
    void of_twoReadings_areTwoBins() {
        MonotoneBinning binning = rising(sample(new double[] {0, 0, 0, 0, 1, 1, 1, 1}, "slllsssl"));

        assertThat(binning.ranges()).containsExactly(new Range(0, 0), new Range(1, 1));
        assertThat(binning.evidence().bins().stream().map(Bin::counts))
                .containsExactly(new Counts(3, 1), new Counts(1, 3));
    }

    @Test
    void of_readingsAgainstTheDirection_areOneBin() {
        SignalSample sample = sample(new double[] {0, 0, 0, 0, 1, 1, 1, 1}, "sssllsll");

        assertThat(rising(sample).ranges()).containsExactly(new Range(0, 1));
        assertThat(MonotoneBinning.of(sample, Direction.FALLING, 0.05, 5).ranges())
                .hasSize(2);
    }

    @Test
    void of_violatorInTheMiddle_isPooledWithItsNeighbour() {
        MonotoneBinning binning =
                rising(sample(new double[] {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3}, "slllsssl" + "sslllsss"));

        assertThat(binning.ranges()).containsExactly(new Range(0, 0), new Range(1, 2), new Range(3, 3));
    }

    @Test
    void of_missingAndInapplicable_areBinsOfTheirOwn() {
        MonotoneBinning binning = rising(SignalSample.of(
                new double[] {0, 1, MISSING, 7, MISSING},
                new boolean[] {false, false, false, true, true},
                new boolean[] {false, true, true, true, false},
                new double[] {1, 2, 3, 4, 5}));

        assertThat(binning.evidence().missing().counts()).isEqualTo(new Counts(0, 3));
        assertThat(binning.evidence().notApplicable().counts()).isEqualTo(new Counts(5, 4));
    }

    @Test
    void of_nothingMissing_stillHasBothBins() {
        WeightOfEvidence evidence = rising(sample(new double[] {0, 1}, "ls")).evidence();

        assertThat(evidence.missing()).isEqualTo(new Bin(Counts.NONE, 0, 0));
        assertThat(evidence.notApplicable()).isEqualTo(new Bin(Counts.NONE, 0, 0));
    }

    @Test
    void of_binsOfOneClass_weighWithHalfACaseMoreOfEither() {
        WeightOfEvidence evidence =
                rising(sample(new double[] {0, 0, 0, 0, 1, 1}, "lllsss")).evidence();

        assertThat(evidence.bins().stream().map(Bin::counts)).containsExactly(new Counts(3, 1), new Counts(0, 2));
        assertThat(evidence.bins().get(1).woe()).isCloseTo(Math.log(0.5 / 2.5), Offset.offset(1e-12));
        assertThat(evidence.informationOfReadings()).isPositive();
    }

    @Test
    void of_fewOfOneClassBesideManyOfNearlyOne_areJoined() {
        // Two shells and no other say less than ninety and one other.
        SignalSample sample = SignalSample.of(
                new double[] {0, 0, 1, 1, 2},
                new boolean[] {false, true, false, true, true},
                new double[] {20, 1, 1, 90, 2});

        assertThat(MonotoneBinning.of(sample, Direction.RISING, 0, 5).ranges())
                .containsExactly(new Range(0, 0), new Range(1, 2));
    }

    @Test
    void of_allUnknown_hasNoBin() {
        MonotoneBinning binning = rising(sample(new double[] {MISSING, MISSING}, "ls"));

        assertThat(binning.ranges()).isEmpty();
        assertThat(binning.bin(3)).isEqualTo(-1);
    }

    @Test
    void of_oneClass_isOneBin() {
        assertThat(rising(sample(new double[] {0, 1, 2}, "sss")).ranges()).containsExactly(new Range(0, 2));
    }

    @Test
    void of_infiniteReadings_areBinned() {
        double infinity = Double.POSITIVE_INFINITY;
        MonotoneBinning binning = rising(sample(
                new double[] {-infinity, -infinity, -infinity, 0, 0, infinity, infinity, infinity},
                "lls" + "ls" + "lss"));

        assertThat(binning.ranges())
                .containsExactly(new Range(-infinity, -infinity), new Range(0, 0), new Range(infinity, infinity));
    }

    @Test
    void of_minusZero_isZero() {
        assertThat(rising(sample(new double[] {-0.0, 0.0, -0.0, 1, 1, 1}, "sllssl"))
                        .ranges()
                        .get(0))
                .isEqualTo(new Range(0.0, 0.0));
    }

    @Test
    void bin_betweenTwo_belongsToTheLower() {
        MonotoneBinning binning = rising(sample(new double[] {0, 0, 0, 0, 1, 1, 1, 1}, "slllsssl"));

        assertThat(List.of(binning.bin(-9), binning.bin(0), binning.bin(0.9), binning.bin(1), binning.bin(9)))
                .containsExactly(0, 0, 0, 1, 1);
    }

    @Test
    void of_limitsOutOfRange_areRefused() {
        SignalSample sample = sample(new double[] {0, 1}, "ls");

        assertThatThrownBy(() -> MonotoneBinning.of(sample, Direction.RISING, 0.6, 5))
                .hasMessageContaining("smallestShare (0.6)");
        assertThatThrownBy(() -> MonotoneBinning.of(sample, Direction.RISING, 0.05, 0))
                .hasMessageContaining("mostBins (0)");
    }

    @Property(tries = 100)
    void of_anySample_keepsEveryRule(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int most) {
        SignalSample sample = random(seed, 1);
        for (Direction direction : Direction.values()) {
            MonotoneBinning binning = MonotoneBinning.of(sample, direction, 0.1, most);
            List<Counts> counts =
                    binning.evidence().bins().stream().map(Bin::counts).toList();
            double total = IntStream.range(0, sample.size())
                    .mapToDouble(i -> sample.counts(i).weight())
                    .sum();

            assertThat(counts.size()).isBetween(1, most);
            if (counts.size() > 1) {
                assertThat(counts).allMatch(one -> one.weight() >= 0.1 * total * (1 - 1e-8));
            }
            for (int i = 1; i < counts.size(); i++) {
                assertThat((binning.evidence().bins().get(i - 1).woe()
                                        - binning.evidence().bins().get(i).woe())
                                * (direction == Direction.RISING ? 1 : -1))
                        .isPositive();
                double step = counts.get(i).shells() / counts.get(i).weight()
                        - counts.get(i - 1).shells() / counts.get(i - 1).weight();
                assertThat(step * (direction == Direction.RISING ? 1 : -1)).isPositive();
            }
            assertThat(counts.stream().mapToDouble(Counts::weight).sum()
                            + binning.evidence().missing().counts().weight())
                    .isEqualTo(total);
        }
    }

    /** Weights add up to other last digits in another order, and here many ways to join bins cost the same. */
    @Property(tries = 200)
    void of_casesInAnotherOrder_givesTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        List<double[]> cases = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            double reading = random.nextInt(4);
            double weight = 0.1 * (1 + random.nextInt(5));
            for (int shell = 0; shell < 2; shell++) {
                cases.add(new double[] {shell == 1 ? 7 - reading : reading, shell, weight});
                cases.add(new double[] {shell == 1 ? reading : 7 - reading, shell, weight / 4});
                cases.add(new double[] {MISSING, shell, weight / 3});
            }
        }
        MonotoneBinning binning = MonotoneBinning.of(sample(cases), Direction.RISING, 0.05, 3);
        Collections.shuffle(cases, random);

        assertThat(MonotoneBinning.of(sample(cases), Direction.RISING, 0.05, 3)).isEqualTo(binning);
    }

    /** Takes reading, class and weight of each case. */
    private static SignalSample sample(List<double[]> cases) {
        boolean[] shells = new boolean[cases.size()];
        for (int i = 0; i < shells.length; i++) {
            shells[i] = cases.get(i)[1] == 1;
        }
        return SignalSample.of(
                cases.stream().mapToDouble(one -> one[0]).toArray(),
                shells,
                cases.stream().mapToDouble(one -> one[2]).toArray());
    }

    @Property(tries = 50)
    void of_readingsThroughARisingFunction_givesTheSameBins(@ForAll long seed) {
        Random random = new Random(seed);
        double[] readings =
                IntStream.range(0, 200).mapToDouble(i -> random.nextGaussian()).toArray();
        boolean[] shells = new boolean[200];
        for (int i = 0; i < 200; i++) {
            shells[i] = random.nextDouble() < 1 / (1 + Math.exp(-readings[i]));
        }
        double[] rescaled =
                Arrays.stream(readings).map(one -> 3 * Math.exp(one) - 7).toArray();

        MonotoneBinning one = rising(SignalSample.of(readings, shells, ones(200)));
        MonotoneBinning other = rising(SignalSample.of(rescaled, shells, ones(200)));

        assertThat(other.evidence()).isEqualTo(one.evidence());
        assertThat(other.ranges()).hasSameSizeAs(one.ranges());
    }

    @Property(tries = 50)
    void of_everyCaseTwiceWithHalfTheWeight_givesTheSameBins(@ForAll long seed) {
        SignalSample sample = random(seed, 1);
        int size = sample.size();
        double[] readings = new double[2 * size];
        boolean[] shells = new boolean[2 * size];
        double[] halves = new double[2 * size];
        for (int i = 0; i < 2 * size; i++) {
            readings[i] = sample.reading(i % size);
            shells[i] = sample.counts(i % size).shells() > 0;
            halves[i] = sample.counts(i % size).weight() / 2;
        }

        assertThat(rising(SignalSample.of(readings, shells, halves))).isEqualTo(rising(sample));
    }
}
