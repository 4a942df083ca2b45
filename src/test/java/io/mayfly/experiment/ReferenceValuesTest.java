package io.mayfly.experiment;

import static io.mayfly.experiment.ReferenceFiles.proc;
import static io.mayfly.experiment.ReferenceFiles.sklearn;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.experiment.ReferenceFiles.Cases;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreement with scikit-learn, scipy, pROC and R to 1e-12. */
class ReferenceValuesTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    private static void assertEqual(double[] actual, double[] expected) {
        assertThat(actual).containsExactly(expected, EXACT);
    }

    private static <T> double[] column(List<T> rows, ToDoubleFunction<T> column) {
        return rows.stream().mapToDouble(column).toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "weighted", "weighted-ties", "small"})
    void auc_referenceSets_isThatOfSklearn(String set) {
        assertThat(Discrimination.auc(Cases.of(set).byFirst())).isCloseTo(sklearn(set, "auc")[0], EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "weighted", "weighted-ties", "small"})
    void averagePrecision_referenceSets_isThatOfSklearn(String set) {
        assertThat(Discrimination.averagePrecision(Cases.of(set).byFirst()))
                .isCloseTo(sklearn(set, "average-precision")[0], EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "weighted", "weighted-ties", "small"})
    void ks_referenceSets_isTheGreatestGapInTheCurveOfSklearn(String set) {
        Separation ks = Discrimination.ks(Cases.of(set).byFirst());

        assertEqual(new double[] {ks.distance(), ks.threshold()}, sklearn(set, "ks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "weighted", "weighted-ties", "small"})
    void rocCurve_referenceSets_isThatOfSklearn(String set) {
        List<RocPoint> curve = Discrimination.rocCurve(Cases.of(set).byFirst());

        assertEqual(column(curve, RocPoint::falsePositiveRate), sklearn(set, "roc-fpr"));
        assertEqual(column(curve, RocPoint::truePositiveRate), sklearn(set, "roc-tpr"));
        assertEqual(column(curve.subList(1, curve.size()), RocPoint::threshold), sklearn(set, "roc-threshold"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "weighted", "weighted-ties", "small"})
    void precisionRecallCurve_referenceSets_isThatOfSklearn(String set) {
        List<PrecisionRecallPoint> curve =
                Discrimination.precisionRecallCurve(Cases.of(set).byFirst());

        assertEqual(column(curve, PrecisionRecallPoint::precision), sklearn(set, "pr-precision"));
        assertEqual(column(curve, PrecisionRecallPoint::recall), sklearn(set, "pr-recall"));
        assertEqual(column(curve, PrecisionRecallPoint::threshold), sklearn(set, "pr-threshold"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "small"})
    void aucEstimate_referenceSets_isThatOfPRoc(String set) {
        AucEstimate estimate = AucEstimate.of(Cases.of(set).byFirst());

        assertThat(estimate.auc()).isCloseTo(proc(set, "auc")[0], EXACT);
        assertThat(estimate.variance()).isCloseTo(proc(set, "variance")[0], EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "plain, 0.9",
        "plain, 0.95",
        "plain, 0.99",
        "ties, 0.9",
        "ties, 0.95",
        "ties, 0.99",
        "small, 0.9",
        "small, 0.95",
        "small, 0.99"
    })
    void aucInterval_referenceSets_isThatOfPRoc(String set, double level) {
        ConfidenceInterval interval = AucEstimate.of(Cases.of(set).byFirst()).interval(level);

        assertEqual(new double[] {interval.lower(), interval.upper()}, proc(set, "interval-" + level));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "small"})
    void aucComparison_referenceSets_isThatOfPRoc(String set) {
        Cases cases = Cases.of(set);
        AucComparison comparison = AucComparison.of(cases.byFirst(), cases.bySecond());
        ConfidenceInterval interval = comparison.interval(0.95);

        assertThat(comparison.second().variance()).isCloseTo(proc(set, "variance")[1], EXACT);
        assertThat(comparison.first().variance() + comparison.second().variance() - comparison.variance())
                .isCloseTo(2 * proc(set, "covariance")[0], EXACT);
        assertEqual(new double[] {comparison.z(), comparison.pValue()}, proc(set, "test"));
        assertEqual(new double[] {interval.lower(), interval.upper()}, proc(set, "test-interval"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "weighted", "weighted-ties", "small"})
    void probabilityLoss_referenceSets_isThatOfSklearn(String set) {
        Outcomes probabilities = Cases.of(set).byProbability();

        assertThat(ProbabilityLoss.brierScore(probabilities)).isCloseTo(sklearn(set, "brier")[0], EXACT);
        assertThat(ProbabilityLoss.logLoss(probabilities)).isCloseTo(sklearn(set, "log-loss")[0], EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "small"})
    void reliabilityCurve_ofEqualWidth_isThatOfSklearn(String set) {
        ReliabilityCurve curve = ReliabilityCurve.equalWidth(Cases.of(set).byProbability(), 10);

        assertEqual(column(curve.bins(), ReliabilityBin::shellShare), sklearn(set, "reliability-uniform-share"));
        assertEqual(column(curve.bins(), ReliabilityBin::meanProbability), sklearn(set, "reliability-uniform-mean"));
    }

    /** It is the same wherever the number of bins divides that of cases; else scikit-learn cuts between two cases. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "small"})
    void reliabilityCurve_ofEqualCount_isThatOfSklearn(String set) {
        ReliabilityCurve curve = ReliabilityCurve.equalCount(Cases.of(set).byProbability(), 10);

        assertEqual(column(curve.bins(), ReliabilityBin::shellShare), sklearn(set, "reliability-quantile-share"));
        assertEqual(column(curve.bins(), ReliabilityBin::meanProbability), sklearn(set, "reliability-quantile-mean"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "weighted", "weighted-ties", "small"})
    void isotonicCalibration_fittedOnHalfTheCases_answersAllAsSklearnDoes(String set) {
        Cases cases = Cases.of(set);
        Calibration calibration = IsotonicCalibration.fit(cases.firstHalf().byFirst());

        assertEqual(Arrays.stream(cases.first()).map(calibration::probability).toArray(), sklearn(set, "isotonic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "weighted", "weighted-ties", "small"})
    void plattCalibration_referenceSets_isTheGeneralisedLinearModelOfR(String set) {
        PlattCalibration calibration = PlattCalibration.fit(Cases.of(set).byFirst());

        assertEqual(new double[] {calibration.slope(), calibration.intercept()}, proc(set, "platt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "weighted", "weighted-ties", "small"})
    void rankCorrelation_referenceSets_isThatOfScipy(String set) {
        Cases cases = Cases.of(set);

        assertThat(RankCorrelation.spearman(cases.first(), cases.second()))
                .isCloseTo(sklearn(set, "spearman")[0], EXACT);
        assertThat(RankCorrelation.kendall(cases.first(), cases.second())).isCloseTo(sklearn(set, "kendall")[0], EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ties", "weighted", "weighted-ties"})
    void stabilityIndex_referenceSets_isTheSumOfBothEntropiesOfScipy(String set) {
        Cases all = Cases.of(set);
        Cases half = all.firstHalf();
        Bins bins = Bins.of(sklearn(set, "psi-edges"));

        StabilityIndex index = StabilityIndex.between(
                bins.histogram(half.first(), half.weights()), bins.histogram(all.second(), all.weights()));

        assertThat(index.value()).isCloseTo(sklearn(set, "psi")[0], EXACT);
    }
}
