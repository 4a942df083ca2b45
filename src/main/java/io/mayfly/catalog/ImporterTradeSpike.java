package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was imported in a calendar quarter as a multiple of the largest of the five quarters before, so that what comes once
 * a year is no spike, a little late or not; of several quarters the steepest counts. The year before is known where trade on
 * record reaches back to it, or somebody searched after it and found none. What is dated across quarters may belong to any:
 * it is taken for trade of each earlier one and of none that would stand out. It belongs to the volume family.
 *
 * @param windowMonths how long ago the quarter may have ended
 * @param materialUsd growth by less than this does not count
 * @param floorUsd earlier quarters below this count as this
 */
record ImporterTradeSpike(int windowMonths, long materialUsd, long floorUsd) implements Signal {

    private static final int QUARTERS = 4;
    private static final int MONTHS_PER_QUARTER = 3;

    /** How many quarters before are looked at: a year, and one more for what came late. */
    private static final int BEFORE = 5;

    @Override
    public String id() {
        return "importer-trade-spike";
    }

    @Override
    public Reading measure(Subject subject) {
        return Book.imports(subject).read(book -> new Quarters(subject, this, book).steepest());
    }

    private static int quarter(LocalDate day) {
        return day.getYear() * QUARTERS + (day.getMonthValue() - 1) / MONTHS_PER_QUARTER;
    }

    private static LocalDate end(int quarter) {
        return LocalDate.of(quarter / QUARTERS, 1, 1)
                .plusMonths((long) (quarter % QUARTERS + 1) * MONTHS_PER_QUARTER)
                .minusDays(1);
    }

    /** The imports of one subject by quarter. */
    private static final class Quarters {
        private static final TradeSum NOTHING = new TradeSum();

        private final Subject subject;
        private final ImporterTradeSpike settings;
        private final List<Worth> worths;

        /** The first quarter that may stand out. */
        private final int first;

        /** The sums from the quarters before that one on; {@code null} for no trade. */
        private final @Nullable TradeSum[] sums;

        private final Set<Input> missing = new LinkedHashSet<>(0);
        private boolean undated;

        /** The first quarter by which there surely is trade on record. */
        private int since = Integer.MAX_VALUE;

        Quarters(Subject subject, ImporterTradeSpike settings, Book<Shipment> book) {
            this.subject = subject;
            this.settings = settings;
            this.worths = book.worths();
            this.first = quarter(subject.asOf().minusMonths(settings.windowMonths));
            this.sums = new TradeSum[Math.max(0, last(worths) - first + 1 + BEFORE)];
            for (Worth worth : worths) {
                add(worth);
            }
        }

        private static int last(List<Worth> worths) {
            int last = 0;
            for (Worth worth : worths) {
                PartialDate date = worth.date();
                last = date == null ? last : Math.max(last, quarter(date.latest()));
            }
            return last;
        }

        private void add(Worth worth) {
            PartialDate date = worth.date();
            if (worth.missing() != null) {
                missing.add(worth.missing());
            }
            if (date == null) {
                undated = true;
                missing.add(Inputs.TRADE_DATE);
                return;
            }
            int from = quarter(date.earliest());
            int to = quarter(date.latest());
            for (int place = Math.max(0, from - first + BEFORE); place <= to - first + BEFORE; place++) {
                TradeSum sum = sums[place] == null ? new TradeSum() : sums[place];
                sum.add(worth, from == to, true);
                sums[place] = sum;
            }
            since = Math.min(since, to);
        }

        Reading steepest() {
            if (since == Integer.MAX_VALUE) {
                return new Reading.Unknown(List.copyOf(missing));
            }
            Reading steepest = Reading.of(0, new NoSpike(settings.windowMonths, Lists.map(worths, Worth::trade)));
            for (int place = BEFORE; place < sums.length; place++) {
                if (sums[place] != null) {
                    steepest = Hull.greater(reading(first - BEFORE + place), steepest);
                }
            }
            return undated ? Hull.open(steepest) : steepest;
        }

        private TradeSum of(int quarter) {
            TradeSum sum = sums[quarter - first + BEFORE];
            return sum == null ? NOTHING : sum;
        }

        private Reading reading(int quarter) {
            TradeSum sum = of(quarter);
            BigDecimal least = BigDecimal.ZERO;
            BigDecimal best = BigDecimal.ZERO;
            BigDecimal most = BigDecimal.ZERO;
            boolean unlimited = undated;
            for (int before = quarter - BEFORE; before < quarter; before++) {
                TradeSum earlier = of(before);
                least = least.max(earlier.surely());
                best = best.max(earlier.probably());
                most = most.max(earlier.atMost());
                unlimited |= earlier.unlimited();
            }
            double ratio = ratio(sum.surely(), best);
            double hi = sum.unlimited() ? Double.POSITIVE_INFINITY : ratio(sum.atMost(), least);
            if (hi == 0) {
                return Reading.of(0, new NoSpike(settings.windowMonths, trades(quarter)));
            }
            boolean searched = subject.searchedInVain(DossierPart.SHIPMENTS, end(quarter - 1));
            if (!searched && since > quarter - QUARTERS) {
                return new Reading.Unknown(List.of(Inputs.TRADE_HISTORY), 0, hi);
            }
            if (sum.unlimited() && sum.surely().signum() == 0) {
                return new Reading.Unknown(List.copyOf(missing), 0, hi);
            }
            boolean known = !unlimited && (searched || since <= quarter - BEFORE);
            double lo = known ? ratio(sum.surely(), most) : 0;
            Evidence evidence = ratio == 0
                    ? new NoSpike(settings.windowMonths, trades(quarter))
                    : new Spike(quarter, sum.surely(), best, ratio, trades(quarter));
            return Reading.between(lo, hi, ratio, evidence);
        }

        /** The trade of a quarter and of those before. */
        private List<Trade> trades(int quarter) {
            List<Trade> trades = new ArrayList<>(of(quarter).trades());
            for (int before = quarter - BEFORE; before < quarter; before++) {
                trades.addAll(of(before).trades());
            }
            return trades;
        }

        private double ratio(BigDecimal worth, BigDecimal base) {
            return worth.subtract(base).compareTo(BigDecimal.valueOf(settings.materialUsd)) < 0
                    ? 0
                    : Ratio.of(worth, base.max(BigDecimal.valueOf(settings.floorUsd)));
        }
    }

    /** What the spike was measured from. */
    record Spike(int quarter, BigDecimal worth, BigDecimal base, double ratio, List<Trade> trades) implements Evidence {
        @Override
        public Message message() {
            return Message.of("importer-trade-spike")
                    .with("worth", Say.usd(worth))
                    .with("end", end(quarter))
                    .with("base", Say.usd(base))
                    .with("ratio", Say.ratio(ratio));
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(trades, Trades::cite);
        }
    }

    /** No quarter stands out. */
    record NoSpike(int windowMonths, List<Trade> trades) implements Evidence {
        @Override
        public Message message() {
            return Message.of("importer-trade-spike.none").with("months", windowMonths);
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(trades, Trades::cite);
        }
    }
}
