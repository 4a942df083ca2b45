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
import java.util.Map;
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
            @Nullable Input missing) {

        /** Of different reports of one trade the lowest is the best estimate; those that state no worth contest none. */
        static Worth ofOne(List<Worth> told) {
            Worth least = null;
            BigDecimal high = BigDecimal.ZERO;
            for (Worth worth : told) {
                if (worth.low() != null && worth.high() != null) {
                    least = least == null || worth.low().compareTo(least.lowest()) < 0 ? worth : least;
                    high = high.max(worth.high());
                }
            }
            return least == null ? told.get(0) : new Worth(least.trade(), least.low(), high, null);
        }

        private BigDecimal lowest() {
            return low == null ? BigDecimal.ZERO : low;
        }
    }

    /** A period longer than this says nothing about when: expert judgement. */
    private static final int LONGEST_PERIOD_YEARS = 5;

    /** The trade of one calendar year; what is dated across a turn of the year may belong to either side. */
    private static final class Year {
        BigDecimal surely = BigDecimal.ZERO;
        BigDecimal probably = BigDecimal.ZERO;
        BigDecimal atMost = BigDecimal.ZERO;
        boolean unlimited;
        final List<Cited> facts = new ArrayList<>();

        void add(Worth worth, boolean sure, boolean best) {
            BigDecimal low = worth.lowest();
            unlimited |= worth.high() == null;
            atMost = worth.high() == null ? atMost : atMost.add(worth.high());
            surely = sure ? surely.add(low) : surely;
            if (best) {
                probably = probably.add(low);
                facts.add(Trades.cite(worth.trade()));
            }
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

    private TradeToTurnover(Subject subject, FiscalYears years, long materialUsd, String what) {
        this.subject = subject;
        this.years = years;
        this.materialUsd = BigDecimal.valueOf(materialUsd);
        this.what = what;
    }

    /** The worth of a stated value at the average rates of the years that the trade may belong to. */
    static Worth stated(Subject subject, Trade trade, Money value) {
        if (value.amount().signum() == 0 || value.currency() == null) {
            return new Worth(trade, BigDecimal.ZERO, BigDecimal.ZERO, null);
        }
        PartialDate date = trade.date();
        int first = date == null ? subject.asOf().getYear() : date.earliest().getYear();
        int last = date == null ? first : Math.min(date.latest().getYear(), first + LONGEST_PERIOD_YEARS);
        BigDecimal low = null;
        BigDecimal high = null;
        for (int year = first; year <= last; year++) {
            BigDecimal rate = subject.reference().exchangeRates().unitsPerUsd(value.currency(), year, subject.asOf());
            if (rate == null) {
                return new Worth(trade, null, null, Inputs.EXCHANGE_RATE);
            }
            BigDecimal usd = value.amount().divide(rate, MathContext.DECIMAL128);
            low = low == null ? usd : low.min(usd);
            high = high == null ? usd : high.max(usd);
        }
        return new Worth(trade, low, high, null);
    }

    /**
     * What the trade of the worst year amounts to as a multiple of turnover.
     *
     * @param materialUsd what is worth less in a year does not count
     * @param what the trade in words, to begin a sentence with
     */
    static Reading reading(Subject subject, List<Worth> worths, long materialUsd, String what) {
        return Filings.read(subject, years -> new TradeToTurnover(subject, years, materialUsd, what).reading(worths));
    }

    private Reading reading(List<Worth> worths) {
        TreeMap<Integer, Year> byYear = new TreeMap<>();
        boolean open = false;
        for (Worth worth : worths) {
            if (worth.missing() != null) {
                missing.add(worth.missing());
            }
            open |= !add(worth, byYear);
        }
        byYear.forEach(this::take);
        double most = open ? Double.POSITIVE_INFINITY : hi;
        List<Input> inputs = missing.stream().distinct().toList();
        if (!known) {
            return most == Double.POSITIVE_INFINITY
                    ? new Reading.Unknown(inputs)
                    : new Reading.Unknown(inputs, 0, most);
        }
        return Reading.between(lo, most, best, evidence);
    }

    /** Puts a trade into the years it may belong to; {@code false} when it says nothing about when. */
    private boolean add(Worth worth, Map<Integer, Year> byYear) {
        PartialDate date = worth.trade().date();
        int first = date == null ? 0 : date.earliest().getYear();
        int last = date == null ? 0 : date.latest().getYear();
        if (date == null || last - first > LONGEST_PERIOD_YEARS) {
            missing.add(Inputs.TRADE_DATE);
            return false;
        }
        for (int year = first; year <= last; year++) {
            byYear.computeIfAbsent(year, key -> new Year())
                    .add(worth, first == last, year == date.best().getYear());
        }
        return true;
    }

    private void take(int number, Year year) {
        if (!year.unlimited && year.atMost.compareTo(materialUsd) < 0) {
            known |= !year.facts.isEmpty();
            offer(0, 0, 0, new Immaterial(what, year.atMost, materialUsd, year.facts));
            return;
        }
        Turnover turnover = Turnover.around(subject, years, number);
        boolean nothingKnown = year.unlimited && year.probably.signum() == 0;
        if (turnover.largest() == null || nothingKnown) {
            BigDecimal atLeast = year.unlimited ? null : turnover.atLeast();
            hi = Math.max(hi, atLeast == null ? Double.POSITIVE_INFINITY : ratio(year.atMost, atLeast));
            missing.addAll(turnover.largest() == null ? turnover.missing() : List.of());
            return;
        }
        known |= !year.facts.isEmpty();
        // R = V / the largest revenue around; the floor of V is the best estimate, in favour of the company.
        double least = turnover.open() ? 0 : ratio(year.surely, turnover.largest());
        double most = year.unlimited ? Double.POSITIVE_INFINITY : ratio(year.atMost, turnover.largest());
        double estimate = ratio(year.probably, turnover.largest());
        List<Cited> facts = new ArrayList<>(year.facts);
        facts.add(turnover.cited());
        offer(least, most, estimate, new Compared(what, year.probably, turnover.largest(), estimate, facts));
    }

    private void offer(double least, double most, double estimate, Evidence shown) {
        if (evidence == null || estimate > best) {
            evidence = shown;
        }
        lo = Math.max(lo, least);
        hi = Math.max(hi, most);
        best = Math.max(best, estimate);
    }

    private double ratio(BigDecimal worth, BigDecimal turnover) {
        if (worth.compareTo(materialUsd) < 0) {
            return 0;
        }
        return turnover.signum() <= 0
                ? Double.POSITIVE_INFINITY
                : worth.divide(turnover, MathContext.DECIMAL128).doubleValue();
    }

    record Compared(String what, BigDecimal worth, BigDecimal turnover, double ratio, List<Cited> facts)
            implements Evidence {
        @Override
        public String sentence() {
            String start = what + " of at least " + Say.usd(worth) + " within one year stand";
            return turnover.signum() <= 0
                    ? start + " against reported revenue of " + (turnover.signum() == 0 ? "zero." : "less than zero.")
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
