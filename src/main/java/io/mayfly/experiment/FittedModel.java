package io.mayfly.experiment;

import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was fitted, before it is brought to points.
 *
 * @param codings how each entry with a curve is coded
 * @param coefficients of each entry, 0 for those that are not used
 * @param intercept the log odds where every feature is 0, among the cases of the fit
 * @param shellShare the share of shells among them by weight
 */
record FittedModel(List<SignalCoding> codings, List<Double> coefficients, double intercept, double shellShare) {

    static FittedModel of(Scorecard card, MeasuredCases measured, int[] places, FitSettings settings) {
        Map<String, Boolean> mitigating = new HashMap<>();
        card.families().forEach(family -> mitigating.put(family.id(), family.mitigating()));
        boolean[] shells = measured.shells(places);
        double[] weights = measured.weights(places);
        List<SignalCoding> codings = new ArrayList<>();
        List<double[]> features = new ArrayList<>();
        for (int i = 0; i < measured.entries().size(); i++) {
            Scorecard.Entry entry = measured.entries().get(i);
            SignalSample sample = measured.sample(i, places);
            SignalCoding coding = SignalCoding.of(
                    sample, FittedCurve.direction(entry), mitigating.getOrDefault(entry.family(), false), settings);
            codings.add(coding);
            if (coding.used()) {
                features.add(IntStream.range(0, places.length)
                        .mapToDouble(place -> coding.value(sample, place))
                        .toArray());
            }
        }
        LogisticFit fit = LogisticFit.of(features.toArray(new double[0][]), shells, weights, settings.penalty());
        return new FittedModel(
                List.copyOf(codings),
                spread(codings, fit.coefficients()),
                fit.intercept(),
                Outcomes.of(new double[places.length], shells, weights).shellShare());
    }

    private static List<Double> spread(List<SignalCoding> codings, List<Double> ofUsed) {
        List<Double> all = new ArrayList<>();
        int next = 0;
        for (SignalCoding coding : codings) {
            all.add(coding.used() ? ofUsed.get(next++) : 0.0);
        }
        return List.copyOf(all);
    }
}
