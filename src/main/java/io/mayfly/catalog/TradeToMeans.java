package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
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
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds the worth of trade against the means of the years around it, year by year; the worst year counts. */
final class TradeToMeans {

    /** What the trade of a calendar year is held against. */
    interface Yardstick {
        Means around(Subject subject, FiscalYears years, int year);
    }

    private final Subject subject;
    private final FiscalYears years;
    private final Yardstick yardstick;
    private final BigDecimal materialUsd;
    private final String what;
    private final List<Input> missing = new ArrayList<>();
    private boolean known;
    private double lo;
    private double hi;
    private double best;
    private @Nullable Evidence evidence;

    private TradeToMeans(Subject subject, FiscalYears years, Yardstick yardstick, long materialUsd, String what) {
        this.subject = subject;
        this.years = years;
        this.yardstick = yardstick;
        this.materialUsd = BigDecimal.valueOf(materialUsd);
        this.what = what;
    }

    /**
     * What the trade of the worst year amounts to as a multiple of the means around it.
     *
     * @param materialUsd what is worth less in a year does not count
     * @param what the trade in words, to begin a sentence with
     */
    static Reading reading(Subject subject, Yardstick yardstick, List<Worth> worths, long materialUsd, String what) {
        return Filings.read(
                subject, years -> new TradeToMeans(subject, years, yardstick, materialUsd, what).reading(worths));
    }

    private Reading reading(List<Worth> worths) {
        TreeMap<Integer, TradeSum> byYear = new TreeMap<>();
        boolean open = false;
        for (Worth worth : worths) {
            if (worth.missing() != null) {
                missing.add(worth.missing());
            }
            open |= !add(worth, byYear);
        }
        byYear.forEach(this::take);
        double most = open ? Double.POSITIVE_INFINITY : hi;
        if (!known) {
            List<Input> inputs = missing.stream().distinct().toList();
            return most == Double.POSITIVE_INFINITY
                    ? new Reading.Unknown(inputs)
                    : new Reading.Unknown(inputs, 0, most);
        }
        return Reading.between(lo, most, best, evidence);
    }

    /** Puts a trade into the years it may belong to; {@code false} when it says nothing about when. */
    private boolean add(Worth worth, Map<Integer, TradeSum> byYear) {
        PartialDate date = worth.date();
        if (date == null) {
            missing.add(Inputs.TRADE_DATE);
            return false;
        }
        int first = date.earliest().getYear();
        int last = date.latest().getYear();
        for (int year = first; year <= last; year++) {
            byYear.computeIfAbsent(year, key -> new TradeSum())
                    .add(worth, first == last, year == date.best().getYear());
        }
        return true;
    }

    private void take(int number, TradeSum year) {
        if (!year.unlimited() && year.atMost().compareTo(materialUsd) < 0) {
            known |= !year.trades().isEmpty();
            offer(0, 0, 0, new Immaterial(what, year.atMost(), materialUsd, year.trades()));
            return;
        }
        Means means = yardstick.around(subject, years, number);
        double most = year.unlimited() || means.least() == null
                ? Double.POSITIVE_INFINITY
                : ratio(year.atMost(), means.least());
        if (means.best() == null || year.nothingKnown()) {
            hi = Math.max(hi, most);
            missing.addAll(means.best() == null ? means.missing() : List.of());
            return;
        }
        known |= !year.trades().isEmpty();
        // The floor of what the trade is worth is the best estimate, in favour of the company.
        double least = means.most() == null ? 0 : ratio(year.surely(), means.most());
        double estimate = ratio(year.probably(), means.best());
        offer(least, most, estimate, new Compared(what, year.probably(), means, estimate, year.trades()));
    }

    private void offer(double least, double most, double estimate, Evidence shown) {
        if (evidence == null || estimate > best) {
            evidence = shown;
        }
        lo = Math.max(lo, least);
        hi = Math.max(hi, most);
        best = Math.max(best, estimate);
    }

    private double ratio(BigDecimal worth, BigDecimal means) {
        if (worth.compareTo(materialUsd) < 0) {
            return 0;
        }
        return means.signum() <= 0
                ? Double.POSITIVE_INFINITY
                : worth.divide(means, MathContext.DECIMAL128).doubleValue();
    }

    record Compared(String what, BigDecimal worth, Means means, double ratio, List<Trade> trades) implements Evidence {
        @Override
        public Message message() {
            BigDecimal best = Objects.requireNonNull(means.best());
            return Message.of("trade-to-means")
                    .with("what", Message.of("trade-to-means." + what))
                    .with("worth", Say.usd(worth))
                    .with("means", means.kind().against(best))
                    .with("ending", best.signum() > 0 ? Say.endingWith(ratio) : Say.end());
        }

        @Override
        public List<Cited> facts() {
            List<Cited> facts = new ArrayList<>(Lists.map(trades, Trades::cite));
            facts.addAll(means.facts());
            return facts;
        }
    }

    record Immaterial(String what, BigDecimal worth, BigDecimal limit, List<Trade> trades) implements Evidence {
        @Override
        public Message message() {
            return Message.of("trade-to-means.immaterial")
                    .with("what", Message.of("trade-to-means." + what))
                    .with("worth", Say.usd(worth))
                    .with("limit", Say.usd(limit));
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(trades, Trades::cite);
        }
    }
}
