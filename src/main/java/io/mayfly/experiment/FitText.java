package io.mayfly.experiment;

import io.mayfly.experiment.WeightOfEvidence.Bin;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A fit as text: how well it does on cases it has not seen, and what each signal says, bin by bin. */
public final class FitText {

    private final Fit fit;
    private final StringBuilder text = new StringBuilder();

    private FitText(Fit fit) {
        this.fit = fit;
    }

    /**
     * Writes a fit down.
     *
     * @param title whose it is
     * @param fit the fit
     * @return lines that end with a line feed: the result, the signals with points by falling information value, each with the
     *     weight of evidence of its bins, of the unknown and of what it does not apply to, and how many signals got no points
     */
    public static String of(String title, Fit fit) {
        return new FitText(fit).write(title);
    }

    private String write(String title) {
        line("%s: %s", title, fit.crossValidation().describe());
        List<FittedSignal> scored = fit.signals().stream()
                .filter(one -> points(one).tenths() != 0)
                .sorted(Comparator.comparingDouble(FitText::information).reversed())
                .toList();
        scored.forEach(this::signal);
        long idle = fit.signals().stream().filter(one -> !one.used()).count();
        line(
                "  without points: %d signals, of which %d tell too little by themselves",
                fit.signals().size() - scored.size(), idle);
        return text.toString();
    }

    private void signal(FittedSignal signal) {
        line(
                "  %s: information value %.2f, coefficient %.2f, up to %s points",
                signal.id(), information(signal), signal.coefficient(), points(signal));
        WeightOfEvidence evidence = signal.binning().evidence();
        for (int i = 0; i < evidence.bins().size(); i++) {
            MonotoneBinning.Range range = signal.binning().ranges().get(i);
            bin(
                    range.least() == range.greatest()
                            ? plain(range.least())
                            : plain(range.least()) + " to " + plain(range.greatest()),
                    evidence.bins().get(i));
        }
        bin("unknown", evidence.missing());
        bin("does not apply", evidence.notApplicable());
    }

    private void bin(String name, Bin bin) {
        line(
                "    %s: %s shells, %s others, weight of evidence %.2f",
                name, plain(bin.counts().shells()), plain(bin.counts().legitimate()), bin.woe());
    }

    private static double information(FittedSignal signal) {
        return signal.binning().evidence().informationOfReadings();
    }

    /** The points that move the total most. */
    private Points points(FittedSignal signal) {
        return fit.card().signals().stream()
                .filter(entry -> entry.id().equals(signal.id()))
                .map(Scorecard.Entry::curve)
                .map(FitText::greatest)
                .findFirst()
                .orElse(Points.ZERO);
    }

    private static Points greatest(Curve curve) {
        return curve.least().tenths() < 0 ? curve.least() : curve.most();
    }

    /** At most three digits behind the point, and no zeros at the end. */
    private static String plain(double number) {
        return new BigDecimal(String.format(Locale.ROOT, "%.3f", number))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
