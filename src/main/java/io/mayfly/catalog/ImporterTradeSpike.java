package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

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
        private final TreeMap<Integer, TradeSum> byQuarter = new TreeMap<>();
        private final Set<Input> missing = new LinkedHashSet<>();
        private boolean undated;

        /** The first quarter by which there surely is trade on record. */
        private int since = Integer.MAX_VALUE;

        Quarters(Subject subject, ImporterTradeSpike settings, Book<Shipment> book) {
            this.subject = subject;
            this.settings = settings;
            this.worths = book.worths();
            worths.forEach(this::add);
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
            int first = quarter(date.earliest());
            int last = quarter(date.latest());
            for (int quarter = first; quarter <= last; quarter++) {
                byQuarter.computeIfAbsent(quarter, key -> new TradeSum()).add(worth, first == last, true);
            }
            since = Math.min(since, last);
        }

        Reading steepest() {
            if (byQuarter.isEmpty()) {
                return new Reading.Unknown(List.copyOf(missing));
            }
            List<Cited> all = Lists.map(worths, worth -> Trades.cite(worth.trade()));
            Reading steepest = Reading.of(0, new NoSpike(settings.windowMonths, all));
            LocalDate window = subject.asOf().minusMonths(settings.windowMonths);
            for (int quarter : byQuarter.keySet()) {
                if (!end(quarter).isBefore(window)) {
                    steepest = Hull.greater(reading(quarter), steepest);
                }
            }
            return undated ? Hull.open(steepest) : steepest;
        }

        private TradeSum of(int quarter) {
            return byQuarter.getOrDefault(quarter, NOTHING);
        }

        private Reading reading(int quarter) {
            TradeSum sum = of(quarter);
            BigDecimal least = BigDecimal.ZERO;
            BigDecimal best = BigDecimal.ZERO;
            BigDecimal most = BigDecimal.ZERO;
            boolean unlimited = undated;
            List<Cited> facts = new ArrayList<>(sum.facts());
            for (int before = quarter - BEFORE; before < quarter; before++) {
                TradeSum earlier = of(before);
                least = least.max(earlier.surely());
                best = best.max(earlier.probably());
                most = most.max(earlier.atMost());
                unlimited |= earlier.unlimited();
                facts.addAll(earlier.facts());
            }
            double hi = sum.unlimited() ? Double.POSITIVE_INFINITY : ratio(sum.atMost(), least);
            double ratio = ratio(sum.surely(), best);
            Evidence none = new NoSpike(settings.windowMonths, List.copyOf(facts));
            if (hi == 0) {
                return Reading.of(0, none);
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
            Evidence spike = new Spike(quarter, sum.surely(), best, ratio, List.copyOf(facts));
            return Reading.between(lo, hi, ratio, ratio == 0 ? none : spike);
        }

        private double ratio(BigDecimal worth, BigDecimal base) {
            return worth.subtract(base).compareTo(BigDecimal.valueOf(settings.materialUsd)) < 0
                    ? 0
                    : worth.divide(base.max(BigDecimal.valueOf(settings.floorUsd)), MathContext.DECIMAL128)
                            .doubleValue();
        }
    }

    /** What the spike was measured from. */
    record Spike(int quarter, BigDecimal worth, BigDecimal base, double ratio, List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            return "Imports worth at least " + Say.usd(worth) + " in the quarter that ended on " + end(quarter)
                    + " follow no more than " + Say.usd(base)
                    + " on record in any of the five quarters before: a ratio of "
                    + Say.ratio(ratio) + ".";
        }
    }

    /** No quarter stands out. */
    record NoSpike(int windowMonths, List<Cited> facts) implements Evidence {
        @Override
        public String sentence() {
            return "No quarter of the last " + windowMonths
                    + " months is known to show imports that grew by an amount that matters.";
        }
    }
}
