package io.mayfly.catalog;

import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds the worth of trade against the turnover of the years around it, year by year; the worst year counts. */
final class TradeToTurnover {

    /**
     * What one trade is worth in US dollars.
     *
     * @param trade the trade
     * @param low at least this; {@code null} if not known at all
     * @param high at most this; {@code null} if not known at all
     * @param missing what would make it known; {@code null} when it is
     */
    record Worth(
            Trade trade,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable Input missing) {}

    private static final class Year {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        boolean unlimited;
        int firstYear = Integer.MAX_VALUE;
        int lastYear = Integer.MIN_VALUE;
        final List<Cited> facts = new ArrayList<>();

        void add(Worth worth, PartialDate date) {
            firstYear = Math.min(firstYear, date.earliest().getYear());
            lastYear = Math.max(lastYear, date.latest().getYear());
            facts.add(Trades.cite(worth.trade()));
            unlimited |= worth.high() == null;
            low = worth.low() == null ? low : low.add(worth.low());
            high = worth.high() == null ? high : high.add(worth.high());
        }
    }

    private final Subject subject;
    private final FiscalYears years;
    private final BigDecimal materialUsd;
    private final String what;
    private final List<Input> missing = new ArrayList<>();
    private boolean known;
    private double lo;
    private double hi;
    private double best;
    private @Nullable Evidence evidence;

    TradeToTurnover(Subject subject, long materialUsd, String what) {
        this.subject = subject;
        this.years = new FiscalYears(subject);
        this.materialUsd = BigDecimal.valueOf(materialUsd);
        this.what = what;
    }

    /** A stated value in US dollars at the average rate of the trade's year; {@code null} if the rate is unknown. */
    static @Nullable BigDecimal usd(Subject subject, Money value, @Nullable PartialDate date) {
        if (value.amount().signum() == 0 || value.currency() == null) {
            return BigDecimal.ZERO;
        }
        int year = date == null ? subject.asOf().getYear() : date.best().getYear();
        BigDecimal rate = subject.reference().exchangeRates().unitsPerUsd(value.currency(), year, subject.asOf());
        return rate == null ? null : value.amount().divide(rate, MathContext.DECIMAL128);
    }

    Reading reading(List<Worth> worths) {
        TreeMap<Integer, Year> byYear = new TreeMap<>();
        boolean open = false;
        for (Worth worth : worths) {
            PartialDate date = worth.trade().date();
            if (worth.missing() != null) {
                missing.add(worth.missing());
            }
            if (date == null) {
                open = true;
                missing.add(Inputs.TRADE_DATE);
            } else {
                byYear.computeIfAbsent(date.best().getYear(), year -> new Year())
                        .add(worth, date);
            }
        }
        byYear.values().forEach(this::take);
        if (!known) {
            return new Reading.Unknown(missing.stream().distinct().toList());
        }
        return Reading.between(lo, open ? Double.POSITIVE_INFINITY : hi, best, evidence);
    }

    private void take(Year year) {
        if (!year.unlimited && year.high.compareTo(materialUsd) < 0) {
            known = true;
            offer(0, 0, 0, new Immaterial(what, year.high, materialUsd, year.facts));
            return;
        }
        boolean material = year.low.compareTo(materialUsd) >= 0;
        boolean nothingKnown = year.unlimited && year.low.signum() == 0;
        Turnover turnover = Turnover.around(subject, years, year.firstYear, year.lastYear);
        if (turnover.largest() == null || nothingKnown) {
            hi = Double.POSITIVE_INFINITY;
            if (turnover.largest() == null) {
                missing.addAll(turnover.missing());
            }
            return;
        }
        known = true;
        // R = V / the largest revenue around; the floor of V is the best estimate, in favour of the company.
        double least = material ? ratio(year.low, turnover.largest()) : 0;
        double most = year.unlimited ? Double.POSITIVE_INFINITY : ratio(year.high, turnover.largest());
        List<Cited> facts = new ArrayList<>(year.facts);
        facts.add(turnover.cited());
        offer(turnover.open() ? 0 : least, most, least, new Compared(what, year.low, turnover.largest(), least, facts));
    }

    private void offer(double least, double most, double estimate, Evidence shown) {
        if (evidence == null || estimate > best) {
            evidence = shown;
        }
        lo = Math.max(lo, least);
        hi = Math.max(hi, most);
        best = Math.max(best, estimate);
    }

    private static double ratio(BigDecimal worth, BigDecimal turnover) {
        if (turnover.signum() <= 0) {
            return worth.signum() == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return worth.divide(turnover, MathContext.DECIMAL128).doubleValue();
    }

    record Compared(String what, BigDecimal worth, BigDecimal turnover, double ratio, List<Cited> facts)
            implements Evidence {
        @Override
        public String sentence() {
            String start = what + " of at least " + Say.usd(worth) + " within one year stand";
            return turnover.signum() <= 0
                    ? start + " against reported revenue of zero."
                    : start + " against revenue of at most " + Say.usd(turnover) + ": a ratio of " + Say.ratio(ratio)
                            + ".";
        }
    }

    record Immaterial(String what, BigDecimal worth, BigDecimal limit, List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            return what + " of at most " + Say.usd(worth) + " within one year are below " + Say.usd(limit)
                    + ", from which they would matter.";
        }
    }
}
