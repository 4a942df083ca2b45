package io.mayfly.experiment;

import io.mayfly.score.Band;
import io.mayfly.score.Scorecard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes out for people what a challenger changes. What cannot be told is said, with the reason. */
public final class ComparisonText {

    private static final int MOST_MOVED = 20;
    private static final int LABELLED = 2;

    private final StringBuilder text = new StringBuilder();

    private ComparisonText() {}

    /**
     * Writes a comparison out.
     *
     * @param comparison champion and challenger on the same cases
     * @param flaggedFrom the lowest band that counts as flagged
     * @return some lines of plain text; the first twenty cases that move are named
     */
    public static String of(Comparison comparison, Band flaggedFrom) {
        ComparisonText written = new ComparisonText();
        CardShift shift = comparison.shift();
        written.line(
                "%s against %s: %d cases",
                name(comparison.challenger().scorecard()),
                name(comparison.champion().scorecard()),
                shift.cases());
        written.auc(comparison);
        written.order(comparison);
        written.shift(shift);
        written.moved(comparison.moved(), shift.moved());
        Comparison.SwapSet swaps = comparison.swaps(flaggedFrom);
        written.swaps("challenger", flaggedFrom, swaps.in());
        written.swaps("champion", flaggedFrom, swaps.out());
        return written.text.toString();
    }

    /**
     * Writes a shadow run out.
     *
     * @param report what it came to
     * @return some lines of plain text
     */
    public static String of(ShadowReport report) {
        ComparisonText written = new ComparisonText();
        written.line(
                "%s in the shadow of %s: %d seen, %d that the challenger could not judge",
                report.challenger(), report.champion(), report.seen(), report.failed());
        ShadowReport.Failure failure = report.failure();
        if (failure != null) {
            written.line("  one of them: %s: %s", failure.company(), failure.message());
        }
        written.line("  no AUC, and no correlation of orders: a stream has no labels and is not kept");
        CardShift shift = report.shift();
        if (shift == null) {
            written.line("  nothing to compare: no company was judged by both");
        } else {
            written.shift(shift);
            written.moved(report.moved(), shift.moved());
        }
        return written.text.toString();
    }

    private static String name(Scorecard card) {
        return card.id() + " " + card.version();
    }

    private void line(String format, @Nullable Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void auc(Comparison comparison) {
        List<LabelledCase> cases = comparison.champion().cases();
        long shells = cases.stream().filter(one -> one.label() == Label.SHELL).count();
        long others =
                cases.stream().filter(one -> one.label() == Label.LEGITIMATE).count();
        if (shells < LABELLED || others < LABELLED) {
            line("  no AUC: it needs two shells and two others; there are %d and %d with a label", shells, others);
            return;
        }
        AucComparison auc = comparison.auc();
        line(
                "  AUC %.4f, before %.4f: %+.4f (p %.2f) on %d shells and %d others",
                auc.first().auc(), auc.second().auc(), auc.difference(), auc.pValue(), shells, others);
        if (shells + others < cases.size()) {
            line("  %d cases have no label and do not count in it", cases.size() - shells - others);
        }
    }

    private void order(Comparison comparison) {
        if (sameForAll(comparison.champion()) || sameForAll(comparison.challenger())) {
            line("  no correlation of orders: one of the cards gives all cases the same total");
        } else {
            line("  correlation of orders (Spearman) %.4f", comparison.rankCorrelation());
        }
    }

    private static boolean sameForAll(Backtest backtest) {
        return Arrays.stream(backtest.totals()).distinct().count() < 2;
    }

    private void shift(CardShift shift) {
        line(
                "  totals change by %+.1f on average, from %+.1f to %+.1f",
                shift.meanChange(), shift.leastChange(), shift.greatestChange());
        line(
                "  without a score %d, before %d; their totals count here all the same",
                shift.migration().values().stream()
                        .mapToLong(row -> row.getOrDefault(PairCounts.REFUSED, 0L))
                        .sum(),
                shift.migration().getOrDefault(PairCounts.REFUSED, Map.of()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        line("  stability of totals (PSI) %s", stability(shift.score()));
        shift.migration().forEach((from, to) -> line("  from %s: %s", from, to));
        signals(shift.signals());
    }

    private static String stability(StabilityIndex index) {
        return String.format(Locale.ROOT, "%.4f, %s", index.value(), index.shift());
    }

    private void signals(Map<String, SignalShift> signals) {
        long alike = 0;
        for (Map.Entry<String, SignalShift> signal : signals.entrySet()) {
            SignalShift shift = signal.getValue();
            StabilityIndex stability = shift.stability();
            if (stability != null && stability.value() == 0) {
                alike++;
            } else if (stability != null) {
                line(
                        "  %s: stability of points (CSI) %s; missing in %s, before in %s",
                        signal.getKey(),
                        stability(stability),
                        share(shift.missingAfter()),
                        share(shift.missingBefore()));
            }
        }
        line("  signals whose points are spread alike, and missing as often: %d", alike);
        alone("challenger", signals, shift -> shift.missingBefore() == null, SignalShift::missingAfter);
        alone("champion", signals, shift -> shift.missingAfter() == null, SignalShift::missingBefore);
    }

    private interface Missing {
        @Nullable
        Double in(SignalShift shift);
    }

    private void alone(String card, Map<String, SignalShift> signals, Predicate<SignalShift> wanted, Missing missing) {
        String named = signals.entrySet().stream()
                .filter(signal -> wanted.test(signal.getValue()))
                .map(signal -> signal.getKey() + ", missing in " + share(missing.in(signal.getValue())))
                .collect(Collectors.joining("; "));
        line("  signals of the %s alone, which cannot be compared: %s", card, named.isEmpty() ? "none" : named);
    }

    private static String share(@Nullable Double share) {
        return share == null ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private void moved(List<Moved> shown, long all) {
        line("  %d in another band", all);
        shown.stream()
                .limit(MOST_MOVED)
                .forEach(one -> line(
                        "    %s as of %s: %s -> %s, %+.1f by %s",
                        one.company(),
                        one.asOf(),
                        band(one.before()),
                        band(one.after()),
                        one.change(),
                        one.reasons().isEmpty() ? "limits, gates or bands alone" : one.reasons()));
        long named = Math.min(MOST_MOVED, shown.size());
        if (named < all) {
            line("    and %d that are not named here", all - named);
        }
    }

    private static String band(@Nullable Band band) {
        return band == null ? PairCounts.REFUSED : band.toString();
    }

    private void swaps(String card, Band from, List<Moved> moved) {
        line(
                "  from %s on flagged by the %s alone: %d shells, %d others, %d without a label",
                from, card, labelled(moved, Label.SHELL), labelled(moved, Label.LEGITIMATE), labelled(moved, null));
    }

    private static long labelled(List<Moved> moved, @Nullable Label label) {
        return moved.stream().filter(one -> one.label() == label).count();
    }
}
