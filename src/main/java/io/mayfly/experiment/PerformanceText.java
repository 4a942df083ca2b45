package io.mayfly.experiment;

import io.mayfly.score.Band;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a performance out for people, baselines always beside the score. */
public final class PerformanceText {

    private final StringBuilder text = new StringBuilder();

    private PerformanceText() {}

    /**
     * Writes.
     *
     * @param title what was tried
     * @param performance how it did
     * @param baseRate the share of shells among companies to come, from 0 to 1: costs are for that share
     * @param costRatio how many false alarms cost as much as one shell that is missed
     * @return some lines of plain text
     */
    public static String of(String title, Performance performance, double baseRate, double costRatio) {
        PerformanceText written = new PerformanceText();
        written.line(
                "%s: %d shells, %d others, %d without a label",
                title, performance.shells(), performance.legitimate(), performance.unlabelled());
        if (performance.failed() > 0) {
            written.line("  %d cases could not be scored and are in no figure", performance.failed());
        }
        written.measures(performance);
        written.baselines(performance.baselines());
        written.bands(performance, baseRate, costRatio);
        written.shortlists(performance);
        written.calibration(performance.calibration());
        return written.text.toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void measures(Performance performance) {
        performance
                .intervals()
                .forEach((name, interval) -> line(
                        "  %-28s %.3f (%.0f %%: %.3f to %.3f)",
                        name, interval.estimate(), 100 * interval.level(), interval.lower(), interval.upper()));
        line("  %-28s %.3f", "Gini", performance.gini());
        line(
                "  %-28s %.1f points",
                "shells and others part at", performance.ks().threshold());
    }

    private void baselines(Baselines baselines) {
        gain("AUC of presence alone", baselines.presence(), baselines.gainOverPresence());
        String best = baselines.bestSignal();
        gain("AUC of " + (best == null ? "any single signal" : best), baselines.single(), baselines.gainOverSingle());
    }

    private void gain(String name, AucEstimate baseline, AucComparison gain) {
        line(
                "  %-28s %.3f; the card is %+.3f better, p %s",
                name, baseline.auc(), gain.difference(), probability(gain.pValue()));
    }

    private static String probability(double p) {
        return p < 0.0005 ? "< 0.0005" : String.format(Locale.ROOT, "%.3f", p);
    }

    private void bands(Performance performance, double baseRate, double costRatio) {
        performance
                .spread()
                .forEach((band, count) ->
                        line("  %-28s %.1f shells, %.1f others", band, count.shells(), count.legitimate()));
        for (Band band : performance.bands().keySet()) {
            Confusion from = performance.bands().get(band);
            if (from != null) {
                line(
                        "  %-28s precision %s, recall %s, false alarms %s; cost %.3f at a base rate of %.3f",
                        "from " + band + " on",
                        share(from.precision()),
                        share(from.recall()),
                        share(from.falsePositiveRate()),
                        from.cost(baseRate, costRatio),
                        baseRate);
            }
        }
    }

    private static String share(@Nullable Double share) {
        return share == null ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }

    private void shortlists(Performance performance) {
        for (Shortlist list : performance.shortlists()) {
            line(
                    "  %-28s precision %.3f, recall %.3f, lift %.2f",
                    "highest " + plain(list.size()) + " cases", list.precision(), list.recall(), list.lift());
        }
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private void calibration(@Nullable HeldOutCalibration calibration) {
        if (calibration == null) {
            line("  no calibration: too few cases, or companies, of either class");
            return;
        }
        quality("Platt", calibration.platt());
        quality("isotonic", calibration.isotonic());
    }

    private void quality(String name, HeldOutCalibration.Quality quality) {
        line(
                "  %-28s Brier %.3f, expected calibration error %.3f",
                name + ", held out", quality.brierScore(), quality.expectedCalibrationError());
    }
}
