package io.mayfly.experiment;

import io.mayfly.experiment.WeightOfEvidence.Bin;
import io.mayfly.score.Curve;
import java.util.List;
import java.util.Locale;

/**
 * A signal as a feature: minus the weight of evidence of its bin, moved so that the bin that speaks least is worth 0, since an
 * entry of a scorecard only ever adds or only ever takes away. What does not apply, or is set aside by a gate, is worth 0 on a
 * card and so it is here; what is unknown is worth its own bin, but neither of the wrong sign nor more than the bin that speaks
 * most, since that is the most that could be found. Thus a card can say exactly what was fitted.
 *
 * @param binning the bins
 * @param worth of each bin, before the coefficient: 0 or more where the signal aggravates, 0 or less where it mitigates
 * @param unknown what it is worth where it is unknown
 * @param used whether its readings tell enough to be given points
 */
record SignalCoding(MonotoneBinning binning, List<Double> worth, double unknown, boolean used) {

    static SignalCoding of(SignalSample sample, Curve.Direction direction, boolean mitigating, FitSettings settings) {
        FitSettings.Limits limits = settings.limits();
        MonotoneBinning binning = MonotoneBinning.of(sample, direction, limits.smallestBin(), limits.mostBins());
        WeightOfEvidence evidence = binning.evidence();
        List<Bin> bins = evidence.bins();
        boolean used = bins.size() > 1 && evidence.informationOfReadings() >= limits.leastInformation();
        double idle = bins.stream()
                .mapToDouble(Bin::woe)
                .reduce(mitigating ? Math::min : Math::max)
                .orElse(0);
        List<Double> worth =
                bins.stream().map(bin -> signed(idle - bin.woe(), mitigating)).toList();
        double most = worth.stream().mapToDouble(Math::abs).max().orElse(0);
        double unknown = used && settings.pointsForUnknown() && telling(evidence, limits.smallestBin())
                ? signed(
                        Math.max(-most, Math.min(most, idle - evidence.missing().woe())), mitigating)
                : 0;
        return new SignalCoding(binning, worth, unknown, used);
    }

    private static double signed(double worth, boolean mitigating) {
        return mitigating ? Math.min(0, worth) : Math.max(0, worth);
    }

    /** Whether so much is missing that it counts as a bin. */
    private static boolean telling(WeightOfEvidence evidence, double smallestBin) {
        double total = evidence.missing().counts().weight()
                + evidence.notApplicable().counts().weight();
        for (Bin bin : evidence.bins()) {
            total += bin.counts().weight();
        }
        return evidence.missing().counts().hasBothClasses()
                && evidence.missing().counts().weight() >= smallestBin * total;
    }

    /** The value of the feature in a case. */
    double value(SignalSample sample, int place) {
        if (sample.notApplicable(place)) {
            return 0;
        }
        return sample.measured(place) ? worth.get(binning.bin(sample.reading(place))) : unknown;
    }

    /** What was found, for the source of the entry. */
    String says(double coefficient) {
        String found = String.format(
                Locale.ROOT,
                "%d bins of readings with an information value of %.3f",
                worth.size(),
                binning.evidence().informationOfReadings());
        if (!used) {
            return found + ": too little for points";
        }
        return coefficient == 0
                ? found + ", and nothing beside the other signals: no points"
                : String.format(Locale.ROOT, "%s, coefficient %.3f", found, coefficient);
    }
}
