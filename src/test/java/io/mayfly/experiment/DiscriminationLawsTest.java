package io.mayfly.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.assertj.core.data.Offset;

/** What holds for every sample, with many ties and weights. */
class DiscriminationLawsTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    /** {@return every number that needs nothing but the order of scores} */
    private static double[] measures(Outcomes outcomes) {
        Shortlist list = Shortlist.ofShare(outcomes, 0.3);
        return new double[] {
            Discrimination.auc(outcomes),
            Discrimination.gini(outcomes),
            Discrimination.ks(outcomes).distance(),
            Discrimination.averagePrecision(outcomes),
            list.precision(),
            list.recall(),
            list.lift()
        };
    }

    @Property
    void auc_anySample_isTheShareOfPairsInOrder(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        double won = 0;
        double all = 0;
        for (int i = 0; i < sample.scores().length; i++) {
            for (int j = 0; j < sample.scores().length; j++) {
                if (sample.shells()[i] && !sample.shells()[j]) {
                    double pair = sample.weights()[i] * sample.weights()[j];
                    won += pair * (1 + Math.signum(sample.scores()[i] - sample.scores()[j])) / 2;
                    all += pair;
                }
            }
        }

        assertThat(Discrimination.auc(sample.outcomes())).isCloseTo(won / all, EXACT);
    }

    @Property
    void ks_anySample_isTheGreatestOfAllThresholds(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        double greatest = 0;
        for (double threshold : sample.scores()) {
            greatest = Math.max(greatest, distance(sample.outcomes(), threshold));
        }
        Separation ks = Discrimination.ks(sample.outcomes());

        assertThat(ks.distance()).isCloseTo(greatest, EXACT);
        assertThat(distance(sample.outcomes(), ks.threshold())).isCloseTo(greatest, EXACT);
    }

    private static double distance(Outcomes outcomes, double threshold) {
        Confusion confusion = Confusion.at(outcomes, threshold);
        return Math.abs(confusion.truePositives() / outcomes.shellWeight()
                - confusion.falsePositives() / outcomes.legitimateWeight());
    }

    @Property
    void ks_noWeights_isThatOfCommonsMath(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        assertThat(Discrimination.ks(sample.unweighted()).distance())
                .isCloseTo(
                        new KolmogorovSmirnovTest()
                                .kolmogorovSmirnovStatistic(scores(sample, true), scores(sample, false)),
                        EXACT);
    }

    private static double[] scores(AnySample sample, boolean shells) {
        return IntStream.range(0, sample.scores().length)
                .filter(i -> sample.shells()[i] == shells)
                .mapToDouble(i -> sample.scores()[i])
                .toArray();
    }

    @Property
    void auc_scoresNegated_isOneLess(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        assertThat(Discrimination.auc(sample.outcomes().withScores(score -> -score)))
                .isCloseTo(1 - Discrimination.auc(sample.outcomes()), EXACT);
    }

    @Property
    void ks_scoresNegated_isTheSame(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        assertThat(Discrimination.ks(sample.outcomes().withScores(score -> -score))
                        .distance())
                .isCloseTo(Discrimination.ks(sample.outcomes()).distance(), EXACT);
    }

    @Property
    void measures_risingFunctionOfScores_areTheSame(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        Outcomes bent = sample.outcomes().withScores(score -> Math.exp(score) - 100);

        assertThat(measures(bent)).containsExactly(measures(sample.outcomes()));
        assertThat(Discrimination.ks(bent).threshold())
                .isEqualTo(Math.exp(Discrimination.ks(sample.outcomes()).threshold()) - 100);
        assertThat(AucEstimate.of(bent)).isEqualTo(AucEstimate.of(sample.outcomes()));
    }

    @Property
    void measures_allCasesTwice_areTheSame(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        assertThat(measures(sample.doubled())).containsExactly(measures(sample.outcomes()), EXACT);
        assertThat(Discrimination.rocCurve(sample.doubled())).isEqualTo(Discrimination.rocCurve(sample.outcomes()));
    }

    @Property
    void measures_weights_areRepetitions(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        assertThat(measures(sample.repeated())).containsExactly(measures(sample.outcomes()), EXACT);
        assertThat(Discrimination.rocCurve(sample.repeated())).isEqualTo(Discrimination.rocCurve(sample.outcomes()));
        assertThat(Discrimination.precisionRecallCurve(sample.repeated()))
                .isEqualTo(Discrimination.precisionRecallCurve(sample.outcomes()));
    }

    @Property
    void rocCurve_anySample_hasTheAucBelowIt(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        List<RocPoint> curve = Discrimination.rocCurve(sample.outcomes());
        double area = 0;
        for (int i = 1; i < curve.size(); i++) {
            area += (curve.get(i).falsePositiveRate() - curve.get(i - 1).falsePositiveRate())
                    * (curve.get(i).truePositiveRate() + curve.get(i - 1).truePositiveRate())
                    / 2;
        }

        assertThat(area).isCloseTo(Discrimination.auc(sample.outcomes()), EXACT);
    }

    /** Such weights do not add up exactly, and to something else in another order. */
    @Property
    void measures_weightsInTenths_stayWithinOne(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        double[] tenths =
                Arrays.stream(sample.weights()).map(weight -> weight / 10).toArray();
        double[] scores = IntStream.range(0, tenths.length)
                .mapToDouble(i -> sample.scores()[i] + (sample.shells()[i] ? 100 : 0))
                .toArray();
        Outcomes apart = Outcomes.of(scores, sample.shells(), tenths);

        assertThat(Arrays.stream(measures(apart)).limit(6).boxed()).allMatch(share -> share <= 1);
        assertThat(AucEstimate.of(apart).auc()).isCloseTo(1, EXACT);
        assertThat(Discrimination.rocCurve(apart))
                .allMatch(point -> point.truePositiveRate() <= 1 && point.falsePositiveRate() <= 1);
    }

    @Property
    void curves_everyPoint_isTheConfusionAtItsThreshold(@ForAll(supplier = AnySample.Any.class) AnySample sample) {
        assertThat(Discrimination.precisionRecallCurve(sample.outcomes())).allSatisfy(point -> {
            Confusion confusion = Confusion.at(sample.outcomes(), point.threshold());

            assertThat(confusion.precision()).isCloseTo(point.precision(), EXACT);
            assertThat(confusion.recall()).isCloseTo(point.recall(), EXACT);
        });
    }
}
