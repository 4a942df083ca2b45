package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticFitTest {

    private static final ReferenceFiles.Cases CASES = ReferenceFiles.Cases.of("weighted");

    private static double[][] features() {
        return new double[][] {
            Arrays.stream(CASES.first()).map(one -> one / 20).toArray(),
            Arrays.stream(CASES.second()).map(one -> one / 20).toArray()
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void logOdds_otherNumberOfFeatures_isRefused(int number) {
        LogisticFit fit = LogisticFit.of(features(), CASES.shells(), CASES.weights(), 1);

        assertThatThrownBy(() -> fit.logOdds(new double[number]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("features (" + number + ") and coefficients (2) must be equally many");
    }

    @ParameterizedTest
    @CsvSource({"glm,0", "penalty-1,1", "penalty-10,10"})
    void of_noBoundReached_agreesWithRAndScikitLearn(String quantity, double penalty) {
        LogisticFit fit = LogisticFit.of(features(), CASES.shells(), CASES.weights(), penalty);

        double[] expected = ReferenceFiles.logistic("weighted", quantity);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.intercept()).isCloseTo(expected[0], within(1e-9));
        assertThat(fit.coefficients().get(0)).isCloseTo(expected[1], within(1e-9));
        assertThat(fit.coefficients().get(1)).isCloseTo(expected[2], within(1e-9));
    }

    @Test
    void of_featureWithTheWrongSign_getsZeroAndTheOthersAreAsIfItWereNotThere() {
        double[][] features = features();
        double[] wrong = Arrays.stream(features[0]).map(one -> -one).toArray();

        LogisticFit fit = LogisticFit.of(new double[][] {wrong, features[1]}, CASES.shells(), CASES.weights(), 1);
        LogisticFit alone = LogisticFit.of(new double[][] {features[1]}, CASES.shells(), CASES.weights(), 1);

        assertThat(fit.coefficients().get(0)).isZero();
        assertThat(fit.coefficients().get(1)).isCloseTo(alone.coefficients().get(0), within(1e-8));
        assertThat(fit.intercept()).isCloseTo(alone.intercept(), within(1e-8));
    }

    @Test
    void of_noFeatures_isTheLogOddsOfTheSample() {
        LogisticFit fit =
                LogisticFit.of(new double[0][], new boolean[] {true, false, false}, new double[] {1, 2, 1}, 1);

        assertThat(fit.coefficients()).isEmpty();
        assertThat(fit.intercept()).isCloseTo(Math.log(1.0 / 3), within(1e-9));
    }

    @Test
    void of_sameFeatureTwice_sharesItEquallyUnderAPenalty() {
        double[][] features = features();

        LogisticFit fit = LogisticFit.of(new double[][] {features[0], features[0]}, CASES.shells(), CASES.weights(), 1);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.coefficients().get(0)).isCloseTo(fit.coefficients().get(1), within(1e-7));
    }

    @Test
    void of_classesPerfectlyApart_isFiniteUnderAPenalty() {
        LogisticFit fit = LogisticFit.of(
                new double[][] {{0, 0, 1, 1}},
                new boolean[] {false, false, true, true},
                new double[] {1, 1, 1, 1},
                0.01);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.coefficients().get(0)).isBetween(1.0, 100.0);
        assertThat(fit.logOdds(1)).isGreaterThan(0);
        assertThat(fit.logOdds(0)).isLessThan(0);
    }

    @Test
    void of_impossibleInput_isRefused() {
        boolean[] shells = {true, false};
        double[] ones = {1, 1};

        assertThatThrownBy(() -> LogisticFit.of(new double[][] {{1}}, shells, ones, 1))
                .hasMessageContaining("feature 0 has 1 values");
        assertThatThrownBy(() -> LogisticFit.of(new double[][] {{1, Double.NaN}}, shells, ones, 1))
                .hasMessageContaining("feature 0 must be finite");
        assertThatThrownBy(() -> LogisticFit.of(new double[][] {{1, 2}}, shells, ones, -1))
                .hasMessageContaining("penalty (-1.0)");
        assertThatThrownBy(() -> LogisticFit.of(new double[][] {{1, 2}}, new boolean[] {true, true}, ones, 1))
                .hasMessageContaining("2 shells and 0 others");
    }

    /** The conditions of Karush, Kuhn and Tucker, computed here anew. */
    @Property(tries = 60)
    void of_anyCases_nothingCouldBeGainedByMovingACoefficient(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll @DoubleRange(min = 0.01, max = 20) double penalty) {
        Random random = new Random(seed);
        int size = 60;
        double[][] features = new double[columns][size];
        boolean[] shells = new boolean[size];
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            shells[i] = i < 2 ? i == 0 : random.nextBoolean();
            weights[i] = 0.1 + 3 * random.nextDouble();
            for (int j = 0; j < columns; j++) {
                features[j][i] = random.nextGaussian() + (shells[i] ? j - 2 : 0);
            }
        }

        LogisticFit fit = LogisticFit.of(features, shells, weights, penalty);

        assertThat(fit.converged()).isTrue();
        double ofIntercept = 0;
        double[] slopes = new double[columns];
        for (int i = 0; i < size; i++) {
            double logOdds = fit.intercept();
            for (int j = 0; j < columns; j++) {
                logOdds += fit.coefficients().get(j) * features[j][i];
            }
            double error = weights[i] * (1 / (1 + Math.exp(-logOdds)) - (shells[i] ? 1 : 0));
            ofIntercept += error;
            for (int j = 0; j < columns; j++) {
                slopes[j] += error * features[j][i];
            }
        }
        assertThat(ofIntercept).isCloseTo(0, within(1e-7));
        for (int j = 0; j < columns; j++) {
            double coefficient = fit.coefficients().get(j);
            double slope = slopes[j] + penalty * coefficient;
            assertThat(coefficient).isNotNegative();
            if (coefficient > 0) {
                assertThat(slope).isCloseTo(0, within(1e-6));
            } else {
                assertThat(slope).isGreaterThan(-1e-6);
            }
        }
    }

    @Test
    void of_everyCaseTwiceWithHalfTheWeight_isTheSame() {
        double[][] features = features();
        double[][] twice = Arrays.stream(features)
                .map(one -> {
                    double[] both = Arrays.copyOf(one, 2 * one.length);
                    System.arraycopy(one, 0, both, one.length, one.length);
                    return both;
                })
                .toArray(double[][]::new);
        int size = CASES.shells().length;
        boolean[] shells = new boolean[2 * size];
        double[] halves = new double[2 * size];
        for (int i = 0; i < 2 * size; i++) {
            shells[i] = CASES.shells()[i % size];
            halves[i] = CASES.weights()[i % size] / 2;
        }

        LogisticFit fit = LogisticFit.of(features, CASES.shells(), CASES.weights(), 1);
        LogisticFit doubled = LogisticFit.of(twice, shells, halves, 1);

        assertThat(doubled.intercept()).isCloseTo(fit.intercept(), within(1e-9));
        assertThat(List.of(
                        doubled.coefficients().get(0) - fit.coefficients().get(0),
                        doubled.coefficients().get(1) - fit.coefficients().get(1)))
                .allSatisfy(one -> assertThat(one).isCloseTo(0, within(1e-9)));
    }
}
