package io.mayfly.catalog;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.reference.Activities.Fit;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Holds the goods of one trade record against the lines of business of a company. */
record LineFit(TradedGoods goods, Lines lines, ActivitySignals.BusinessLineMismatch settings) {

    /** Bounds of a share from 0 to 1. */
    private record Share(double least, double best, double most) {

        Share times(Share other) {
            return new Share(least * other.least, best * other.best, most * other.most);
        }
    }

    Reading reading() {
        List<String> chapters = chapters();
        List<Input> missing = new ArrayList<>();
        if (chapters.isEmpty()) {
            if (trade().hsCode() != null) {
                return Reading.notApplicable(Message.of("because.no-chapter"));
            }
            missing.add(Inputs.HS_CODE);
        }
        List<Share> misfits = Lists.map(chapters, this::misfit);
        double least = misfits.isEmpty() ? 0 : 1;
        double most = misfits.isEmpty() ? 1 : 0;
        for (Share misfit : misfits) {
            least = Math.min(least, misfit.least());
            most = Math.max(most, misfit.most());
        }
        if (most == 0) {
            return Reading.of(0, new Misfit(trade(), lines.all(), chapters, 0));
        }
        boolean understood = Lists.none(misfits, misfit -> Double.isNaN(misfit.best()));
        if (!understood) {
            missing.add(Inputs.ACTIVITY_CODE);
        }
        Share size = size(missing);
        if (!missing.isEmpty()) {
            return new Reading.Unknown(missing, 0, most * size.most());
        }
        // Goods in words may belong to several chapters: what holds for most of them is the best estimate.
        Share whole = new Share(least, median(misfits), most).times(size);
        return Reading.between(
                whole.least(), whole.most(), whole.best(), new Misfit(trade(), lines.all(), chapters, whole.best()));
    }

    private static double median(List<Share> misfits) {
        double[] ordered = new double[misfits.size()];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = misfits.get(i).best();
        }
        Arrays.sort(ordered);
        return ordered[(ordered.length - 1) / 2];
    }

    private Trade trade() {
        return goods.trade();
    }

    /** The chapter of the code; without one, those of the class that the words name. */
    private List<String> chapters() {
        if (trade().hsCode() != null) {
            String chapter = trade().hsCode().substring(0, 2);
            boolean reserved = chapter.equals("00") || chapter.equals("77") || chapter.compareTo("97") > 0;
            return reserved ? List.of() : List.of(chapter);
        }
        return goods.goods().chapters();
    }

    /** How badly goods of a chapter fit; the best estimate is no number where an activity is not understood. */
    private Share misfit(String chapter) {
        List<Fit> mains = fits(lines.main(), chapter);
        List<Fit> all = fits(lines.all(), chapter);
        boolean silent = all.size() < lines.all().size();
        if (mains.contains(Fit.FITS)) {
            // Where it is open which line is the main one, it may be another.
            boolean allFit = !silent && Lists.all(all, Fit.FITS::equals);
            return new Share(0, 0, lines.mainOpen() && !allFit ? settings.sideFits() : 0);
        }
        if (all.contains(Fit.FITS)) {
            if (mains.contains(Fit.GENERIC)) {
                return new Share(0, 0, 0);
            }
            boolean mainSilent = mains.size() < lines.main().size();
            return mainSilent
                    ? new Share(0, Double.NaN, settings.sideFits())
                    : new Share(settings.sideFits(), settings.sideFits(), settings.sideFits());
        }
        if (silent) {
            return new Share(0, Double.NaN, 1);
        }
        double value = all.contains(Fit.GENERIC) ? settings.generic() : 1;
        return new Share(value, value, value);
    }

    private List<Fit> fits(List<Activity> activities, String chapter) {
        List<Fit> fits = new ArrayList<>(activities.size());
        for (Activity activity : activities) {
            Fit fit = lines.fit(activity, chapter);
            if (fit != null) {
                fits.add(fit);
            }
        }
        return fits;
    }

    /** How much the lot counts: what a company may buy for its own use counts in proportion. */
    private Share size(List<Input> missing) {
        Worth worth = Worth.ofGoods(goods.subject(), trade(), Inputs.TRADE_WORTH);
        if (worth.low() == null || worth.high() == null) {
            missing.add(worth.missing() == null ? Inputs.TRADE_DATE : worth.missing());
            return new Share(0, 0, 1);
        }
        return new Share(share(worth.low()), share(worth.low()), share(worth.high()));
    }

    private double share(BigDecimal usd) {
        BigDecimal full = BigDecimal.valueOf(settings.fullUsd());
        return usd.compareTo(full) >= 0
                ? 1
                : usd.divide(full, MathContext.DECIMAL128).doubleValue();
    }

    record Misfit(Trade trade, List<Activity> activities, List<String> chapters, double misfit) implements Evidence {
        @Override
        public Message message() {
            Message.Keyed message = Message.counted(
                            "business-line-mismatch" + (misfit == 0 ? ".fits" : ""), activities.size())
                    .with("record", TradedGoods.named(trade))
                    .with("chapters", Say.either(chapters))
                    .with("line", Lines.words(activities.get(0)));
            return misfit == 0 ? message : message.with("misfit", Say.ratio(misfit));
        }

        @Override
        public List<Cited> facts() {
            List<Cited> facts = new ArrayList<>(Lines.cited(activities));
            facts.add(Trades.cite(trade));
            return facts;
        }
    }
}
